import type {MarkupWords, Shown, ShownWords} from '../model/reading.ts';
import {mainHeading} from './main-heading.ts';
import {named} from './names.ts';
import {type Found, once, type Page} from './page.ts';
import {toldByMarkup} from './told.ts';

const ELSEWHERE = /related|recommend|similar/i;
const ASIDE = /^(?:HEADER|FOOTER|NAV|ASIDE)$/i;
const STEPS = 8;

type Nearest = {isPart: (element: Element) => boolean; known: Map<Element | null, Element | null>};

/** The part of the page for something else that an element is or stands in, the nearest one; each step on the way up is asked once a page. */
const partAround = (page: Page, element: Element): Element | null => {
  const {isPart, known} = once(page, 'parts', (): Nearest => {
    const others = new Set(named(page, ELSEWHERE));
    return {isPart: each => ASIDE.test(each.tagName) || others.has(each), known: new Map()};
  });
  const way: Element[] = [];
  let up: Element | null = element;
  for (; up && !known.has(up) && !isPart(up); up = up.parentElement) way.push(up);
  const part = known.get(up) ?? (up && isPart(up) ? up : null);
  for (const each of way) known.set(each, part);
  return part;
};

/** Does an element belong to the product, and not to the head and foot of the page or to other goods? What is around the heading always does. */
export const isOwn = (page: Page, element: Element): boolean => {
  const part = partAround(page, element);
  return !part || part.contains(mainHeading(page) ?? null);
};

/** Those of the elements that stand in the smallest block around the heading that holds any. */
export const around = (page: Page, elements: Element[]): Element[] => {
  let block = mainHeading(page)?.parentElement;
  let found: Element[] = [];
  for (let up = 0; up < STEPS && block && !found.length; up++, block = block.parentElement) {
    const whole = block;
    found = elements.filter(element => whole.contains(element));
  }
  return found;
};

/** What markup says, then what stands on the page; trusted less than any data. */
export const orShown = (page: Page, shown: readonly Shown[], from: string): Found<MarkupWords | ShownWords>[] => [
  ...toldByMarkup(page),
  ...(shown.length ? [{value: {shown}, from, trust: 0.5}] : []),
];
