import {expect, it} from 'vitest';
import {wordsOf} from '../../../lib/format/words.ts';
import type {Order} from '../../../lib/model/order.ts';
import type {Snapshot} from '../../../lib/model/snapshot.ts';
import {thingOf} from '../../../lib/model/thing.ts';
import type {Head} from '../../../lib/store/open.ts';
import {sales} from './sales.ts';

const now = Date.UTC(2026, 10, 22, 12);
const head = (ref: string, fields: Partial<Order>): Head<'order'> => {
  const place = {kind: 'order', site: 'demo-shop', host: '127.0.0.1:1', shop: 'a', ref} as const;
  const latest: Snapshot<'order'> = {
    ...place,
    ...{reader: 1, fields, from: {}, missing: [], undecided: {}},
    at: now,
    url: 'http://127.0.0.1:1/',
  };
  return {key: thingOf(place), latest, whole: latest, firstAt: now, seenAt: now, snapshots: 1, url: latest.url};
};
const usd = (amount: number) => ({amount, currency: 'USD'});

it('says what the orders of the last ninety days come to, and how many are late', () => {
  const placedAt = now - 4 * 86_400_000;
  const heads = [
    head('1', {placedAt, status: 'paid', total: usd(2000), dueAt: placedAt + 86_400_000}),
    head('2', {placedAt, status: 'shipped', total: usd(1000), dueAt: now + 1, sentAt: now - 1}),
    head('3', {placedAt, status: 'cancelled', total: usd(700)}),
    head('4', {placedAt: now - 200 * 86_400_000, status: 'delivered', total: usd(900)}),
  ];
  expect(sales(heads, wordsOf('en', [], []), now)).toBe(
    'Orders: 4 read. In 90 days 2 that were not cancelled, GMV $30.00, AOV $15.00; 1 late.',
  );
  expect(sales([], wordsOf('en', [], []), now)).toBe('Orders: 0 read. In 90 days – that were not cancelled, GMV –, AOV –; – late.');
});
