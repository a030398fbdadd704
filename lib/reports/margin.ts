import {type CostHeld, stepOn} from '../choices/costs.ts';
import {digitsOf} from '../format/money.ts';
import {type CostOf, moneyCosts, shareCosts} from '../model/cost-kinds.ts';
import type {Shop} from '../model/day-total.ts';
import type {Money} from '../model/money.ts';
import type {Note} from '../prices/fees-in-force.ts';
import {type How, type Margin, marginAt} from '../prices/margin.ts';
import {breakEven, type PriceFor, priceFor} from '../prices/price-for.ts';
import {type Deal, dealOf, type Refusal} from '../prices/terms.ts';
import type {PriceShown} from './card.ts';
import type {Placed} from './daily.ts';
import type {Stale} from './health.ts';
import {listedOf, type Selling, scheduleOf, shopOf, termsOf} from './selling.ts';
import {presentOf, type Trace} from './trace.ts';

export type {CostBy, CostHeld, Step as CostStep} from '../choices/costs.ts';
export type {CostOf, MoneyCost} from '../model/cost-kinds.ts';
export type {FeeKind} from '../prices/fee.ts';
export type {Note} from '../prices/fees-in-force.ts';
export type {CostLine, FeeLine, How, Margin} from '../prices/margin.ts';
export type {PriceFor} from '../prices/price-for.ts';

/** Why nothing is said of what a sale leaves: never a guess. */
export type MarginWhy =
  | {why: 'no-price' | 'price-undecided' | 'price-finer' | 'price-out-of-range'}
  /** Nobody knows whose fees hold at this shop. */
  | {why: 'no-schedule'}
  | Refusal;

/** What a listing leaves in short, or why that is not known. */
export type MarginShort = {profit: Money; share: number | undefined; how: How} | {why: MarginWhy['why']};

/** All that is said of what one listing leaves. */
export type MarginSheet = Placed & {
  id: string;
  title: string | undefined;
  isMine: boolean;
  listed: Shop & {ref: string};
  /** The shop whose fees hold, and how addresses name it. */
  feesOf: Shop;
  price: PriceShown | undefined;
  stale: Stale | undefined;
  readAt: number;
  seenAt: number;
  /** In which the listing is sold; undefined: not known. */
  currency: string | undefined;
  /** YYYY-MM-DD: the day whose costs and fees count. */
  on: string;
  schedule: string | undefined;
  deal: Pick<Deal, 'region' | 'plan' | 'category'> | undefined;
  margin: Margin | undefined;
  /** What the page charges the buyer for shipping. */
  charged: Money | undefined;
  why: MarginWhy | undefined;
  /** Of the prices below: estimated where a guess has part in a fee or cost. */
  how: How;
  breakEven: PriceFor | undefined;
  /** `found` undefined: no price does. */
  target: {share: number; found: PriceFor | undefined} | undefined;
  notes: readonly Note[];
  costs: {of: CostOf; steps: CostHeld[]; now: CostHeld | undefined}[];
};

/** Whole minor units; undefined where the price is finer. */
const minorOf = (price: Money): number | undefined => {
  const {amount, currency} = price;
  const finer = 10 ** (digitsOf(price) - digitsOf({amount, currency}));
  return amount % finer === 0 ? amount / finer : undefined;
};

/** The currency that a listing was last priced in. */
export const currencyOf = (trace: Trace): string | undefined =>
  [...trace.moments].reverse().find(({fact}) => fact.fields.price)?.fact.fields.price?.currency;

type Priced = {price: number} | {why: 'no-price' | 'price-undecided' | 'price-finer'};
const pricedOf = (trace: Trace): Priced => {
  const {fields, undecided} = presentOf(trace);
  if (undecided.price) return {why: 'price-undecided'};
  if (!fields.price) return {why: 'no-price'};
  const price = minorOf(fields.price);
  return price === undefined ? {why: 'price-finer'} : {price};
};

/** What a sale of a listing depends on, as far as it is known. */
export const dealFor = (trace: Trace, currency: string | undefined, selling: Selling): Deal | {refused: MarginWhy} => {
  if (currency === undefined) return {refused: {why: presentOf(trace).undecided.price ? 'price-undecided' : 'no-price'}};
  const schedule = scheduleOf(trace.site, selling.feesOf(trace), currency);
  // Where the cost is unknown nothing else matters, and it is quickly said.
  if (!selling.costsOf(trace).goods) return {refused: {why: 'no-cost'}};
  return schedule ? dealOf(schedule, termsOf(trace, currency, selling)) : {refused: {why: 'no-schedule'}};
};

const assumed = ['region-assumed', 'plan-assumed', 'category-not-given', 'category-not-found'];
/** What was taken for granted is a guess that has part in all figures. */
export const howIn = (deal: Deal, how: How): How => (deal.notes.some(({note}) => assumed.includes(note)) ? 'estimated' : how);

const marginIn = (deal: Deal, priced: Priced): {margin: Margin} | {why: MarginWhy} => {
  if ('why' in priced) return {why: priced};
  const margin = marginAt(deal, priced.price);
  return margin ? {margin: {...margin, how: howIn(deal, margin.how)}} : {why: {why: 'price-out-of-range'}};
};

/** What a piece of a listing leaves at its own price, or at another, line by line, or why that is not known. */
export const marginOf = (trace: Trace, selling: Selling, at?: Money): {margin: Margin} | {why: MarginWhy} => {
  const deal = dealFor(trace, currencyOf(trace), selling);
  if ('refused' in deal) return {why: deal.refused};
  if (at && at.currency !== deal.currency) return {why: {why: 'mixed-currencies', currencies: [deal.currency, at.currency]}};
  const price = at && minorOf(at);
  return marginIn(deal, at ? (price === undefined ? {why: 'price-finer'} : {price}) : pricedOf(trace));
};

/** What one listing leaves now, or would leave at another price, in short. */
export const marginShort = (trace: Trace, selling: Selling, at?: Money): MarginShort => {
  const found = marginOf(trace, selling, at);
  if ('why' in found) return {why: found.why.why};
  const {profit, margin, how} = found.margin;
  return {profit, share: margin, how};
};

/** The lowest price at which a sale leaves that margin (0–1), and how that is known; undefined: no price does, or nothing is known. */
export const floorOf = (trace: Trace, selling: Selling, least: number): {price: Money; how: How} | undefined => {
  const deal = dealFor(trace, currencyOf(trace), selling);
  if ('refused' in deal) return undefined;
  const found = least > 0 ? priceFor(deal, {margin: least}) : breakEven(deal);
  return found && {price: found.price, how: howIn(deal, marginAt(deal, deal.discount)?.how ?? 'derived')};
};

const priceShown = (trace: Trace): PriceShown | undefined => {
  const {fields, undecided} = presentOf(trace);
  if (undecided.price) return {rivals: undecided.price.map(({value, from}) => ({value, from}))};
  return fields.price && {price: fields.price, ...(fields.priceTo && {to: fields.priceTo})};
};

const figuresOf = (trace: Trace, deal: Deal | {refused: MarginWhy}, target: number | undefined) => {
  const none = {
    deal: undefined,
    margin: undefined,
    charged: undefined,
    how: 'derived' as const,
    breakEven: undefined,
    target: undefined,
    notes: [],
  };
  if ('refused' in deal) return {...none, why: deal.refused};
  const found = marginIn(deal, pricedOf(trace));
  const {region, plan, category, notes, currency, shippingCharged} = deal;
  return {
    deal: {region, plan, category},
    margin: 'margin' in found ? found.margin : undefined,
    charged: shippingCharged > 0 ? {amount: shippingCharged, currency} : undefined,
    why: 'why' in found ? found.why : undefined,
    // Which lines there are, and what they rest on, does not depend on the price.
    how: howIn(deal, marginAt(deal, deal.discount)?.how ?? 'derived'),
    breakEven: breakEven(deal),
    target: target === undefined ? undefined : {share: target, found: priceFor(deal, {margin: target})},
    notes,
  };
};

/** What one listing leaves, line by line, with what that rests on; `target`: the margin (0–1) that the seller asks a price for. */
export const marginSheet = (trace: Trace, selling: Selling, target: number | undefined, stale: Stale | undefined): MarginSheet => {
  const [currency, costs] = [currencyOf(trace), selling.costsOf(trace)];
  const {id, title, site, host, shop, counts, readAt, seenAt} = trace;
  const said = selling.feesOf(trace);
  return {
    ...{id, title, site, host, shop, counts, readAt, seenAt, stale, currency, on: selling.on},
    ...{isMine: trace.owner === 'mine', listed: listedOf(trace), price: priceShown(trace)},
    feesOf: shopOf(trace),
    schedule: currency && scheduleOf(site, said, currency)?.id,
    ...figuresOf(trace, dealFor(trace, currency, selling), target),
    costs: [...moneyCosts, ...shareCosts].map(of => ({of, steps: costs[of] ?? [], now: stepOn(costs[of], selling.on)})),
  };
};
