import type {Snapshot} from '../model/snapshot.ts';
import {type ThingKey, thingOf} from '../model/thing.ts';
import {unpackedBefore} from './older.ts';
import type {Head, OlderKey, Store} from './open.ts';
import {historyOf} from './read.ts';

export const named = (key: ThingKey): string => key.join('\n');

type Page = {snapshots: Snapshot[]; heads: Map<string, Head>; isLast: boolean};

/** Where the last page ended: a thing and a moment of it; undefined: at the beginning. */
const endOf = (after: IDBValidKey): {name: string; at: number} | undefined => {
  if (!Array.isArray(after) || after.length < 6) return undefined;
  return {name: named(after.slice(0, 5) as ThingKey), at: Number(after[5])};
};

type Older = {getAll: (range: IDBKeyRange) => Promise<Packed[]>; getAllKeys: (range: IDBKeyRange) => Promise<OlderKey[]>};
type Packed = Uint8Array<ArrayBuffer>;

/** What is packed of the things from the first to the last, by their names. */
const packsBetween = async (older: Older, first: ThingKey, last: ThingKey): Promise<Map<string, Packed[]>> => {
  const range = IDBKeyRange.bound(first, [...last, []]);
  const [keys, all] = await Promise.all([older.getAllKeys(range), older.getAll(range)]);
  const packs = new Map<string, Packed[]>();
  keys.forEach((key, i) => {
    const [name, one] = [named(key.slice(0, 5) as ThingKey), all[i]];
    if (one) packs.set(name, [...(packs.get(name) ?? []), one]);
  });
  return packs;
};

/**
 * Snapshots in the order of their keys from beyond `after`, at most `most` and what is packed of their things besides, with the heads of these:
 * one consistent view. What was packed since the last page is told where that page had not told it yet.
 */
export const nextPage = async (store: Store, after: IDBValidKey, upTo: IDBValidKey, most: number): Promise<Page> => {
  const tx = store.transaction(['snapshots', 'older', 'heads']);
  const single = await tx.objectStore('snapshots').getAll(IDBKeyRange.bound(after, upTo, true), most);
  const [first, last] = [single[0], single[single.length - 1]];
  if (!first || !last) return {snapshots: [], heads: new Map(), isLast: true};
  const heads = await tx.objectStore('heads').getAll(IDBKeyRange.bound(thingOf(first), thingOf(last)));
  const packs = await packsBetween(tx.objectStore('older'), thingOf(first), thingOf(last));
  const end = endOf(after);
  const packedSince = async (at: number, key: ThingKey) => {
    const [oldest] = await tx.objectStore('snapshots').getAll(historyOf(key), 1);
    return unpackedBefore(oldest, packs.get(named(key)) ?? []).filter(one => one.at > at);
  };
  const snapshots: Snapshot[] = [];
  let name: string | undefined;
  for (const one of single) {
    const own = named(thingOf(one));
    if (own !== name) {
      snapshots.push(...(own === end?.name ? await packedSince(end.at, thingOf(one)) : unpackedBefore(one, packs.get(own) ?? [])));
      name = own;
    }
    snapshots.push(one);
  }
  return {snapshots, heads: new Map(heads.map(head => [named(head.key), head])), isLast: single.length < most};
};
