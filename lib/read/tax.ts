import type {MarkupWords, ShownWords} from '../model/reading.ts';
import {seenText} from './element.ts';
import type {Read} from './page.ts';
import {toldByMarkup} from './told.ts';
import {seenPrices} from './visible-price.ts';

/** Characters of the block around a price whose words still speak of it. */
const NEAR = 160;

/** The text of the largest small block around an element. */
const besides = (element: Element, up = 4): string => {
  const around = element.parentElement;
  return up && around && around.textContent.length < NEAR ? besides(around, up - 1) : seenText(element);
};

/** What data say of tax, and the words beside the likeliest prices. */
export const tax: Read<ShownWords | MarkupWords> = page => [
  ...toldByMarkup(page),
  ...seenPrices(page)
    .filter(({role}) => role === 'now')
    .slice(0, 3)
    .map(({text, element}) => ({value: {shown: [text, besides(element)]}, from: 'beside the price', trust: 0.5})),
];
