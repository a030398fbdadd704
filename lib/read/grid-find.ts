import {inside, isSeen} from './asks.ts';
import {blocksAround} from './grid-cards.ts';
import {GRIDS, joinedParts, type Parts, partsOf, type RawGrid} from './grid-raw.ts';
import {isHead} from './grid-rows.ts';
import type {Page, Steps} from './page.ts';
import {parentOf} from './parent.ts';
import {rootsOf} from './roots.ts';

/** Grids of a page at most; steps up from a table's rows to what holds its headings too. */
const [MOST, STEPS] = [200, 6];

/** Headings that stand in a table of their own, so that they stay while the rows move. */
const headsFor = (rows: Parts, all: readonly Parts[]): Parts | undefined => {
  const heads = all.filter(({heads, rows: own, width}) => heads.length && !own.length && Math.abs(width - rows.width) <= 1);
  for (let up: Element | null = parentOf(rows.element), steps = 0; up && steps < STEPS; up = parentOf(up), steps++) {
    const [found, more] = heads.filter(({element}) => up?.contains(element));
    if (found) return more ? undefined : found;
  }
  return undefined;
};

/**
 * Tables under the headings of one other table are parts of one grid, where what stands around each of them names an order: it heads its
 * rows.
 */
const together = (tables: readonly Parts[], page: Page): Parts | undefined => {
  const [first] = tables;
  const blocks = blocksAround(
    tables.map(({element}) => element),
    page.doc.documentElement,
  );
  const heads = blocks.map(element => ({element, at: [], above: new Set<number>(), spans: true, isWide: true}));
  if (!first || blocks.length < 2 || !heads.every(isHead)) return undefined;
  return {...first, element: blocks[0]?.parentElement as Element, rows: tables.flatMap(({rows}, i) => [heads[i] ?? [], ...rows].flat())};
};

const wordsOf = ({columns}: RawGrid): string => columns.map(({header}) => header).join('|');

/** Columns that stay in view are drawn a second time over the grid they belong to. */
const isCopy = (grid: RawGrid, others: readonly RawGrid[]): boolean =>
  others.some(
    other =>
      other !== grid &&
      other.rows.length === grid.rows.length &&
      wordsOf(other) === wordsOf(grid) &&
      wordsOf(grid).length > grid.columns.length &&
      !!grid.element.closest('[class*=fixed i]') &&
      !other.element.closest('[class*=fixed i]'),
  );

/** All grids of the page in document order, those in cells of others among them, as they stand. */
export function* rawGrids(page: Page, isKnown: (words: string) => boolean): Steps<RawGrid[]> {
  const elements = rootsOf(page).flatMap(root => inside(root, GRIDS));
  const parts: Parts[] = [];
  for (const element of elements.slice(0, MOST)) parts.push(yield* partsOf(element, isKnown));
  const under = Map.groupBy(
    parts.filter(({rows}) => rows.length),
    part => (part.heads.length ? part : (headsFor(part, parts) ?? part)),
  );
  const whole = [...under].flatMap(([{heads}, tables]) => {
    const own = tables.map(part => ({...part, heads}));
    return together(own, page) ?? own;
  });
  const grids = whole.filter(({element}) => isSeen(element)).map(joinedParts);
  return grids.filter(grid => !isCopy(grid, grids));
}
