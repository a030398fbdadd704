import type {Dictionary} from './model/line-table.ts';
import type {Money} from './model/money.ts';
import type {OrderColumn, OrderLayout} from './order-report.ts';
import type {Wrong} from './parse/cell.ts';
import {perNumber, perText, type Said} from './parse/column-cells.ts';
import type {CsvColumn, CsvRows} from './parse/csv-columns.ts';
import type {Moment} from './parse/date-zone.ts';
import type {OrderCells} from './parse/order-cells.ts';

const longest: Partial<Record<OrderColumn, number>> = {ref: 200, sku: 200, title: 2000, region: 100, channel: 100};

type Of<T> = (row: number) => T | undefined;
type Column = OrderColumn;

/**
 * The cells of a report of orders, by column, and then by row of those that are looked at; undefined: the file has no such column, or nothing
 * stands there.
 */
export type OrderReading = {
  layout: OrderLayout;
  /** These rows are read from now on. */
  look: (rows: CsvRows) => void;
  text: (column: Column) => Of<string>;
  /** The number of the text in a dictionary; -1: nothing stands there. */
  number: (column: Column) => (row: number, dictionary: Dictionary) => number;
  moment: (column: Column) => Of<Moment | Wrong>;
  quantity: Of<number | Wrong>;
  money: (column: Column) => (row: number, currency: string | undefined) => Money | Wrong | undefined;
  /** Those of some columns that the file has. */
  here: <C extends Column>(columns: readonly C[]) => C[];
};

/** The text of a cell is trimmed and not too long. */
const trimmed =
  <T>(column: Column, read: (text: string) => T | undefined) =>
  (raw: string): T | undefined => {
    const text = raw.trim().slice(0, longest[column] ?? 300);
    return text ? read(text) : undefined;
  };

type Own = {now: CsvColumn | undefined};

/** The columns of the rows that are looked at. */
const columnsOf = (layout: OrderLayout) => {
  let at: CsvRows | undefined;
  const known = new Map<number, Own>();
  return {
    look: (all: CsvRows): void => {
      if (all === at) return;
      at = all;
      for (const [place, own] of known) own.now = all.columns.get(place);
    },
    /** Undefined: the file has none. */
    of: (column: Column): Own | undefined => {
      const place = layout.at[column];
      if (place === undefined) return undefined;
      const own = known.get(place) ?? {now: at?.columns.get(place)};
      known.set(place, own);
      return own;
    },
  };
};

/** An amount is read in the currency that its row or one of its order says. */
const moneyOf = (own: Own | undefined, column: Column, cells: OrderCells) => {
  const said = new Map<string | undefined, Said<Money | Wrong>>();
  const saidIn = (currency: string | undefined) => perText(trimmed(column, text => cells.money(text, currency)));
  let [last, read] = [undefined as string | undefined, saidIn(undefined)];
  said.set(last, read);
  return (row: number, currency: string | undefined) => {
    if (!own?.now) return undefined;
    if (currency !== last) {
      [last, read] = [currency, said.get(currency) ?? saidIn(currency)];
      said.set(last, read);
    }
    return read(own.now, row);
  };
};

const nothing = () => undefined;

/** How the rows of a report are read: what each distinct text of a column means is worked out once. */
export const orderReading = (layout: OrderLayout, cells: OrderCells): OrderReading => {
  const columns = columnsOf(layout);
  const each = <T>(column: Column, read: (text: string) => T | undefined): Of<T> => {
    const [own, said] = [columns.of(column), perText(trimmed(column, read))];
    return own ? row => own.now && said(own.now, row) : nothing;
  };
  return {
    layout,
    look: columns.look,
    text: column => each(column, text => text),
    number: column => {
      const [own, said] = [columns.of(column), perNumber(trimmed(column, text => text))];
      return (row, dictionary) => (own?.now ? said(own.now, row, dictionary) : -1);
    },
    moment: column => each(column, cells.moment),
    quantity: each('quantity', cells.quantity),
    money: column => moneyOf(columns.of(column), column, cells),
    here: some => some.filter(column => layout.at[column] !== undefined),
  };
};
