/** How urgent. */
export type Level = 'calm' | 'warn' | 'critical';

/** A level begins at `rise` and ends at `rest`, which lies on the good side of it: between the two nothing changes, so that a value on the edge does not ring twice. */
export type Line = {rise: number; rest: number};

/** Which side is bad, and where each level begins and ends; `critical` lies beyond `warn`. */
export type Lines = {bad: 'above' | 'below'; warn?: Line; critical?: Line};

/** Sentences with {{value}}, {{line}} and, for changes, {{days}}; of pages with {{title}}, {{price}}, {{mine}} and what was {{before}}; of searches also with {{what}} and {{place}}. */
export type AlertWords = {
  name: string;
  /** What is the matter while it is open. */
  open: string;
  /** What to do about it. */
  advice: string;
};

/** The id of a KPI; with `days` not its value but how much that has changed since so many days before. */
export type OfKpi = {kpi: string; days?: number};

/**
 * What is watched of one page: how far a price is below the seller's own (`gap`, 0–1), how its price stands to a line that the seller drew
 * (`above`, `below`: price / line), whether it is sold out or shows no price (0, 1), or what happened to it since it was looked at last
 * (1 it did, −1 it was undone, 0 neither).
 */
export type Sign = 'gap' | 'above' | 'below' | 'sold-out' | 'back' | 'promotion' | 'changed' | 'no-price';

/** A sign of every page that is pinned, or of the seller's own. */
export type OfPage = {page: Sign; whose: 'rival' | 'mine'};

/**
 * What is watched of a pinned search: how many places the seller's best unpaid one was lost (`places-lost`), whether they are gone from the
 * first page (0, 1), or how far the cheapest result below their price is below the cheapest before (0–1).
 */
export type SearchSign = 'places-lost' | 'gone' | 'cheapest';
export type OfSearch = {search: SearchSign};

/** A record: what it watches, and from where on that is bad. */
export type Alert = {
  id: string;
  words: {en: AlertWords; 'zh-CN': AlertWords};
  of: OfKpi | OfPage | OfSearch;
  /** Fewest records that the figure must be measured from; from fewer it says nothing. */
  least: number;
  lines: Lines;
  /** It tells of something that happened and does not end by itself: to acknowledge it ends it. */
  isEvent?: true;
  /** The seller may draw another line; in the unit of what is watched. */
  hasOwnLine?: true;
};

export type KpiAlert = Alert & {of: OfKpi};
export type PageAlert = Alert & {of: OfPage};
export type SearchAlert = Alert & {of: OfSearch};

export const isOfKpi = (alert: Alert): alert is KpiAlert => 'kpi' in alert.of;
export const isOfPage = (alert: Alert): alert is PageAlert => 'page' in alert.of;
export const isOfSearch = (alert: Alert): alert is SearchAlert => 'search' in alert.of;

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

/** The lines moved so that the first begins at the seller's own one; all keep their distances. */
export const movedTo = (lines: Lines, own: number | undefined): Lines => {
  const first = lines.warn ?? lines.critical;
  if (own === undefined || !first) return lines;
  const by = own - first.rise;
  const moved = (line: Line | undefined) => line && {rise: line.rise + by, rest: line.rest + by};
  const [warn, critical] = [moved(lines.warn), moved(lines.critical)];
  return {bad: lines.bad, ...(warn && {warn}), ...(critical && {critical})};
};

/** What an alert looks at, from the daily figures of its KPI, oldest first: the figures themselves, or how much each differs from that of so many days before. */
export const watchedOf = (
  {of: {days}, least}: KpiAlert,
  series: readonly {value: number | undefined; of: number; at: number}[],
): Reading[] => {
  const values = series.map(({value, of}) => (of >= least ? value : undefined));
  return series.map(({at}, i) => {
    const [value, before] = [values[i], days === undefined ? 0 : values[i - days]];
    return {at, value: value === undefined || before === undefined ? undefined : value - before};
  });
};
