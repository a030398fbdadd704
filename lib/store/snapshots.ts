import {completed} from '../model/completed.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {thingOf} from '../model/thing.ts';
import {snapshotsIn} from './older.ts';
import type {Head} from './open.ts';
import type {Placement} from './place.ts';
import {told, type Writing} from './transaction.ts';

/** A snapshot that arrives late may tell of fields that no later one shows: what is known is worked out anew from the history. */
export const recompleted = async (tx: Writing, head: Head): Promise<Head> => {
  const all = await snapshotsIn(tx, head.key);
  return {...head, whole: all.reduce((known, next) => completed(known, next))} as Head;
};

/** Writes the snapshots that a placement adds, and drops the one that it takes the place of. */
export const putSnapshots = (tx: Writing, of: Snapshot, {drop, insert}: Extract<Placement, {insert: unknown}>): void => {
  const snapshots = tx.objectStore('snapshots');
  if (drop !== undefined) snapshots.delete([...thingOf(of), drop]).catch(told);
  for (const one of insert) snapshots.add(one, [...thingOf(one), one.at]).catch(told);
};
