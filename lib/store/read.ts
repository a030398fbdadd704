import type {Snapshot, ThingKey} from '../model/snapshot.ts';
import type {Head, Store} from './open.ts';

export type {Head} from './open.ts';

/** All keys of one thing's snapshots. */
export const historyOf = (key: ThingKey): IDBKeyRange => IDBKeyRange.bound([...key, 0], [...key, Number.POSITIVE_INFINITY]);

/** Every thing that was ever kept, the last met first. */
export const heads = async (store: Store): Promise<Head[]> => (await store.getAllFromIndex('heads', 'seenAt')).reverse();

/** Things in the order of their keys from beyond `after`, at most `most`: for reading all of many without holding up a page. */
export const headsAfter = (store: Store, after: ThingKey | undefined, most: number): Promise<Head[]> =>
  store.getAll('heads', after && IDBKeyRange.lowerBound(after, true), most);

/** The things last met, the last first, at most `most`. */
export const newestHeads = async (store: Store, most: number): Promise<Head[]> => {
  const found: Head[] = [];
  let cursor = await store.transaction('heads').store.index('seenAt').openCursor(null, 'prev');
  for (; cursor && found.length < most; cursor = await cursor.continue()) found.push(cursor.value);
  return found;
};

/** One thing, if it was ever kept. */
export const headAt = (store: Store, key: ThingKey): Promise<Head | undefined> => store.get('heads', key);

/** What was last met at this address (as `keptAddress` gives it), the last met first; takes no longer with a long history. */
export const headsAtAddress = async (store: Store, address: string): Promise<Head[]> =>
  (await store.getAllFromIndex('heads', 'url', address)).sort((a, b) => b.seenAt - a.seenAt);

/** All snapshots of one thing, newest first. */
export const history = async (store: Store, key: ThingKey): Promise<Snapshot[]> =>
  (await store.getAll('snapshots', historyOf(key))).reverse();

/** How many things are kept in all. */
export const countHeads = (store: Store): Promise<number> => store.count('heads');

/** How many snapshots are kept in all. */
export const countSnapshots = (store: Store): Promise<number> => store.count('snapshots');
