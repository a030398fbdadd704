import {digitsOf, formatMoney, inMajor} from '../../../lib/format/money.ts';
import type {Money} from '../../../lib/model/money.ts';
import {toMoney} from '../../../lib/parse/money.ts';
import type {CostStep} from '../../../lib/prices/cost.ts';
import type {FeeKind, Fees} from '../../../lib/prices/fee.ts';
import {allFees, feesOf} from '../../../lib/prices/fees/index.ts';
import type {Note} from '../../../lib/prices/fees-in-force.ts';
import {type FeeLine, type Margin, marginAt} from '../../../lib/prices/margin.ts';
import {breakEven, type PriceFor, priceFor, type Target} from '../../../lib/prices/price-for.ts';
import {costKinds, type Deal, dealOf, type Refusal, type Terms} from '../../../lib/prices/terms.ts';

type Amount = number | string;

/** Amounts are major units, rates shares of 0–1. `shipping` is what the seller pays, `shippingCharged` what the buyer does. */
type Question = {
  site: string;
  price: Amount;
  cost: Amount | {from: string; amount: Amount}[];
  currency?: string;
  region?: string;
  on?: string;
  category?: string | string[];
  plan?: string;
  options?: string[];
  taxRate?: number;
  taxIncluded?: boolean;
  returnRate?: number;
  returnWorth?: number;
  adShare?: number;
  /** The commission, where the seller has to name it. */
  rate?: number;
  rates?: Partial<Record<FeeKind, number | {rate?: number; fixed?: Amount}>>;
  unitsPerMonth?: number;
  targetMargin?: number;
  targetRoi?: number;
  targetProfit?: Amount;
} & Partial<Record<(typeof amounts)[number], Amount>>;

const amounts = [
  ...(['inbound', 'packaging', 'shipping', 'fulfilment', 'storage'] as const),
  ...(['shippingCharged', 'discount', 'returnShipping', 'returnHandling'] as const),
];
const others = [
  ...['site', 'price', 'cost', 'currency', 'region', 'on', 'category', 'plan', 'options', 'taxRate', 'taxIncluded', 'returnRate'],
  ...['returnWorth', 'adShare', 'rate', 'rates', 'unitsPerMonth', 'targetMargin', 'targetRoi', 'targetProfit'],
];
const known = new Set<string>([...amounts, ...others]);

const why: {[W in Refusal['why']]: (refusal: Extract<Refusal, {why: W}>) => string} = {
  'no-fees-for-region': ({region, regions}) => `No fees are known for the region “${region}”, but for ${regions.join(', ')}.`,
  'no-such-plan': ({plan, plans}) => `There is no plan “${plan}”, but ${plans.join(', ')}.`,
  'no-such-option': ({option, options}) => `There is no option “${option}”${options.length > 0 ? `, but ${options.join(', ')}` : ''}.`,
  'not-known-before': ({fee, day}) => `The fee “${fee}” is not known before ${day}.`,
  'not-known-since': ({fee, day}) => `The fee “${fee}” is not known since ${day}.`,
  'mixed-currencies': ({currencies}) => `Amounts in ${currencies.join(' and ')} are not added up.`,
  'fees-in-other-currency': ({currency, fees}) => `The fees of “${fees}” there are in ${currency}.`,
  'no-cost': () => '“cost” has no amount.',
  'no-cost-before': ({day}) => `The cost is not known before ${day}.`,
  'rate-needed': ({fees}) => `The seller names ${fees.map(fee => `“${fee}”`).join(', ')} in “rates”: no table is published.`,
  'out-of-range': ({what}) => `“${what}” is out of range: amounts are not negative, rates are shares of 0–1.`,
};

const sentence = (refusal: Refusal): string => (why[refusal.why] as (refusal: Refusal) => string)(refusal);

const exactly = (name: string, amount: unknown, currency: string): Money => {
  const text = typeof amount === 'number' ? String(amount) : amount;
  const money = typeof text === 'string' ? toMoney(text.trim(), currency) : undefined;
  if (!money) throw new Error(`“${name}” is no amount: a number of major units that is not negative.`);
  return money;
};

const isGiven = <T>(value: T | null | undefined): value is T => value !== undefined && value !== null;

const termsOf = (question: Question, currency: string, on: string): Terms => {
  const {cost, category, plan, options, taxRate, taxIncluded, returnRate, returnWorth, adShare, rate, rates, unitsPerMonth, region} =
    question;
  if (!isGiven(cost)) throw new Error('“cost” is missing: without it nothing can be said of profit.');
  const money = (name: (typeof amounts)[number]) => (isGiven(question[name]) ? exactly(name, question[name], currency) : undefined);
  const goods: CostStep[] = Array.isArray(cost)
    ? cost.map(step => ({from: step.from, amount: exactly('cost', step.amount, currency)}))
    : [{from: '', amount: exactly('cost', cost, currency)}];
  const costs = Object.fromEntries(costKinds.flatMap(kind => (kind !== 'goods' && isGiven(question[kind]) ? [[kind, money(kind)]] : [])));
  const typed = Object.entries({...(isGiven(rate) && {commission: rate}), ...rates}).map(([kind, one]) => {
    if (typeof one === 'number') return [kind, {rate: one}];
    return [kind, {...(isGiven(one.rate) && {rate: one.rate}), ...(isGiven(one.fixed) && {fixed: exactly(kind, one.fixed, currency)})}];
  });
  const optional = {
    ...{shippingCharged: money('shippingCharged'), discount: money('discount'), adShare: adShare ?? undefined},
    ...{unitsPerMonth: unitsPerMonth ?? undefined, rates: typed.length > 0 ? Object.fromEntries(typed) : undefined},
    tax: isGiven(taxRate) ? {rate: taxRate, ...(isGiven(taxIncluded) && {isInside: taxIncluded})} : undefined,
    returns: isGiven(returnRate)
      ? {
          rate: returnRate,
          ...defined({shipping: money('returnShipping'), handling: money('returnHandling'), worth: returnWorth ?? undefined}),
        }
      : undefined,
  };
  const asked = {region: region ?? undefined, category: category ?? undefined, plan: plan ?? undefined, options: options ?? undefined};
  return {on, currency, goods, costs, ...asked, ...defined(optional)} as Terms;
};

const defined = <T extends object>(all: T) =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {[K in keyof T]?: NonNullable<T[K]>};

const currencyOf = ({fees, asks = [], usual}: Fees, {currency, region}: Question): string => {
  if (currency) return currency.toUpperCase();
  const wanted = (region ?? usual.region).toUpperCase().replace(/^UK$/, 'GB');
  // The first fee of a region may be in another currency, as Etsy's for a listing: most are not.
  const all = [...fees, ...asks].filter(fee => fee.region === wanted).map(fee => fee.currency);
  const most = all.sort((a, b) => all.filter(one => one === b).length - all.filter(one => one === a).length)[0];
  if (!most) throw new Error(`No fees of “${wanted}” are known there.`);
  return most;
};

const feeShown = ({fee, amount, of, base, parts, limit, source, verified, trust, from, how}: FeeLine) => ({
  ...{fee, amount: inMajor(amount), of, base: inMajor(base)},
  parts: parts.map(part => ({
    of: inMajor({...base, amount: part.of}),
    ...(part.rate !== undefined && {rate: part.rate}),
    ...(part.fixed !== undefined && {fixed: inMajor({...base, amount: part.fixed})}),
  })),
  ...(limit && {limit}),
  ...{source, verified, trust, from, how},
});

const written = ({note, ...about}: Note): string => {
  const words = Object.values(about).map(one => (typeof one === 'string' ? one : formatMoney(one, 'en')));
  return [note, words.join(' ')].filter(Boolean).join(': ');
};

const rounded = (share: number | undefined): number | null => (share === undefined ? null : Math.round(share * 1e6) / 1e6);

const gapOf = (found: PriceFor | undefined) => found?.gap && {from: inMajor(found.gap.from), to: inMajor(found.gap.to)};

const targetOf = ({targetMargin, targetRoi, targetProfit}: Question, currency: string): Target | undefined => {
  if (isGiven(targetMargin)) return {margin: targetMargin};
  if (isGiven(targetRoi)) return {roi: targetRoi};
  return isGiven(targetProfit) ? {profit: exactly('targetProfit', targetProfit, currency).amount} : undefined;
};

const shown = (deal: Deal, margin: Margin, target: Target | undefined) => {
  const even = breakEven(deal);
  const wanted = target && priceFor(deal, target);
  const sum = margin.fees.reduce((all, {amount}) => all + amount.amount, 0);
  return {
    ...{region: deal.region, plan: deal.plan ?? null, category: deal.category ?? null, on: deal.on, currency: deal.currency},
    ...{price: inMajor(margin.price), net: inMajor(margin.net), fees: margin.fees.map(feeShown)},
    costs: margin.costs.map(({cost, amount, how}) => ({cost, amount: inMajor(amount), how})),
    ...{feesTotal: inMajor({...margin.price, amount: sum}), profit: inMajor(margin.profit)},
    ...{margin: rounded(margin.margin), roi: rounded(margin.roi), how: margin.how, verified: margin.verified},
    breakEven: even ? inMajor(even.price) : null,
    ...(even?.gap && {breakEvenGap: gapOf(even)}),
    ...{breakEvenAcos: rounded(margin.breakEvenAcos), breakEvenRoas: rounded(margin.breakEvenRoas)},
    ...(target && {targetPrice: wanted ? inMajor(wanted.price) : null, ...(wanted?.gap && {targetGap: gapOf(wanted)})}),
    notes: deal.notes.map(written),
  };
};

/**
 * The verb `margin`: a site, a price and costs in, what the sale leaves out, with every line and who says so; `notes` says what was taken for
 * granted, `ignored` names fields that mean nothing here. `on` is by default the day on which the site's fees were last looked at. Throws where
 * there are no fees for the site, region or day, where currencies are mixed, and on what is no amount or rate.
 */
export const answer = (question: Question) => {
  const schedule = feesOf(question.site);
  if (!schedule) throw new Error(`No fees of “${question.site}” are known, but of ${allFees.map(({id}) => id).join(', ')}.`);
  const currency = currencyOf(schedule, question);
  const looked = schedule.fees.map(({checkedOn}) => checkedOn).sort();
  const on = question.on ?? looked.at(-1) ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(on)) throw new Error('“on” is a day, YYYY-MM-DD.');
  const price = exactly('price', question.price, currency);
  if (digitsOf(price) > digitsOf({amount: 0, currency})) throw new Error(`“price” is finer than ${currency} is counted in.`);
  const deal = dealOf(schedule, termsOf(question, currency, on));
  if ('refused' in deal) throw new Error(sentence(deal.refused));
  const margin = marginAt(deal, price.amount);
  if (!margin) throw new Error('“price” is out of range.');
  const ignored = Object.keys(question).filter(name => !known.has(name));
  return {site: schedule.id, ...shown(deal, margin, targetOf(question, currency)), ...(ignored.length > 0 && {ignored})};
};
