import type {PageOrders} from '../lib/reports/page-orders.ts';
import {NOW} from './sample-card.ts';

const DAY = 86_400_000;
const gbp = (amount: number) => ({amount, currency: 'GBP'});

/** An invented list of orders, one of them late. */
export const sampleOrders: PageOrders = {
  count: 50,
  states: [
    {state: 'pending', count: 2},
    {state: 'paid', count: 9},
    {state: 'shipped', count: 31},
    {state: 'delivered', count: 7},
    {state: 'unknown', count: 1},
  ],
  late: 1,
  figures: [
    {id: 'orders', unit: 'count', figure: {value: 103, of: 103}},
    {id: 'gmv', unit: 'money', figure: {value: gbp(612_590), of: 103}},
    {id: 'aov', unit: 'money', figure: {value: gbp(5947), of: 103}},
  ],
  days: 30,
};

const url = 'https://shop.example/admin/orders';
/** One order whose pages do not agree. */
export const sampleOrder: PageOrders = {
  ...sampleOrders,
  ...{count: 1, states: [{state: 'shipped', count: 1}], late: 0},
  one: {
    ref: 'CB-20349',
    steps: [
      {at: NOW - 3 * DAY, status: 'paid', statusText: 'Paid', url},
      {at: NOW - DAY, status: undefined, statusText: 'On hold', url},
      {at: NOW, status: 'shipped', statusText: 'Shipped', url},
    ],
    contradictions: [{field: 'total', before: {value: gbp(5000), at: NOW - 3 * DAY, url}, after: {value: gbp(5500), at: NOW, url}}],
  },
};
