import {completed, type Snapshot} from '../model/snapshot.ts';
import {type Card, cardOf, type Judge, type Known} from './card.ts';
import {type Change, changesBetween} from './changes.ts';
import {type FieldShown, fieldsOf} from './field.ts';

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

export type ListingReport = {card: Card; fields: FieldShown[]; history: Entry[]; now: number};

const entryOf = (newer: Snapshot, older: Snapshot | undefined, judge: Judge): Entry => ({
  at: newer.at,
  url: newer.url,
  score: judge(completed(older, newer), newer.at).score,
  changes: older && changesBetween(older, newer),
  isReread: older !== undefined && older.reader !== newer.reader,
  fields: fieldsOf(newer),
});

/** What was known after each snapshot of a history, newest first. */
const knownAfter = (history: Snapshot[]): Snapshot[] => {
  const out: Snapshot[] = [];
  for (const snapshot of [...history].reverse()) out.unshift(completed(out[0], snapshot));
  return out;
};

/** One listing with all that its page said, then and now. `history` is newest first. */
export const listingReport = (given: {head: Known; history: Snapshot[]; judge: Judge; now: number}): ListingReport => {
  const known = knownAfter(given.history);
  return {
    card: cardOf(given.head, given.judge, given.now),
    fields: fieldsOf(given.head.whole),
    history: given.history.map((snapshot, i) => entryOf(snapshot, known[i + 1], given.judge)),
    now: given.now,
  };
};
