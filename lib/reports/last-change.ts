import {completed} from '../model/completed.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {type Change, changesBetween} from './changes.ts';

/** What last changed on the page of a thing, and when that was read: epoch ms. */
export type LastChange = {at: number; changes: Change[]};

/** The newest change in a history, newest first; undefined: nothing has ever changed. */
export const lastChangeIn = (history: readonly Snapshot<'listing'>[]): LastChange | undefined => {
  let known: Snapshot<'listing'> | undefined;
  let last: LastChange | undefined;
  for (const snapshot of [...history].reverse()) {
    const changes = known ? changesBetween(known, snapshot) : [];
    if (changes.length > 0) last = {at: snapshot.at, changes};
    known = completed(known, snapshot);
  }
  return last;
};
