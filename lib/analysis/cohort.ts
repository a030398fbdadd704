import {bitsOf, monthName, NO_MONTH} from '../model/month-bits.ts';

/** When one customer bought: the months (YYYY-MM), earliest first. */
export type Active = {months?: readonly string[]};

/**
 * The same of many, column by column: the month of the first order as `monthNumber` counts them (`NO_MONTH`: not known), a bit for each later month with
 * one, and by row those that come too late for a bit, as how many months after the first.
 */
export type Activity = {since: Uint16Array; again: Float64Array; late: readonly (readonly [row: number, after: readonly number[]])[]};

/** The customers who bought first in one month, and how many of them bought in that month, the next … (retention); the last is the last month in which anybody bought. */
export type Cohort = {cohort: string; customers: number; counts: number[]};

/** So many bits of a number are whole in the processor's own. */
const HALF = 2 ** 26;

const addBits = (counts: number[], bits: number, from: number): void => {
  let after = from;
  for (let rest = bits; rest > 0; rest >>>= 1) {
    if (rest & 1) counts[after] = (counts[after] ?? 0) + 1;
    after += 1;
  }
};

/** Takes down who bought when, by the month of the first order. */
const addActivity = (found: Map<number, number[]>, {since, again, late}: Activity): void => {
  const countsOf = (start: number): number[] => {
    const counts = found.get(start) ?? [];
    found.set(start, counts);
    return counts;
  };
  for (let row = 0; row < since.length; row += 1) {
    const start = since[row] as number;
    if (start === NO_MONTH) continue;
    const counts = countsOf(start);
    const bits = again[row] as number;
    counts[0] = (counts[0] ?? 0) + 1;
    if (bits === 0) continue;
    addBits(counts, bits % HALF, 1);
    if (bits >= HALF) addBits(counts, Math.floor(bits / HALF), 27);
  }
  for (const [row, months] of late) {
    const counts = countsOf(since[row] as number);
    for (const after of months) counts[after] = (counts[after] ?? 0) + 1;
  }
};

/** Cohorts of first purchase by month, earliest first, of all of these together. Months that have not begun are left out, not nought. */
export const cohortsIn = (...parts: readonly Activity[]): Cohort[] => {
  const found = new Map<number, number[]>();
  for (const part of parts) addActivity(found, part);
  const end = Math.max(...Array.from(found, ([start, counts]) => start + counts.length - 1));
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([start, counts]) => ({
      cohort: monthName(start),
      customers: counts[0] ?? 0,
      counts: Array.from({length: end - start + 1}, (_, month) => counts[month] ?? 0),
    }));
};

/** The same of customers one by one. */
export const cohorts = (customers: readonly Active[]): Cohort[] => {
  const all = customers.map(({months = []}) => bitsOf(months));
  return cohortsIn({
    since: Uint16Array.from(all, one => one.since),
    again: Float64Array.from(all, one => one.again),
    late: all.flatMap(({late}, row) => (late.length > 0 ? [[row, late] as const] : [])),
  });
};
