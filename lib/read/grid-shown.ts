import type {ColumnShown, GridShown} from '../model/grid-shown.ts';
import type {GridKind, Meaning} from '../parse/column-kinds.ts';
import {shapeOf} from '../parse/value-shape.ts';
import {wordsIn} from './cell-words.ts';
import {seenText} from './element.ts';
import {type Grid, grids} from './grid.ts';
import type {Column} from './grid-columns.ts';
import type {Page} from './page.ts';
import {type TaughtColumn, taughtOf} from './taught-columns.ts';

/** Tables that are shown, columns of one, rows that are looked at for values, and values that are shown. */
const [MOST, COLUMNS, ROWS, SAMPLES] = [6, 60, 12, 3];

const words = (list: string): readonly Meaning[] => list.split(' ') as Meaning[];

const ORDERS = words(
  'ref placedAt paidAt dueAt sentAt deliveredAt status paymentStatus fulfilmentStatus total shipping tax discount refunded channel region title sku listing quantity unitPrice lineTotal',
);
const LINES = words('title sku listing variant quantity unitPrice lineTotal discount refunded');
const GOODS = words('title sku gtin listing price listPrice stock available category');
const FIGURES = words('day channel campaign impressions visits views clicks spend orders revenue');
/** What is kept of each kind of table. */
const KEPT: Partial<Record<GridKind, readonly Meaning[]>> = {
  ...{orders: ORDERS, lines: LINES, listings: GOODS, stock: GOODS, traffic: FIGURES, ads: FIGURES},
};
/** Of a table that was not understood anything may be said. */
const ANY = [...new Set([...ORDERS, ...GOODS])];

/** Years back within which a date is one of business: a buyer's birthday is not. */
const RECENT = 4;
const AMOUNT = /^[-−]?(?:\p{Sc}|[A-Z]{2,3}\$?)\s?\d[\d.,\s']*$|^[-−]?\d[\d.,\s']*\s?(?:\p{Sc}|[A-Z]{3}|元|円|원|kr|zł)$/u;
const DATE =
  /^(\d{4})[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[\sT]+\d{1,2}:\d\d(?::\d\d)?)?$|^\d{1,2}[./-]\d{1,2}[./-](\d{4})(?:[\s,]+\d{1,2}:\d\d(?::\d\d)?)?$/;
const COUNT = /^\d{1,3}(?:[.,]\d+)?\s?%?$/;

/**
 * May a value of a column that nobody understands be shown? Amounts with their currency, dates of late, small numbers: nothing that could
 * name, reach or locate a buyer.
 */
const isHarmless = (text: string, year: number): boolean => {
  const [, first, last] = DATE.exec(text) ?? [];
  const of = Number(first ?? last);
  return AMOUNT.test(text) || COUNT.test(text) || (of >= year - RECENT && of <= year + 1);
};

/** The cells of a column in the table's first rows; of rows that have as many cells as there are columns. */
const cellsAt = ({rows, columns}: Grid, place: number): Element[] =>
  rows.slice(0, ROWS).flatMap(({root: {children}}) => (children.length === columns.length ? (children[place] ?? []) : []));

const few = (texts: readonly string[]): string[] => [...new Set(texts.filter(Boolean))].slice(0, SAMPLES).map(text => text.slice(0, 80));

const samplesOf = (grid: Grid, {meaning}: Column, cells: readonly Element[], year: number): string[] => {
  if (meaning === null || meaning === 'buyer' || meaning === 'searchTerm') return [];
  if (!meaning)
    return few(
      cells.map(cell => {
        const text = seenText(cell);
        return isHarmless(text, year) ? text : '';
      }),
    );
  const spots = grid.rows.slice(0, ROWS).flatMap(row => [...row.spots(meaning), ...row.lines().flatMap(line => line.spots(meaning))]);
  return few(spots.flatMap(spot => wordsIn(shapeOf(meaning), spot).words.slice(0, 1)));
};

/** Tables in the rows of another are as many as these, and of one sort. */
const distinct = (all: readonly Grid[]): Grid[] => {
  const signs = all.map(({columns}) => columns.map(({signature}) => signature).join('\n'));
  return all.filter((_, i) => signs.indexOf(signs[i] ?? '') === i);
};

/** Does it tell of a person, as its own words say? */
const isPerson = ({by, claims}: Column): boolean => !by && claims.some(({idea}) => idea === null);

/** Is it known again by what the page calls it? Attributes may hold what a row says. */
const isNamed = ({signature}: Column): boolean => !/^@.*[^\w.:-]/.test(signature) && signature.length <= 200;

const shown = (grid: Grid, taught: readonly TaughtColumn[], year: number): GridShown => {
  const {kind, rows} = grid;
  const columns = grid.columns.slice(0, COLUMNS);
  const own = columns.filter(column => isNamed(column) && !isPerson(column)).map(({signature}) => signature);
  const said = taughtOf(
    taught,
    grid.columns.map(({signature}) => signature),
  );
  return {
    kind,
    rows: rows.length,
    meanings: (kind && KEPT[kind]) ?? ANY,
    beside: own,
    columns: columns.map((column, i): ColumnShown => {
      const {signature, header, meaning, by} = column;
      const isClosed = !own.includes(signature);
      return {
        ...{signature, header, place: i + 1, meaning, isClosed},
        said: by ? said.find(one => one.column === signature)?.beside : undefined,
        samples: isClosed ? [] : samplesOf(grid, column, cellsAt(grid, i), year),
      };
    }),
  };
};

/**
 * The tables of a page with how their columns were understood, those that tell of orders and goods first. `taught`: what holds on this host
 * already; `now`: epoch ms.
 */
export const gridsShown = (page: Page, taught: readonly TaughtColumn[], now: number): GridShown[] => {
  const year = new Date(now).getFullYear();
  const tables = distinct(grids(page).filter(({form, rows, columns}) => form === 'table' && rows.length && columns.length > 1));
  const main = tables.filter(({kind}) => kind);
  const others = tables.filter(({kind}) => !kind);
  return [...main, ...others].slice(0, MOST).map(grid => shown(grid, taught, year));
};
