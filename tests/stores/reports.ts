import type {Order} from '../../lib/model/order.ts';
import type {BlockKey, Told} from '../../lib/store/block.ts';
import type {Store} from '../../lib/store/open.ts';
import {keepPacked, type NewTelling, nothingKnown} from '../../lib/store/write-packed.ts';

export const DAY = 86_400_000;
export const MIDNIGHT = Date.UTC(2026, 10, 22);
const eur = (amount: number) => ({amount, currency: 'EUR'});
const from = {placedAt: 'column Date', lines: 'column SKU', total: 'column Total', status: 'column Status', region: 'column Country'};

/** A report of orders; say only what the test is about. */
export const aTelling = (over: Partial<NewTelling> = {}): NewTelling => ({
  ...{site: 'generic', host: 'shop.example', shop: null, digest: 'one', file: 'orders.csv', at: MIDNIGHT + 9 * DAY},
  ...{url: 'https://shop.example/', reader: 1, from},
  ...over,
});

/** One order of a report, placed so many seconds after midnight as its ref says. */
export const told = (ref: string, fields: Partial<Order> = {}): Told => ({
  ref,
  fields: {placedAt: MIDNIGHT + Number(ref) * 1000, lines: [{sku: 'A', title: 'Oak hook', quantity: 2, price: eur(450)}], ...fields},
  missing: [],
});

/** Orders numbered from one to another. */
export const orders = (first: number, last: number): Told[] => Array.from({length: last - first + 1}, (_, i) => told(String(first + i)));

/** Keeps orders as a report tells them. */
export const take = (store: Store, all: readonly Told[], over: Partial<NewTelling> = {}) =>
  keepPacked(store, {telling: aTelling(over), orders: all, known: nothingKnown()});

/** Changes one byte of one part of a block, as a failing disk would. */
export const flip = async (store: Store, key: BlockKey, part: 'orders' | 'lines', at: number): Promise<void> => {
  const block = await store.get('blocks', key);
  const bytes = part === 'lines' ? await store.get('lines', key) : block?.orders;
  if (!block || !bytes) throw new Error('There is no such block.');
  const place = at % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ (1 << (at & 7));
  if (part === 'lines') await store.put('lines', bytes, key);
  else await store.put('blocks', {...block, orders: bytes}, key);
};
