import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {beforeEach, expect, it} from 'vitest';
import {aTelling, orders, take} from '../../tests/stores/reports.ts';
import {blocksAt} from './block.ts';
import {blockPages} from './block-pages.ts';
import {openStore, type Store} from './open.ts';
import {inOneTransaction} from './transaction.ts';
import {keepPacked, nothingKnown} from './write-packed.ts';

let store: Store;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
  await store.put('install', 'UTC', 'zone');
});

/** So many reports of three orders each. */
const reports = async (count: number, host: string) => {
  for (let i = 0; i < count; i += 1) await take(store, orders(i * 3 + 1, i * 3 + 3), {digest: `${host} ${i}`, host});
};
const pagesAt = (host: string) =>
  inOneTransaction(store, async tx => {
    const pages: string[][] = [];
    for await (const page of blockPages(tx, blocksAt({site: 'generic', host})))
      pages.push(page.flatMap(([key, {refs}]) => [key[1], ...refs]));
    return pages;
  });

it.each([0, 31, 32, 33, 70])('%i blocks of a host are read some at a time, each once, and none of another', async count => {
  await reports(count, 'b.example');
  for (const host of ['a.example', 'c.example']) await reports(1, host);
  const pages = await pagesAt('b.example');
  expect(pages.every(page => page.length <= 32 * 4)).toBe(true);
  const one = (i: number) => ['b.example', ...[1, 2, 3].map(n => String(i * 3 + n))];
  expect(pages.flat()).toEqual(Array.from({length: count}, (_, i) => one(i)).flat());
});

it('orders of many blocks are known again by a report of all of them', async () => {
  await reports(70, 'b.example');
  const again = {telling: aTelling({digest: 'all', host: 'b.example'}), orders: orders(1, 211), known: nothingKnown()};
  expect([...(await keepPacked(store, again))]).toEqual([['211', 'added']]);
});
