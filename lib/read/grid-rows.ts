import type {GridKind, Meaning} from '../parse/column-kinds.ts';
import {said} from '../parse/column-means.ts';
import {attribute, isSeen, wholeWords} from './asks.ts';
import {tidy} from './element.ts';
import type {Column} from './grid-columns.ts';
import type {RawGrid, RawRow} from './grid-raw.ts';
import type {Pair} from './pair.ts';
import {pairsIn} from './pairs-in.ts';
import {textsIn} from './texts.ts';

/** One thing that a table tells of: its rows, the first before those that continue it, and those over all columns that head it or follow it. */
export type RowGroup = {rows: RawRow[]; wide: Element[]};

/** What tells of one line of an order, and not of the order. */
export const OF_LINE: ReadonlySet<string> = new Set(['title', 'sku', 'gtin', 'listing', 'quantity', 'unitPrice', 'lineTotal']);

/** Where the columns stand, by what they mean: every row asks again for every field. */
type Placed = readonly Column[] & {places?: Map<unknown, number>};

/** Where the column that means this stands; -1 where none does. */
export const placeOf = (columns: Placed, meaning: Meaning): number => {
  columns.places ??= new Map(columns.map((each, i) => [each.meaning, i] as const).reverse());
  return columns.places.get(meaning) ?? -1;
};

/** Rows at either end of a grid among which sums stand; elsewhere they reach over several columns. Below lines there may be more of them. */
const [EDGE, EDGE_OF_LINES] = [3, 8];

const SUMS = /^(?:total|orderTotal|subtotal)$/;
/** What else is said of a whole order below its lines. */
const OF_ORDER = /^(?:total|orderTotal|subtotal|shipping|tax|discount|refunded)$/;

const firstText = (cell: Element): string => {
  for (const {data} of textsIn(cell)) if (data.trim()) return tidy(data);
  return '';
};

/** What a row says that adds up those before it, or tells of all of them: a cell names it, the last holds it, and no thing is named. */
export const sumIn = ({at}: RawRow): Pair | undefined => {
  const filled = at.flatMap(cell => (cell && wholeWords(cell) ? [cell] : []));
  const [first, last] = [filled[0], filled.at(-1)];
  const words = first ? wholeWords(first) : '';
  if (!first || !last || first === last || words.length > 40 || /\d/.test(words)) return undefined;
  // `Shipping` may have the name of its way beside it, in the same cell.
  const label = said(words) ? words : firstText(first);
  const told = said(label);
  return told?.idea && OF_ORDER.test(told.idea) ? {label, said: told, place: {element: last}} : undefined;
};

const isSum = (row: RawRow, kind: GridKind | undefined): boolean => {
  const idea = sumIn(row)?.said.idea;
  return !!idea && (kind === 'lines' || SUMS.test(idea));
};

/** Does a row over all columns name an order? */
export const isHead = ({element}: RawRow): boolean => pairsIn(element).some(({said: {idea}}) => idea === 'ref' || idea === 'order');

const isShown = ({element}: RawRow): boolean => attribute(element, 'aria-hidden') !== 'true' && isSeen(element);

/** The rows of a grid by what they tell of: an order may have one for each of its lines. */
export const grouped = ({rows}: RawGrid, columns: readonly Column[], kind: GridKind | undefined): RowGroup[] => {
  const place = placeOf(columns, 'ref');
  const groups: RowGroup[] = [];
  const edge = kind === 'lines' ? EDGE_OF_LINES : EDGE;
  let headed = false;
  let key = '';
  const begin = (row: RawRow, isWide: boolean) => groups.push(isWide ? {rows: [], wide: [row.element]} : {rows: [row], wide: []});
  for (const [i, row] of rows.entries()) {
    const last = groups.at(-1);
    if (!isShown(row) || (!row.isWide && (row.spans || i < edge || i >= rows.length - edge) && isSum(row, kind))) continue;
    if (row.isWide) {
      if (kind === 'orders' && place < 0 ? isHead(row) : headed && isHead(row)) {
        headed = true;
        begin(row, true);
      } else last?.wide.push(row.element);
      continue;
    }
    const cell = row.at[place];
    const named = cell && !row.above.has(place) ? wholeWords(cell) : '';
    const goesOn = headed || (kind === 'orders' && place >= 0 && (!named || named === key));
    if (last && goesOn) last.rows.push(row);
    else begin(row, false);
    key = named || key;
  }
  return groups.filter(({rows: own}) => own.length > 0);
};

/** The cells of a group that stand under a column; of several lines only what tells of the whole. */
export const cellsFor = ({rows}: RowGroup, place: number, meaning: Meaning): Element[] => {
  if (place < 0 || (rows.length > 1 && OF_LINE.has(meaning))) return [];
  const first = rows.length > 1 ? rows.find(({at}) => at[place] && tidy(at[place].textContent)) : undefined;
  const cell = first?.at[place] ?? rows[0]?.at[place];
  return cell ? [cell] : [];
};
