import {TIMES} from '../parse/chosen-words.ts';
import {type Said, said} from '../parse/column-means.ts';
import {fits} from '../parse/value-shape.ts';
import {inside, isSeen} from './asks.ts';
import {seenText} from './element.ts';
import type {Pair, Place, Say} from './pair.ts';
import {pairsIn} from './pairs-in.ts';
import {parentOf} from './parent.ts';
import {isShort} from './texts.ts';

/** Elements that are looked at for a name in the page's code, and cards of a page. */
const [MOST, CARDS] = [6000, 1000];

/** What names its part of a card: its class, or what the page's tests call it. */
const NAMED = '[class],[data-testid],[data-test-id],[data-test],[prop],[data-field]';
/** Names that say how a thing looks and when: `hover:bg-muted`, `opacity-50`. */
const UTILITY = /[:[\]/!]|opacity/;
const namesOf = (element: Element): string[] =>
  [
    ...['data-testid', 'data-test-id', 'data-test', 'prop', 'data-field'].flatMap(name => element.getAttribute(name) ?? []),
    ...element.classList,
  ].filter(name => name.length < 50 && !UTILITY.test(name));

/** Names of one word that style sheets use for how a thing looks. */
const LOOKS =
  /^(?:order|item|list|line|text|content|card|row|number|date|label|user|view|ad|state|sub|unit|count|region|on|price-tag|product|title|name|status|total|amount)(?:-?\d.*)?$/i;

const saidByName = (name: string): Said | undefined =>
  LOOKS.test(name) && !/^(?:status|title|total)$/i.test(name) ? undefined : said(name);

/** `x2` beside a price says how often, whatever it is called. */
const isTimes = ({firstElementChild, textContent}: Element): boolean =>
  !firstElementChild && textContent.length < 8 && TIMES.test(textContent.trim());

const sayOf = (element: Element): {name: string; said: Said | undefined} | undefined => {
  const names = namesOf(element).map(name => ({name, said: saidByName(name)}));
  if (isTimes(element)) return {name: names[0]?.name ?? '×', said: {idea: 'quantity', rank: 0}};
  return names.find(each => each.said);
};

/** Parts of an element whose names in code say what they hold, the outermost of each. */
export const namedParts = (root: Element): Pair[] => {
  const found: Pair[] = [];
  // In document order what stands around another stands right before it.
  const last = new Map<string | null, Element>();
  let looked = 0;
  for (const element of inside(root, NAMED)) {
    if (looked++ > MOST) break;
    const say = sayOf(element);
    if (!say?.said || !isShort(element, 300)) continue;
    const idea = say.said.idea;
    if (last.get(idea)?.contains(element)) continue;
    const text = seenText(element);
    if (idea !== null && (!text || !fits(idea, [text]))) continue;
    last.set(idea, element);
    found.push({label: say.name, said: say.said, place: {element}, isName: true});
  }
  return found;
};

/** What names an order, or a thing that is sold. */
const NAMING = /^(?:ref|order|sku|listing)$/;

/** The largest block around each place that holds no other of them: what it stands for. */
export const blocksAround = (places: readonly Element[], within: Element): Element[] => {
  const around = new Map<Element, number>();
  const count = (from: Element) => {
    for (let up: Element | null = from; up && up !== parentOf(within); up = parentOf(up)) around.set(up, (around.get(up) ?? 0) + 1);
  };
  places.forEach(count);
  return places.map(place => {
    let block = place;
    for (let up = parentOf(block); up && up !== within && around.get(up) === 1; up = parentOf(up)) block = up;
    return block;
  });
};

/** A card of a list: its root, and what stands in it under labels or names. */
export type Card = {root: Element; pairs: Pair[]};

const namesThing = ({said: {idea}}: Pair): boolean => idea !== null && NAMING.test(idea);

/** All that a card says: under labels first, then by names in the page's code. */
export const pairsOf = (root: Element, say?: Say): Pair[] => [...pairsIn(root, undefined, say), ...namedParts(root)];

const alike = (blocks: readonly Element[]): boolean => {
  const shapes = new Set(blocks.map(({tagName, classList}) => `${tagName}.${classList[0] ?? ''}`));
  return shapes.size <= 2;
};

/** The cards of a list, by all it says: like blocks of which each names one order, or one thing that is sold; none where fewer than two stand side by side. */
export const cardsIn = (root: Element, all: readonly Pair[], say?: Say): Card[] => {
  const naming = all.filter(namesThing);
  // One idea at a time: a card may tell its sku beside its order's number.
  for (const idea of ['ref', 'order', 'listing', 'sku']) {
    const places = [...new Set(naming.filter(pair => pair.said.idea === idea).map(({place}: {place: Place}) => place.element))].slice(
      0,
      CARDS,
    );
    const blocks = places.length > 1 ? blocksAround(places, root) : [];
    if (blocks.length > 1 && alike(blocks) && blocks.every(isSeen)) return blocks.map(block => ({root: block, pairs: pairsOf(block, say)}));
  }
  return [];
};
