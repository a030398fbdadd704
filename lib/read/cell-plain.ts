import {folded} from '../parse/json.ts';
import {isSeen, wholeWords} from './asks.ts';
import {isUnseen} from './unseen.ts';

export const STRUCK = 'del,s,strike,[class*=line-through i],[class*=strike i]';
/** What is done to a row stands in its cells too. */
export const ACTIONS = '.row-actions,[role=menu],[role=tooltip],button,[role=button]:not(a[href]),.toggle-row';

export const isAction = (inner: Element): boolean => isUnseen(inner) || inner.matches(ACTIONS);
const PLAIN = new Set('A SPAN STRONG B EM I DIV P TIME MARK BDI LABEL SMALL TD TH'.split(' '));

/** The text of a cell that holds one text and nothing beside it, as most do: with few questions to the page, of which there are many. */
export const plainText = (cell: Element): string | undefined => {
  let leaf = cell;
  for (let only = leaf.firstElementChild; only; only = leaf.firstElementChild) {
    if (only.nextElementSibling || !PLAIN.has(only.tagName) || (only.hasAttributes() && isAction(only))) return undefined;
    leaf = only;
  }
  // Those around a leaf were asked already, but for the cell itself.
  if (leaf === cell && !PLAIN.has(leaf.tagName)) return undefined;
  const whole = leaf.textContent;
  const text = folded(whole);
  const isAll = leaf === cell || cell.textContent === whole || wholeWords(cell) === text;
  return text && isAll && isSeen(leaf) ? text : undefined;
};

const STRIKES = /^(?:DEL|S|STRIKE)$/;
/** What `STRUCK` asks, with fewer questions to the page where an element has no class. */
const isNamedStruck = (element: Element): boolean =>
  STRIKES.test(element.tagName) || (element.hasAttribute('class') && element.matches(STRUCK));

/** The one text of a cell may be struck through as a whole: what was to be paid for what is paid no more. */
export const isAllStruck = (cell: Element): boolean => {
  for (let part: Element | null = cell; part; part = part.firstElementChild) if (isNamedStruck(part)) return true;
  return false;
};
