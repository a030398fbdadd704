import {Damaged} from '../blocks/bytes.ts';
import {type Change, goneBack, isWhole, packPast, unpackPast, wayThrough} from '../blocks/past.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {type ThingKey, thingOf} from '../model/thing.ts';
import type {Head, OlderKey} from './open.ts';
import {historyOf} from './read.ts';
import {told, type Writing} from './transaction.ts';

/** Of a listing with more snapshots than these standing by themselves all but the newest are packed. */
const MOST = 2;

/** Few are packed anew with each that is added; as soon as they are so many they go to those before, until these are so many. */
const [FEW, MANY] = [32, 512];

/** All keys of what is packed of a thing. */
export const olderOf = (key: ThingKey): IDBKeyRange => IDBKeyRange.bound([...key, 0], [...key, []]);

const readable = (bytes: Uint8Array | undefined): Change[] | undefined => {
  if (!bytes) return undefined;
  try {
    return unpackPast(bytes);
  } catch (error) {
    if (error instanceof Damaged) return undefined;
    throw error;
  }
};

/** What is packed in a block of a thing; `newer`: the snapshot that follows it. Undefined: it cannot be read. */
export const pastIn = (newer: Snapshot | undefined, bytes: Uint8Array | undefined): Snapshot[] | undefined => {
  const way = readable(bytes);
  return way && (newer || isWhole(way)) ? goneBack(newer, way) : undefined;
};

/**
 * What is packed of a thing before its oldest snapshot that stands by itself, oldest first. A block of which the disk gave back other bytes is
 * passed over; `onDamaged` hears of it.
 */
export const unpackedBefore = (
  oldest: Snapshot | undefined,
  packed: readonly Uint8Array[],
  onDamaged: () => void = () => {},
): Snapshot[] => {
  const all: Snapshot[] = [];
  let newer = oldest;
  for (const bytes of [...packed].reverse()) {
    const past = pastIn(newer, bytes);
    if (past) all.push(...past);
    else onDamaged();
    newer = past?.at(-1);
  }
  return all.reverse();
};

/** All snapshots of a thing within a transaction, oldest first. */
export const snapshotsIn = async (tx: Writing, key: ThingKey): Promise<Snapshot[]> => {
  const [packed, single] = await Promise.all([
    tx.objectStore('older').getAll(olderOf(key)),
    tx.objectStore('snapshots').getAll(historyOf(key)),
  ]);
  return [...unpackedBefore(single[0], packed), ...single];
};

const isLong = ({key, snapshots}: Head): boolean => key[3] === 'listing' && snapshots > MOST;

/** Packs all snapshots but the newest of a listing that has several standing by themselves. */
export const packOlder = async (tx: Writing, head: Head): Promise<void> => {
  const [snapshots, older] = [tx.objectStore('snapshots'), tx.objectStore('older')];
  if (!isLong(head) || (await snapshots.count(historyOf(head.key))) <= MOST) return;
  const [single, keys] = await Promise.all([snapshots.getAll(historyOf(head.key)), older.getAllKeys(olderOf(head.key))]);
  const before = single.slice(0, -1).reverse();
  const [first, last] = [before.at(-1), before[0]];
  if (!first || !last) return;
  const put = (all: readonly Snapshot[], from: number) => older.put(packPast(wayThrough(all)), [...head.key, from, all.length]).catch(told);
  const [many, few] = [keys.at(-2), keys.at(-1)];
  const known = few && pastIn(first, await older.get(few));
  if (few && known && few[6] < FEW) {
    older.delete(few).catch(told);
    put([...before, ...known], few[5]);
  } else {
    const earlier = many && known && many[6] < MANY ? pastIn(known.at(-1), await older.get(many)) : undefined;
    if (few && known && many && earlier) {
      for (const key of [few, many]) older.delete(key).catch(told);
      put([...known, ...earlier], many[5]);
    }
    put(before, first.at);
  }
  snapshots.delete(IDBKeyRange.bound([...head.key, 0], [...head.key, last.at])).catch(told);
};

/** Lets all snapshots of a thing stand by themselves where one is to fall among those that are packed; answers whether they were packed. */
export const unpackOlder = async (tx: Writing, head: Head, at: number): Promise<boolean> => {
  if (!isLong(head) || at >= head.latest.at) return false;
  const [snapshots, older] = [tx.objectStore('snapshots'), tx.objectStore('older')];
  const [[oldest], keys] = await Promise.all([snapshots.getAll(historyOf(head.key), 1), older.getAllKeys(olderOf(head.key))]);
  if (keys.length === 0 || !oldest || at >= oldest.at) return false;
  let newer: Snapshot | undefined = oldest;
  for (const key of keys.reverse()) {
    const past = pastIn(newer, await older.get(key));
    newer = past?.at(-1);
    // What cannot be read stays for a check of the store to find.
    if (past) older.delete(key).catch(told);
    for (const one of past ?? []) snapshots.add(one, [...thingOf(one), one.at]).catch(told);
  }
  return true;
};

/** How many snapshots such keys stand for. */
export const countOlder = (keys: readonly OlderKey[]): number => keys.reduce((sum, [, , , , , , count]) => sum + count, 0);
