import {type Elasticity, elasticity, type PriceSale, type Unknown} from '../analysis/elasticity.ts';
import {keyOfListed} from '../choices/pins.ts';
import {leastOf, promotionsOf} from '../choices/promotions.ts';
import type {Choice, PinChoice} from '../model/choice.ts';
import {listedName} from '../model/choice-key.ts';
import type {Money} from '../model/money.ts';
import {type How, marginAt} from '../prices/margin.ts';
import {type Market, type Range, rangeOf, type SoldAt} from '../prices/range.ts';
import {currencyOf, dealFor, howIn} from './margin.ts';
import {type DayAt, promotedOf} from './promoted-prices.ts';
import {type SoldByDay, salesAt} from './promoted-sales.ts';
import {encodeKey} from './route.ts';
import {listedOf, type Selling, shopOf} from './selling.ts';
import {presentOf, type Trace} from './trace.ts';

export type {Elasticity, Unknown} from '../analysis/elasticity.ts';
export type {Ceiling, RangeReason} from '../prices/range.ts';

/** A pinned page of somebody else's, as far as its price counts. */
export type RivalPrice = {id: string; title: string | undefined; price: Money; isSoldOut: boolean};

/** Between which prices a listing may lie, which is suggested and why, and what that rests on. */
export type RangeSheet = {
  /** The margin (0–1) wanted at least, and of what it was said; undefined: a sale is not to lose money. */
  least: {margin: number; by: 'listing' | 'shop'} | undefined;
  range: Range | undefined;
  /** Of the floor and of what follows from it. */
  how: How;
  rivals: RivalPrice[];
  /** Pinned pages that count for nothing here: their price is unknown or in another currency. */
  others: number;
  elasticity: Elasticity | Unknown;
  /** Days with a price and orders known, in all, and the prices of them. */
  known: {days: number; prices: number};
  /** The price that is asked now. */
  mine: Money | undefined;
};

const isPin = (one: Choice): one is PinChoice => one.what === 'pin';

/** The pages pinned to a listing that are kept. */
const pinnedTo = (trace: Trace, traces: readonly Trace[], choices: readonly Choice[]): Trace[] => {
  const name = listedName(listedOf(trace));
  const pins = choices.filter(isPin).filter(({to}) => to && listedName(to) === name);
  if (pins.length === 0) return [];
  const wanted = new Set(pins.map(({site, host, shop, ref}) => encodeKey(keyOfListed({site, host, shop, ref}))));
  return traces.filter(({id}) => wanted.has(id));
};

const rivalsOf = (pinned: readonly Trace[], currency: string | undefined): RivalPrice[] =>
  pinned.flatMap(trace => {
    const {fields, undecided} = presentOf(trace);
    const {price, shipping, availability} = fields;
    if (!price || undecided.price || price.currency !== currency || price.scale !== undefined) return [];
    // What the buyer pays at the rival's, as far as the page says it.
    const sent = shipping?.currency === price.currency && shipping.scale === undefined ? shipping.amount : 0;
    const whole = {amount: price.amount + sent, currency: price.currency};
    return [{id: trace.id, title: trace.title, price: whole, isSoldOut: availability === 'out-of-stock'}];
  });

const DAY = 86_400_000;
const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

type Priced = {day: string; price: Money; units: number};

/** The whole days on which one price is known to have held and the listing to have been on sale: read before them, and again on or after them. */
const pricedDays = (trace: Trace, dayAt: DayAt, from: string, to: string): {day: string; price: Money}[] => {
  const days: {day: string; price: Money}[] = [];
  for (const [i, {at, fact}] of trace.moments.entries()) {
    const {price, availability} = fact.fields;
    const until = trace.moments[i + 1];
    const end = dayAt(until?.at ?? trace.seenAt);
    if (!price || fact.undecided.price || price.scale !== undefined || availability === 'out-of-stock') continue;
    // The days on which the price changed had two.
    for (let day = nextDay(dayAt(at)); day < end; day = nextDay(day)) if (day >= from && day <= to) days.push({day, price});
  }
  return days;
};

/** What was sold on each of these days; none where no order of the shop is known. */
const soldDays = (trace: Trace, sold: SoldByDay, dayAt: DayAt): Priced[] => {
  const all = salesAt(sold, shopOf(trace));
  if (!all) return [];
  const units = new Map(all.of([trace]).rows.map(row => [row.day, row.units]));
  return pricedDays(trace, dayAt, all.known.start, all.known.end).map(one => ({...one, units: units.get(one.day) ?? 0}));
};

/** By price, over all days on which it held. */
const soldAt = (days: readonly Priced[]): SoldAt[] => {
  const prices = new Map<number, SoldAt>();
  for (const {price, units} of days) {
    const known = prices.get(price.amount) ?? {price, units: 0, days: 0};
    prices.set(price.amount, {price, units: known.units + units, days: known.days + 1});
  }
  return [...prices.values()];
};

/** What a day of a promotion sold says little of how prices work in between: its days are left out. */
const withoutPromotions = (days: readonly Priced[], trace: Trace, choices: readonly Choice[]): Priced[] => {
  const spans = promotionsOf(choices, promotedOf(trace));
  return days.filter(({day}) => !spans.some(({start, end}) => start <= day && day <= end));
};

type Given = {trace: Trace; traces: readonly Trace[]; selling: Selling; sold: SoldByDay; dayAt: DayAt};

const marketOf = ({trace, traces, selling, sold, dayAt}: Given) => {
  const currency = currencyOf(trace);
  const days = soldDays(trace, sold, dayAt).filter(({price}) => price.currency === currency);
  const ordinary = withoutPromotions(days, trace, selling.choices);
  const sales: PriceSale[] = ordinary.map(({price, units}) => ({price: price.amount, units}));
  const pinned = pinnedTo(trace, traces, selling.choices);
  const rivals = rivalsOf(pinned, currency);
  const {fields, undecided} = presentOf(trace);
  return {
    ...{rivals, others: pinned.length - rivals.length, elasticity: elasticity(sales), mine: undecided.price ? undefined : fields.price},
    sold: soldAt(days),
    known: {days: ordinary.length, prices: new Set(ordinary.map(({price}) => price.amount)).size},
  };
};

/** Between which prices one of the seller's listings may lie. Without a cost there is no floor, and nothing is suggested. */
export const rangeSheet = (given: Given): RangeSheet => {
  const {trace, selling} = given;
  const {sold, ...shown} = marketOf(given);
  const least = leastOf(selling.choices, listedOf(trace), promotedOf(trace).shops);
  const deal = dealFor(trace, currencyOf(trace), selling);
  const base = {...shown, least};
  if ('refused' in deal) return {...base, range: undefined, how: 'derived'};
  const market: Market = {
    ...{mine: shown.mine, sold, rivals: shown.rivals.filter(({isSoldOut}) => !isSoldOut).map(({price}) => price)},
    ...('unknown' in shown.elasticity ? {} : {elasticity: shown.elasticity}),
  };
  const range = rangeOf(deal, market, least ? {margin: least.margin} : {profit: 0});
  return {...base, range, how: howIn(deal, marginAt(deal, deal.discount)?.how ?? 'derived')};
};
