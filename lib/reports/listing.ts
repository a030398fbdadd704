import {completed} from '../model/completed.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {type Card, cardOf, type Judge, type Known} from './card.ts';
import {type Change, changesBetween} from './changes.ts';
import type {Decide} from './decided.ts';
import {type FieldShown, fieldOf, fieldsOf, inOrder} from './field.ts';
import {type Ills, illAt, type Stale} from './health.ts';

/** One snapshot in the history of a listing. */
export type Entry = {
  at: number;
  url: string;
  /** By the limits in force when it was read. */
  score: number | undefined;
  /** Against the snapshot before it; undefined: it is the first. */
  changes: Change[] | undefined;
  /** The reader was improved since the snapshot before, so that a change may be the reader's. */
  isReread: boolean;
  fields: FieldShown[];
};

/** What stands at the head of a listing. */
export type ListingTop = {card: Card; now: number};

/** `older`: so many snapshots lie before those of `history`. */
export type ListingReport = ListingTop & {fields: FieldShown[]; history: Entry[]; older: number};

const entryOf = (newer: Snapshot<'listing'>, older: Snapshot<'listing'> | undefined, judge: Judge): Entry => ({
  at: newer.at,
  url: newer.url,
  score: judge(completed(older, newer), newer.at).score,
  changes: older && changesBetween(older, newer),
  isReread: older !== undefined && older.reader !== newer.reader,
  fields: fieldsOf(newer),
});

/** What was known after each snapshot of a history, newest first. */
const knownAfter = (history: Snapshot<'listing'>[]): Snapshot<'listing'>[] => {
  const out: Snapshot<'listing'>[] = [];
  for (const snapshot of [...history].reverse()) out.unshift(completed(out[0], snapshot));
  return out;
};

/** What was last known of a field before it went missing. */
const lastOf = (field: string, known: readonly Snapshot<'listing'>[]): FieldShown[] => {
  for (const snapshot of known) {
    const shown = fieldOf(snapshot, field);
    if (shown) return [shown];
  }
  return [];
};

/** What is known of each field; of one that is no longer read its last value, marked as old. */
const knownFields = (whole: Snapshot<'listing'>, known: readonly Snapshot<'listing'>[], ill: Readonly<Record<string, Stale>>) => {
  const shown = fieldsOf(whole);
  const gone = Object.keys(ill).filter(field => whole.missing.includes(field));
  const all = [...shown, ...gone.flatMap(field => lastOf(field, known))];
  const order = inOrder(all.map(({field}) => field));
  return all
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
    .map((one): FieldShown => {
      const stale = ill[one.field];
      return stale ? {...one, stale} : one;
    });
};

type Given = {head: Known; judge: Judge; now: number; ills?: Ills; decide?: Decide | undefined};

/** The head of a listing, for which its history need not be judged. */
export const listingTop = ({head, judge, now, ills, decide}: Given): ListingTop => ({card: cardOf(head, judge, now, ills, decide), now});

type GivenPast = Given & {
  history: Snapshot<'listing'>[];
  /** As many snapshots as are judged and shown, the newest first; absent: all. */
  most?: number;
};

/** One listing with all that its page said, then and now. `history` is newest first. */
export const listingReport = (given: GivenPast): ListingReport => {
  const known = knownAfter(given.history);
  const {most = given.history.length} = given;
  return {
    ...listingTop(given),
    fields: knownFields(given.head.whole, known, given.ills ? illAt(given.ills, given.head.whole) : {}),
    history: given.history.slice(0, most).map((snapshot, i) => entryOf(snapshot, known[i + 1], given.judge)),
    older: Math.max(0, given.history.length - most),
  };
};
