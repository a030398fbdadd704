import type {Snapshot, ThingKey} from '../model/snapshot.ts';
import type {Head, Store} from './open.ts';
import {history} from './read.ts';

/** Things read at once: few enough to be held in memory, many enough that the requests cost little. */
const PAGE = 200;

/** A thing with all its snapshots, newest first. */
export type Whole = {head: Head; history: Snapshot[]};

/** Of most things there is one snapshot, which stands in the head: only longer histories are read. */
export const wholeOf = async (store: Store, head: Head): Promise<Whole> => ({
  head,
  history: head.snapshots === 1 ? [head.latest] : await history(store, head.key),
});

/** Everything that is kept, page by page in the order of its keys, each with its history. */
export async function* wholePages(store: Store): AsyncIterable<Whole[]> {
  for (let after: ThingKey | undefined; ; ) {
    const heads = await store.getAll('heads', after && IDBKeyRange.lowerBound(after, true), PAGE);
    if (heads.length > 0) yield await Promise.all(heads.map(head => wholeOf(store, head)));
    after = heads[heads.length - 1]?.key;
    if (heads.length < PAGE) return;
  }
}
