import type {MarkupWords} from '../model/reading.ts';
import {buying} from './buying.ts';
import {seenText} from './element.ts';
import {mainHeading} from './main-heading.ts';
import {named} from './names.ts';
import {allIn, attribute, firstIn, holds} from './of-element.ts';
import {inOrder} from './order.ts';
import type {Page, Read} from './page.ts';
import {isSeen} from './seen.ts';
import {toldByMarkup} from './told.ts';

const NAMED = /brand|manufacturer|vendor/i;
const SAID = '[itemprop=brand],[data-brand],a[href*="brand" i],a[href*="manufacturer" i]';

/** How many steps around the heading its block reaches at most. */
const STEPS = 6;

/** The block around the heading, up to the one that also holds a way to buy. */
const aroundHeading = (page: Page): Element | undefined => {
  const {own} = buying(page);
  let up = mainHeading(page)?.parentElement ?? undefined;
  for (let step = 0; up?.parentElement && step < STEPS && !own.some(control => up && holds(up, control)); step++) up = up.parentElement;
  return up;
};

const nameIn = (element: Element): string =>
  seenText(element) || attribute(element, 'data-brand') || firstIn(element, 'img[alt]')?.getAttribute('alt') || '';

/** The maker: from data and labels, else what stands by the heading in an element that calls itself the brand. */
export const brand: Read<string | MarkupWords> = page => {
  const around = aroundHeading(page);
  const places = around ? inOrder(page, [...named(page, NAMED).filter(element => holds(around, element)), ...allIn(around, SAID)]) : [];
  const shown = places.slice(0, 12).flatMap(element => {
    const value = nameIn(element);
    return value && value.length < 60 && isSeen(element) ? [{value, from: 'page brand', trust: 0.5}] : [];
  });
  return [...toldByMarkup(page), ...shown.slice(0, 3)];
};
