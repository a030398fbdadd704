import type {Money} from './model/money.ts';
import type {OrderColumn, OrderLayout} from './order-report.ts';
import type {Wrong} from './parse/cell.ts';
import {perText, type Said} from './parse/column-cells.ts';
import type {CsvColumn, CsvRows} from './parse/csv-columns.ts';
import type {Moment} from './parse/date-zone.ts';
import type {OrderCells} from './parse/order-cells.ts';

const longest: Partial<Record<OrderColumn, number>> = {ref: 200, sku: 200, title: 2000, region: 100, channel: 100};

/** The cells of a report of orders, by column and row; undefined: the file has no such column, or nothing stands there. */
export type OrderReading = {
  layout: OrderLayout;
  /** These rows are read from now on. */
  look: (rows: CsvRows) => void;
  text: (column: OrderColumn, row: number) => string | undefined;
  moment: (column: OrderColumn, row: number) => Moment | Wrong | undefined;
  quantity: (row: number) => number | Wrong | undefined;
  money: (column: OrderColumn, row: number, currency: string | undefined) => Money | Wrong | undefined;
  /** Those of some columns that the file has. */
  here: <C extends OrderColumn>(columns: readonly C[]) => C[];
};

/** One reading of a kind for each column of the file, where the text of a cell is trimmed and not too long. */
const each = <T>(columns: readonly OrderColumn[], read: (text: string) => T | undefined): Map<OrderColumn, Said<T>> =>
  new Map(
    columns.map(column => [
      column,
      perText(raw => {
        const text = raw.trim().slice(0, longest[column] ?? 300);
        return text ? read(text) : undefined;
      }),
    ]),
  );

/** How the rows of a report are read: what each distinct text of a column means is worked out once. */
export const orderReading = (layout: OrderLayout, cells: OrderCells): OrderReading => {
  const columns = Object.keys(layout.at) as OrderColumn[];
  let at: CsvRows | undefined;
  const rows = new Map<OrderColumn, CsvColumn>();
  const [texts, moments, quantities] = [each(columns, text => text), each(columns, cells.moment), each(columns, cells.quantity)];
  const moneys = new Map<string | undefined, ReturnType<typeof each<Money | Wrong>>>();
  const said = <T>(by: ReadonlyMap<OrderColumn, Said<T>>, column: OrderColumn, row: number): T | undefined => {
    const [own, read] = [rows.get(column), by.get(column)];
    return own && read ? read(own, row) : undefined;
  };
  return {
    layout,
    look: all => {
      if (all === at) return;
      at = all;
      for (const column of columns) {
        const own = all.columns.get(layout.at[column] as number);
        if (own) rows.set(column, own);
      }
    },
    text: (column, row) => said(texts, column, row),
    moment: (column, row) => said(moments, column, row),
    quantity: row => said(quantities, 'quantity', row),
    money: (column, row, currency) => {
      const known = moneys.get(currency) ?? each(columns, text => cells.money(text, currency));
      if (!moneys.has(currency)) moneys.set(currency, known);
      return said(known, column, row);
    },
    here: some => some.filter(column => layout.at[column] !== undefined),
  };
};
