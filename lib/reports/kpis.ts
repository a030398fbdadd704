import {inMajor} from '../format/money.ts';
import {type Figure, type Kpi, measure, type Period, type Sold, type Unit} from '../kpi.ts';
import {kpis} from '../kpis/index.ts';
import type {ListingFact} from '../model/fact.ts';
import type {Money} from '../model/money.ts';
import {factsByDay, isAt, type PlaceCount, placesOf} from './daily.ts';
import {type Ills, illAt} from './health.ts';
import type {Trace} from './trace.ts';

/** Days of the period that figures speak of, and of the curve. */
export const PERIOD = 30;
const DAY = 86_400_000;

/** How it was at the end of a day; `at`: the end of that day, epoch ms. `of` is 0 where there was nothing to measure it from. */
export type Point = {at: number; value: number | Money | undefined; of: number};

/** One figure, with how it was before. Money has a card a currency. */
export type KpiCard = {
  id: string;
  unit: Unit;
  better: Kpi['better'];
  how: Kpi['how'];
  from: Kpi['from'][number];
  currency?: string;
  /** Undefined: there is nothing to measure it from. */
  figure: Figure<number | Money> | undefined;
  /** A point a day, the last is now; undefined: its past cannot be told. */
  past: Point[] | undefined;
  /** Listings that enter with what is no longer read of them, and since when that is so for the first: epoch ms. */
  stale?: {listings: number; since: number} | undefined;
};

export type KpisReport = {cards: KpiCard[]; places: PlaceCount[]; place: string; days: number; listings: number; now: number};

const currencyOf = ({value}: Figure<number | Money>): string | undefined => (typeof value === 'object' ? value.currency : undefined);

/** A figure as a number to compare it by: money of one currency in major units. */
export const plainValue = (value: number | Money): number => (typeof value === 'object' ? inMajor(value) : value);

/** The period that figures of a moment (epoch ms) speak of. */
export const periodTo = (to: number): Period => ({from: to - PERIOD * DAY, to});

const NOTHING_SOLD: Sold = {days: [], orders: []};

/** What was sold at a place; empty: at all. */
export const soldAt = (place: string, {days, orders}: Sold): Sold => ({
  days: days.filter(one => isAt(place, one)),
  orders: orders.filter(one => isAt(place, one)),
});

/**
 * A KPI at the end of each day, currency by currency (undefined for what has none). Days before the first figure are left out of no series.
 * `sold`: orders and what they come to, as it is known now, by the day they were placed.
 */
export const seriesOf = (
  kpi: Kpi,
  days: readonly (readonly ListingFact[])[],
  ends: readonly number[],
  sold: Sold = NOTHING_SOLD,
): Map<string | undefined, Point[]> => {
  const told = days.map((listing, i) => measure(kpi, {listing, ...sold}, periodTo(ends[i] ?? 0)));
  const currencies = new Set(told.flatMap(figures => figures.map(currencyOf)));
  const pointOf = (i: number, currency: string | undefined): Point => {
    const figure = told[i]?.find(one => currencyOf(one) === currency);
    return {at: ends[i] ?? 0, value: figure?.value, of: figure?.of ?? 0};
  };
  return new Map([...currencies].map(currency => [currency, ends.map((_, i) => pointOf(i, currency))]));
};

const cardsOf = (kpi: Kpi, days: readonly (readonly ListingFact[])[], ends: readonly number[], sold: Sold): KpiCard[] => {
  const {id, unit, better, how, hasPast} = kpi;
  const about = {id, unit, better, how, from: kpi.from[0] ?? 'listing'};
  const last = ends.length - 1;
  const told = hasPast ? seriesOf(kpi, days, ends, sold) : seriesOf(kpi, days.slice(last), ends.slice(last), sold);
  if (told.size === 0) return [{...about, figure: undefined, past: undefined}];
  return [...told]
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([currency, points]) => {
      const {value, of} = points[points.length - 1] as Point;
      return {
        ...about,
        ...(currency && {currency}),
        figure: value === undefined ? undefined : {value, of},
        past: hasPast ? points : undefined,
      };
    });
};

/** The listings of which a field that a KPI is made of is no longer read. */
const staleFor = ({fields = []}: Kpi, listing: readonly ListingFact[], ills: Ills): KpiCard['stale'] => {
  const since = listing.flatMap(fact => {
    const ill = illAt(ills, fact);
    const all = fields.flatMap(field => ill[field]?.since ?? []);
    return all.length > 0 ? [Math.min(...all)] : [];
  });
  return since.length > 0 ? {listings: since.length, since: Math.min(...since)} : undefined;
};

/** `sold`: absent where no order is known. */
type KpisGiven = {traces: readonly Trace[]; sold?: Sold; place: string; ends: readonly number[]; ills: Ills};

/** All KPIs of a place (empty: of all) with their past days; `ends` are the ends of days, ascending, the last is now. */
export const kpisReport = ({traces, sold = NOTHING_SOLD, place, ends, ills}: KpisGiven): KpisReport => {
  const here = soldAt(place, sold);
  const days = factsByDay(
    traces.filter(trace => isAt(place, trace)),
    ends,
  );
  return {
    cards: kpis.flatMap(kpi => {
      const stale = staleFor(kpi, days[days.length - 1] ?? [], ills);
      return cardsOf(kpi, days, ends, here).map(card => (stale ? {...card, stale} : card));
    }),
    ...{
      places: placesOf(traces, sold.orders),
      place,
      days: PERIOD,
      listings: days[days.length - 1]?.length ?? 0,
      now: ends[ends.length - 1] ?? 0,
    },
  };
};
