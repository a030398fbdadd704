import {describe, expect, it} from 'vitest';
import {anOrder} from '../../tests/stores/orders.ts';
import type {Order} from '../model/order.ts';
import {contradictions, statusHistory} from './order-history.ts';

const eur = (amount: number) => ({amount, currency: 'EUR'});
const history = (...told: Partial<Order>[]) => told.map((fields, i) => anOrder({at: i + 1, fields, url: `https://shop.example/${i + 1}`}));

describe('the history of a status', () => {
  it('has each state once, in the order in which they were read', () => {
    const told = history(
      {status: 'paid', statusText: 'Paid'},
      {total: eur(5)},
      {status: 'paid', statusText: 'Processing'},
      {statusText: 'Moon'},
      {status: 'shipped'},
    );
    expect(statusHistory([...told].reverse())).toEqual([
      {at: 1, status: 'paid', statusText: 'Paid', url: 'https://shop.example/1'},
      {at: 4, status: undefined, statusText: 'Moon', url: 'https://shop.example/4'},
      {at: 5, status: 'shipped', statusText: undefined, url: 'https://shop.example/5'},
    ]);
  });
});

describe('contradictions', () => {
  it.each([
    ['another total', {total: eur(5)}, {total: eur(6)}, ['total']],
    ['another time', {placedAt: 0}, {placedAt: 5000}, ['placedAt']],
    ['a time that is less exact', {placedAt: 5000}, {placedAt: 0, placedWithin: 60_000}, []],
    ['another promise', {dueAt: 0}, {dueAt: 86_400_000}, []],
    ['a status that goes on', {status: 'paid'}, {status: 'shipped'}, []],
    ['a status that goes back', {status: 'delivered'}, {status: 'paid'}, ['status']],
    ['a cancelled order', {status: 'paid'}, {status: 'cancelled'}, []],
    ['more paid back', {refunded: eur(1)}, {refunded: eur(2)}, []],
    ['less paid back', {refunded: eur(2)}, {refunded: eur(1)}, ['refunded']],
    ['the same again', {total: eur(5), channel: 'web'}, {total: eur(5), channel: 'web'}, []],
    ['other words', {statusText: 'Paid'}, {statusText: 'Bezahlt'}, []],
  ] satisfies [string, Partial<Order>, Partial<Order>, string[]][])('%s', (_what, before, after, fields) => {
    expect(contradictions(history(before, after)).map(one => one.field)).toEqual(fields);
  });

  it('show both, with their pages, over pages that say nothing of it', () => {
    expect(contradictions(history({total: eur(5)}, {status: 'paid'}, {total: eur(6)}))).toEqual([
      {
        field: 'total',
        before: {value: eur(5), at: 1, url: 'https://shop.example/1'},
        after: {value: eur(6), at: 3, url: 'https://shop.example/3'},
      },
    ]);
  });
});
