import type {Money} from '../model/money.ts';
import {parseDecimal, toMoney} from "../parse/money.ts";
import {country} from './country.ts';
import type {Json} from './json.ts';
import {mainProducts, offersOf} from './main-product.ts';
import {propTexts, propThings} from './markup.ts';
import {meta} from './meta.ts';
import {type Found, once, type Page, type Read} from './page.ts';
import {type Seen, seenPrices} from './visible-price.ts';

/** One price that metadata claims. */
type Claim = {money: Money; from: string; trust: number};

const key = (money: Money): string => `${money.amount}/${money.scale ?? ''} ${money.currency}`;
const amountKey = (money: Money): string => `${money.amount}/${money.scale ?? ''}`;

/** The currency the page's own data names; undefined where it names none or several. */
export const statedCurrency = (page: Page): string | undefined =>
  once(page, 'currency', () => {
    const offers = mainProducts(page).flatMap(({node}) => offersOf(node));
    const named = offers.flatMap(offer => [...propTexts(offer, 'priceCurrency'), ...propTexts(offer, 'pricecurrency'), ...propThings(offer, 'priceSpecification').flatMap(spec => propTexts(spec, 'priceCurrency'))]);
    const codes = new Set([...named, meta(page, 'product:price:currency', 'og:price:currency')].flatMap(code => (code && /^[a-z]{3}$/i.test(code) ? [code.toUpperCase().replace('RUR', 'RUB')] : [])));
    return codes.size === 1 ? [...codes][0] : undefined;
  });

const moneyOf = (page: Page, text: string | undefined): Money | undefined => {
  const currency = statedCurrency(page) ?? country(page)?.currency;
  const place = country(page);
  const amount = text && currency ? parseDecimal(text, {currency, ...(place ? {locale: place.locale} : {})}) : undefined;
  const money = amount && currency ? toMoney(amount, currency) : undefined;
  return money && money.amount > 0 ? money : undefined;
};

/** Machine-readable numbers have a dot for decimals whatever the language; only what is written for people is parsed as such. */
const claimOf = (page: Page, text: string): Money | undefined => {
  const currency = statedCurrency(page) ?? country(page)?.currency;
  const plain = text.trim();
  const money = currency && /^\d+(?:\.\d{1,4})?$/.test(plain) && !/^\d{1,3}\.\d{3}$/.test(plain) ? toMoney(plain, currency) : moneyOf(page, plain);
  return money && money.amount > 0 ? money : undefined;
};

const claims = (page: Page): Claim[] =>
  once(page, 'claims', () => {
    const out: Claim[] = [];
    const add = (text: string | undefined, from: string, trust: number): void => {
      const money = text ? claimOf(page, text) : undefined;
      if (money) out.push({money, from, trust});
    };
    for (const {node, syntax} of mainProducts(page))
      for (const offer of offersOf(node)) {
        const trust = isListPrice(offer) ? 0 : 3;
        for (const text of propTexts(offer, 'price')) add(text, `${syntax} offers.price`, trust);
        for (const text of propTexts(offer, 'lowPrice')) add(text, `${syntax} offers.lowPrice`, 2.5);
        if (!propTexts(offer, 'price').length)
          for (const spec of propThings(offer, 'priceSpecification')) if (!isListPrice(spec)) for (const text of propTexts(spec, 'price')) add(text, `${syntax} priceSpecification`, 2.5);
      }
    add(meta(page, 'product:sale_price:amount'), 'meta product:sale_price', 2.5);
    add(meta(page, 'product:price:amount', 'og:price:amount'), 'meta product:price', 2);
    add(meta(page, 'twitter:data1')?.match(/[\d.,\s]*\d/)?.[0] && /[$€£¥]|price/i.test(meta(page, 'twitter:data1', 'twitter:label1') ?? '') ? meta(page, 'twitter:data1') : undefined, 'meta twitter', 1);
    return out;
  });

const isListPrice = (node: Json): boolean => propTexts(node, 'priceType').some(type => /list|srp|msrp|strike/i.test(type));

type Weighed = {money: Money; to?: Money; from: string; weight: number; claimed: number; seen: number};

/** Every price that anything on the page speaks for, weighed: what stands where the buyer looks counts more than what is only in the data. */
const weighed = (page: Page): Weighed[] =>
  once(page, 'weighed-prices', () => {
    const byValue = new Map<string, Weighed>();
    const stated = claims(page);
    const low = lowest(stated.filter(claim => claim.trust > 0));
    const visible = seenPrices(page, statedCurrency(page)).filter(seen => seen.role !== 'other');
    const put = (money: Money, from: string, add: {claimed?: number; seen?: number}, to?: Money): void => {
      const entry = byValue.get(amountKey(money)) ?? {money, from, weight: 0, claimed: 0, seen: 0};
      if (!byValue.has(amountKey(money))) byValue.set(amountKey(money), entry);
      entry.claimed = Math.max(entry.claimed, add.claimed ?? 0);
      entry.seen = Math.max(entry.seen, add.seen ?? 0);
      if (to) entry.to = to;
    };
    for (const claim of stated) put(claim.money, claim.from, {claimed: claim.trust - (low && claim.money.amount > low.amount ? 0.5 : 0)});
    for (const seen of visible) put(seen.money, 'visible price', {seen: seen.role === 'was' ? Math.min(1, seen.rank - 4) : seen.rank}, seen.to);
    for (const entry of byValue.values()) entry.weight = entry.claimed * 1.6 + entry.seen + (entry.claimed && entry.seen > 2 ? 1 : 0);
    return [...byValue.values()].sort((a, b) => b.weight - a.weight);
  });

const lowest = (list: Claim[]): Money | undefined => list.map(({money}) => money).sort((a, b) => a.amount - b.amount)[0];

const ENOUGH = 4;

/** The price a visitor without an account pays at once: at the low end where the page asks a range. */
export const price: Read<Money> = page => {
  const all = weighed(page);
  const best = all[0];
  if (!best || best.weight < ENOUGH) return [];
  const rival = all.find(other => other !== best && other.weight > best.weight - 0.5 && other.claimed > 0 !== best.claimed > 0 && other.seen >= 0);
  const out: Found<Money>[] = [{value: best.money, from: best.from, trust: 1}];
  return rival ? [...out, {value: rival.money, from: rival.from, trust: 0.95}] : out;
};

/** The upper end where the page asks a range. */
export const priceTo: Read<Money> = page => {
  const best = weighed(page)[0];
  return best?.to && best.weight >= ENOUGH && best.to.amount > best.money.amount ? [{value: best.to, from: 'visible price'}] : [];
};

/** The price before a reduction: struck through or so labelled near the price asked, and higher than it. */
export const listPrice: Read<Money> = page => {
  const now = price(page)[0]?.value;
  if (!now) return [];
  const before = seenPrices(page, statedCurrency(page)).find((seen: Seen) => seen.role === 'was' && seen.rank > 3 && seen.money.currency === now.currency && seen.money.amount > now.amount && seen.money.amount < now.amount * 20);
  return before ? [{value: before.money, from: 'visible struck price'}] : [];
};
