import type {MarkupWords, MoneyWords} from '../model/reading.ts';
import {type Found, note, type Page, type Read} from './page.ts';
import {toldByMarkup} from './told.ts';
import {moneyWords} from './value.ts';
import {chanceOf, type Seen, seenPrices} from './visible-price.ts';

const worded = (page: Page, prices: Seen[]): Found<MoneyWords>[] =>
  prices.map(({text, role, chance, element}) => {
    note(page, element);
    const from = role === 'was' ? 'visible former price' : 'visible price';
    return {value: moneyWords(page, text), from, trust: Math.round(chance * 1000) / 1000};
  });

const ofRole = (page: Page, role: Seen['role'], most: number) =>
  seenPrices(page)
    .filter(price => price.role === role)
    .slice(0, most);

/** Every price that data or page speak for; the background weighs them. A former price hardly counts. */
export const price: Read<MoneyWords | MarkupWords> = page => [
  ...toldByMarkup(page),
  ...worded(page, [...ofRole(page, 'now', 8), ...ofRole(page, 'was', 4)]),
];

/** A price that was never near the product's is no former price of it. */
const LEAST = 0.1;

/** Prices struck through or labelled as former ones near the price asked, likeliest first. */
export const listPrice: Read<MoneyWords> = page =>
  worded(
    page,
    ofRole(page, 'was', 4).filter(({signs}) => chanceOf({...signs, was: 0, struck: 0}) > LEAST),
  );
