import type {Money} from '../../lib/model/money.ts';
import {minorDigits} from '../../lib/parse/currencies.ts';
import type {CorpusPage} from './corpus.ts';
import type {PageReading} from './lab/read.ts';

export const fields = ['price', 'currency', 'sku', 'sku or ref', 'availability', 'brand', 'gtin', 'mpn', 'title'] as const;
export type Field = (typeof fields)[number];

/** wrong: another value than the page's; extra: a value where the page has none; absent: none where it has one. */
export type Verdict = 'right' | 'wrong' | 'extra' | 'absent';
export const isWrong = (verdict: Verdict | undefined) => verdict === 'wrong' || verdict === 'extra';

type Reading = PageReading['readings'][number];

const plain = (text: unknown) => String(text).normalize('NFC').replace(/\s+/g, ' ').trim();
const folded = (text: unknown) => plain(text).toLowerCase();

const inStock: Record<string, string> = {'in-stock': 'InStock', limited: 'InStock', 'pre-order': 'InStock', 'out-of-stock': 'OutOfStock'};

const moneyOf = (reading: Reading | undefined) => reading?.fields.price as Money | undefined;

/** What the reader says of a field, in the annotation's own terms; undefined: nothing. */
export const predicted = (field: Field, reading: Reading | undefined): unknown => {
  const money = moneyOf(reading);
  switch (field) {
    case 'price':
      return money && money.amount / 10 ** (money.scale ?? minorDigits(money.currency));
    case 'currency':
      return money?.currency;
    case 'sku or ref':
      return reading?.fields.sku ?? reading?.ref;
    case 'availability':
      return inStock[String(reading?.fields.availability)];
    default:
      return reading?.fields[field];
  }
};

// Which currencies a sign can mean; signs of no list here are ISO codes.
const signs: Record<string, RegExp> = {
  $: /^(USD|CAD|AUD|NZD|SGD|HKD|TWD|CLP|ARS|MXN|COP|BRL|UYU)$/,
  '€': /^EUR$/,
  '£': /^GBP$/,
  Rs: /^(INR|PKR|LKR|NPR|MUR)$/,
  '₹': /^INR$/,
  '₽': /^RUB$/,
  zł: /^PLN$/,
  Kn: /^HRK$/,
  'ر.س': /^SAR$/,
  'тг.': /^KZT$/,
  UAN: /^UAH$/,
};

/** A gold price is a number, or what a selector saw around one: "$40.00", "149.00-159.00" (the lower end is the price). */
const firstNumber = (gold: unknown) => Number(/\d+(?:\.\d+)?/.exec(plain(gold).replaceAll(',', ''))?.[0]);

const isSame: Record<string, (said: unknown, gold: unknown) => boolean> = {
  price: (said, gold) => Math.abs(Number(said) - firstNumber(gold)) < 0.005,
  currency: (said, gold) => (signs[plain(gold)] ?? new RegExp(`^${plain(gold)}$`)).test(plain(said)),
  availability: (said, gold) => said === (/^(SoldOut|Discontinued)$/.test(plain(gold)) ? 'OutOfStock' : gold),
  brand: (said, gold) => folded(said) === folded(gold),
  gtin: (said, gold) => plain(said).replace(/^0+/, '') === plain(gold).replace(/^0+/, ''),
};

const exact = (said: unknown, gold: unknown) => plain(said) === plain(gold);

/** What the page says of a field as people read it; undefined: nothing, or nobody looked. The manifest's titles are a selector's. */
export const goldOf = (field: Field, page: CorpusPage) =>
  field === 'title' ? page.title : page.expect[field === 'sku or ref' ? 'sku' : field];

/** Whether the reader is right about a field of a product page; undefined where nobody can say. */
export const verdictOf = (field: Field, page: CorpusPage, reading: Reading | undefined): Verdict | undefined => {
  if (page.kind !== 'product') return;
  const gold = goldOf(field, page);
  const said = predicted(field, reading);
  if (gold === undefined || gold === null) {
    // Only a person's annotation says that a page has no such value; and of gtin and mpn it gives the visible ones alone.
    const isComplete = page.truth === 'annotated by people' && ['price', 'sku', 'brand', 'availability'].includes(field);
    return said === undefined || !isComplete ? undefined : 'extra';
  }
  if (said === undefined) return 'absent';
  const compare = isSame[field] ?? exact;
  return [gold].flat().some(each => compare(said, each)) ? 'right' : 'wrong';
};
