import type {MoneyWords} from '../model/reading.ts';
import {mainProducts, offersOf} from './main-product.ts';
import {propTexts, propThings} from './markup.ts';
import {meta} from './meta.ts';
import {once, type Page, type Read} from './page.ts';
import {moneyWords, rough} from './value.ts';
import {seenPrices} from './visible-price.ts';

/** Everything that speaks for one amount: how strongly the data claim it, how likely the place where it is seen. */
type Weighed = {amount: number; text: string; from: string; claimed: number; seen: number};

/** The currency that the page's own data name; undefined where they name none or several. */
export const statedCurrency = (page: Page): string | undefined =>
  once(page, 'currency', () => {
    const offers = mainProducts(page).flatMap(({node}) => offersOf(node));
    const named = offers.flatMap(offer => [offer, ...propThings(offer, 'priceSpecification')]).flatMap(holder => [...propTexts(holder, 'priceCurrency'), ...propTexts(holder, 'pricecurrency')]);
    const codes = new Set([...named, meta(page, 'product:price:currency', 'og:price:currency') ?? ''].filter(code => /^[a-z]{3}$/i.test(code)).map(code => code.toUpperCase().replace('RUR', 'RUB')));
    return codes.size === 1 ? [...codes][0] : undefined;
  });

/** The prices that the page's data claim, each with its weight. */
const claims = (page: Page): {amount: number; text: string; from: string; trust: number}[] => {
  const offers = mainProducts(page).flatMap(({node, syntax}) => offersOf(node).map(offer => ({offer, syntax})));
  const said = offers.flatMap(({offer, syntax}) => [
    ...propTexts(offer, 'price').map(text => ({text, from: `${syntax} offers.price`, trust: 3})),
    ...propTexts(offer, 'lowPrice').map(text => ({text, from: `${syntax} offers.lowPrice`, trust: 2.5})),
    ...propThings(offer, 'priceSpecification')
      .filter(spec => !propTexts(spec, 'priceType').length)
      .flatMap(spec => propTexts(spec, 'price').map(text => ({text, from: `${syntax} priceSpecification`, trust: 2.5}))),
  ]);
  said.push({text: meta(page, 'product:sale_price:amount', 'product:price:amount', 'og:price:amount') ?? '', from: 'meta product:price', trust: 2});
  return said.flatMap(claim => {
    const amount = rough(claim.text);
    return amount ? [{...claim, amount}] : [];
  });
};

const weight = ({claimed, seen}: Weighed): number => claimed * 1.6 + seen + (claimed && seen > 2 ? 1 : 0);

/** Every amount that anything on the page speaks for, weightiest first: what stands where the buyer looks counts more than what is only in the data. */
const weighed = (page: Page): Weighed[] =>
  once(page, 'weighed', () => {
    const byAmount = new Map<number, Weighed>();
    const put = (amount: number, text: string, from: string, claimed: number, seen: number): void => {
      const entry = byAmount.get(amount) ?? {amount, text, from, claimed: 0, seen: 0};
      byAmount.set(amount, {...entry, claimed: Math.max(entry.claimed, claimed), seen: Math.max(entry.seen, seen)});
    };
    const stated = claims(page);
    const low = Math.min(...stated.map(({amount}) => amount));
    for (const {amount, text, from, trust} of stated) put(amount, text, from, trust - (amount > low ? 0.5 : 0), 0);
    for (const {amount, text, role, rank} of seenPrices(page)) if (role !== 'other') put(amount, text, 'visible price', 0, role === 'was' ? Math.min(1, rank - 4) : rank);
    return [...byAmount.values()].sort((a, b) => weight(b) - weight(a));
  });

/** Weight below which no price is named. */
const ENOUGH = 4;

/** The price a visitor without an account pays at once: at the low end where the page asks a range. Data and page that disagree with like weight give both. */
export const price: Read<MoneyWords> = page => {
  const [best, ...others] = weighed(page);
  if (!best || weight(best) < ENOUGH) return [];
  const rival = others.find(other => weight(other) > weight(best) - 0.5 && other.claimed > 0 !== best.claimed > 0);
  return [best, ...(rival ? [rival] : [])].map(({text, from}) => ({value: moneyWords(page, text, statedCurrency(page)), from}));
};

/** The price before a reduction: struck through or so labelled near the price asked, and higher than it. */
export const listPrice: Read<MoneyWords> = page => {
  const now = weighed(page)[0];
  const before = now && seenPrices(page).find(({role, rank, amount}) => role === 'was' && rank > 3 && amount > now.amount && amount < now.amount * 20);
  return before ? [{value: moneyWords(page, before.text, statedCurrency(page)), from: 'visible struck price'}] : [];
};
