import {afterAll, beforeAll, expect, it} from 'vitest';
import type {OrderState} from '../lib/model/order-state.ts';
import {catalogue} from './tools/demo-shop/catalogue.ts';
import {type Order, refundedOf, type Stage, totalOf} from './tools/demo-shop/order.ts';
import {ordersOf} from './tools/demo-shop/orders.ts';
import {type DemoShop, startDemoShop} from './tools/demo-shop/server.ts';
import {openReader} from './tools/lab/read.ts';

/** All of the demo shop's orders, as its back end shows them, against what they are. */
const now = Date.UTC(2026, 10, 28, 12);
const orders = ordersOf(catalogue(1), 1, now);
const states: Record<Stage, OrderState> = {
  'Awaiting payment': 'pending',
  Paid: 'paid',
  Shipped: 'shipped',
  Delivered: 'delivered',
  Cancelled: 'cancelled',
  'Partly refunded': 'part-refunded',
  Refunded: 'refunded',
};

let shop: DemoShop;
let reader: Awaited<ReturnType<typeof openReader>>;
beforeAll(async () => {
  [shop, reader] = await Promise.all([startDemoShop({now}), openReader()]);
});
afterAll(() => Promise.all([shop.close(), reader.close()]));

const read = async (path: string) => {
  const html = await (await fetch(shop.url + path)).text();
  return (await reader.read({html}, shop.url + path)).readings;
};

/** Nothing that a page says of its buyer, but the state they live in. */
const person = /canary|Vexworthy|Brambleby|Nightjar|Quackenbush|慕容|Oxenfree|Pumblechook|Featherstone|555 01|side door/i;

const money = (amount: number, {currency}: Order) => ({amount, currency});

it('the list tells of every order, on all of its pages, and of no buyer', async () => {
  const readings = (await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(page => read(`/admin/orders?page=${page}`)))).flat();
  expect(JSON.stringify(readings)).not.toMatch(person);
  const told = readings.map(({kind, ref, fields: {placedAt, dueAt, status, units, total, refunded}}) => ({
    ...{kind, ref, placedAt, dueAt, status, units, total, refunded},
  }));
  expect(told).toEqual(
    orders.map(order => ({
      ...{kind: 'order', ref: order.id, placedAt: order.placedAt, dueAt: order.dueAt, status: states[order.stage]},
      units: order.lines.reduce((sum, {quantity}) => sum + quantity, 0),
      total: money(totalOf(order), order),
      // The list shows what a refund left.
      refunded: order.refunds.length ? money(refundedOf(order), order) : undefined,
    })),
  );
});

it('the page of an order tells all of it but its buyer', async () => {
  const some = [
    ...new Map(orders.map(order => [order.stage, order])).values(),
    ...orders.filter(({lines}) => lines.length > 1).slice(0, 3),
  ];
  expect(some.length).toBeGreaterThan(8);
  for (const order of some) {
    const readings = await read(`/admin/orders/${order.id}`);
    expect(JSON.stringify(readings)).not.toMatch(person);
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({
      kind: 'order',
      ref: order.id,
      fields: {
        ...{placedAt: order.placedAt, status: states[order.stage], total: money(totalOf(order), order), channel: order.channel},
        ...{shipping: money(order.shipping, order), tax: money(order.tax, order), discount: money(order.discount, order)},
        ...{refunded: money(refundedOf(order), order), region: order.buyer.region},
        ...(order.sentAt ? {sentAt: order.sentAt} : {}),
        ...(order.deliveredAt ? {deliveredAt: order.deliveredAt} : {}),
        lines: order.lines.map(({good: {sku, title, price}, quantity}) => ({sku, title, quantity, price: money(price, order)})),
      },
    });
  }
});
