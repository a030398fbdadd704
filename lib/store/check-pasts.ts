import type {Snapshot} from '../model/snapshot.ts';
import type {LostPasts} from '../model/store-task.ts';
import type {ThingKey} from '../model/thing.ts';
import {keyPages} from './key-pages.ts';
import {olderOf, pastIn} from './older.ts';
import type {OlderKey, Store} from './open.ts';
import {historyOf} from './read.ts';
import {inOneTransaction, told, type Writing} from './transaction.ts';

/** Things of one transaction. */
const BATCH = 100;

const setAside = (tx: Writing, key: OlderKey, bytes: Uint8Array<ArrayBuffer>, to: number): void => {
  const many = key[6];
  tx.objectStore('damaged')
    .put({orders: new Uint8Array(), refs: [], to, lines: many, bytes, why: 'Its bytes are not as they were written.', of: many}, key)
    .catch(told);
  tx.objectStore('older').delete(key).catch(told);
};

/** Reads the past of one thing through, from the newest to the oldest; what cannot be read is set aside, and counts no more. */
const checkPast = async (tx: Writing, thing: ThingKey): Promise<LostPasts> => {
  const [older, range] = [tx.objectStore('older'), olderOf(thing)];
  const [[single], head] = await Promise.all([tx.objectStore('snapshots').getAll(historyOf(thing), 1), tx.objectStore('heads').get(thing)]);
  const lost = {blocks: 0, snapshots: 0};
  let [newer, oldest]: [Snapshot | undefined, Snapshot | undefined] = [single, single];
  for (const key of (await older.getAllKeys(range)).reverse()) {
    const bytes = await older.get(key);
    const past = pastIn(newer, bytes);
    newer = past?.at(-1);
    oldest = newer ?? oldest;
    if (past || !bytes) continue;
    setAside(tx, key, bytes, oldest?.at ?? key[5]);
    lost.blocks += 1;
    lost.snapshots += key[6];
  }
  if (head && lost.blocks > 0)
    tx.objectStore('heads')
      .put({...head, snapshots: head.snapshots - lost.snapshots, firstAt: oldest?.at ?? head.firstAt}, thing)
      .catch(told);
  return lost;
};

const thingsWithPast = async function* (store: Store): AsyncIterable<ThingKey[]> {
  let [batch, last]: [ThingKey[], string] = [[], ''];
  for await (const keys of keyPages(store, 'older'))
    for (const key of keys) {
      const thing = key.slice(0, 5) as ThingKey;
      if (thing.join('\n') === last) continue;
      last = thing.join('\n');
      batch.push(thing);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  if (batch.length > 0) yield batch;
};

/**
 * Reads through what is packed of the older snapshots of listings, some of them in each transaction; what cannot be read is set aside and takes
 * nothing else with it. Stopped at any moment, what was found is kept.
 */
export const checkPasts = async (store: Store): Promise<LostPasts> => {
  const all = {blocks: 0, snapshots: 0};
  for await (const things of thingsWithPast(store)) {
    const found = await inOneTransaction(store, async tx => {
      const lost: LostPasts[] = [];
      for (const thing of things) lost.push(await checkPast(tx, thing));
      return lost;
    });
    for (const {blocks, snapshots} of found) {
      all.blocks += blocks;
      all.snapshots += snapshots;
    }
  }
  return all;
};
