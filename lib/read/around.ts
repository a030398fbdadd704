import type {MarkupWords, Shown, ShownWords} from '../model/reading.ts';
import {mainHeading} from './main-heading.ts';
import {nearest} from './nearest.ts';
import {holds} from './of-element.ts';
import type {Found, Page} from './page.ts';
import {toldByMarkup} from './told.ts';

const ELSEWHERE = {tags: /^(?:HEADER|FOOTER|NAV|ASIDE)$/i, names: /related|recommend|similar/i};
const STEPS = 8;

/** Does an element belong to the product, and not to the head and foot of the page or to other goods? What is around the heading always does. */
export const isOwn = (page: Page, element: Element): boolean => {
  const part = nearest(page, ELSEWHERE, element);
  return !part || holds(part, mainHeading(page) ?? null);
};

/** Those of the elements that stand in the smallest block around the heading that holds any. */
export const around = (page: Page, elements: Element[]): Element[] => {
  let block = mainHeading(page)?.parentElement;
  let found: Element[] = [];
  for (let up = 0; up < STEPS && block && !found.length; up++, block = block.parentElement) {
    const whole = block;
    found = elements.filter(element => holds(whole, element));
  }
  return found;
};

/** What markup says, then what stands on the page; trusted less than any data. */
export const orShown = (page: Page, shown: readonly Shown[], from: string): Found<MarkupWords | ShownWords>[] => [
  ...toldByMarkup(page),
  ...(shown.length ? [{value: {shown}, from, trust: 0.5}] : []),
];
