import {seenText} from './element.ts';
import {once, type Page} from './page.ts';

/** A piece of text as it stands in the page, and its node. */
export type Piece = {node: Text; text: string};

/** Longer ones are sentences: nothing is labelled or priced there. */
const LONGEST = 160;
/** Texts of a page looked at, empty ones among them; one with more was made to be read for ever. */
const MOST = 100_000;

/** The short pieces of text of the page, in document order, those of scripts and styles among them. Gathered once: the walk is what costs. */
export const pieces = (page: Page): Piece[] =>
  once(page, 'pieces', () => {
    const out: Piece[] = [];
    // A path that leaves out the empty ones takes four times as long: it folds the white space of every script first.
    const walker = page.doc.createTreeWalker(page.doc.body ?? page.doc, 4);
    for (let node = walker.nextNode() as Text | null, left = MOST; node && left > 0; node = walker.nextNode() as Text | null) {
      left--;
      // Its length first: long ones, scripts among them, need not become texts of ours.
      if (node.length > LONGEST) continue;
      const text = node.data;
      if (text.trim()) out.push({node, text});
    }
    return out;
  });

/** Levels below an element that are looked at for its length. */
const DEEPEST = 20;

/** Has the element no more than so many characters in all? Told without reading them. */
export const isShort = (element: Element, most: number): boolean =>
  // One that holds text alone is told by one question.
  (!element.firstElementChild && element.textContent.length < most) || lengthOf(element, most, 0) <= most;

/** The pieces of text in an element, or that one itself, in document order. */
export function* textsIn(element: Node): Generator<Text> {
  if (element.nodeType === 3) yield element as Text;
  const walker = (element.ownerDocument as Document).createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

/** Lines set in by spaces are no longer for that. */
const SET_IN = 20;
const worded = ({data, length}: Text): number => (length > SET_IN ? data.trim().length : length);

/** What a node counts that holds nothing: a page may have thousands of comments and empty lines in one place. */
const EMPTY = 0.1;

const lengthOf = (element: Node, most: number, depth: number): number => {
  let length = 0;
  for (let child = element.firstChild; child && length <= most; child = child.nextSibling) {
    const type = child.nodeType;
    length += EMPTY;
    if (type === 3) length += worded(child as Text);
    else if (type === 8) continue;
    // A form is no short piece of text; and asked for anything it looks for a field of that name first, one without an end through the whole page.
    else if (child instanceof HTMLFormElement) return most + 1;
    // An element counts as a character: a page may hold thousands without any text. Lines of a drawing are none.
    else if (child.nodeName === 'svg') length += 1;
    else if (type === 1) length += depth < DEEPEST ? 1 + lengthOf(child, most - length, depth + 1) : most + 1;
  }
  return length;
};

/** The seen text of an element of one number; '' where several of its parts hold one each, which would stand together as one. */
export const wholeText = (element: Element): string =>
  [...element.children].filter(({textContent}) => /\d/.test(textContent)).length > 1 ? '' : seenText(element);
