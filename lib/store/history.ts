import type {Snapshot} from '../model/snapshot.ts';
import type {ThingKey} from '../model/thing.ts';
import {countOlder, olderOf, unpackedBefore} from './older.ts';
import type {Store} from './open.ts';
import {historyOf} from './read.ts';
import {announceDamage} from './watch.ts';

/** All snapshots of one thing, newest first; those that cannot be read are left out, and that is told. */
export const history = async (store: Store, key: ThingKey): Promise<Snapshot[]> => {
  const tx = store.transaction(['snapshots', 'older']);
  const [single, packed] = await Promise.all([
    tx.objectStore('snapshots').getAll(historyOf(key)),
    tx.objectStore('older').getAll(olderOf(key)),
  ]);
  return [...unpackedBefore(single[0], packed, announceDamage), ...single].reverse();
};

/** How many snapshots are kept in all. */
export const countSnapshots = async (store: Store): Promise<number> => {
  const tx = store.transaction(['snapshots', 'older']);
  const [single, packed] = await Promise.all([tx.objectStore('snapshots').count(), tx.objectStore('older').getAllKeys()]);
  return single + countOlder(packed);
};
