import {type MoneyCost, moneyCosts} from '../model/cost-kinds.ts';
import type {Money} from '../model/money.ts';
import {minorDigits} from '../parse/currencies.ts';
import {type CostStep, costOn, firstCostDay} from './cost.ts';
import type {Fee, FeeKind, Fees} from './fee.ts';
import {halfUp, millionths} from './fee-amount.ts';
import {type FeesAsked, type FeesRefused, feesInForce, type Note} from './fees-in-force.ts';

export const costKinds = moneyCosts;
export type CostKind = MoneyCost;

/** What the sale of one piece depends on beside its price. Money is all of one currency; what is absent is not paid. */
export type Terms = Omit<FeesAsked, 'currency'> & {
  currency: string;
  /** The cost of goods by date: the one in force on the day counts. */
  goods: readonly CostStep[];
  /** What the seller pays for each piece; without VAT, where they get that back. */
  costs?: Partial<Record<Exclude<CostKind, 'goods'>, Money>>;
  /** What the buyer pays for shipping, and what the seller takes off the price. */
  shippingCharged?: Money;
  discount?: Money;
  /** The tax on the sale, 0–1: inside the price (VAT that the seller owes) or added outside (sales tax). */
  tax?: {rate: number; isInside?: boolean};
  /**
   * The share of pieces that come back (0–1), what the way back and the handling of one cost, and the share of the cost of goods that a
   * returned piece is still worth: 0 when absent. The buyer is paid back in full, with shipping.
   */
  returns?: {rate: number; shipping?: Money; handling?: Money; worth?: number};
  /** What is spent on advertising, as a share of the price. */
  adShare?: number;
  /** Rates and amounts that the seller knows better than the table, or that nobody publishes. */
  rates?: Partial<Record<FeeKind, {rate?: number; fixed?: Money}>>;
  unitsPerMonth?: number;
};

export type Refusal =
  | FeesRefused
  | {why: 'mixed-currencies'; currencies: readonly string[]}
  | {why: 'fees-in-other-currency'; currency: string; fees: string}
  | {why: 'no-cost'}
  | {why: 'no-cost-before'; day: string}
  | {why: 'rate-needed'; fees: readonly FeeKind[]}
  | {why: 'out-of-range'; what: string};

/** Terms with all that the seller's words stand for worked out: amounts are minor units, costs those of the day. */
export type Deal = {
  currency: string;
  region: string;
  plan: string | undefined;
  category: string | undefined;
  on: string;
  fees: readonly Fee[];
  costs: Partial<Record<CostKind, number>>;
  goodsFrom: string;
  shippingCharged: number;
  discount: number;
  tax: {rate: number; isInside: boolean} | undefined;
  returns: {rate: number; cost: number; worth: number} | undefined;
  adShare: number;
  notes: readonly Note[];
};

/** Prices go up to here: minor units. */
export const HIGHEST = 1_000_000_000;

/** Minor units; what is finer is rounded, halves up. */
const minor = ({amount, currency, scale}: Money): number => {
  const finer = (scale ?? minorDigits(currency)) - minorDigits(currency);
  return finer > 0 ? halfUp(amount, 10 ** finer) : amount * 10 ** -finer;
};

const moneyIn = ({goods, costs = {}, shippingCharged, discount, returns, rates = {}}: Terms): Money[] =>
  [
    ...goods.map(({amount}) => amount),
    ...Object.values(costs),
    ...[shippingCharged, discount, returns?.shipping, returns?.handling],
    ...Object.values(rates).map(entered => entered.fixed),
  ].filter(money => money !== undefined);

const isShare = (share: number | undefined): boolean => share === undefined || (Number.isFinite(share) && share >= 0 && share <= 1);

/** The name of the first thing that no sale can have; undefined where all is well. */
const outOfRange = (terms: Terms): string | undefined => {
  const {tax, returns, adShare, rates = {}, unitsPerMonth} = terms;
  if (moneyIn(terms).some(({amount}) => !Number.isSafeInteger(amount) || amount < 0 || amount > HIGHEST)) return 'money';
  if (!isShare(tax?.rate)) return 'tax';
  if (!isShare(returns?.rate) || !isShare(returns?.worth)) return 'returns';
  if (!isShare(adShare)) return 'adShare';
  if (Object.values(rates).some(({rate}) => !isShare(rate))) return 'rates';
  return unitsPerMonth !== undefined && !(Number.isInteger(unitsPerMonth) && unitsPerMonth > 0) ? 'unitsPerMonth' : undefined;
};

const wrongIn = (schedule: Fees, terms: Terms): Refusal | undefined => {
  const what = outOfRange(terms);
  if (what) return {why: 'out-of-range', what};
  const currencies = [...new Set([terms.currency, ...moneyIn(terms).map(({currency}) => currency)])];
  if (currencies.length > 1) return {why: 'mixed-currencies', currencies};
  if (terms.goods.length === 0) return {why: 'no-cost'};
  const cost = costOn(terms.goods, terms.on);
  if (!cost) return {why: 'no-cost-before', day: firstCostDay(terms.goods) ?? ''};
  const {fees, asks = []} = schedule;
  const region = terms.region?.toUpperCase().replace(/^UK$/, 'GB');
  // A fee in another currency than its region's may be left out; a sale may not.
  const here = [...asks, ...fees].filter(fee => !region || fee.region === region);
  const isKnown = here.length === 0 || here.some(fee => fee.currency === terms.currency && !('when' in fee && fee.when));
  return isKnown ? undefined : {why: 'fees-in-other-currency', currency: here[0]?.currency ?? '', fees: schedule.id};
};

const entered = (kind: FeeKind, of: Fee['of'], {on, currency, rates}: Terms, region: string): Fee => {
  const {rate, fixed} = rates?.[kind] ?? {};
  const tier = {...(rate !== undefined && {rate}), ...(fixed && {fixed: minor(fixed)})};
  return {kind, of, region, currency, from: on, source: SELLER, trust: 'third-party', checkedOn: on, rates: {by: 'whole', tiers: [tier]}};
};

/** The `source` of a rate that the seller typed. */
export const SELLER = 'seller';

/** A monthly fee spread over the units of a month; undefined where nobody says how many there are. */
const spread = (fee: Fee, units: number | undefined): Fee | undefined => {
  if (!fee.isMonthly) return fee;
  const month = fee.rates.tiers[0]?.fixed ?? 0;
  return units === undefined ? undefined : {...fee, rates: {by: 'whole', tiers: [{fixed: halfUp(month, units)}]}};
};

/** The fees that count, and what must be said of those that do not. */
const counted = (fees: readonly Fee[], terms: Terms): {fees: Fee[]; notes: Note[]} => {
  const out: {fees: Fee[]; notes: Note[]} = {fees: [], notes: []};
  for (const fee of fees) {
    const {kind, currency} = fee;
    const amount = {amount: fee.rates.tiers[0]?.fixed ?? 0, currency};
    const each = spread(fee, terms.unitsPerMonth);
    if (currency !== terms.currency) out.notes.push({note: 'other-currency', fee: kind, amount});
    else if (!each) out.notes.push({note: 'monthly-left-out', fee: kind, amount});
    else out.fees.push(each);
    if (terms.returns && each && currency === terms.currency && !fee.onReturn) out.notes.push({note: 'counted-as-kept', fee: kind});
  }
  return out;
};

const costsOf = ({goods, costs = {}, on}: Terms): Deal['costs'] => {
  const cost = costOn(goods, on);
  const all = {...(cost && {goods: cost.amount}), ...costs};
  return Object.fromEntries(costKinds.flatMap(kind => (all[kind] ? [[kind, minor(all[kind])]] : [])));
};

const returnsOf = ({returns}: Terms): Deal['returns'] => {
  if (!returns || millionths(returns.rate) === 0) return undefined;
  const cost = [returns.shipping, returns.handling].reduce((sum, money) => sum + (money ? minor(money) : 0), 0);
  return {rate: returns.rate, cost, worth: returns.worth ?? 0};
};

/** What a sale depends on beside its price, ready to be worked out at any price; or why it cannot be. */
export const dealOf = (schedule: Fees, terms: Terms): Deal | {refused: Refusal} => {
  const wrong = wrongIn(schedule, terms);
  if (wrong) return {refused: wrong};
  const found = feesInForce(schedule, terms);
  if ('refused' in found) return found;
  const {region, plan, category, asks} = found;
  const typed = new Set(Object.keys(terms.rates ?? {}));
  const needed = asks.filter(({kind, isOptional}) => !isOptional && !typed.has(kind)).map(({kind}) => kind);
  if (needed.length > 0) return {refused: {why: 'rate-needed', fees: needed}};
  const own = ([...typed] as FeeKind[]).map(kind =>
    entered(kind, [...found.fees, ...asks].find(fee => fee.kind === kind)?.of ?? 'total', terms, region),
  );
  const {fees, notes} = counted([...found.fees.filter(({kind}) => !typed.has(kind)), ...own], terms);
  const {tax} = terms;
  return {
    ...{currency: terms.currency, region, plan, category, on: terms.on, fees},
    ...{costs: costsOf(terms), goodsFrom: costOn(terms.goods, terms.on)?.from ?? terms.on},
    shippingCharged: terms.shippingCharged ? minor(terms.shippingCharged) : 0,
    discount: terms.discount ? minor(terms.discount) : 0,
    tax: tax && tax.rate > 0 ? {rate: tax.rate, isInside: tax.isInside ?? schedule.taxInside.includes(region)} : undefined,
    ...{returns: returnsOf(terms), adShare: terms.adShare ?? 0, notes: [...found.notes, ...notes]},
  };
};
