import type {Money} from '../model/money.ts';
import type {Snapshot} from '../model/snapshot.ts';
import type {ThingKey} from '../model/thing.ts';
import type {Verdict} from '../scorecard.ts';
import type {Decide, Decided} from './decided.ts';
import {inOrder, type Rival} from './field.ts';
import {type Ills, illAt, type Stale} from './health.ts';
import {encodeKey} from './route.ts';

export type {Verdict} from '../scorecard.ts';

/** A thing that was kept, with its newest snapshot. */
export type Known = {
  key: ThingKey;
  latest: Snapshot<'listing'>;
  whole: Snapshot<'listing'>;
  firstAt: number;
  seenAt: number;
  snapshots: number;
};

/** How a snapshot is judged: the scorecard with the limits that its site and region had in force at `at` (epoch ms). */
export type Judge = (snapshot: Snapshot<'listing'>, at: number) => {score: number | undefined; verdicts: Verdict[]};

/** A price as the page asked it, a range, or the rival prices of a page that contradicts itself. */
export type PriceShown = {price: Money; to?: Money} | {rivals: Rival[]};

/** One listing as every view shows it. Measured on its page at `readAt`. */
export type Card = {
  key: ThingKey;
  /** The key as part of an address. */
  id: string;
  title: string | undefined;
  brand: string | undefined;
  site: string;
  host: string;
  /** The page it was read on. */
  url: string;
  price: PriceShown | undefined;
  /** When this was read, and when it was last met unchanged: epoch ms. */
  readAt: number;
  seenAt: number;
  snapshots: number;
  /** 0–100; undefined: nothing could be judged. */
  score: number | undefined;
  /** Largest gain first. */
  toFix: Verdict[];
  passed: Verdict[];
  unscored: Verdict[];
  missing: string[];
  undecided: {field: string; rivals: Rival[]}[];
  /** Fields that are no longer read where this listing is: what is shown of them is old. */
  stale?: Readonly<Record<string, Stale>>;
  /** What the seller decided about it; undefined where the view does not ask. */
  decided?: Decided | undefined;
};

/** The price as views show it: one, a range, or those that disagree. */
export const priceOf = ({fields, undecided}: Snapshot<'listing'>): PriceShown | undefined => {
  if (undecided.price) return {rivals: undecided.price.map(({value, from}) => ({value, from}))};
  if (!fields.price) return undefined;
  return fields.priceTo ? {price: fields.price, to: fields.priceTo} : {price: fields.price};
};

const undecidedOf = ({undecided}: Snapshot<'listing'>) =>
  inOrder(Object.keys(undecided)).map(field => ({field, rivals: (undecided[field] ?? []).map(({value, from}) => ({value, from}))}));

const healthy: Ills = new Map();

/** A listing with its score and what to fix, by the limits in force now (epoch ms). */
export const cardOf = (known: Known, judge: Judge, now: number, ills = healthy, decide?: Decide): Card => {
  const {whole: latest} = known;
  const {score, verdicts} = judge(latest, now);
  const at = (...levels: Verdict['level'][]) => verdicts.filter(verdict => levels.includes(verdict.level));
  return {
    key: known.key,
    id: encodeKey(known.key),
    title: latest.fields.title,
    brand: latest.fields.brand,
    site: latest.site,
    host: latest.host,
    url: latest.url,
    price: priceOf(latest),
    readAt: latest.at,
    seenAt: Math.max(latest.at, known.seenAt),
    snapshots: known.snapshots,
    score,
    toFix: at('fail', 'warn').sort((a, b) => b.gain - a.gain),
    passed: at('pass'),
    unscored: at('unscored'),
    missing: inOrder(latest.missing),
    undecided: undecidedOf(latest),
    stale: illAt(ills, latest),
    ...(decide && {decided: decide(latest)}),
  };
};
