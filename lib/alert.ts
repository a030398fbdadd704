/** How urgent. */
export type Level = 'calm' | 'warn' | 'critical';

/** A level begins at `rise` and ends at `rest`, which lies on the good side of it: between the two nothing changes, so that a value on the edge does not ring twice. */
export type Line = {rise: number; rest: number};

/** Which side is bad, and where each level begins and ends; `critical` lies beyond `warn`. */
export type Lines = {bad: 'above' | 'below'; warn?: Line; critical?: Line};

/** Sentences with {{value}}, {{line}} and, for changes, {{days}}. */
export type AlertWords = {
  name: string;
  /** What is the matter while it is open. */
  open: string;
  /** What to do about it. */
  advice: string;
};

/** A record: what it watches, and from where on that is bad. */
export type Alert = {
  id: string;
  words: {en: AlertWords; 'zh-CN': AlertWords};
  /** The id of a KPI; with `days` not its value but how much that has changed since so many days before. Prices of one listing will be another kind of watched thing. */
  of: {kpi: string; days?: number};
  /** Fewest records that the figure must be measured from; from fewer it says nothing. */
  least: number;
  lines: Lines;
};

/** Where an alert stands. What the seller did about it (acknowledged, snoozed) is no part of this: it is kept beside it, so that stepping stays pure. */
export type AlertState = {
  level: Level;
  /** When this level began: epoch ms. */
  since: number;
  /** When it left calm; absent: it is calm. */
  openedAt?: number;
  /** The reading it was last stepped by, and its time: epoch ms. */
  value: number;
  at: number;
};

/** One reading of what is watched; undefined: nothing is known. */
export type Reading = {value: number | undefined; at: number};

export type AlertExample = {
  name: string;
  /** Readings, one a day. */
  series: readonly (number | undefined)[];
  /** The level after each of them. */
  levels: readonly Level[];
};

export const defineAlert = (alert: Alert): Alert => alert;

/** Is the line held up by this value? Beyond `rise` yes, at `rest` no, between them as it was. */
const isUp = (line: Line | undefined, bad: Lines['bad'], value: number, was: boolean): boolean => {
  if (!line) return false;
  const sign = bad === 'above' ? 1 : -1;
  if (sign * value >= sign * line.rise) return true;
  return was && sign * value > sign * line.rest;
};

/** The level that a value leads to from another one. */
export const levelAfter = ({bad, warn, critical}: Lines, level: Level, value: number): Level => {
  if (isUp(critical, bad, value, level === 'critical')) return 'critical';
  return isUp(warn, bad, value, level !== 'calm') ? 'warn' : 'calm';
};

/**
 * The state after one more reading. The first reading counts: what is bad when we first look is bad. A reading without a value, or not
 * later than the last one, changes nothing.
 */
export const step = (lines: Lines, state: AlertState | undefined, {value, at}: Reading): AlertState | undefined => {
  if (value === undefined || Number.isNaN(value) || (state && at <= state.at)) return state;
  const level = levelAfter(lines, state?.level ?? 'calm', value);
  const since = state?.level === level ? state.since : at;
  return {level, since, ...(level !== 'calm' && {openedAt: state?.openedAt ?? at}), value, at};
};

/** The line by which a state is open; undefined: it is calm. */
export const lineOf = ({warn, critical}: Lines, level: Level): Line | undefined =>
  level === 'critical' ? critical : level === 'warn' ? warn : undefined;

/** What an alert looks at, from the daily figures of its KPI, oldest first: the figures themselves, or how much each differs from that of so many days before. */
export const watchedOf = (
  {of: {days}, least}: Alert,
  series: readonly {value: number | undefined; of: number; at: number}[],
): Reading[] => {
  const values = series.map(({value, of}) => (of >= least ? value : undefined));
  return series.map(({at}, i) => {
    const [value, before] = [values[i], days === undefined ? 0 : values[i - days]];
    return {at, value: value === undefined || before === undefined ? undefined : value - before};
  });
};
