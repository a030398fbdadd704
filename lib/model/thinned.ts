const YEAR = 365;

/** How long every change of a history stays: `everyFor` days, then the last of each day until a year, then the last of each week. */
export type Thinning = {
  everyFor: number;
  /** Epoch ms. */
  now: number;
  /** The number of the day on which a moment lies, counted from 1970-01-01, a Thursday. */
  dayOf: (at: number) => number;
};

/** The day or week of which one state is enough; undefined: all of it stays. Weeks begin on Monday. */
const spanOf = (at: number, {everyFor, now, dayOf}: Thinning): string | undefined => {
  const [day, today] = [dayOf(at), dayOf(now)];
  const weekOf = (one: number): number => Math.floor((one + 3) / 7);
  if (day > today - everyFor) return undefined;
  return weekOf(day) < weekOf(today - Math.max(YEAR, everyFor)) ? `week ${weekOf(day)}` : `day ${day}`;
};

/** The times of a history (epoch ms, ascending) that may go: of each day or week all but the last. The first and the newest always stay. */
export const thinned = (times: readonly number[], thinning: Thinning): number[] =>
  times.filter((at, i) => {
    const next = times[i + 1];
    if (i === 0 || next === undefined) return false;
    const span = spanOf(at, thinning);
    return span !== undefined && span === spanOf(next, thinning);
  });
