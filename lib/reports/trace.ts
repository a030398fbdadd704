import {completed} from '../model/completed.ts';
import {factOf, type ListingFact} from '../model/fact.ts';
import type {Snapshot} from '../model/snapshot.ts';
import type {Judge, Known} from './card.ts';
import type {Place} from './daily.ts';
import {encodeKey} from './route.ts';

/** What was known of a listing from `at` (epoch ms) on, until the next moment. */
export type Moment = {at: number; fact: ListingFact};

/** A listing through time, light enough that ten thousand fit in memory. */
export type Trace = {
  /** Its key as part of an address. */
  id: string;
  title: string | undefined;
  site: string;
  host: string;
  shop: string | null;
  /** The shop that it counts for, with the name that the seller gave that; undefined: its own. */
  counts?: Place | undefined;
  /** Whose it is, by all that is known of that; undefined: nobody asked. */
  owner?: 'mine' | 'rival' | 'unknown';
  readAt: number;
  seenAt: number;
  /** Oldest first; at least one. */
  moments: Moment[];
};

export type TraceGiven = {
  head: Known;
  /** All its snapshots, newest first. */
  history: readonly Snapshot<'listing'>[];
  judge: Judge;
  /** Days at which limits begin or end (epoch ms, ascending): from each of them on a listing is judged anew, as it would have been then. */
  turns: readonly number[];
  /** Nobody asks for scores before this (epoch ms), so nothing is judged that was past by then. */
  judgedFrom: number;
};

const momentOf = (known: Snapshot<'listing'>, at: number, seenAt: number, isJudged: boolean, judge: Judge): Moment => {
  const {score, verdicts} = isJudged ? judge(known, at) : {score: undefined, verdicts: []};
  return {at, fact: factOf(known, {score, isRefused: verdicts.some(({level}) => level === 'fail')}, seenAt)};
};

/** What was known after each snapshot, and after each turn of the limits that it lived to see. */
export const traceOf = ({head, history, judge, turns, judgedFrom}: TraceGiven): Trace => {
  const moments: Moment[] = [];
  let known: Snapshot<'listing'> | undefined;
  for (const [i, snapshot] of [...history].reverse().entries()) {
    known = completed(known, snapshot);
    const until = history[history.length - 2 - i]?.at ?? Number.POSITIVE_INFINITY;
    const isJudged = until > judgedFrom;
    const seenAt = until === Number.POSITIVE_INFINITY ? Math.max(head.seenAt, snapshot.at) : snapshot.at;
    moments.push(momentOf(known, snapshot.at, seenAt, isJudged, judge));
    if (!isJudged) continue;
    for (const turn of turns.filter(day => day > Math.max(snapshot.at, judgedFrom) && day < until))
      moments.push(momentOf(known, turn, seenAt, true, judge));
  }
  const {whole} = head;
  return {
    ...{id: encodeKey(head.key), title: whole.fields.title, site: whole.site, host: whole.host, shop: whole.shop},
    ...{readAt: head.latest.at, seenAt: Math.max(head.latest.at, head.seenAt), moments},
  };
};

/** What is known of it now. */
export const presentOf = ({moments}: Trace): ListingFact => (moments[moments.length - 1] as Moment).fact;
