import {expect, it} from 'vitest';
import type {DayFact} from '../model/day-total.ts';
import type {Order} from '../model/order.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {pageOrders} from './page-orders.ts';

const now = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;
const place = {kind: 'order', site: 'demo-shop', host: '127.0.0.1:1', shop: 'a'} as const;
const order = (ref: string, fields: Partial<Order>, at = now): Snapshot<'order'> => ({
  ...{...place, ref, reader: 1, fields, from: {}, missing: [], undecided: {}, at, url: `http://127.0.0.1:1/orders?${at}`},
});
const day = (shop: string, sum: number): DayFact => ({
  ...{site: place.site, host: place.host, shop, day: '2026-11-20', channel: '', item: '', currency: 'EUR'},
  ...{orders: 2, cancelled: 0, stated: 2, gross: {sum, of: 2}, begins: now - 2 * DAY},
});

it('counts the orders of a page by state, those that are late, and measures their shop alone', () => {
  const told = pageOrders({
    orders: [
      order('1', {status: 'delivered'}),
      order('2', {status: 'paid', dueAt: now - DAY}),
      order('3', {status: 'paid', dueAt: now + DAY}),
      order('4', {statusText: 'On hold'}),
    ],
    days: [day('a', 3000), day('b', 99_000)],
    now,
  });
  expect(told).toEqual({
    count: 4,
    states: [
      {state: 'paid', count: 2},
      {state: 'delivered', count: 1},
      {state: 'unknown', count: 1},
    ],
    late: 1,
    figures: [
      {id: 'orders', unit: 'count', figure: {value: 2, of: 2}},
      {id: 'gmv', unit: 'money', figure: {value: {amount: 3000, currency: 'EUR'}, of: 2}},
      {id: 'aov', unit: 'money', figure: {value: {amount: 1500, currency: 'EUR'}, of: 2}},
    ],
    days: 30,
  });
});

it('tells of one order how it went and what its pages do not agree on', () => {
  const total = (amount: number) => ({amount, currency: 'EUR'});
  const past = [order('1', {status: 'paid', total: total(900)}, now - DAY), order('1', {status: 'shipped', total: total(800)})];
  const {one} = pageOrders({orders: past.slice(1), days: [], history: past, now}) ?? {};
  expect(one?.steps.map(({status}) => status)).toEqual(['paid', 'shipped']);
  expect(one?.contradictions.map(({field}) => field)).toEqual(['total']);
});

it('tells nothing where the page tells of no order', () => {
  expect(pageOrders({orders: [], days: [day('a', 1)], now})).toBeUndefined();
});
