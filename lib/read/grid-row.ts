import {type GridKind, type Meaning, meaningIn} from '../parse/column-kinds.ts';
import {fits} from '../parse/value-shape.ts';
import {wholeWords} from './asks.ts';
import {seenText} from './element.ts';
import {blocksAround, pairsOf} from './grid-cards.ts';
import type {Column} from './grid-columns.ts';
import type {RawRow} from './grid-raw.ts';
import {cellsFor, OF_LINE, placeOf, type RowGroup} from './grid-rows.ts';
import type {Pair, Place, Say} from './pair.ts';
import {pairsIn} from './pairs-in.ts';
import {parentOf} from './parent.ts';
import {textsIn} from './texts.ts';

/** Where a value stands, and how its place is called: `column “Total”`. */
export type Spot = Place & {from: string};

/** One thing that a grid tells of. */
export type GridRow = {
  /** The element that stands for it: the first of its rows, or its card. */
  root: Element;
  /** Where a meaning stands in it; several places where several claim to say it. */
  spots: (meaning: Meaning) => readonly Spot[];
  /** The parts of it that tell of one line each, where it is an order. */
  lines: () => GridRow[];
};

/** Most of what is asked of a row it does not say. */
const NO_SPOTS: readonly Spot[] = [];

type Claim = Pick<Pair, 'label' | 'place'> & {isName: boolean | undefined; by: string; worth: number};

/** What each meaning could be in a grid of this kind, of what stands under labels and names. */
const claimsIn = (pairs: readonly Pair[], kind: GridKind): Map<Meaning, Claim[]> => {
  const claims = new Map<Meaning, Claim[]>();
  for (const {
    label,
    said: {idea, rank, by = ''},
    place,
    isName,
  } of pairs) {
    const found = idea === null ? undefined : meaningIn(kind, idea);
    if (!found) continue;
    const claim = {label, place, isName, by, worth: by ? 99 : found.sure * 10 + rank};
    claims.set(found.meaning, [...(claims.get(found.meaning) ?? []), claim]);
  }
  return claims;
};

/** Of several that could mean the same the surest, all of them where they are equally sure; labels before names in the page's code. */
const surest = (all: readonly Claim[] | undefined): readonly Spot[] => {
  if (!all) return NO_SPOTS;
  const labelled = all.filter(({isName}) => !isName);
  const meant = labelled.length ? labelled : all;
  const best = Math.max(...meant.map(({worth}) => worth));
  return meant.filter(({worth}) => worth === best).map(({label, place, by}) => ({...place, from: `${by}label “${label}”`}));
};

/** Works a value out when it is first asked for. */
const later = <T>(make: () => T): (() => T) => {
  let made: {value: T} | undefined;
  return () => {
    made ??= {value: make()};
    return made.value;
  };
};

/** A colon that is none of a time or an address. */
const COLON = /[^\d:：/][:：](?!\/\/)/;
const hasLabel = (text: string): boolean => (text.includes(':') || text.includes('：')) && COLON.test(text);

const isWithin = (elements: readonly Element[], element: Element): boolean => elements.some(each => each.contains(element));

/** Cells of columns that tell of a person, or of what the seller called nothing. */
const closedCells = (rows: readonly RawRow[], columns: readonly Column[]): Element[] =>
  rows.flatMap(({at}) => columns.flatMap(({meaning}, i) => (meaning === null && at[i] ? [at[i]] : [])));

/** Labels in what stands over all columns and in the cells themselves, but in no cell of a person. */
const pairsOfGroup = ({rows, wide}: RowGroup, columns: readonly Column[], inner: readonly Element[]): Pair[] => {
  // Most rows have no label in them: which of their cells are closed is nobody's question.
  const closed = later(() => [...closedCells(rows, columns), ...inner]);
  const isClosed = (element: Element) => isWithin(closed(), element);
  const within = (element: Element, cells?: RawRow['at']) =>
    hasLabel(element.textContent) ? pairsIn(element, isClosed, undefined, cells) : [];
  // Of what reaches down from the row above that one tells.
  return [...wide.flatMap(each => within(each)), ...rows.flatMap(({element, at, above}) => within(element, above.size ? [] : at))];
};

/** One row of a table, or several that tell of one thing. `inner`: the grids in its cells, and what they tell. */
export const tableRow = (
  group: RowGroup,
  columns: readonly Column[],
  kind: GridKind,
  inner: () => {elements: Element[]; lines: GridRow[]},
): GridRow => {
  const claims = later(() => claimsIn(pairsOfGroup(group, columns, inner().elements), kind));
  const spots = (meaning: Meaning): readonly Spot[] => {
    const place = placeOf(columns, meaning);
    const column = columns[place];
    if (column) {
      const cells = cellsFor(group, place, meaning);
      if (cells.length) return cells.map(element => ({element, from: column.from}));
    }
    // Of several lines each says its own.
    return group.rows.length > 1 && OF_LINE.has(meaning) ? NO_SPOTS : surest(claims().get(meaning));
  };
  const lines = later(() => {
    const nested = inner().lines;
    if (nested.length || kind !== 'orders') return nested;
    const isLine = ({at}: RawRow) => columns.some(({meaning}, i) => meaning && OF_LINE.has(meaning) && at[i] && meaning !== 'quantity');
    const rows = group.rows.filter(isLine);
    const own = rows.map(row => tableRow({rows: [row], wide: []}, columns, 'lines', () => ({elements: [], lines: []})));
    // The row that heads an order may add up those that follow it.
    const named = own.filter(line => nameOf(line));
    return named.length ? named : [];
  });
  return {
    root:
      group.wide[0] && !group.rows[0]
        ? group.wide[0]
        : (group.wide.find(each => isBefore(each, group.rows[0]?.element)) ?? (group.rows[0]?.element as Element)),
    spots,
    lines,
  };
};

const isBefore = (one: Element, other: Element | undefined): boolean => !!other && (one.compareDocumentPosition(other) & 4) > 0;

const NAMES: readonly Meaning[] = ['title', 'sku', 'listing', 'gtin'];
const nameOf = (line: GridRow): boolean =>
  NAMES.some(meaning => line.spots(meaning).some(({element, words}) => (words ?? element.textContent).trim()));

/** A card, or a page that tells of one thing under labels. */
export const pairsRow = (root: Element, pairs: readonly Pair[], kind: GridKind, say?: Say): GridRow => {
  const lines = later(() => (kind === 'orders' ? linesOf(root, pairs, say) : []));
  const claims = later(() => claimsIn(pairs, kind));
  return {
    root,
    spots: meaning => (OF_LINE.has(meaning) && lines().length > 1 ? [] : surest(claims().get(meaning))),
    lines,
  };
};

/** `$28.90 × 2`: what one costs, and how many. */
const PRICE_TIMES = /^(.*\d.*?)\s*[×x✕*]\s*(\d{1,4})$|^(\d{1,4})\s*[×x✕]\s*(.*\d.*)$/;

/** Longer words are no price with its number: on those of a whole broken page the pattern would take half a second. */
const LONGEST = 60;

/** What a block tells of its good without a label: its first words name it, and a price may stand with its number of pieces. */
const unlabelled = (block: Element): Pair[] => {
  const pairs: Pair[] = [];
  for (const node of textsIn(block)) {
    const element = parentOf(node);
    const words = element ? seenText(element) : '';
    if (!element || !words || !node.data.trim()) continue;
    if (!pairs.length && /\p{L}/u.test(words) && !/[:：]/.test(words))
      pairs.push({label: 'name', said: {idea: 'title', rank: 0}, place: {element}});
    const [, price, times, before, after] = (words.length > LONGEST ? null : PRICE_TIMES.exec(words)) ?? [];
    const [cost, pieces] = [price ?? after, times ?? before];
    if (!cost || !pieces || !fits('unitPrice', [cost])) continue;
    pairs.push({label: '×', said: {idea: 'unitPrice', rank: 0}, place: {element, words: cost}});
    pairs.push({label: '×', said: {idea: 'quantity', rank: 0}, place: {element, words: pieces}});
  }
  return pairs;
};

/** An amount, or one with its number of pieces, that stands for itself. */
const AMOUNT = /^(?:\p{Sc}|[A-Z]{1,3}\$?)?\s?\p{Nd}[\p{Nd}.,\s']*\s?(?:\p{Sc}|[A-Z]{3}|元|円|원)?(?:\s?[×x]\s?\p{Nd}+)?$/u;
const isAmountIn = (part: Element): boolean => {
  for (const node of textsIn(part)) {
    const words = wholeWords(parentOf(node));
    if (words.length < 40 && AMOUNT.test(words)) return true;
  }
  return false;
};
/** The smallest part of a block that names a good and what it costs: a lone one would reach over all that stands around it. */
const priced = (name: Element, block: Element): Element => {
  let part = name;
  for (let up = parentOf(part); up && part !== block && !isAmountIn(part); up = parentOf(part)) part = up;
  return part;
};

/** The blocks of a card that name one good each. */
const linesOf = (root: Element, pairs: readonly Pair[], say?: Say): GridRow[] => {
  const meaningOf = ({said: {idea}}: Pair) => (idea === null ? undefined : meaningIn('orders', idea)?.meaning);
  const placesOf = (meaning: Meaning, isName: boolean) =>
    pairs.filter(pair => meaningOf(pair) === meaning && !!pair.isName === isName).map(({place}) => place.element);
  const names =
    [placesOf('sku', false), placesOf('title', false), placesOf('title', true), placesOf('sku', true)].find(each => each.length) ?? [];
  const others = pairs.filter(pair => ['ref', 'total', 'status'].includes(meaningOf(pair) ?? '')).map(({place}) => place.element);
  const blocks = blocksAround([...names, ...others], root).flatMap((block, i) => (names[i] ? [priced(names[i], block)] : []));
  return [...new Set(blocks)].map(block => {
    const own = pairsOf(block, say);
    const told = new Set(own.flatMap(pair => meaningOf(pair) ?? []));
    return pairsRow(block, [...own, ...unlabelled(block).filter(({said: {idea}}) => !told.has(idea as Meaning))], 'lines');
  });
};
