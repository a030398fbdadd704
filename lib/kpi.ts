import type {DayFact, Measure} from './model/day-total.ts';
import type {ListingFact} from './model/fact.ts';
import {median} from './model/median.ts';
import type {Money} from './model/money.ts';
import type {OrderFact} from './model/order-fact.ts';
import {byCurrency} from './parse/one-scale.ts';

/**
 * What figures are measured from: for each kind of record all that is known at the end of the period. A KPI names the kinds it looks at
 * and is given no others; a new kind (days of orders, days of traffic) is one more line here.
 */
export type Facts = {
  listing: readonly ListingFact[];
  /** What orders come to, by the day they were placed, as it is known now: those of whole orders and, again, of their items. */
  days: readonly DayFact[];
  /** Orders one by one. */
  orders: readonly OrderFact[];
};

/** What was sold: all that is not known by listings. */
export type Sold = Omit<Facts, 'listing'>;
export type FactKind = keyof Facts;

/** The time a figure speaks of, epoch ms: from, and up to but without to. */
export type Period = {from: number; to: number};

/** A number, and how many records it was measured from: never none. */
export type Figure<V = number> = {value: V; of: number};

/** Units that need no currency. Shares are 0–1, points those of the score; a count may be a median and so have a half. */
export type PlainUnit = 'count' | 'share' | 'points' | 'days';

/** Names of a KPI; {{days}} is the length of the period. */
export type KpiWords = {
  name: string;
  /** One sentence: what is counted, of what. */
  about: string;
};

type Common<K extends FactKind> = {
  id: string;
  words: {en: KpiWords; 'zh-CN': KpiWords};
  /** Which way is better; `neither`: it describes and does not judge. */
  better: 'higher' | 'lower' | 'neither';
  /** The kinds of records it is measured from; what `of` counts is the first of them. */
  from: readonly K[];
  /** `measured`: counted as pages and reports state it; `derived`: worked out from what they state; `estimated`: a model has part in it. */
  how: 'measured' | 'derived' | 'estimated';
  /** Fields of the records that it is made of, for which there is no figure of today where they are no longer read. */
  fields?: readonly string[];
  /** Can it be told of earlier days from what is kept? When a thing was last met is kept for the present alone. */
  hasPast: boolean;
};

/** One number for one period. Money has one figure a currency, since currencies are never added up. Undefined: there is nothing to measure it from. */
export type Kpi<K extends FactKind = FactKind> = Common<K> &
  (
    | {unit: PlainUnit; measure: (facts: Pick<Facts, K>, period: Period) => Figure | undefined}
    | {unit: 'money'; measure: (facts: Pick<Facts, K>, period: Period) => readonly Figure<Money>[] | undefined}
  );
export type Unit = Kpi['unit'];

export type KpiExample = {
  name: string;
  /** Records, each saying only what matters. */
  facts: {[K in FactKind]?: readonly Partial<Facts[K][number]>[]};
  period?: Period;
  expect: Figure | readonly Figure<Money>[] | undefined;
};

export const defineKpi = <K extends FactKind>(kpi: Kpi<K>): Kpi<K> => kpi;

/** Measures a KPI: one figure, for money one a currency, or none where there is nothing to measure it from. */
export const measure = (kpi: Kpi, facts: Facts, period: Period): readonly Figure<number | Money>[] => {
  const told = kpi.measure(facts, period);
  if (told === undefined) return [];
  return 'of' in told ? [told] : told;
};

/** Which share of these does it hold for; undefined of none. */
export const shareOf = <T>(all: readonly T[], holds: (one: T) => boolean): Figure | undefined =>
  all.length ? {value: all.filter(holds).length / all.length, of: all.length} : undefined;

/** The mean of these numbers; undefined of none. */
export const meanOf = (values: readonly number[]): Figure | undefined =>
  values.length ? {value: values.reduce((sum, value) => sum + value, 0) / values.length, of: values.length} : undefined;

/** The median of these numbers; undefined of none. */
export const medianOf = (values: readonly number[]): Figure | undefined => {
  const value = median(values);
  return value === undefined ? undefined : {value, of: values.length};
};

/** The median of each currency, rounded to its unit; undefined of no money. */
export const medianMoneyOf = (list: readonly Money[]): readonly Figure<Money>[] | undefined =>
  list.length ? byCurrency(list).map(({amounts, money}) => ({value: money(median(amounts) ?? 0), of: amounts.length})) : undefined;

/** The days of whole orders that begin within a period. */
export const daysWithin = (days: readonly DayFact[], {from, to}: Period): DayFact[] =>
  days.filter(({item, begins}) => item === '' && begins >= from && begins < to);

/** A measure of days currency by currency, with how many orders told it; undefined where none did. */
export const sumsOf = (days: readonly DayFact[], measure: Measure): readonly Figure<Money>[] | undefined => {
  const sums = new Map<string, Figure<Money>>();
  for (const {currency, [measure]: told} of days) {
    if (!told || !currency) continue;
    const {value, of} = sums.get(currency) ?? {value: {amount: 0, currency}, of: 0};
    sums.set(currency, {value: {amount: value.amount + told.sum, currency}, of: of + told.of});
  }
  return sums.size > 0 ? [...sums.values()].sort((a, b) => (a.value.currency < b.value.currency ? -1 : 1)) : undefined;
};
