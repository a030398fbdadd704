import {describe, expect, it} from 'vitest';
import {judgeGoods, judgeOrders, share, type TrueGood, type TrueOrder} from './judge.ts';
import type {Head} from './kept.ts';

const noon = Date.UTC(2026, 10, 3, 12);
const eur = (amount: number) => ({amount, currency: 'EUR'});

const truth: TrueOrder = {
  ...{ref: '1042', placedAt: noon, states: ['paid', 'open'], total: 2550, currency: 'EUR'},
  lines: [{sku: 'OAK', title: 'Oak hook', quantity: 2, price: 1275}],
};
const line = {sku: 'OAK', title: 'Oak hook', quantity: 2, price: eur(1275)};
const order = (fields: Record<string, unknown> = {}, ref = '1042'): Head => ({
  ...{kind: 'order', site: 'back-end', ref, url: 'https://shop.example/admin/orders/1042'},
  fields: {placedAt: noon - 60_000, placedWithin: 3_600_000, status: 'paid', total: eur(2550), lines: [line], ...fields},
});

describe('judgeOrders', () => {
  it('finds everything right: ref, time, status, total, and four fields of a line', () => {
    expect(judgeOrders([truth], [order()])).toEqual({right: 8, wrong: [], missing: []});
  });
  it.each([
    ['a time outside of its window', {placedAt: noon + 1}],
    ['a window of more than a day', {placedAt: noon - 60_000, placedWithin: 90_000_000}],
    ['another state', {status: 'cancelled'}],
    ['another total', {total: eur(2551)}],
    ['another currency', {total: {amount: 2550, currency: 'USD'}}],
    ['another quantity', {lines: [{...line, quantity: 3}]}],
    ['a line too many', {lines: [line, {...line, sku: 'ASH'}]}],
  ])('finds %s wrong', (_what, fields) => {
    expect(judgeOrders([truth], [order(fields)]).wrong).toHaveLength(1);
  });
  it('finds wrong what was kept twice, and an order that does not exist', () => {
    expect(judgeOrders([truth], [order(), order()]).wrong).toHaveLength(1);
    expect(judgeOrders([truth], [order(), order({}, '9')]).wrong).toEqual(['order 9: there is none']);
  });
  it('takes the SKU of a line that tells none from the listing that it names', () => {
    const {sku: _, ...bare} = line;
    const named = order({lines: [{...bare, ref: 'variant-7'}]});
    const listed: Head = {kind: 'listing', site: 'back-end', ref: 'variant-7', url: 'https://shop.example/admin', fields: {sku: 'OAK'}};
    expect(judgeOrders([truth], [named]).missing).toHaveLength(1);
    expect(judgeOrders([truth], [named, listed])).toEqual({right: 8, wrong: [], missing: []});
  });
  it('counts as missing what was not told, and all of an order that was not read', () => {
    const [untold, unread] = [judgeOrders([truth], [order({lines: undefined, total: undefined})]), judgeOrders([truth], [])];
    expect([untold.right, untold.wrong, untold.missing.length]).toEqual([3, [], 5]);
    expect([unread.right, unread.wrong, unread.missing.length]).toEqual([0, [], 8]);
    expect(share(untold, unread)).toBe(3 / 16);
  });
});

describe('judgeGoods', () => {
  const wanted: TrueGood = {sku: 'OAK', title: 'Oak hook', price: 1275, currency: 'EUR', stock: 7};
  const good = (fields: Record<string, unknown> = {}): Head => ({
    ...{kind: 'listing', site: 'back-end', ref: '17', url: 'https://shop.example/admin/products/17'},
    fields: {sku: 'OAK', title: 'Oak hook', price: eur(1275), stock: 7, ...fields},
  });

  it('finds everything right', () => expect(judgeGoods([wanted], [good()])).toEqual({right: 4, wrong: [], missing: []}));
  it('finds a price, a stock and a good that does not exist wrong', () => {
    expect(judgeGoods([wanted], [good({price: eur(1), stock: 8}), good({sku: 'ELM'})]).wrong).toHaveLength(3);
  });
  it('passes over a product whose variants alone have SKUs', () => {
    expect(judgeGoods([wanted], [good(), good({sku: undefined})]).wrong).toEqual([]);
  });
});
