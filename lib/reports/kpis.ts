import {inMajor} from '../format/money.ts';
import {type Figure, type Kpi, measure, type Period, type Unit} from '../kpi.ts';
import {kpis} from '../kpis/index.ts';
import type {ListingFact} from '../model/fact.ts';
import type {Money} from '../model/money.ts';
import {factsByDay, isAt, type PlaceCount, placesOf} from './daily.ts';
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
};

export type KpisReport = {cards: KpiCard[]; places: PlaceCount[]; place: string; days: number; listings: number; now: number};

const currencyOf = ({value}: Figure<number | Money>): string | undefined => (typeof value === 'object' ? value.currency : undefined);

/** A figure as a number to compare it by: money of one currency in major units. */
export const plainValue = (value: number | Money): number => (typeof value === 'object' ? inMajor(value) : value);

const periodTo = (to: number): Period => ({from: to - PERIOD * DAY, to});

/** A KPI at the end of each day, currency by currency (undefined for what has none). Days before the first figure are left out of no series. */
export const seriesOf = (
  kpi: Kpi,
  days: readonly (readonly ListingFact[])[],
  ends: readonly number[],
): Map<string | undefined, Point[]> => {
  const told = days.map((listing, i) => measure(kpi, {listing}, periodTo(ends[i] ?? 0)));
  const currencies = new Set(told.flatMap(figures => figures.map(currencyOf)));
  const pointOf = (i: number, currency: string | undefined): Point => {
    const figure = told[i]?.find(one => currencyOf(one) === currency);
    return {at: ends[i] ?? 0, value: figure?.value, of: figure?.of ?? 0};
  };
  return new Map([...currencies].map(currency => [currency, ends.map((_, i) => pointOf(i, currency))]));
};

const cardsOf = (kpi: Kpi, days: readonly (readonly ListingFact[])[], ends: readonly number[]): KpiCard[] => {
  const {id, unit, better, how, hasPast} = kpi;
  const about = {id, unit, better, how, from: kpi.from[0] ?? 'listing'};
  const last = ends.length - 1;
  const told = hasPast ? seriesOf(kpi, days, ends) : seriesOf(kpi, days.slice(last), ends.slice(last));
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

/** All KPIs of a place (empty: of all) with their past days; `ends` are the ends of days, ascending, the last is now. */
export const kpisReport = (given: {traces: readonly Trace[]; place: string; ends: readonly number[]}): KpisReport => {
  const {traces, place, ends} = given;
  const days = factsByDay(
    traces.filter(trace => isAt(place, trace)),
    ends,
  );
  return {
    cards: kpis.flatMap(kpi => cardsOf(kpi, days, ends)),
    ...{places: placesOf(traces), place, days: PERIOD, listings: days[days.length - 1]?.length ?? 0, now: ends[ends.length - 1] ?? 0},
  };
};
