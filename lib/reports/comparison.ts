import {digitsOf, inMajor} from '../format/money.ts';
import type {Money} from '../model/money.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {type Converted, convertedTo, type Rate} from '../prices/rate.ts';
import {type Pack, packIn} from '../prices/size/pack.ts';
import {type Per, unitPrice} from '../prices/size/unit-price.ts';

export type {Rate} from '../prices/rate.ts';

type Listing = Snapshot<'listing'>;

/** Two amounts of one currency, and by which share the first is below the second: 0–1, negative where it is above. */
export type Pair = {theirs: Money; mine: Money; gap: number};

/** Two packs that hold different amounts, at what they cost by the litre, kilogram, metre or piece. */
export type UnitPair = Pair & {per: Per; packs: {theirs: number; mine: number}};

/** Their price held against mine, each figure only where both of its sides are known. */
export type Comparison = {
  /** Of the bare prices. */
  gap: number | undefined;
  /** Theirs in the currency of mine, where that is another and a rate was typed. */
  converted: Converted | undefined;
  /** Price and shipping together. */
  delivered: Pair | undefined;
  /** Whose shipping is known where not both are: it is no free shipping that is not known. */
  shipping: 'theirs' | 'mine' | undefined;
  unit: UnitPair | undefined;
};

export const priceIn = ({fields, undecided}: Listing): Money | undefined => (undecided.price ? undefined : fields.price);

const shippingIn = ({fields, undecided}: Listing): Money | undefined => (undecided.shipping ? undefined : fields.shipping);

/** By which share the first is below the second: 0–1; undefined where they are of two currencies. */
export const gapOf = (theirs: Money | undefined, mine: Money | undefined): number | undefined =>
  theirs && mine && theirs.currency === mine.currency && inMajor(mine) > 0 ? (inMajor(mine) - inMajor(theirs)) / inMajor(mine) : undefined;

const pairOf = (theirs: Money | undefined, mine: Money | undefined): Pair | undefined => {
  const gap = gapOf(theirs, mine);
  return theirs && mine && gap !== undefined ? {theirs, mine, gap} : undefined;
};

/** The sum of two amounts of one currency, in the finer of their scales. */
const sum = (a: Money | undefined, b: Money | undefined): Money | undefined => {
  if (!a || !b || a.currency !== b.currency) return undefined;
  const digits = Math.max(digitsOf(a), digitsOf(b));
  const fine = (money: Money) => money.amount * 10 ** (digits - digitsOf(money));
  const scale = a.scale ?? b.scale;
  return {amount: fine(a) + fine(b), currency: a.currency, ...(scale !== undefined && {scale: digits})};
};

const inCurrency = (money: Money | undefined, currency: string, rates: readonly Rate[]): Money | undefined =>
  money?.currency === currency ? money : money && convertedTo(money, currency, rates)?.price;

const packOf = ({fields: {title}}: Listing): Pack | undefined => (title === undefined ? undefined : packIn(title));

/** A unit price as one reads it: finer than the minor unit only where it is small. */
const readable = (money: Money): Money => {
  const {amount, currency} = money;
  const finer = 10 ** (digitsOf(money) - digitsOf({amount, currency}));
  return inMajor(money) < 1 ? money : {amount: Math.round(amount / finer), currency};
};

const unitOf = (theirs: {listing: Listing; price: Money}, mine: {listing: Listing; price: Money}): UnitPair | undefined => {
  const [a, b] = [packOf(theirs.listing), packOf(mine.listing)];
  if (!a || !b || a.kind !== b.kind || a.amount === b.amount) return undefined;
  const [one, other] = [unitPrice(theirs.price, a, digitsOf(theirs.price)), unitPrice(mine.price, b, digitsOf(mine.price))];
  const pair = pairOf(one?.price, other?.price);
  const base = a.kind === 'piece' ? 1 : 1000;
  return (
    pair &&
    one && {
      theirs: readable(pair.theirs),
      mine: readable(pair.mine),
      gap: pair.gap,
      per: one.per,
      packs: {theirs: a.amount / base, mine: b.amount / base},
    }
  );
};

/** Holds what one page asks against one of mine; `rates`: those that the seller typed. */
export const comparisonOf = (page: Listing, own: Listing, rates: readonly Rate[]): Comparison => {
  const [asked, mine] = [priceIn(page), priceIn(own)];
  const isApart = asked !== undefined && mine !== undefined && asked.currency !== mine.currency;
  const converted = isApart ? convertedTo(asked, mine.currency, rates) : undefined;
  const theirs = isApart ? converted?.price : asked;
  const currency = mine?.currency ?? '';
  const [out, back] = [inCurrency(shippingIn(page), currency, rates), inCurrency(shippingIn(own), currency, rates)];
  return {
    ...{gap: gapOf(theirs, mine), converted},
    delivered: pairOf(sum(theirs, out), sum(mine, back)),
    shipping: out && !back ? 'theirs' : back && !out ? 'mine' : undefined,
    unit: theirs && mine && unitOf({listing: page, price: theirs}, {listing: own, price: mine}),
  };
};

/** The two currencies between which a rate is missing, so that two prices cannot be compared. */
export const rateMissing = (theirs: Money | undefined, mine: Money | undefined, {gap}: Comparison): [string, string] | undefined =>
  theirs && mine && gap === undefined && theirs.currency !== mine.currency ? [theirs.currency, mine.currency] : undefined;
