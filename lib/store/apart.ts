import type {PackedOrder} from '../blocks/order-shape.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {isOf, type ThingKey, thingOf} from '../model/thing.ts';
import {type BlockKey, shopAt, snapshotOf} from './block.ts';
import {countingOf, dropBlocks, ordersOrAside, packedDays, putBlocks} from './packed.ts';
import {place} from './place.ts';
import {allShops, shopsAt} from './shops.ts';
import {addDays, rebuilt} from './totals.ts';
import {told, type Writing} from './transaction.ts';

const isOrder = isOf('order');

/** In which blocks of a host, of whichever shop of it, these orders are. */
export const blocksOf = async (tx: Writing, site: string, host: string, refs: readonly string[]): Promise<Map<string, BlockKey>> => {
  const index = tx.objectStore('blocks').index('ref');
  const found = await Promise.all(refs.map(ref => index.getAllKeys(ref)));
  return new Map(
    found.flatMap((keys, i) => {
      const key = keys.find(one => one[0] === site && one[1] === host);
      return key ? [[refs[i] ?? '', key] as const] : [];
    }),
  );
};

/** Refs by the block that they are in. */
export const byBlock = (places: ReadonlyMap<string, BlockKey>): Map<string, {key: BlockKey; refs: Set<string>}> => {
  const groups = new Map<string, {key: BlockKey; refs: Set<string>}>();
  for (const [ref, key] of places) {
    const group = groups.get(key.join('\n')) ?? {key, refs: new Set()};
    group.refs.add(ref);
    groups.set(key.join('\n'), group);
  }
  return groups;
};

/** Takes orders out of a block, and what they come to out of the days; undefined: the block cannot be read, and all is counted anew without it. */
export const takeOut = async (tx: Writing, key: BlockKey, refs: ReadonlySet<string>): Promise<PackedOrder[] | undefined> => {
  const all = await ordersOrAside(tx, key);
  if (!all) return undefined;
  const [out, rest] = [all.filter(({ref}) => refs.has(ref)), all.filter(({ref}) => !refs.has(ref))];
  await dropBlocks(tx, [key]);
  if (rest.length > 0) await putBlocks(tx, shopAt(key), rest);
  const counting = await countingOf(tx, shopAt(key), await shopsAt(tx, [key[1]]));
  const days = packedDays(out, counting, new Map(), -1);
  await addDays(tx, days);
  return out;
};

/** Makes orders of blocks things of their own, with the report's telling as their first snapshot; answers their keys. */
export const unpackedInto = async (tx: Writing, places: ReadonlyMap<string, BlockKey>): Promise<ThingKey[]> => {
  const made: ThingKey[] = [];
  for (const {key, refs} of byBlock(places).values()) {
    const orders = await takeOut(tx, key, refs);
    if (!orders) await rebuilt(tx, await allShops(tx));
    for (const order of orders ?? []) {
      const telling = await tx.objectStore('tellings').get(order.told);
      if (!telling) throw new Error('An order is packed of which no report tells.');
      const snapshot = snapshotOf(telling, order);
      const placed = place(undefined, {}, snapshot);
      if ('refused' in placed) continue;
      tx.objectStore('snapshots')
        .add(snapshot, [...thingOf(snapshot), snapshot.at])
        .catch(told);
      tx.objectStore('heads').put(placed.head, placed.head.key).catch(told);
      made.push(placed.head.key);
    }
  }
  return made;
};

/**
 * What pages tell of orders that are packed makes things of them: an order stands in one place, whichever shop of its host it was read in.
 * Answers the keys of those that were packed before.
 */
export const unpackFor = async (tx: Writing, snapshots: readonly Snapshot[]): Promise<ThingKey[]> => {
  const hosts = new Map<string, {site: string; host: string; refs: Set<string>}>();
  for (const {site, host, ref} of snapshots.filter(isOrder)) {
    const one = hosts.get(`${site}\n${host}`) ?? {site, host, refs: new Set()};
    one.refs.add(ref);
    hosts.set(`${site}\n${host}`, one);
  }
  const made: ThingKey[] = [];
  for (const {site, host, refs} of hosts.values()) made.push(...(await unpackedInto(tx, await blocksOf(tx, site, host, [...refs]))));
  return made;
};
