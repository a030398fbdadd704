import type {MoneyWords} from '../model/reading.ts';
import {mainProducts, offersOf} from './main-product.ts';
import {propTexts, propThings} from './markup.ts';
import {meta} from './meta.ts';
import {type Found, once, type Page, type Read} from './page.ts';
import {moneyWords} from './value.ts';
import {seenPrices} from './visible-price.ts';

const offers = (page: Page) => mainProducts(page).flatMap(({node, syntax}) => offersOf(node).map(offer => ({offer, syntax})));

/** The currency that the page's own data name; undefined where they name none or several. */
const statedCurrency = (page: Page): string | undefined =>
  once(page, 'currency', () => {
    const holders = offers(page).flatMap(({offer}) => [offer, ...propThings(offer, 'priceSpecification')]);
    const named = holders.flatMap(holder => [...propTexts(holder, 'priceCurrency'), ...propTexts(holder, 'pricecurrency')]);
    const codes = new Set([...named, meta(page, 'product:price:currency', 'og:price:currency') ?? ''].filter(code => /^[a-z]{3}$/i.test(code)).map(code => code.toUpperCase()));
    return codes.size === 1 ? [...codes][0]?.replace('RUR', 'RUB') : undefined;
  });

/** The prices that the page's data claim, with their weight in tenths. */
const claims = (page: Page): {text: string; from: string; trust: number}[] => [
  ...offers(page).flatMap(({offer, syntax}) => [
    ...propTexts(offer, 'price').map(text => ({text, from: `${syntax} offers.price`, trust: 0.3})),
    ...propTexts(offer, 'lowPrice').map(text => ({text, from: `${syntax} offers.lowPrice`, trust: 0.25})),
    ...propThings(offer, 'priceSpecification')
      .filter(spec => !propTexts(spec, 'priceType').length)
      .flatMap(spec => propTexts(spec, 'price').map(text => ({text, from: `${syntax} priceSpecification`, trust: 0.25}))),
  ]),
  {text: meta(page, 'product:sale_price:amount', 'product:price:amount', 'og:price:amount') ?? '', from: 'meta product:price', trust: 0.2},
];

const share = (rank: number): number => Math.min(1, Math.max(0, rank / 10));

const inWords = (page: Page, list: {text: string; from: string; trust: number}[]): Found<MoneyWords>[] =>
  list.filter(({text}) => /[^0.]/.test(text)).map(({text, from, trust}) => ({value: moneyWords(page, text, statedCurrency(page)), from, trust}));

const seen = (page: Page, role: string) =>
  seenPrices(page)
    .filter(price => price.role === role)
    .map(({text, rank}) => ({text, rank}));

/** Every price that data or page speak for; the background weighs them. */
export const price: Read<MoneyWords> = page => {
  const now = seen(page, 'now').map(({text, rank}) => ({text, from: 'visible price', trust: share(rank)}));
  const was = seen(page, 'was').map(({text, rank}) => ({text, from: 'visible price', trust: share(Math.min(1, rank - 4))}));
  return inWords(page, [...claims(page).slice(0, 8), ...now.slice(0, 8), ...was.slice(0, 4)]);
};

/** Prices struck through or labelled as former ones near the price asked, likeliest first. */
export const listPrice: Read<MoneyWords> = page => inWords(page, seen(page, 'was').filter(({rank}) => rank > 3).slice(0, 4).map(({text}) => ({text, from: 'visible struck price', trust: 1})));
