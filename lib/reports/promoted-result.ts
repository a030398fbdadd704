import {type Fatigue, fatigue, type Past} from '../analysis/promotion-fatigue.ts';
import {promotionProfit, type Span, type Uplift, uplift} from '../analysis/promotion-uplift.ts';
import {isPromoted, promotionsOf} from '../choices/promotions.ts';
import type {PromotionChoice} from '../model/choice.ts';
import type {Money} from '../model/money.ts';
import type {How} from '../prices/margin.ts';
import {type MarginWhy, marginOf} from './margin.ts';
import {type DayAt, promotedOf, promotedPrice} from './promoted-prices.ts';
import {type Sales, type SoldByDay, salesAt} from './promoted-sales.ts';
import type {Selling} from './selling.ts';
import type {Trace} from './trace.ts';

export type {Fatigue} from '../analysis/promotion-fatigue.ts';
export type {Compared, Uplift} from '../analysis/promotion-uplift.ts';

/** What a promotion left, against the same days at the usual price; `unknown`: of how many listings that is not known, and why. */
export type ProfitMade = {profit: Money; usual: Money; more: Money; how: How} | {unknown: number; why: MarginWhy['why']};

/**
 * What came of a promotion. `not-over`: it runs still, or orders are known up to a day before its end only; `few-days`: too few ordinary days
 * before it are known; `no-orders`: no order of the shop is.
 */
export type PromotionResult =
  | {state: 'not-over'; until: string | undefined}
  | {state: 'no-orders'}
  | {state: 'few-days'; since: string}
  | {state: 'known'; uplift: Uplift; profit: ProfitMade | undefined; buyers: 'known' | 'unknown' | 'mixed'};

export type ResultGiven = {
  traces: readonly Trace[];
  choices: readonly PromotionChoice[];
  selling: Selling;
  sold: SoldByDay;
  dayAt: DayAt;
};

/** The promotions of these listings beside one: their days are no ordinary ones. */
const othersOf = (promotion: PromotionChoice, traces: readonly Trace[], choices: readonly PromotionChoice[]): Span[] => {
  const rest = choices.filter(({id}) => id !== promotion.id);
  const all = traces.map(promotedOf);
  return rest.filter(one => all.some(promoted => isPromoted(one, promoted)));
};

type Piece = {profit: Money; usual: Money; more: Money; how: How} | {why: MarginWhy['why']};

/** What one listing left in a promotion; undefined: it sold nothing, then or before. */
const pieceOf = (
  trace: Trace,
  promotion: PromotionChoice,
  sales: Sales,
  others: readonly Span[],
  given: ResultGiven,
): Piece | undefined => {
  const told = uplift(sales.rows, {start: promotion.start, end: promotion.end, known: sales.known, others});
  if ('unknown' in told || (told.during.sold === 0 && told.during.expected === 0)) return undefined;
  // Costs and fees as they were when it began.
  const then: Selling = {...given.selling, on: promotion.start};
  const {price, usual} = promotedPrice(trace, promotion, given);
  if (!price || !usual) return {why: 'no-price'};
  const [at, before] = [marginOf(trace, then, price), marginOf(trace, then, usual)];
  if ('why' in at) return {why: at.why.why};
  if ('why' in before) return {why: before.why.why};
  const made = promotionProfit(told, {each: at.margin.profit, usualEach: before.margin.profit, net: at.margin.net});
  return made ? {...made, how: 'estimated'} : {why: 'mixed-currencies'};
};

const plus = (a: Money, b: Money, sign: 1 | -1 = 1): Money => ({...a, amount: a.amount + sign * b.amount});

const profitOf = (pieces: readonly Piece[], fixedCost: Money | undefined): ProfitMade | undefined => {
  const unknown = pieces.flatMap(one => ('why' in one ? [one.why] : []));
  const known = pieces.flatMap(one => ('why' in one ? [] : [one]));
  const [first, ...rest] = known;
  if (unknown[0]) return {unknown: unknown.length, why: unknown[0]};
  if (!first) return undefined;
  const isOne = [...rest.map(({profit}) => profit), ...(fixedCost ? [fixedCost] : [])].every(
    ({currency}) => currency === first.profit.currency,
  );
  if (!isOne) return {unknown: pieces.length, why: 'mixed-currencies'};
  const of = (part: 'profit' | 'usual' | 'more') => rest.reduce((sum, one) => plus(sum, one[part]), first[part]);
  const sum = {profit: of('profit'), usual: of('usual'), more: of('more'), how: first.how};
  if (!fixedCost) return sum;
  return {...sum, profit: plus(sum.profit, fixedCost, -1), more: plus(sum.more, fixedCost, -1)};
};

const buyersIn = (told: Uplift, {newBuyers}: SoldByDay) => (newBuyers === 'mixed' ? 'mixed' : told.newBuyers ? 'known' : 'unknown');

/** What came of a promotion of these listings, from the orders of their shop. */
export const promotionResult = (promotion: PromotionChoice, covered: readonly Trace[], given: ResultGiven): PromotionResult => {
  const {start, end} = promotion;
  const {sold, selling, choices} = given;
  if (end >= selling.on) return {state: 'not-over', until: undefined};
  const {site, host, shop} = promotion;
  const all = salesAt(sold, {site, host, shop});
  if (!all) return {state: 'no-orders'};
  const isWhole = !promotion.refs && !promotion.skus;
  const others = othersOf(promotion, covered, choices);
  const told = uplift((isWhole ? all.ofAll() : all.of(covered)).rows, {start, end, known: all.known, others});
  if ('unknown' in told) {
    return told.unknown === 'not-over' ? {state: 'not-over', until: all.known.end} : {state: 'few-days', since: all.known.start};
  }
  const pieces = covered.flatMap(trace => pieceOf(trace, promotion, all.of([trace]), others, given) ?? []);
  return {state: 'known', uplift: told, profit: profitOf(pieces, promotion.fixedCost), buyers: buyersIn(told, sold)};
};

/** How a listing bears being promoted again and again. */
export type FatigueRow = {id: string; title: string | undefined; fatigue: Fatigue};

/** Promotions of the last year are looked at: days. */
const YEAR = 365;

/** The promotions of a listing that are over, and what each brought. */
const pastOf = (trace: Trace, given: ResultGiven): Past[] => {
  const own = promotionsOf(given.choices, promotedOf(trace));
  const {listed, shops} = promotedOf(trace);
  const sales = salesAt(given.sold, shops.at(-1) ?? listed)?.of([trace]);
  return own
    .filter(({end}) => end < given.selling.on)
    .map(promotion => {
      const {start, end} = promotion;
      const others = own.filter(({id}) => id !== promotion.id);
      const told = sales && uplift(sales.rows, {start, end, known: sales.known, others});
      const {depth} = promotedPrice(trace, promotion, given);
      const share = told && !('unknown' in told) ? told.during.share : undefined;
      return {start, end, depth, uplift: share};
    });
};

/** Of the listings promoted more than once within a year how often, how deep, and whether that still brings what it did; the most often first. */
export const fatigueRows = (traces: readonly Trace[], given: ResultGiven, most: number): FatigueRow[] => {
  const end = given.selling.on;
  const start = new Date(Date.parse(`${end}T00:00:00Z`) - YEAR * 86_400_000).toISOString().slice(0, 10);
  const counted = traces.map(trace => ({
    trace,
    times: promotionsOf(given.choices, promotedOf(trace)).filter(one => one.end < end && one.end >= start).length,
  }));
  return counted
    .filter(({times}) => times > 1)
    .sort((a, b) => b.times - a.times || (a.trace.id < b.trace.id ? -1 : 1))
    .slice(0, most)
    .map(({trace}) => ({id: trace.id, title: trace.title, fatigue: fatigue(pastOf(trace, given), {start, end})}));
};
