import type {CardWords, MoneyWords, ShownWords} from '../model/reading.ts';
import type {GridKind, Meaning} from '../parse/column-kinds.ts';
import {shapeOf} from '../parse/value-shape.ts';
import {attribute} from './asks.ts';
import {wordsAlike} from './cell-alike.ts';
import {type CellWords, dataIn, wordsIn} from './cell-words.ts';
import {dated} from './date-order.ts';
import {grids} from './grid.ts';
import type {GridRow, Spot} from './grid-row.ts';
import {refIn} from './id-in-path.ts';
import {type Found, note, once, type Page, partOf, type Read, TOLD} from './page.ts';
import {moneyWords} from './value.ts';

/** The rows of a page, as readers see them: each a page of its own whose root is the row. */
export type Rows = (page: Page) => Page[];

/** Rows of a page, and candidates of a cell, at most. */
const [MOST, FEW] = [5000, 6];
const ROW = 'grid-row';

/** A row of the page as a page of its own. */
export const asPage = (page: Page, row: GridRow): Page => {
  const part = partOf(page, row.root);
  part.memo.set(ROW, row);
  return part;
};

/** The rows of all grids of the page that tell of one of these kinds of things. */
export const rowsOf =
  (...kinds: GridKind[]): Rows =>
  page =>
    grids(page)
      .filter(({kind, form}) => kind && kinds.includes(kind) && form !== 'page')
      .flatMap(({rows}) => rows)
      .slice(0, MOST)
      .map(row => asPage(page, row));

/** The row that is read; on a page of one thing what its labels say. */
const rowOf = (page: Page): GridRow | undefined =>
  (page.memo.get(ROW) as GridRow | undefined) ?? once(page, 'grid-page', () => grids(page).find(({form}) => form === 'page')?.rows[0]);

/** Is it the page of one thing that is read, and no row? */
export const isPageOfOne = ({memo}: Page): boolean => !memo.has(ROW);

type Told = CellWords & {spot: Spot; from: string};

const dataOf = (meaning: Meaning, {spot}: Told): string[] => [dataIn(shapeOf(meaning), spot) ?? ''].filter(Boolean);

const NONE: Told[] = [];

const toldIn = (page: Page, row: GridRow | undefined, meaning: Meaning): Told[] => {
  const spots = row?.spots(meaning) ?? [];
  if (spots.length || !page.memo.has(TOLD)) page.memo.set(TOLD, spots.length > 0);
  if (!spots.length) return NONE;
  const shape = shapeOf(meaning);
  return spots.slice(0, FEW).map((spot: Spot) => {
    const {words, was} = shape === 'word' ? wordsAlike(page, spot) : wordsIn(shape, spot);
    if (words.length || was.length) note(page, spot.element);
    return {words, was, spot, from: spot.from};
  });
};

/** What a row says is asked for again, where a price may have been another one before. */
const toldOnce = (page: Page, meaning: Meaning): Told[] => {
  const before = page.memo.get(meaning) as Told[] | undefined;
  if (!before) {
    const told = toldIn(page, rowOf(page), meaning);
    if (told.length && shapeOf(meaning) === 'money') page.memo.set(meaning, told);
    return told;
  }
  page.memo.set(TOLD, true);
  for (const {spot} of before) note(page, spot.element);
  return before;
};

/** What is taken of the cells under a meaning, of the row that is read. */
const cells =
  <T>(meaning: Meaning, take: (told: Told, page: Page) => readonly T[]): Read<T> =>
  page => {
    const found: Found<T>[] = [];
    for (const told of toldOnce(page, meaning)) for (const value of take(told, page)) found.push({value, from: told.from});
    return found;
  };

/** The words under this meaning; several where the cell, or the page, says several things. */
export const cell = (meaning: Meaning): Read<string> => cells(meaning, ({words, was}) => (words.length ? words : was));

/** What is struck through under this meaning: a price before it was reduced. */
export const cellWas = (meaning: Meaning): Read<string> => cells(meaning, ({words, was}) => (words.length ? was : []));

/** What a cell says to programs: the id in its link, the exact time in an attribute. */
export const cellData = (meaning: Meaning): Read<string> => cells(meaning, told => dataOf(meaning, told));

/** Without a figure, what stands under the heading of a time may be who did it then: only words that can be no name leave the page. */
const TIMED = /\p{N}|^(?:just now|刚刚|刚才)$/iu;
/** “Yesterday”, as the page's language says it. */
const isDay = ({doc}: Page, words: string): boolean => {
  try {
    const days = new Intl.RelativeTimeFormat(doc.documentElement.lang, {numeric: 'auto'});
    return [0, -1, -2].some(day => days.format(day, 'day').toLowerCase() === words.toLowerCase());
  } catch {
    return false;
  }
};

/** A time: the exact one of an attribute before the words, which stay beside it. */
export const cellTime = (meaning: Meaning): Read<ShownWords> =>
  cells(meaning, (told, page) => {
    const words = told.words.join(' ');
    const shown = [...dataOf(meaning, told), ...(TIMED.test(words) || isDay(page, words) ? [dated(page, words)] : [])];
    return shown.length ? [{shown}] : [];
  });

const amounts = (page: Page, {words, was}: Told, isChanged: boolean): MoneyWords[] =>
  [...words, ...(isChanged || !words.length ? was : [])].map(each => moneyWords(page, each));

/** An amount in the page's words. Of an order both what is struck through and what stands now are told: which of them was to be paid, a refund decides. */
export const cellMoney = (meaning: Meaning): Read<MoneyWords> => cells(meaning, (told, page) => amounts(page, told, meaning === 'total'));

/** A status, a count: words that the background understands. */
export const cellShown = (meaning: Meaning): Read<ShownWords> => cells(meaning, ({words}) => (words.length ? [{shown: words}] : []));

/** The fields of a line, and under which meanings they stand. */
const LINE: Readonly<Record<string, Meaning>> = {
  ref: 'listing',
  sku: 'sku',
  title: 'title',
  quantity: 'quantity',
  price: 'unitPrice',
  total: 'lineTotal',
  discount: 'discount',
  refunded: 'refunded',
};

const lineOf = (page: Page, row: GridRow): Record<string, readonly unknown[]> => {
  const line: Record<string, readonly unknown[]> = Object.fromEntries(
    Object.entries(LINE).flatMap(([field, meaning]) => {
      const told = toldIn(page, row, meaning);
      const isMoney = shapeOf(meaning) === 'money';
      const values = told.flatMap((each): readonly unknown[] => (isMoney ? amounts(page, each, false) : each.words));
      return values.length ? [[field, values]] : [];
    }),
  );
  if (!line.ref && !line.sku) {
    // What has no number here may lead by its name to its own page, which is known by the same id.
    const link = row.spots('title')[0]?.element.querySelector('a[href]');
    const ref = link && refIn(attribute(link, 'href'));
    if (ref) line.ref = [ref];
  }
  // What is sold may be called by its whole name only as the variant of a product.
  const whole = toldIn(page, row, 'variant')[0]?.words[0];
  return whole && line.title?.some(title => whole.startsWith(String(title))) ? {...line, title: [whole]} : line;
};

/** The lines of the order that is read, each with its words: title, sku, quantity, price of a piece, and of the line. None where it shows none. */
export const lines: Read<CardWords> = page => {
  const rows = rowOf(page)?.lines() ?? [];
  const cards = rows
    .slice(0, 500)
    .map(row => lineOf(page, row))
    .filter(card => card.title || card.sku || card.ref);
  return cards.length ? [{value: {cards}, from: 'lines'}] : [];
};
