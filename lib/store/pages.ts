import type {Kind} from '../model/reading.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {isOf, type ThingKey} from '../model/thing.ts';
import {history} from './history.ts';
import type {Head, Store} from './open.ts';
import {isHeadOf} from './read.ts';

/** Things read at once: few enough to be held in memory, many enough that the requests cost little. */
const PAGE = 200;

/** A thing with all its snapshots, newest first. */
export type Whole<K extends Kind> = {head: Head<K>; history: Snapshot<K>[]};

/** Of most things there is one snapshot, which stands in the head: only longer histories are read. */
export const wholeOf = async <K extends Kind>(store: Store, kind: K, head: Head<K>): Promise<Whole<K>> => {
  const all: Snapshot[] = head.snapshots === 1 ? [head.latest] : await history(store, head.key);
  return {head, history: all.filter(isOf(kind))};
};

/** All things of a kind, page by page in the order of their keys, each with its history. */
export async function* wholePages<K extends Kind>(store: Store, kind: K): AsyncIterable<Whole<K>[]> {
  for (let after: ThingKey | undefined; ; ) {
    const heads = await store.getAll('heads', after && IDBKeyRange.lowerBound(after, true), PAGE);
    const some = heads.filter(isHeadOf(kind));
    if (some.length > 0) yield await Promise.all(some.map(head => wholeOf(store, kind, head)));
    after = heads[heads.length - 1]?.key;
    if (heads.length < PAGE) return;
  }
}
