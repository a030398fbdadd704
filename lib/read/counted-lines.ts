import {said} from '../parse/column-means.ts';
import {isState} from '../parse/state-look.ts';
import {isSeen} from './asks.ts';
import {seenText} from './element.ts';
import {AMOUNT} from './grid-shapes.ts';
import type {Pair, Place} from './pair.ts';
import {parentOf} from './parent.ts';
import {textsIn} from './texts.ts';

/** Stands beside how many pieces: `2x`, `× 2`, `Qty: 2`; or between that and what one costs: `€9.90 × 2`. */
const TIMES = /\s*(?:[x×]|qty\.?|quantity|menge|数量)\s*[:：]?\s*/i;
/** The same without the blanks around it, of which a page may have any number. */
const COUNTS = /[x×]|qty|quantity|menge|数量/i;
/** Sums of the whole order: where one stands no line does. */
const OF_ORDER = /^(?:orderTotal|subtotal|shipping|tax)$/;
/** Texts and counts of a page that are looked at, steps around one, texts of a line, and the pieces in which these may be written. */
const [LOOKED, MOST, STEPS, TEXTS, PIECES] = [5000, 200, 8, 14, 60];
/** What is copied by a click is the number of a thing. */
const COPIES = 'button[aria-label*=cop i],button[title*=cop i],button[class*=copy i]';
const CODE = /^[\p{L}\d][\p{L}\d./_-]{2,39}$/u;

type Said = {element: Element; words: string};
type Line = {block: Element; pairs: Pair[]; cost: number};

/** The first texts of an element that have something in them, at most so many. */
const someIn = (block: Element, has: RegExp, most: number): Text[] => {
  const found: Text[] = [];
  let looked = 0;
  for (const text of textsIn(block)) {
    if (has.test(text.data)) found.push(text);
    if (found.length >= most || ++looked >= LOOKED) break;
  }
  return found;
};

/** What stands in an element: each piece that says one thing, of so many texts at most. `has`: what they have to have in them. */
const saidIn = (block: Element, most: number, has = /\S/): Said[] => {
  const texts = someIn(block, has, most);
  const elements = new Set(texts.flatMap(({parentElement}) => parentElement ?? []));
  // `<p><span>2</span>x</p>` says one thing.
  const whole = [...elements].map(each => (each.parentElement && elements.has(each.parentElement) ? each.parentElement : each));
  return [...new Set(whole)].map(element => ({element, words: seenText(element)})).filter(({words}) => words && words.length < 200);
};

type Count = {pieces: string; each: string};
const countIn = (words: string): Count | undefined => {
  const parts = words.length < 40 ? words.split(TIMES) : [];
  const pieces = parts.find(part => /^\d{1,4}$/.test(part));
  const each = parts.find(part => part !== pieces) ?? '';
  return pieces && parts.length === 2 && (!each || isAmount(each)) ? {pieces, each} : undefined;
};

const isAmount = (words: string): boolean => AMOUNT.test(words);
const digits = (words: string): number => Number(words.replace(/\D/g, ''));

const pairOf = (idea: string, place: Place): Pair => ({label: '×', said: {idea, rank: 0}, place});

/** Of all amounts of a line one costs a piece, and a later one that often: only then is it a line. */
const costsIn = (said: readonly Said[], counted: Said, {pieces, each}: Count): readonly [Pair, Pair] | undefined => {
  const amounts = said.filter(({words}) => isAmount(words));
  const total = amounts.at(-1);
  // What is struck through may stand before what one costs now.
  const units = each ? [{element: counted.element, words: each}] : amounts.slice(0, -1);
  const unit = total && units.find(({words}) => digits(total.words) === digits(words) * Number(pieces));
  return unit && ([pairOf('unitPrice', unit), pairOf('lineTotal', total)] as const);
};

const skuBeside = (title: Said, said: readonly Said[]): Pair[] => {
  const code = said[said.indexOf(title) + 1];
  return code && CODE.test(code.words) && parentOf(code.element)?.querySelector(COPIES) && !parentOf(code.element)?.contains(title.element)
    ? [pairOf('sku', code)]
    : [];
};

/** The smallest block around a count in which a name stands before it, and what it costs; undefined where another count is in it, too. */
const lineAt = (counted: Said): Line | undefined => {
  const count = countIn(counted.words);
  for (let block = parentOf(counted.element), steps = 0; count && block && steps < STEPS; block = parentOf(block), steps++) {
    // A text may be written in some pieces.
    if (someIn(block, /\S/, PIECES).length === PIECES) return undefined;
    const texts = saidIn(block, PIECES);
    if (texts.length > TEXTS || texts.filter(({words}) => countIn(words)).length > 1) return undefined;
    if (texts.some(({words}) => OF_ORDER.test(said(words)?.idea ?? ''))) return undefined;
    const title = texts.find(({words}) => /\p{L}{2}/u.test(words) && !isAmount(words) && !countIn(words));
    const costs = costsIn(texts, counted, count);
    if (!costs || !title || isState(title.words) || !(title.element.compareDocumentPosition(counted.element) & 4)) continue;
    const pairs = [
      pairOf('title', title),
      ...skuBeside(title, texts),
      pairOf('quantity', {element: counted.element, words: count.pieces}),
      ...costs,
    ];
    return {block, pairs, cost: digits(costs[1].place.words ?? '')};
  }
  return undefined;
};

/** A list of lines, or all where each part of an order has its own: what is still to be sent may stand once more. What they cost together decides. */
const withoutRepeated = (lines: readonly Line[], sums: readonly number[]): readonly Line[] => {
  const [first = [], ...others] = Map.groupBy(lines, ({block}) => parentOf(block)).values();
  const isWhole = (some: readonly Line[]) => sums.includes(some.reduce((sum, {cost}) => sum + cost, 0));
  return [first, lines].find(isWhole) ?? (others.length ? [] : first);
};

/**
 * The lines of an order that stand without table and labels: a name, what one costs, how many (`2x`, `€9.90 × 2`) and what they cost
 * together, which has to be as much. `sums`: digits of what the page says all of them cost.
 */
export const countedLines = (root: Element, sums: readonly string[]): Pair[][] => {
  const counts = saidIn(root, LOOKED, COUNTS).filter(({words, element}) => countIn(words) && isSeen(element));
  const lines = counts.slice(0, MOST).flatMap(each => lineAt(each) ?? []);
  return withoutRepeated(lines, sums.map(digits)).map(({pairs}) => pairs);
};
