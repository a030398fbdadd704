import type {MarkupWords, MoneyWords} from '../model/reading.ts';
import {type Found, note, type Page, type Read} from './page.ts';
import {toldByMarkup} from './told.ts';
import {moneyWords} from './value.ts';
import {seenPrices} from './visible-price.ts';

const seen = (page: Page, role: string, most: number, trust: (rank: number) => number): Found<MoneyWords>[] =>
  seenPrices(page)
    .filter(price => price.role === role)
    .slice(0, most)
    .map(({text, rank, element}) => {
      note(page, element);
      return {value: moneyWords(page, text), from: 'visible price', trust: Math.min(1, Math.max(0, trust(rank) / 10))};
    });

/** Every price that data or page speak for; the background weighs them. A former price hardly counts. */
export const price: Read<MoneyWords | MarkupWords> = page => [
  ...toldByMarkup(page),
  ...seen(page, 'now', 8, rank => rank),
  ...seen(page, 'was', 4, rank => Math.min(1, rank - 4)),
];

/** Prices struck through or labelled as former ones near the price asked, likeliest first. */
export const listPrice: Read<MoneyWords> = page => seen(page, 'was', 4, rank => (rank > 3 ? 10 : 0)).filter(({trust}) => trust);
