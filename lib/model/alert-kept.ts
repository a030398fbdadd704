import type {Money} from './money.ts';

/** What the sentences of an alert of a KPI speak of: where it was measured and in which unit. */
export type KpiAbout = {
  site: string;
  host: string;
  shop?: string | null;
  /** The name that the seller gave the shop. */
  called?: string | undefined;
  unit: 'count' | 'share' | 'points' | 'days' | 'money';
  currency?: string | undefined;
  value: number;
  line?: number | undefined;
  rest?: number | undefined;
  /** It is a change within so many days. */
  days?: number | undefined;
};

/** What the sentences of an alert speak of, as it was when it was last looked at. */
export type AlertAbout = {
  title?: string | undefined;
  price?: Money | undefined;
  mine?: Money | undefined;
  line?: Money | undefined;
  /** What it was before: a text, or a price. */
  before?: string | Money | undefined;
  kpi?: KpiAbout | undefined;
  /** Of a search, whose title is what was searched for: which result it is about, and the place of the seller's own in it, from 1. */
  what?: string | undefined;
  place?: number | undefined;
};

/** Where an alert stands: as `lib/alert` steps it. */
export type AlertLevel = 'calm' | 'warn' | 'critical';
export type AlertStateKept = {level: AlertLevel; since: number; openedAt?: number; value: number; at: number};

/** One alert of one thing (its key, a line each part) or of one place (its name), as it is kept. */
export type AlertKept = {
  alert: string;
  of: string;
  state: AlertStateKept;
  about: AlertAbout;
  /** What happened is known by this being another one than before, and undone by being the one before again. */
  mark?: string | undefined;
  markBefore?: string | undefined;
  /** The seller's own line that it was stepped by. */
  line?: number | undefined;
  /** The worst level that the seller was called for since it opened, and whether that call is still to be made. */
  rung?: AlertLevel | undefined;
  isToRing?: true | undefined;
  /** What the seller did about it: acknowledged at a level; or put off until a moment. Epoch ms. */
  done?: {level: AlertLevel; at: number} | undefined;
  snoozedUntil?: number | undefined;
};

/** That an alert was open: from when, until when, and why it ended. Epoch ms. */
export type AlertLogged = {
  alert: string;
  of: string;
  level: AlertLevel;
  /** What was watched, when the history last said anything of it. */
  value: number;
  about: AlertAbout;
  openedAt: number;
  closedAt?: number | undefined;
  how?: 'rested' | 'acknowledged' | 'unwatched' | undefined;
};

/** What tells one alert from another. */
export type AlertKey = [of: string, alert: string];

export const alertKey = ({of, alert}: Pick<AlertKept, 'of' | 'alert'>): AlertKey => [of, alert];
