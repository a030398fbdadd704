import {said, spokenNow} from '../parse/column-means.ts';
import {fits} from '../parse/value-shape.ts';
import {wholeWords} from './asks.ts';
import {seenText, tidy} from './element.ts';
import type {LabelSaid, Pair, Place, Say} from './pair.ts';
import {pairsBeside} from './pairs-beside.ts';
import {parentOf} from './parent.ts';
import {isShort, textsIn} from './texts.ts';

/** Tells a label again on another day, and from a column of the same words. */
export const labelSignature = (words: string): string => `:${words.toLowerCase()}`;

/** Pieces of text in an element that are looked at, and characters of a value. */
const [MOST, VALUE] = [400, 200];
const NOT_SAID = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION|TEXTAREA)$/;
/** Up to five words before a colon, none of them a number (`10:30` is a time). */
const LABEL = /((?:[^\s:：,，;；|]+[ \u00a0]){0,4}?[^\s:：,，;；|]*[^\s:：,，;；|\d])\s*[:：]/gu;

const hasColon = (text: string): boolean => text.includes(':') || text.includes('：');
/** A label ends like that; a time does not, and to look for its words takes longer. */
const LABELLED = /[^\s\d:：]\s*[:：]/;

/** What means something else where words stand before it: the ID of a transaction is none of the order. */
const VAGUE = /^(?:id|reference|date|name|total|amount)$/;

const labelIn = (words: string, say: Say): {label: string; said: LabelSaid} | undefined => {
  // The last words of another value may stand before the label: the longest part that is understood is it.
  for (let rest = words; rest; rest = rest.replace(/^\S+\s*/, '')) {
    const understood = say(rest);
    if (understood) return rest !== words && VAGUE.test(understood.idea ?? '') ? undefined : {label: rest, said: understood};
  }
  return undefined;
};

const isLabel = (element: Element | null): boolean => !!element && isShort(element, 60);

/** What stands beside a label that ends its own element: the element behind it, or behind the one around it. */
const beside = (node: Node): Element | undefined => {
  let own: Node | null = node;
  for (let steps = 0; own && steps < 3; steps++) {
    const next: ChildNode | null = nextOf(own);
    if (next) return next.nodeType === 1 ? (next as Element) : (parentOf(next) ?? undefined);
    own = parentOf(own);
    if (!isLabel(own as Element)) return undefined;
  }
  return undefined;
};
const nextOf = (node: Node): ChildNode | null => {
  let next = node.nextSibling;
  while (next && (next.nodeType !== 1 || (next as Element).tagName === 'BR') && !next.nodeValue?.trim()) next = next.nextSibling;
  return next;
};

type LabelAt = {label: string; said: LabelSaid; start: number; end: number};
const labelsAt = (text: string, say: Say): LabelAt[] =>
  [...text.matchAll(LABEL)].flatMap(match => {
    const known = labelIn(match[1] ?? '', say);
    return known ? [{...known, start: match.index + (match[1]?.length ?? 0) - known.label.length, end: match.index + match[0].length}] : [];
  });

/** The rows of a list have the same labels: what was looked for in one text is known of all of its words, as long as the same are understood. */
const found = new WeakMap<Say, {by: object; texts: Map<string, LabelAt[]>}>();
const REMEMBERED = 500;
const labelsOf = (text: string, say: Say): LabelAt[] => {
  const [by, before] = [spokenNow(), found.get(say)];
  const known = before?.by === by && before.texts.size < REMEMBERED ? before : {by, texts: new Map<string, LabelAt[]>()};
  found.set(say, known);
  const labels = known.texts.get(text) ?? labelsAt(text, say);
  known.texts.set(text, labels);
  return labels;
};

/** `Label: value` as often as it stands in one piece of text. */
const inText = (node: Text, say: Say, add: (pair: Pair) => void): void => {
  const text = tidy(node.data);
  const labels = labelsOf(text, say);
  labels.forEach(({label, said, end}, i) => {
    const element = parentOf(node) as Element;
    const words = text.slice(end, labels[i + 1]?.start).trim();
    const next = words ? undefined : beside(node);
    if (words && words.length <= VALUE) add({label, said, place: {element, words}});
    // Text may follow the label's own element: `<b>Brand</b>: Bosch`.
    else if (next && isShort(next, VALUE * 2)) add({label, said, place: next === element ? behind(node) : placeOf(next, element)});
  });
};

/** Programs write `SKU: ` and the value as two pieces of text of one element. */
const behind = (node: Text): Place => {
  let words = '';
  for (let next = node.nextSibling; next; next = next.nextSibling) if (next.nodeType !== 8) words += next.textContent;
  return {element: parentOf(node) as Element, words: tidy(words)};
};

const placeOf = (next: Element, label: Element): Place => {
  if (!next.contains(label)) return {element: next};
  return {element: next, words: tidy(seenText(next).slice(seenText(label).length)).replace(/^[:：]\s*/, '')};
};

/** The labels in the texts of a part of an element, of which so many were looked at before; gives how many it are then. */
const inPart = (part: Node, looked: number, say: Say, add: (pair: Pair) => void): number => {
  let now = looked;
  for (const node of textsIn(part)) {
    if (now >= MOST) return now;
    const text = node.data;
    if (!hasColon(text)) continue;
    now++;
    const {tagName = 'SCRIPT'} = parentOf(node) ?? {};
    if (LABELLED.test(text) && text.length < 1000 && !NOT_SAID.test(tagName)) inText(node, say, add);
  }
  return now;
};

const colonsIn = (text: string): number => text.split(':').length + text.split('：').length;

/** The cells of a row that have a label in them; undefined where something stands beside them. */
const labelledCells = (row: Element, cells: readonly (Element | undefined)[]): Element[] | undefined => {
  const labelled: Element[] = [];
  let colons = 2;
  for (const cell of cells) {
    const text = cell?.textContent;
    if (!cell || !text || !hasColon(text)) continue;
    colons += colonsIn(text) - 2;
    // Most colons in a list are those of times.
    if (LABELLED.test(text)) labelled.push(cell);
  }
  return colons === colonsIn(row.textContent) ? labelled : undefined;
};

/**
 * What an element says under labels that are understood, in document order as far as they are of one form. Places within `without` are
 * left out. Values that a label of a person stands before are among them, with the idea null, and are for nobody to read. `cells`: all that
 * has text in it, where the element is a row.
 */
export const pairsIn = (
  root: Element,
  without?: (element: Element) => boolean,
  say: Say = said,
  cells: readonly (Element | undefined)[] = [],
): Pair[] => {
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  const add = (pair: Pair) => {
    const {idea, by} = pair.said;
    const text = pair.place.words ?? wholeWords(pair.place.element);
    // What stands beside a word that happens to be a label's is seldom of that label's kind.
    if (idea && !by && text && !fits(idea, [text])) return;
    const key = `${pair.label} ${text}`;
    if (!seen.has(key) && !without?.(pair.place.element)) pairs.push(pair);
    seen.add(key);
  };
  pairsBeside(root, say, add);
  const labelled = cells.length ? labelledCells(root, cells) : undefined;
  let looked = 0;
  for (const cell of labelled ?? []) looked = inPart(cell, looked, say, add);
  if (labelled) return pairs;
  // Most parts have no colon in them: none of their texts is looked at.
  for (let part = root.firstChild; part; part = part.nextSibling)
    if (hasColon(part.textContent ?? '')) looked = inPart(part, looked, say, add);
  return pairs;
};
