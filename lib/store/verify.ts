import {type DayTotal, dayKey, isNothing} from '../model/day-total.ts';
import type {Checked, Differing} from '../model/store-task.ts';
import {type BuyerTotal, buyerKey} from '../totals/buyers.ts';
import type {BlockKey} from './block.ts';
import {checkPasts} from './check-pasts.ts';
import {mendSums} from './mend-sums.ts';
import type {Store} from './open.ts';
import {ordersOrAside, setAside} from './packed.ts';
import {stable} from './place.ts';
import {allShops} from './shops.ts';
import {countedAnew, putTotals, type Totals} from './totals.ts';
import {inOneTransaction, told, type Writing} from './transaction.ts';
import {announce} from './watch.ts';

/** How far a job is: blocks, records or things of so many. */
export type Progress = (done: number, all: number) => void;

/** Reads one block through, byte by byte and order by order; answers how many orders it holds, or how many were set aside with it. */
const checkBlock = (store: Store, key: BlockKey): Promise<{orders: number; lost: number} | undefined> =>
  inOneTransaction(store, async tx => {
    const block = await tx.objectStore('blocks').get(key);
    // It was merged with others, or is of orders that were deleted, since the check began.
    if (!block) return undefined;
    const orders = await ordersOrAside(tx, key);
    if (!orders) return {orders: 0, lost: block.refs.length};
    if (orders.every(({ref}, i) => ref === block.refs[i])) return {orders: orders.length, lost: 0};
    await setAside(tx, key, 'It names other orders than it holds.');
    return {orders: 0, lost: block.refs.length};
  });

/** Lines of which the orders are gone are kept apart, too: they tell that something was there. */
const checkLines = async (store: Store): Promise<number> => {
  const blocks = new Set((await store.getAllKeys('blocks')).map(key => key.join('\n')));
  const strays = (await store.getAllKeys('lines')).filter(key => !blocks.has(key.join('\n')));
  if (strays.length === 0) return 0;
  return inOneTransaction(store, async tx => {
    let found = 0;
    for (const key of strays) {
      const [block, bytes] = [await tx.objectStore('blocks').getKey(key), await tx.objectStore('lines').get(key)];
      if (block || !bytes) continue;
      const nothing = {orders: new Uint8Array(), refs: [], to: key[3], lines: 0};
      tx.objectStore('damaged')
        .put({...nothing, bytes, why: 'A part of it is gone.', of: 0}, key)
        .catch(told);
      tx.objectStore('lines').delete(key).catch(told);
      tx.objectStore('install').put(true, 'doubt').catch(told);
      found += 1;
    }
    return found;
  });
};

/** The names of those that are not the same on both sides. */
const differing = (kept: ReadonlyMap<string, unknown>, counted: ReadonlyMap<string, unknown>): string[] =>
  [...new Set([...kept.keys(), ...counted.keys()])].filter(name => stable(kept.get(name) ?? null) !== stable(counted.get(name) ?? null));

const named = <R>(rows: Iterable<R>, nameOf: (row: R) => string): Map<string, R> => new Map([...rows].map(row => [nameOf(row), row]));
const dayName = (row: DayTotal): string => dayKey(row).join('\n');
const buyerName = (row: BuyerTotal): string => buyerKey(row).join('\n');

/** How many days of shops, and buyers, are kept otherwise than they were counted. */
const compared = async (tx: Writing, {days, buyers}: Totals): Promise<Differing> => {
  const counted = named(
    [...days.values()].filter(row => !isNothing(row)),
    dayName,
  );
  const rows = differing(named(await tx.objectStore('days').getAll(), dayName), counted);
  const who = differing(named(await tx.objectStore('buyers').getAll(), buyerName), named(buyers, buyerName));
  const daysOfShops = new Set(rows.map(name => name.split('\n').slice(0, 4).join('\n')));
  return {days: daysOfShops.size, buyers: who.length};
};

/** Holds all totals against what is kept of orders, in one transaction; what differs is put right. Answers how many days and buyers that were. */
export const mendTotals = async (store: Store): Promise<Differing> => {
  const found = await inOneTransaction(store, async tx => {
    const counted = await countedAnew(tx, await allShops(tx));
    const differ = await compared(tx, counted);
    if (differ.days + differ.buyers > 0) putTotals(tx, counted);
    tx.objectStore('install').delete('doubt').catch(told);
    return differ;
  });
  if (found.days + found.buyers > 0) announce('all');
  return found;
};

/**
 * Reads every block through, each in a transaction of its own, so that nobody waits for long; what cannot be read is set aside and takes nothing else
 * with it, and so are the older snapshots of listings. Then holds the totals against a rebuild, which takes their place where they differ; sums
 * by buyer that cannot be read are summed up anew. Stopped at any moment, what was found is kept.
 */
export const check = async (store: Store, onProgress: Progress, onCounting: () => void = () => {}): Promise<Checked> => {
  const keys = await store.getAllKeys('blocks');
  const found = {blocks: 0, orders: 0, damaged: 0, lost: 0};
  for (const [i, key] of keys.entries()) {
    onProgress(i, keys.length);
    const one = await checkBlock(store, key);
    if (!one) continue;
    found.blocks += one.lost > 0 ? 0 : 1;
    found.damaged += one.lost > 0 ? 1 : 0;
    found.orders += one.orders;
    found.lost += one.lost;
  }
  onProgress(keys.length, keys.length);
  found.damaged += await checkLines(store);
  const pasts = await checkPasts(store);
  if (found.damaged + pasts.blocks > 0) announce('all');
  onCounting();
  const {days, buyers} = await mendTotals(store);
  return {...found, ...(pasts.blocks > 0 && {pasts}), days, buyers: buyers + (await mendSums(store))};
};

/** Was a block set aside, and nobody worked the totals out anew since? */
export const isInDoubt = async (store: Store): Promise<boolean> => (await store.getKey('install', 'doubt')) !== undefined;
