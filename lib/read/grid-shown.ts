import type {ColumnShown, GridShown} from '../model/grid-shown.ts';
import {shapeOf} from '../parse/value-shape.ts';
import {wordsIn} from './cell-words.ts';
import {seenText} from './element.ts';
import {type Grid, grids} from './grid.ts';
import type {Column} from './grid-columns.ts';
import {labelsShown} from './labels-shown.ts';
import type {Page} from './page.ts';
import {meaningsFor} from './shown-meanings.ts';
import {few, isHarmless} from './shown-values.ts';
import {type TaughtColumn, taughtOf} from './taught-columns.ts';

/** Tables that are shown, columns of one, and rows that are looked at for values. */
const [MOST, COLUMNS, ROWS] = [6, 60, 12];

/** The cells of a column in the table's first rows; of rows that have as many cells as there are columns. */
const cellsAt = ({rows, columns}: Grid, place: number): Element[] =>
  rows.slice(0, ROWS).flatMap(({root: {children}}) => (children.length === columns.length ? (children[place] ?? []) : []));

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
    form: 'table',
    kind,
    rows: rows.length,
    meanings: meaningsFor(kind),
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
  return [...[...main, ...others].slice(0, MOST).map(grid => shown(grid, taught, year)), ...labelsShown(page, taught, year)];
};
