import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {beforeEach, expect, it} from 'vitest';
import {anOrder} from '../../tests/stores/orders.ts';
import type {Choice} from '../model/choice.ts';
import {newBuyersOf} from './new-buyers.ts';
import {openStore, type Store} from './open.ts';
import {decide, keep} from './write.ts';

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 10, 10, 12);
const shop = {site: 'generic', host: 'shop.example', shop: null};
const inUtc: Choice = {kind: 'choice', what: 'shop', ...shop, at: 1, timeZone: 'UTC'};
const bought = (ref: string, buyer: string, days: number, buyerFrom: 'id' | 'mail' = 'id') =>
  anOrder({ref, fields: {placedAt: NOON + days * DAY, status: 'paid', buyer: buyer.repeat(64), buyerFrom}});

let store: Store;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
  await decide(store, {choose: [inUtc]});
});

it('counts each buyer on the day of the first order', async () => {
  await keep(store, [bought('1', 'a', 0), bought('2', 'b', 0), bought('3', 'a', 1), bought('4', 'c', 1)]);
  expect(await newBuyersOf(store)).toEqual([
    {...shop, day: '2026-11-10', count: 2},
    {...shop, day: '2026-11-11', count: 1},
  ]);
});

it('counts nobody twice who is known by an id here and by a mail address there', async () => {
  await keep(store, [bought('1', 'a', 0), bought('2', 'b', 0), bought('3', 'c', 1, 'mail')]);
  expect(await newBuyersOf(store)).toEqual([{...shop, day: '2026-11-10', count: 2}]);
});

it('says that buyers of two installations cannot be compared', async () => {
  await keep(store, [bought('1', 'a', 0)]);
  const other = `${'0'.repeat(16)}:${'b'.repeat(64)}`;
  const [row] = await store.getAll('buyers');
  if (!row) throw new Error('no buyer');
  await store.put('buyers', {...row, buyer: other}, ['id', other, shop.site, shop.host, '']);
  expect(await newBuyersOf(store)).toBe('mixed');
});
