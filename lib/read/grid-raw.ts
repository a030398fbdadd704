import {attribute, inside, isSeen, wholeWords} from './asks.ts';
import {seenText, tidy} from './element.ts';
import type {Steps} from './page.ts';
import {parentOf} from './parent.ts';
import {referred} from './referred.ts';

/** A column as the page has it: its words, other words for it, and its names in the page's code. */
export type RawColumn = {header: string; labels: string[]; keys: string[]; isHidden: boolean};

/** A row: its cells by column; those that reach down from a row above are named in `from`. */
export type RawRow = {element: Element; at: (Element | undefined)[]; above: ReadonlySet<number>; spans: boolean; isWide: boolean};

/** A grid as it stands on the page, before anything in it is understood. */
export type RawGrid = {element: Element; columns: RawColumn[]; rows: RawRow[]; counted?: number | undefined};

export const GRIDS = 'table,[role=grid],[role=treegrid],[role=table]';
const CELLS = 'td,th,[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]';
const HEADS = 'th,[role=columnheader]';

/** Columns and rows of a grid at most. */
const [WIDEST, LONGEST] = [100, 5000];

/** What reaches over several columns or rows, or says in which column it stands. */
const REACHING = '[colspan],[rowspan],[aria-colspan],[aria-rowspan],[aria-colindex]';

const isTable = (element: Element): element is HTMLTableElement => element.tagName === 'TABLE';

/** The rows of a grid itself, without those of grids in its cells. */
const ownRows = (grid: Element): Element[] => {
  if (isTable(grid)) return Array.prototype.slice.call(grid.rows, 0, LONGEST);
  return inside(grid, '[role=row],tr')
    .filter(row => row.closest(GRIDS) === grid)
    .slice(0, LONGEST);
};

const isCell = (tag: string): boolean => tag === 'TD' || tag === 'TH';

const ownCells = (row: Element): Element[] => {
  if (row.tagName === 'TR') {
    const cells: Element[] = [];
    // The browser's own list of them takes several times as long.
    for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) if (isCell(cell.tagName)) cells.push(cell);
    return cells;
  }
  return inside(row, CELLS).filter(cell => parentOf(cell) === row || parentOf(cell)?.closest('[role=row],tr') === row);
};

const number = (element: Element, name: string): number => Number(attribute(element, name)) || 0;
const reachOf = (cell: Element, inTable: 'colSpan' | 'rowSpan', inRoles: string, most: number): number =>
  Math.min((cell as HTMLTableCellElement)[inTable] || number(cell, inRoles) || 1, most);

type Reach = {cell: Element; left: number} | undefined;

const NONE: ReadonlySet<number> = new Set();

/** A row's cells put where its columns are, past what reaches down from above; most say nothing of how far they reach, and there are many. */
const laid = (
  element: Element,
  reaches: Reach[],
  reaching: ReadonlySet<Element>,
): {at: RawRow['at']; above: ReadonlySet<number>; wide: number} => {
  if (!reaching.size) return {at: ownCells(element).slice(0, WIDEST), above: NONE, wide: 0};
  const at: RawRow['at'] = [];
  const above = new Set<number>();
  let place = 0;
  let wide = 0;
  const skip = () => {
    for (let reach = reaches[place]; reach && reach.left > 0; reach = reaches[place]) {
      reach.left -= 1;
      above.add(place);
      at[place++] = reach.cell;
    }
  };
  for (const cell of ownCells(element)) {
    const isReaching = reaching.has(cell);
    // Only some columns of a wide grid may be in the page: they say which they are.
    if (isReaching) place = Math.max(place, number(cell, 'aria-colindex') - 1);
    skip();
    const [width, height] = isReaching
      ? [reachOf(cell, 'colSpan', 'aria-colspan', WIDEST), reachOf(cell, 'rowSpan', 'aria-rowspan', LONGEST)]
      : [1, 1];
    if (width > 1) wide = Math.max(wide, width);
    if (place < WIDEST) at[place] = cell;
    for (let i = 0; i < width && height > 1; i++) reaches[place + i] = {cell, left: height - 1};
    place += width;
  }
  skip();
  return {at, above, wide};
};

const CHOICES = 'select,ul,[role=menu],[role=listbox],[role=tooltip]';
/** Choices for filtering stand in headings too, and say nothing of the column. */
const headingText = (cell: Element): string => {
  let shown = cell;
  if (cell.querySelector(CHOICES)) {
    shown = cell.cloneNode(true) as Element;
    for (const choice of inside(shown, CHOICES)) choice.remove();
  }
  return seenText(shown) || named(cell);
};
const named = (cell: Element): string =>
  tidy(cell.getAttribute('aria-label') ?? cell.getAttribute('title') ?? cell.querySelector('img[alt]')?.getAttribute('alt') ?? '');

const LABELS = ['aria-label', 'data-colname', 'data-label', 'data-title', 'data-th', 'abbr'];
const KEYS = /^(?:data-(?:col(?:umn)?(?:-?(?:id|name|key))?|field|index|prop|sort|name|test(?:-?id)?|grid-?col)|col-id|prop|name)$/;
/** `column-order_total`, `shui-dt-column__price`. */
const KEY_CLASS = /(?:^|[-_])(?:column|col|cell|field|td|th)[-_]{1,2}([a-z][\w-]*)$/i;

/** Names of a column in the page's code, as one of its cells carries them. */
export const keysOf = (cell: Element): string[] => [
  ...[...cell.attributes].flatMap(({name, value}) => (KEYS.test(name) && /[a-z]{2}/i.test(value) && value.length < 60 ? [value] : [])),
  ...[...cell.classList].flatMap(name => KEY_CLASS.exec(name)?.[1] ?? []),
];
const labelsOf = (cell: Element): string[] => LABELS.flatMap(name => tidy(attribute(cell, name)) || []);
/** What the cells of one column say of it: its headings, the nearest first, and its first cell. */
const columnOf = (heads: readonly Element[], first: Element | undefined): RawColumn => {
  const texts = heads.map(headingText).filter(Boolean);
  const cells = [...heads, ...(first ? [first] : [])];
  // A cell's own label may be its value; only those that name columns count.
  const labels = [
    ...heads.flatMap(labelsOf),
    ...(first ? [...referred(first, 'headers'), ...labelsOf(first)].filter(label => label !== first.getAttribute('aria-label')) : []),
  ];
  const both = texts.length > 1 ? [`${texts[1]} ${texts[0]}`] : [];
  return {
    header: texts[0] ?? '',
    labels: [...new Set([...both, ...labels])],
    keys: [...new Set(cells.flatMap(keysOf))],
    isHidden: heads.length > 0 && !heads.some(isSeen),
  };
};

const isHeading = (row: Element): boolean => {
  if (parentOf(row)?.tagName === 'THEAD') return true;
  // A row of a thousand costs little to tell by its last cell.
  if (row.tagName === 'TR' && row.lastElementChild?.tagName === 'TD' && !row.lastElementChild.hasAttribute('role')) return false;
  const cells = row.querySelector(HEADS) ? ownCells(row) : [];
  return cells.length > 1 && cells.every(cell => cell.matches(HEADS));
};

/** A row at the head of a table without headings that looks like one; only what its cells say can tell. */
const isWords = (row: Element | undefined, isKnown: (words: string) => boolean): boolean => {
  const texts = row ? ownCells(row).map(cell => wholeWords(cell)) : [];
  return texts.length > 1 && !texts.some(text => /\d/.test(text)) && texts.filter(isKnown).length * 2 > texts.filter(Boolean).length;
};

/** A grid's headings alone, for those whose rows stand in a table of their own. */
export type Parts = {element: Element; heads: RawRow[]; rows: RawRow[]; width: number};

/** Rows after which the page may go on. */
const STEP = 50;

function* putDown(rows: readonly Element[], reaching: ReadonlySet<Element>): Steps<{rows: RawRow[]; width: number}> {
  const reaches: Reach[] = [];
  const put: (ReturnType<typeof laid> & {element: Element})[] = [];
  for (const element of rows) {
    put.push({element, ...laid(element, reaches, reaching)});
    if (put.length % STEP === 0) yield;
  }
  const width = Math.max(0, ...put.map(({at, wide}) => (at.length > 1 ? at.length : wide)));
  // A row over all columns belongs to the one before or heads those after it.
  const isWide = ({at, wide}: (typeof put)[number]) => wide > 1 && wide >= width - 2 && at.filter(Boolean).length <= 2;
  return {width, rows: put.map(row => ({element: row.element, at: row.at, above: row.above, spans: row.wide > 1, isWide: isWide(row)}))};
}

/** A grid taken apart into headings and rows. */
export function* partsOf(grid: Element, isKnown: (words: string) => boolean): Steps<Parts> {
  const own = ownRows(grid);
  const isHead = own.map(isHeading);
  if (!isHead.includes(true) && isWords(own[0], isKnown)) isHead[0] = true;
  const reaching = new Set(grid.querySelectorAll(REACHING));
  yield;
  const heads = yield* putDown(
    own.filter((_, i) => isHead[i]),
    reaching,
  );
  const body = yield* putDown(
    own.filter((row, i) => !isHead[i] && parentOf(row)?.tagName !== 'TFOOT'),
    reaching,
  );
  return {element: grid, heads: heads.rows, rows: body.rows, width: Math.max(heads.width, body.width)};
}

/** Headings and rows put together, with what the first cells say of their columns. */
export const joinedParts = ({element, heads, rows, width}: Parts): RawGrid => {
  const plain = rows.find(({isWide, element: row}) => !isWide && isSeen(row));
  const columns = Array.from({length: Math.min(width, WIDEST)}, (_, i) => {
    const over = heads.flatMap(({at}) => at[i] ?? []).reverse();
    return columnOf([...new Set(over)], plain?.at[i]);
  });
  const counted = number(element, 'aria-rowcount');
  return {element, columns, rows, counted: counted > rows.length ? counted - heads.length : undefined};
};
