import type {Store} from '../../lib/store/open.ts';
import {decide, keep} from '../../lib/store/write.ts';
import {choices} from './choices.ts';
import {anOrder} from './orders.ts';
import {orders, take} from './reports.ts';
import {aSearch, aSnapshot} from './snapshots.ts';

const DAY = 86_400_000;
const START = 1_763_800_000_000;
const eur = (amount: number) => ({amount, currency: 'EUR'});
const placedAt = START - 100_000_000;
const total = eur(2499);

/**
 * Keeps some of everything: a listing that changed six times, one with two prices, a search, an order that went on, what the seller decided, and
 * two reports that tell of some of the same orders. What a dump of a version holds: it may be added to, and never changed.
 */
export const fillStore = async (store: Store, {reports = true} = {}): Promise<void> => {
  for (let i = 0; i < 6; i++) {
    const fields = {title: i > 3 ? 'Eichenhaken, geölt' : 'Eichenhaken', price: eur(1299 - 100 * (i % 3))};
    await keep(store, [aSnapshot({at: START + i * DAY, fields})]);
  }
  const undecided = {price: ['JSON-LD', '.a-price'].map((from, i) => ({value: eur(i + 1), from}))};
  await keep(store, [aSnapshot({host: 'amazon.co.jp', ref: '产品', url: 'https://www.amazon.co.jp/dp/1', undecided}), aSearch()]);
  const lines = [{sku: 'A', title: 'Oak hook', quantity: 2, price: eur(1000)}];
  await keep(store, [anOrder({fields: {placedAt, status: 'paid', statusText: 'Paid', total, lines, buyer: 'b1', buyerFrom: 'mail'}})]);
  await keep(store, [anOrder({at: START + DAY, fields: {placedAt, status: 'shipped', statusText: 'Shipped', total}})]);
  await decide(store, {choose: [choices.prefer, choices.owner, choices.shop]});
  if (!reports) return;
  await take(store, orders(1, 40));
  await take(store, orders(30, 60), {digest: 'two', file: 'more.csv'});
};
