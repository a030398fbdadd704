import type {Snapshot, ThingKey} from '../model/snapshot.ts';
import type {Head, Store} from './open.ts';

export type {Head} from './open.ts';

/** All keys of one thing's snapshots. */
export const historyOf = (key: ThingKey): IDBKeyRange => IDBKeyRange.bound([...key, 0], [...key, Number.POSITIVE_INFINITY]);

/** Every thing that was ever kept, the last met first. */
export const heads = async (store: Store): Promise<Head[]> => (await store.getAllFromIndex('heads', 'seenAt')).reverse();

/** One thing, if it was ever kept. */
export const headAt = (store: Store, key: ThingKey): Promise<Head | undefined> => store.get('heads', key);

/** What was last met at this address (as `keptAddress` gives it), the last met first; takes no longer with a long history. */
export const headsAtAddress = async (store: Store, address: string): Promise<Head[]> =>
  (await store.getAllFromIndex('heads', 'url', address)).sort((a, b) => b.seenAt - a.seenAt);

/** All snapshots of one thing, newest first. */
export const history = async (store: Store, key: ThingKey): Promise<Snapshot[]> =>
  (await store.getAll('snapshots', historyOf(key))).reverse();

/** How many snapshots are kept in all. */
export const countSnapshots = (store: Store): Promise<number> => store.count('snapshots');
