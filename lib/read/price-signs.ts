import {buying} from './buying.ts';
import {mainHeading} from './main-heading.ts';
import {nearest} from './nearest.ts';
import {attribute, firstIn} from './of-element.ts';
import type {Page} from './page.ts';
import {parentOf} from './parent.ts';
import {hasCurrency} from './price-places.ts';

/** What may speak for or against an amount on the page being the price of its product, each 0–1; the weights are in `seen-weights.ts`. */
export type Sign =
  | 'always'
  | 'named'
  | 'named-around'
  | 'current'
  | 'marked-up'
  | 'currency'
  | 'cents'
  | 'early'
  | 'near'
  | 'bought'
  | 'elsewhere'
  | 'linked'
  | 'tile'
  | 'wordy'
  | 'other'
  | 'was'
  | 'struck'
  | 'reduced';
export type Signs = Record<Sign, number>;

const PRICE = /price|preis|prix|preci?o|prezzo|cena|prijs/g;
const CURRENT = /\b(?:current|now|sales?|final|special|offer|our|selling|main|product|detail\w*)\b/;
// A “list” alone is what the names of styles call any list.
const WAS =
  /\b(?:old|was|list(?=\s*(?:price|:))|strike\w*|rrp|uvp|statt|before|regular|orig\w*|urspr\w*|compare|prev\w*|cross\w*|barr\w*|initial|through|antes|avant)\b|[原定市][价價]/;
const OTHER =
  /\b(?:ship\w*|deliver\w*|month\w*|mo|instal\w*|cuotas?|rat[ey]\w*|unit|per|sav\w*|discount|off|points?|deposit|warranty|cart|\w*total|tax|excl|minimum|member|bundle|option|swatch)\b|运费|分期|送料|\/\s?\d*\s?(?:kg|g|m?l|cl|m|mo|lb|oz|st|stk|unité)\b/;
/** The head, foot and margin of the page, and other goods. */
const ELSEWHERE = {tags: /^(?:HEADER|FOOTER|NAV|ASIDE)$/, names: /related|recommend|similar|also|header|sponsor|swiper|slick/i};

/** Class names and ids as words: `ProductPrice--oldPrice` is "product price old price". */
const wordsOf = (names: string): string =>
  names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(PRICE, ' $& ')
    .replace(/[-_\s]+/g, ' ');

/** Asked of each element once, and of each text: what stands around one price stands around its neighbours too, and like ones are called alike. */
const remembered = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return key => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
};

const asked = (sign: RegExp): ((words: string) => boolean) => remembered(words => words.search(sign) >= 0);

const namer = (): ((element: Element | null | undefined) => string) => {
  const worded = remembered(wordsOf);
  return remembered(element => worded(`${element && attribute(element, 'class')} ${element?.id}`));
};

/** The words right before a price within its own small block: "was", "RRP", "shipping". */
const labelBefore = (element: Element): string => {
  for (let node: Element | null = element, up = 0; node && up < 2; node = node.parentElement, up++) {
    const before = (node.previousSibling?.textContent?.trim() || node.previousElementSibling?.textContent) ?? '';
    if (before.trim()) return before.length < 40 && !/\d/.test(before) ? before.toLowerCase() : '';
  }
  return '';
};

/** How many steps up the nearest block is that holds both; beyond these they have nothing to do with each other. */
const FAR = 10;
/** The blocks that hold any of these elements. */
const blocksOf = (elements: readonly Element[]): Set<Element> => {
  const blocks = new Set<Element>();
  for (const element of elements) for (let up: Element | null = element; up && !blocks.has(up); up = up.parentElement) blocks.add(up);
  return blocks;
};
/** 0–1: how small the block is that holds the element and is one of `others`. */
const nearness = (element: Element, others: ReadonlySet<Element>): number => {
  let steps = 0;
  for (let up = element.parentElement; up && steps < FAR; up = up.parentElement, steps++) if (others.has(up)) return 1 - steps / FAR;
  return 0;
};

/** How many steps around a price its tile may be. */
const TILE = 8;
/** Its kind and the first of its classes; a list of these would be made anew for each. */
const shapeOf = (element: Element): string => `${element.tagName}.${FIRST.exec(attribute(element, 'class') ?? '')?.[0]}`;
const FIRST = /[^ \t\n\f\r]+/;
/** How many elements of each shape that hold prices stand in a parent that has three of them: a list may have thousands of children, of which few hold any. */
type Twins = Map<Element, Map<string, number>>;

const twinsOf = (places: readonly Element[]): Twins => {
  const inside = new Map<Element, Element[]>();
  for (const block of blocksOf(places)) {
    const parent = block.parentElement;
    const blocks = parent && inside.get(parent);
    if (blocks) blocks.push(block);
    else if (parent) inside.set(parent, [block]);
  }
  const twins: Twins = new Map();
  for (const [parent, blocks] of inside) {
    // Most blocks stand alone in theirs.
    if (blocks.length < 3) continue;
    const shapes = new Map<string, number>();
    for (const block of blocks) shapes.set(shapeOf(block), (shapes.get(shapeOf(block)) ?? 0) + 1);
    twins.set(parent, shapes);
  }
  return twins;
};

/** One of several like siblings that hold prices and links: a tile of another good. */
const isTile = (element: Element, heads: ReadonlySet<Element>, twins: Twins): boolean => {
  for (let node = element, up = 0; up < TILE; up++) {
    const parent = node.parentElement;
    if (!parent || heads.has(node)) return false;
    const shapes = twins.get(parent);
    if (shapes && (shapes.get(shapeOf(node)) ?? 0) > 2 && firstIn(node, 'a[href]')) return true;
    node = parent;
  }
  return false;
};

/** A price that is struck through by the page's own markup. */
const STRUCK = 'del,s,strike,[style*=line-through]';
const isStruck = (element: Element): boolean =>
  !!element.closest(STRUCK) || (element.childElementCount > 0 && !!element.querySelector('del,s'));
/** How many of these elements are, or stand in, each block around them. */
const countsOf = (elements: readonly Element[]): Map<Element, number> => {
  const counts = new Map<Element, number>();
  for (const element of elements) for (let up: Element | null = element; up; up = parentOf(up)) counts.set(up, (counts.get(up) ?? 0) + 1);
  return counts;
};
/** One small block holds the new price and, beside it, a struck one: neither in the other. */
const isReduced = (element: Element, struck: ReadonlySet<Element>, counts: ReadonlyMap<Element, number>): boolean => {
  let nested = counts.get(element) ?? 0;
  for (let up = parentOf(element), steps = 0; up && steps < 3; up = parentOf(up), steps++) {
    if (struck.has(up)) nested += 1;
    if ((counts.get(up) ?? 0) > nested) return true;
  }
  return false;
};

const isLinked = (element: Element): boolean => /^(?!#|javascript|$)/.test(element.closest('a[href]')?.getAttribute('href') ?? '');

const flag = (is: unknown): number => (is ? 1 : 0);

/** Tells of each of the page's `places` of prices, asked in document order, what speaks for and against it; `text` is what stands there. */
export const signsOf = (page: Page, places: readonly Element[]): ((element: Element, text: string) => Signs) => {
  const head = mainHeading(page);
  const heads = blocksOf(head ? [head] : []);
  const controls = blocksOf(buying(page).own);
  const twins = twinsOf(places);
  const struck = new Set(places.filter(isStruck));
  const counts = countsOf([...struck]);
  const namesOf = namer();
  const [isNamed, isCurrent, isOther, isFormer] = [asked(PRICE), asked(CURRENT), asked(OTHER), asked(WAS)];
  let order = 0;
  return (element, text) => {
    const isAfter = !head || (head.compareDocumentPosition(element) & 4) > 0;
    const [parent, own] = [element.parentElement, namesOf(element)];
    const beside = namesOf(parent);
    const names = `${own} ${beside} ${namesOf(parent?.parentElement)}`;
    const words = text.replace(/[\d.,\s]+/g, ' ').toLowerCase();
    const said = `${words} ${labelBefore(element)}`;
    return {
      always: 1,
      named: flag(isNamed(own)),
      'named-around': flag(isNamed(names)),
      current: flag(isCurrent(names)),
      'marked-up': flag(element.closest('[itemprop=price],[itemprop=offers]')),
      currency: flag(hasCurrency(text)),
      cents: flag(/\d[.,]\d\d(?!\d)/.test(text)),
      early: isAfter ? Math.max(0, 1 - ++order / 10) : 0,
      near: nearness(element, heads),
      bought: nearness(element, controls),
      elsewhere: flag(nearest(page, ELSEWHERE, element)),
      linked: flag(isLinked(element)),
      tile: flag(isTile(element, heads, twins)),
      // A sentence that mentions an amount is not the place where the price stands.
      wordy: Math.min(1, Math.max(0, words.length - 15) / 20),
      other: flag(isOther(`${said} ${own}`)),
      was: flag(isFormer(`${said} ${own} ${beside}`)),
      struck: flag(struck.has(element)),
      reduced: flag(isReduced(element, struck, counts)),
    };
  };
};
