import {TAUGHT} from '../model/from.ts';
import {type GridKind, kindOf} from '../parse/column-kinds.ts';
import {type Idea, said} from '../parse/column-means.ts';
import {inside} from './asks.ts';
import {aboutOf} from './grid-about.ts';
import {cardsIn, namedParts} from './grid-cards.ts';
import {type Column, understand} from './grid-columns.ts';
import {rawGrids} from './grid-find.ts';
import {headingRef, headingStates} from './grid-heading.ts';
import type {RawGrid} from './grid-raw.ts';
import {type GridRow, pairsRow, tableRow} from './grid-row.ts';
import {grouped, sumIn} from './grid-rows.ts';
import {linesOnPage, pairsOfOrder} from './order-pairs.ts';
import {atOnce, once, type Page, type Steps} from './page.ts';
import type {Pair, Say} from './pair.ts';
import {labelSignature, pairsIn} from './pairs-in.ts';
import {rootsOf} from './roots.ts';

/** A grid that was understood: what it tells of, its columns (none where it has labels), its rows, and how many there are where only some are in the page. */
export type Grid = {
  element: Element;
  form: 'table' | 'cards' | 'page';
  kind: GridKind | undefined;
  columns: Column[];
  rows: GridRow[];
  counted?: number | undefined;
};

type Known = {raw: RawGrid; kind: GridKind | undefined; columns: Column[]};

const isKnown = (words: string): boolean => said(words) !== undefined;

/** The grids as they stand, worked out in steps before they are first asked for. */
const RAW = 'grids-raw';
const rawOf = (page: Page): RawGrid[] => once(page, RAW, () => atOnce(rawGrids(page, isKnown)));
rawOf.inSteps = function* (page: Page): Steps<undefined> {
  if (!page.memo.has(RAW)) page.memo.set(RAW, yield* rawGrids(page, isKnown));
};

const understood = (page: Page): Known[] => once(page, 'known', () => knownIn(page));

const knownIn = (page: Page): Known[] => {
  const raws = rawOf(page);
  const about = aboutOf(page);
  const known: Known[] = [];
  for (const raw of raws) {
    // Document order: a grid comes before those in its cells.
    const isInOrder = known.some(
      ({kind, raw: outer}) => kind === 'orders' && outer.element !== raw.element && outer.element.contains(raw.element),
    );
    known.push({raw, ...understand(raw, page.corrections, about, isInOrder)});
  }
  return known;
};

/** The rows of a grid, with what the grids in their cells tell. */
const withInner = (known: readonly Known[], {raw, kind, columns}: Known): GridRow[] => {
  const inside = known.filter(({raw: {element}}) => element !== raw.element && raw.element.contains(element));
  return grouped(raw, columns, kind).map(group => {
    const parts = [...group.wide, ...group.rows.map(({element}) => element)];
    const inner = () => {
      const own = inside.filter(({raw: {element}}) => parts.some(part => part.contains(element)));
      return {
        elements: own.map(each => each.raw.element),
        lines: own.filter(each => each.kind === 'lines').flatMap(each => withInner(known, each)),
      };
    };
    return tableRow(group, columns, kind ?? 'listings', inner);
  });
};

const ideasOf = (pairs: readonly Pair[]) => new Set(pairs.map(({said: {idea}}) => idea));

/** Kinds that a seller's list, or a page of one thing, tells of. */
const MAIN: ReadonlySet<GridKind | undefined> = new Set(['orders', 'listings', 'stock', 'traffic', 'ads', 'reviews']);

/** The parts of the page that say what it is there for. */
export const bodies = (page: Page): Element[] =>
  rootsOf(page).flatMap(root => {
    const {body} = root as Document;
    const mains = body ? inside(body, 'main,[role=main]') : [...root.children];
    return mains.length || !body ? mains : [body];
  });

const tables = (page: Page): Grid[] =>
  once(page, 'tables', () => {
    const known = understood(page);
    return known
      .filter(({raw}) => raw.columns.length > 1)
      .map(
        (each): Grid => ({
          element: each.raw.element,
          form: 'table',
          kind: each.kind,
          columns: each.columns,
          rows: withInner(known, each),
          counted: each.raw.counted,
        }),
      );
  });

/** Does a table tell all that is asked of the page? */
export const isTold = (page: Page): boolean => tables(page).some(({kind}) => MAIN.has(kind));

/** What labels of the page say: those that the seller corrected what they said, all others what they are understood as. */
export const sayOn =
  ({corrections}: Page): Say =>
  words => {
    const [found] = corrections?.([labelSignature(words)]) ?? [];
    return found ? {idea: found.meaning ?? '', rank: 1, by: TAUGHT} : said(words);
  };

/** What each body of the page says outside of its tables: under labels, and by names in its code. Nothing where a table tells all. */
const saidBy = (name: string, read: (body: Element, page: Page) => Pair[]) => (page: Page) =>
  once(page, name, () => (isTold(page) ? [] : bodies(page).map(body => read(body, page))));
const labelled = saidBy('labels', (body, page) => pairsIn(body, undefined, sayOn(page)));
const named = saidBy('names', namedParts);

const fromCards = (page: Page): Grid[] =>
  bodies(page).flatMap((element, i) => {
    const cards = cardsIn(
      element,
      [labelled, named].flatMap(by => by(page)[i] ?? []),
      sayOn(page),
    );
    const kind = kindOf(ideasOf(cards.slice(0, 10).flatMap(({pairs}) => pairs)), aboutOf(page), false);
    return cards.length && kind
      ? [{element, form: 'cards' as const, kind, columns: [], rows: cards.map(({root, pairs}) => pairsRow(root, pairs, kind, sayOn(page)))}]
      : [];
  });

/** Payments and parcels on the page of an order were created too, and each step of its history has a time. */
const CREATED = /creat|erstell|criad|创建|建立|生成|생성|สร้าง|tạo|dibuat|作成|créé|crea/i;
const NAMES: ReadonlySet<Idea | null> = new Set(['ref', 'order', 'id', 'reference']);

/** What the page as a whole says under labels, outside of its grids. */
const fromPage = (page: Page, known: readonly Known[]): Grid[] => {
  const grids = known.filter(({kind}) => kind).map(({raw: {element}}) => element);
  // What adds lines up stands at the foot of their table.
  const isOutside = ({place: {element}}: Pair) => !!element.closest('tfoot') || !grids.some(grid => grid.contains(element));
  const lines = known.filter(each => each.kind === 'lines');
  const about = aboutOf(page);
  const called = about.orders ? headingRef(page) : undefined;
  const told = [...labelled(page), ...named(page)].flat().filter(isOutside);
  // What the heading calls an order is its name; other numbers on its page name payments and parcels.
  const states = about.orders ? headingStates(page, ideasOf(told).has('status')) : [];
  // Right behind the number of an order stands when that was created.
  const isBeside = (i: number) => !called && told[i - 1]?.said.idea === 'ref';
  const isOther = ({said: {idea}, label, isName}: Pair, i: number) =>
    isName ? idea === 'date' : idea === 'placedAt' && CREATED.test(label) && !isBeside(i);
  const isTaken = (pair: Pair, i: number) =>
    !pair.said.by &&
    ((called && NAMES.has(pair.said.idea)) || (states.length > 0 && pair.said.idea === 'status') || (about.orders && isOther(pair, i)));
  const own = told.filter((pair, i) => !isTaken(pair, i));
  const pairs = [
    ...(called ? [called] : []),
    ...states,
    ...(about.orders ? pairsOfOrder(page, own) : own),
    ...(about.orders ? lines.flatMap(({raw: {rows}}) => rows.flatMap(row => sumIn(row) ?? [])) : []),
  ];
  const ideas = ideasOf(pairs);
  const kind = kindOf(about.orders ? new Set([...ideas, 'ref']) : ideas, about, false);
  const element = bodies(page)[0];
  if (!element || (kind !== 'orders' && kind !== 'listings')) return [];
  const row = pairsRow(element, pairs, kind);
  const ownLines = () => (lines.length ? lines.flatMap(each => withInner(known, each)) : linesOnPage(row, element, pairs));
  return [{element, form: 'page', kind, columns: [], rows: [{...row, lines: ownLines}]}];
};

/**
 * The grids of a page that tell of what a seller sells, and of its orders, figures and reviews: tables, ARIA grids, lists of cards, and
 * the labels of a page of one thing. In shadow roots and frames of the same host too. What is not understood is among them with kind undefined,
 * so that the seller can say what its columns are.
 */
export const grids = (page: Page): Grid[] =>
  once(page, 'grids', () => {
    const cards = isTold(page) ? [] : fromCards(page);
    return [...tables(page), ...(cards.length || isTold(page) ? cards : fromPage(page, understood(page)))];
  });

/** What `grids` works out, in this order, for a plan's `before`: between any two of them the page may go on. */
export const beforeGrids: readonly ((page: Page) => unknown)[] = [
  () => said('#'),
  rootsOf,
  rawOf,
  aboutOf,
  understood,
  tables,
  labelled,
  named,
  grids,
];
