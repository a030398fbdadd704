import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, it} from 'vitest';
import type {Told} from './block.ts';
import {openStore, type Store} from './open.ts';
import {aheadOf, keepReady, makeReady} from './ready.ts';
import {inMemory} from './scratch.ts';
import {keepPacked, nothingKnown} from './write-packed.ts';

let store: Store;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
  await store.put('install', 'UTC', 'zone');
});

const place = {site: 'generic', host: 'shop.example', shop: null};
const telling = (digest = 'a', at = 1_800_000_000_000) => ({
  ...{...place, digest, file: 'orders.csv', at, url: 'https://shop.example/', reader: 1},
  from: {lines: 'StockCode'},
});
const order = (ref: number, lines = 1, more: Partial<Told> = {}): Told => ({
  ref: String(ref),
  missing: ref % 2 ? ['buyer'] : [],
  fields: {
    placedAt: 1_700_000_000_000 + ref * 40_000_000,
    lines: Array.from({length: lines}, (_, i) => ({sku: `S${i}`, quantity: ref + 1, price: {amount: 100 + i, currency: 'GBP'}})),
  },
  ...more,
});
const orders = (from: number, count: number) => Array.from({length: count}, (_, i) => order(from + i));

/** All that is kept of orders. */
const kept = async (from: Store) => {
  const all = {} as Record<string, unknown>;
  for (const name of ['blocks', 'lines', 'tellings', 'days', 'heads', 'snapshots', 'install'] as const)
    all[name] = [await from.getAllKeys(name), await from.getAll(name)];
  return all;
};

/** The same chunks of a report, kept as they are read. */
const asRead = async (
  before: (other: Store) => Promise<void>,
  chunks: Told[][],
  after: (other: Store) => Promise<void> = async () => {},
) => {
  globalThis.indexedDB = new IDBFactory();
  const other = await openStore();
  await other.put('install', 'UTC', 'zone');
  await before(other);
  await after(other);
  const known = nothingKnown();
  for (const chunk of chunks) await keepPacked(other, {telling: telling(), orders: chunk, known});
  return kept(other);
};

/** What is kept of chunks that were packed ahead, where something else happened to the store before and after they were. */
const asReady = async (before: (own: Store) => Promise<void>, chunks: Told[][], after: (own: Store) => Promise<void> = async () => {}) => {
  await before(store);
  const [ahead, scratch] = [await aheadOf(store, place), inMemory()];
  const ready = chunks.map(chunk => makeReady(chunk, ahead, scratch));
  await after(store);
  const known = nothingKnown();
  for (const one of ready) await keepReady(store, {telling: telling(), ready: [one], ahead, known});
  return kept(store);
};

const nothing = async () => {};
const another = (digest: string, told: Told[]) => async (own: Store) => {
  await keepPacked(own, {telling: telling(digest), orders: told, known: nothingKnown()});
};
const changedLine = (ref: number): Told => ({...order(ref), fields: {...order(ref).fields, placedAt: 1_600_000_000_000}});

describe('orders that were packed ahead come to what they come to when they are kept as they are read', () => {
  const cases: [string, (own: Store) => Promise<void>, Told[][], ((own: Store) => Promise<void>)?][] = [
    ['where all of them are news', nothing, [orders(0, 300), orders(300, 200)]],
    ['where some are known, of another report', another('b', [...orders(100, 50), changedLine(7)]), [orders(0, 300)]],
    ['where the same report was taken before, in part', another('a', orders(0, 120)), [orders(0, 120), orders(120, 80)]],
    ['where lines of one order stand far apart', nothing, [orders(0, 200), [order(5, 3, {after: 1}), order(500)]]],
    ['where another report came meanwhile', nothing, [orders(0, 200)], another('b', orders(150, 100))],
    [
      'where the shop counts in another zone meanwhile',
      nothing,
      [orders(0, 200)],
      async own => void (await own.put('install', 'Asia/Shanghai', 'zone')),
    ],
  ];
  for (const [name, before, chunks, after] of cases)
    it(name, async () => {
      expect(await asReady(before, chunks, after)).toEqual(await asRead(before, chunks, after));
      expect((await store.getAll('blocks')).length).toBeGreaterThan(0);
    });

  it('all in one transaction: where a write fails nothing of it is kept, and it is kept the next time', async () => {
    const [ahead, scratch, known] = [await aheadOf(store, place), inMemory(), nothingKnown()];
    const ready = [makeReady(orders(0, 50), ahead, scratch), makeReady(orders(50, 50), ahead, scratch)];
    const before = await kept(store);
    const failing = {...scratch, take: (at: number, length: number) => (at > 1 ? failed() : scratch.take(at, length))};
    const unread = ready.map(one => ({...one, scratch: failing}));
    await expect(keepReady(store, {telling: telling(), ready: unread, ahead, known})).rejects.toThrow('gone');
    expect(await kept(store)).toEqual(before);
    const all = await keepReady(store, {telling: telling(), ready, ahead, known});
    expect([all.size, (await store.getAll('blocks')).flatMap(({refs}) => refs).length]).toEqual([100, 100]);
  });
});

const failed = (): never => {
  throw new Error('gone');
};
