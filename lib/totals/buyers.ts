import type {Shop} from '../model/day-total.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {isCredit} from './order-entries.ts';
import {countedOrders, type World} from './orders.ts';
import {shopName} from './shops.ts';

/** When an order was placed (epoch ms), and which it was. */
export type Bought = {at: number; host: string; ref: string};

/** One buyer of one shop: how many orders, the first and the last by the time they were placed. Cancelled ones and those without a time do not count. */
export type BuyerTotal = Shop & {from: 'id' | 'mail'; buyer: string; orders: number; first: Bought; last: Bought};
export type BuyerKey = [from: string, buyer: string, site: string, host: string, shop: string];

export const buyerKey = ({from, buyer, site, host, shop}: BuyerTotal): BuyerKey => [from, buyer, site, host, shop ?? ''];

const isBefore = (a: Bought, b: Bought): boolean => a.at < b.at || (a.at === b.at && [a.host, a.ref].join() < [b.host, b.ref].join());

/** The buyers of all these orders. */
export const buyerTotals = (wholes: readonly Snapshot<'order'>[], world: World): BuyerTotal[] => {
  const buyers = new Map<string, BuyerTotal>();
  for (const {whole, shop} of countedOrders(wholes, world)) {
    const {buyer, buyerFrom: from, placedAt, status} = whole.fields;
    if (!buyer || !from || placedAt === undefined || status === 'cancelled' || isCredit(whole.fields)) continue;
    const name = [from, buyer, shopName(shop)].join('\n');
    const bought = {at: placedAt, host: whole.host, ref: whole.ref};
    const known = buyers.get(name);
    const first = known && !isBefore(bought, known.first) ? known.first : bought;
    const last = known && isBefore(bought, known.last) ? known.last : bought;
    buyers.set(name, {...shop, from, buyer, orders: (known?.orders ?? 0) + 1, first, last});
  }
  return [...buyers.values()];
};
