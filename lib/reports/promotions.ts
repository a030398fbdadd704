import {isPromoted, promotionChoices} from '../choices/promotions.ts';
import type {PromotionChoice} from '../model/choice.ts';
import type {Shop} from '../model/day-total.ts';
import {isAt, type Place, type PlaceCount, placesOf} from './daily.ts';
import {type DayAt, type OverlapRow, overlapRows, type PromotedLine, promotedLine, promotedOf} from './promoted-prices.ts';
import {type FatigueRow, fatigueRows, type PromotionResult, promotionResult} from './promoted-result.ts';
import type {SoldByDay} from './promoted-sales.ts';
import {type Detected, detectedIn} from './promotion-detected.ts';
import {listedOf, type Selling, shopOf} from './selling.ts';
import {presentOf, type Trace} from './trace.ts';

export type {PromotionSaid} from '../choices/promotions.ts';
export type {OverlapRow, PromotedLine} from './promoted-prices.ts';
export type {Compared, Fatigue, FatigueRow, ProfitMade, PromotionResult, Uplift} from './promoted-result.ts';
export type {Detected} from './promotion-detected.ts';

export const states = ['all', 'running', 'planned', 'over'] as const;
export type PromotionState = Exclude<(typeof states)[number], 'all'>;

/** `edit`: the promotion that is being changed, by its id, or `new`; `month`: the month that the calendar shows, YYYY-MM. */
export type PromotionsAsked = {
  place: string;
  show: (typeof states)[number];
  edit?: string | undefined;
  month?: string | undefined;
  limit: number;
};

/** A promotion with what it does to prices, and what came of it. */
export type PromotionRow = {
  choice: PromotionChoice;
  place: Place;
  state: PromotionState;
  /** Of how many of the seller's listings it is, and some of them: those that fall below their floor first. */
  listings: number;
  lines: PromotedLine[];
  below: number;
  /** The least and most that it takes off those lines: 0–1. */
  depth: {least: number; most: number} | undefined;
  result: PromotionResult | undefined;
};

/** One of the seller's own listings, as it can be promoted. */
export type Promotable = {shop: Shop; ref: string; sku: string | undefined; title: string | undefined; currency: string | undefined};

export type PromotionsReport = PromotionsAsked & {
  rows: PromotionRow[];
  matching: number;
  counts: Record<(typeof states)[number], number>;
  /** All promotions at this place, for the calendar. */
  calendar: {id: string; name: string | undefined; type: PromotionChoice['type']; start: string; end: string; state: PromotionState}[];
  overlaps: OverlapRow[];
  detected: Detected[];
  fatigue: FatigueRow[];
  places: PlaceCount[];
  /** How many of the seller's own listings are kept, and, while one is promoted, which. */
  mine: number;
  own: Promotable[];
  editing: PromotionChoice | undefined;
  /** YYYY-MM-DD */
  today: string;
};

export type PromotionsGiven = {
  traces: readonly Trace[];
  selling: Selling;
  sold: SoldByDay;
  dayAt: DayAt;
  /** The shop that one counts for, with the name that the seller gave it. */
  placeOf: (shop: Shop) => Place;
};

/** Listings of one promotion that are worked out, and shown; with what was detected within so many days; listings whose fatigue is told. */
const [WORKED, SHOWN, LOOKBACK, TIRED] = [200, 5, 365, 20];

const stateOf = ({start, end}: PromotionChoice, today: string): PromotionState =>
  end < today ? 'over' : start > today ? 'planned' : 'running';

type Ready = PromotionsGiven & {own: readonly Trace[]; promotions: PromotionChoice[]};

const rowOf = (choice: PromotionChoice, ready: Ready): PromotionRow => {
  const {selling, own, promotions, placeOf} = ready;
  const state = stateOf(choice, selling.on);
  const covered = own.filter(trace => isPromoted(choice, promotedOf(trace)));
  const then = state === 'over' ? {...selling, on: choice.start} : selling;
  const lines = covered.slice(0, WORKED).map(trace => promotedLine(trace, choice, {...ready, choices: promotions, selling: then}));
  const depths = lines.flatMap(({depth}) => depth ?? []);
  const {site, host, shop} = choice;
  return {
    ...{choice, state, listings: covered.length, below: lines.filter(({isBelow}) => isBelow).length},
    place: placeOf({site, host, shop}),
    lines: [...lines].sort((a, b) => Number(b.isBelow) - Number(a.isBelow)).slice(0, SHOWN),
    depth: depths.length > 0 ? {least: Math.min(...depths), most: Math.max(...depths)} : undefined,
    result: state === 'planned' ? undefined : promotionResult(choice, covered, {...ready, choices: promotions}),
  };
};

const promotable = (trace: Trace): Promotable => {
  const {sku, price} = presentOf(trace).fields;
  return {shop: shopOf(trace), ref: listedOf(trace).ref, sku, title: trace.title, currency: price?.currency};
};

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** Running ones first, then what comes next, then what is over, the last first. */
const rank = {running: 0, planned: 1, over: 2};
const inOrder =
  (today: string) =>
  (a: PromotionChoice, b: PromotionChoice): number => {
    const [one, other] = [stateOf(a, today), stateOf(b, today)];
    if (one !== other) return rank[one] - rank[other];
    return (a.start < b.start ? -1 : 1) * (one === 'over' ? -1 : 1);
  };

/** The promotions of the seller: what they do to prices, what came of them, where two run together, and what looks like one. */
export const promotionsReport = (asked: PromotionsAsked, given: PromotionsGiven): PromotionsReport => {
  const {selling, dayAt, traces, placeOf} = given;
  const today = selling.on;
  const all = promotionChoices(selling.choices);
  const promotions = all.filter(one => isAt(asked.place, {...one, counts: placeOf(one)}));
  const own = traces.filter(trace => trace.owner === 'mine' && isAt(asked.place, trace));
  const counts = {all: promotions.length, running: 0, planned: 0, over: 0};
  for (const one of promotions) counts[stateOf(one, today)] += 1;
  const matching = promotions.filter(one => asked.show === 'all' || stateOf(one, today) === asked.show).sort(inOrder(today));
  const ready: Ready = {...given, own, promotions: all};
  const shared = {choices: all, selling, dayAt};
  return {
    ...asked,
    ...{rows: matching.slice(0, asked.limit).map(one => rowOf(one, ready)), matching: matching.length, counts, today},
    calendar: promotions.map(one => ({
      id: one.id,
      name: one.goal,
      type: one.type,
      start: one.start,
      end: one.end,
      state: stateOf(one, today),
    })),
    overlaps: promotions.length > 1 ? overlapRows(own, shared) : [],
    detected: detectedIn({traces: own, choices: selling.choices, promotions: all, dayAt, since: daysBefore(today, LOOKBACK)}),
    fatigue: fatigueRows(own, {...given, choices: all}, TIRED),
    ...{
      places: placesOf(traces),
      mine: own.length,
      own: asked.edit === undefined ? [] : own.map(promotable),
      editing: all.find(({id}) => id === asked.edit),
    },
  };
};
