import type {StoreKey, StoreNames} from 'idb';
import type {ThingKey} from '../model/thing.ts';
import type {Store, Tables} from './open.ts';

/** Keys read at once: few enough to be held in memory, many enough that the requests cost little. */
const PAGE = 5000;

/** All keys of a table, page by page in their order, without what they lead to. */
export async function* keyPages<N extends StoreNames<Tables>>(store: Store, table: N): AsyncIterable<StoreKey<Tables, N>[]> {
  for (let after: StoreKey<Tables, N> | undefined; ; ) {
    const keys = await store.getAllKeys(table, after && IDBKeyRange.lowerBound(after, true), PAGE);
    if (keys.length > 0) yield keys;
    after = keys.at(-1);
    if (!after || keys.length < PAGE) return;
  }
}

/** The moments at which a thing was read anew: epoch ms, ascending. */
export type Times = {key: ThingKey; times: number[]};
