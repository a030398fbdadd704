import type {Money} from '../model/money.ts';
import type {Basis, FeeKind} from './fee.ts';
import {amountOf, halfUp, keptOf, limitOf, millionths, type Part, partsOf, shareOf} from './fee-amount.ts';
import {type CostKind, costKinds, type Deal, HIGHEST, SELLER} from './terms.ts';

const MILLION = 1_000_000;

/** `measured`: as stated; `derived`: worked out of what is stated; `estimated`: a guess has part in it. */
export type How = 'measured' | 'derived' | 'estimated';

/** One fee at one price: what it was taken of, cut into the parts that have rates of their own, and who says so. */
export type FeeLine = {
  fee: FeeKind;
  amount: Money;
  of: Basis;
  base: Money;
  /** In minor units, with rates of 0–1. */
  parts: Part[];
  /** The least or highest amount of the fee decides. */
  limit: 'least' | 'most' | undefined;
  source: string;
  /** False of what was remembered and not read, or is told in several ways. */
  verified: boolean;
  trust: 'official' | 'third-party' | 'unverified' | 'seller';
  from: string;
  checkedOn: string;
  how: How;
};

/** What else is taken off: `tax` is VAT inside the price, `ads` and `returns` what is expected of them for each piece sold. */
export type CostLine = {cost: CostKind | 'tax' | 'ads' | 'returns'; amount: Money; how: How};

export type Margin = {
  price: Money;
  /** What the seller receives without tax: price and charged shipping, after discount. */
  net: Money;
  fees: FeeLine[];
  costs: CostLine[];
  profit: Money;
  /** Profit by net; undefined where that is nothing. */
  margin: number | undefined;
  /** Profit by the cost of goods. */
  roi: number | undefined;
  /** Which share of the price advertising may cost until nothing is left; undefined where nothing is left without it. */
  breakEvenAcos: number | undefined;
  breakEvenRoas: number | undefined;
  /** Is every fee verified? */
  verified: boolean;
  how: How;
};

/** What each basis is at a price: minor units. */
export const baseAt = ({shippingCharged, discount, tax}: Deal, price: number, of: Basis): number => {
  const item = Math.max(price - discount, 0);
  if (of === 'item') return item;
  const total = item + shippingCharged;
  return of === 'paid' && tax && !tax.isInside ? total + shareOf(total, tax.rate) : total;
};

/** The tax that is inside what the buyer pays: minor units. */
const taxInside = (total: number, rate: number): number => halfUp(total * millionths(rate), MILLION + millionths(rate));

/** All amounts at one price, in minor units: the fees in the order of the deal. */
export type Tally = {net: number; tax: number; fees: number[]; ads: number; returns: number; profit: number};

/** What a sale at this price comes to; every line is rounded by itself, halves up. */
export const tallyAt = (deal: Deal, price: number): Tally => {
  const total = baseAt(deal, price, 'total');
  const tax = deal.tax?.isInside ? taxInside(total, deal.tax.rate) : 0;
  const net = total - tax;
  const fees = deal.fees.map(fee => amountOf(fee, baseAt(deal, price, fee.of)));
  const ads = shareOf(baseAt(deal, price, 'item'), deal.adShare);
  const spent = Object.values(deal.costs).reduce((sum, cost) => sum + cost, 0);
  const returns = deal.returns ? returned(deal, {net, fees}) : 0;
  return {net, tax, fees, ads, returns, profit: net - fees.reduce((sum, fee) => sum + fee, 0) - spent - ads - returns};
};

/**
 * What returns cost each piece sold: their share of what is paid back, and of the way back and handling, less what the site gives back of its
 * fees and what the piece is still worth. What was spent to sell it is spent.
 */
const returned = ({returns, fees: all, costs}: Deal, {net, fees}: Pick<Tally, 'net' | 'fees'>): number => {
  if (!returns) return 0;
  const back = fees.reduce((sum, amount, i) => {
    const kept = all[i]?.onReturn;
    return sum + (kept ? amount - keptOf(amount, kept) : 0);
  }, 0);
  return shareOf(net + returns.cost - back - shareOf(costs.goods ?? 0, returns.worth), returns.rate);
};

const feeLine = (deal: Deal, i: number, price: number): FeeLine[] => {
  const fee = deal.fees[i];
  if (!fee) return [];
  const {kind, of, source, trust, from, checkedOn} = fee;
  const base = baseAt(deal, price, of);
  const money = (amount: number): Money => ({amount, currency: deal.currency});
  const verified = trust !== 'unverified';
  return [
    {
      ...{fee: kind, amount: money(amountOf(fee, base)), of, base: money(base)},
      ...{parts: partsOf(fee.rates, base), limit: limitOf(fee, base), source, verified, from, checkedOn},
      trust: source === SELLER ? 'seller' : trust,
      how: verified ? 'derived' : 'estimated',
    },
  ];
};

const costLines = ({costs, currency, adShare, ...deal}: Deal, {tax, ads, returns}: Tally): CostLine[] => {
  const money = (amount: number): Money => ({amount, currency});
  return [
    ...(deal.tax?.isInside ? [{cost: 'tax' as const, amount: money(tax), how: 'derived' as const}] : []),
    ...costKinds.flatMap(kind => (costs[kind] === undefined ? [] : [{cost: kind, amount: money(costs[kind]), how: 'measured' as const}])),
    ...(adShare > 0 ? [{cost: 'ads' as const, amount: money(ads), how: 'estimated' as const}] : []),
    ...(deal.returns ? [{cost: 'returns' as const, amount: money(returns), how: 'estimated' as const}] : []),
  ];
};

const ratio = (a: number, b: number): number | undefined => (b > 0 ? a / b : undefined);

/** What one piece leaves at a price of minor units, line by line. Undefined of a price that is none, or lies below the discount. */
export const marginAt = (deal: Deal, price: number): Margin | undefined => {
  if (!Number.isSafeInteger(price) || price < deal.discount || price > HIGHEST) return undefined;
  const tally = tallyAt(deal, price);
  const {net, profit, ads} = tally;
  const money = (amount: number): Money => ({amount, currency: deal.currency});
  const fees = deal.fees.flatMap((_, i) => feeLine(deal, i, price));
  const costs = costLines(deal, tally);
  const left = profit + ads;
  const acos = left > 0 ? ratio(left, baseAt(deal, price, 'item')) : undefined;
  return {
    ...{price: money(price), net: money(net), fees, costs, profit: money(profit)},
    ...{margin: ratio(profit, net), roi: ratio(profit, deal.costs.goods ?? 0)},
    ...{breakEvenAcos: acos, breakEvenRoas: acos === undefined ? undefined : 1 / acos},
    verified: fees.every(({verified}) => verified),
    how: [...fees, ...costs].some(({how}) => how === 'estimated') ? 'estimated' : 'derived',
  };
};
