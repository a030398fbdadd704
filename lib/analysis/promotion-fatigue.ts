import {daysFrom, type Span} from './promotion-uplift.ts';

/** A promotion that is over: how deep it was (0–1), and how much more was sold in it (1: twice as much), each undefined where it is not known. */
export type Past = Span & {depth: number | undefined; uplift: number | undefined};

/** `fading`: each promotion brings surely less than the one before; `steady`: not so; `unknown`: too few are known. */
export type Trend = 'fading' | 'steady' | 'unknown';

export type Fatigue = {
  promotions: number;
  /** The share of days of the time looked at on which one ran: 0–1. Where it is large, the reduced price is the price. */
  daysOn: number;
  /** The mean number of days from the end of one to the start of the next; undefined of fewer than two. */
  pause: number | undefined;
  /** The mean depth of those whose depth is known, and how much deeper (1: from nothing to all) the later half is than the earlier. */
  depth: number | undefined;
  deeper: number | undefined;
  trend: Trend;
  /** By which factor the sales of a promotion change from one to the next: 0.9 is a tenth less; undefined where the trend is. */
  eachTime: number | undefined;
};

/** A trend of fewer says nothing: our own choice. */
const LEAST = 4;

const mean = (values: readonly number[]): number | undefined =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;

/** Of how many ordered pairs the later is lower, less those where it is higher: Kendall's S, which asks nothing of how values are spread. */
const falling = (values: readonly number[]): number =>
  values.reduce((sum, a, i) => values.slice(i + 1).reduce((inner, b) => inner + Math.sign(a - b), sum), 0);

/**
 * S from which a fall is surer than 1 in 20 by chance alone, one-sided, for 4 to 10 values (Kendall's tables); above that by the normal
 * approximation with correction for continuity.
 */
const sureFrom = (n: number): number => {
  const table = [6, 8, 11, 13, 16, 18, 21];
  return table[n - 4] ?? 1 + 1.645 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
};

/** What promotions bring, one after another (1: twice as much is sold), and by which factor that changes each time. */
export const trendOf = (uplifts: readonly number[]): Pick<Fatigue, 'trend' | 'eachTime'> => {
  // Sales of nothing have no logarithm.
  const logs = uplifts.filter(one => one > -1).map(one => Math.log(1 + one));
  const n = logs.length;
  if (n < LEAST) return {trend: 'unknown', eachTime: undefined};
  const [x, y] = [(n - 1) / 2, mean(logs) ?? 0];
  const slope = logs.reduce((sum, log, i) => sum + (i - x) * (log - y), 0) / logs.reduce((sum, _, i) => sum + (i - x) ** 2, 0);
  return {trend: falling(logs) >= sureFrom(n) ? 'fading' : 'steady', eachTime: Math.exp(slope)};
};

/** On how many days at least one ran, of spans in the order in which they start. */
const daysOn = (spans: readonly Span[], {start, end}: Span): number => {
  let [count, until] = [0, ''];
  for (const span of spans) {
    const last = span.end < end ? span.end : end;
    const from = span.start > start ? span.start : start;
    if (last <= until) continue;
    // What ran already is counted already.
    count += until >= from ? daysFrom(until, last) : daysFrom(from, last) + 1;
    until = last;
  }
  return count;
};

/** How often a good is promoted within a time (both days included), how deep, and whether that still brings what it brought. */
export const fatigue = (past: readonly Past[], within: Span): Fatigue => {
  const all = past.filter(({start, end}) => end >= within.start && start <= within.end).sort((a, b) => (a.start < b.start ? -1 : 1));
  const length = daysFrom(within.start, within.end) + 1;
  const depths = all.flatMap(({depth}) => depth ?? []);
  const half = Math.floor(depths.length / 2);
  const [early, late] = [mean(depths.slice(0, half)), mean(depths.slice(depths.length - half))];
  return {
    promotions: all.length,
    daysOn: length > 0 ? daysOn(all, within) / length : 0,
    pause: mean(all.slice(1).map((one, i) => Math.max(0, daysFrom(all[i]?.end ?? one.start, one.start) - 1))),
    depth: mean(depths),
    deeper: early !== undefined && late !== undefined ? late - early : undefined,
    ...trendOf(all.flatMap(({uplift}) => uplift ?? [])),
  };
};
