import type {Snapshot} from '../model/snapshot.ts';
import type {Head} from './open.ts';
import type {Neighbours} from './place.ts';
import type {Writing} from './transaction.ts';

/** The snapshots of a thing between which one falls; of a thing that was never met there are none. */
export const neighbours = async (tx: Writing, head: Head | undefined, s: Snapshot): Promise<Neighbours> => {
  if (!head) return {};
  if (s.at >= head.latest.at) return {before: head.latest};
  const snapshots = tx.objectStore('snapshots');
  const [from, at, to] = [0, s.at, Number.POSITIVE_INFINITY].map(time => [...head.key, time]);
  const [before, after] = await Promise.all([
    snapshots.openCursor(IDBKeyRange.bound(from, at), 'prev'),
    snapshots.openCursor(IDBKeyRange.bound(at, to, true)),
  ]);
  return {before: before?.value, after: after?.value};
};
