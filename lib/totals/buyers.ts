import type {Shop} from '../model/day-total.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {isCredit, placedDay, worthOf} from './order-entries.ts';
import {countedOrders, type World} from './orders.ts';
import {shopName} from './shops.ts';

/** When an order was placed (epoch ms), and which it was. */
export type Bought = {at: number; host: string; ref: string};

/**
 * One buyer of one shop: how many orders, the first and the last by the time they were placed; `spent`: what they come to (GMV) in minor units,
 * by currency; `months`: those in which they were placed, YYYY-MM by the shop's clocks, earliest first. Cancelled orders, and those without a
 * time, do not count. Totals that were kept before these were counted are without them.
 */
export type BuyerTotal = Shop & {
  from: 'id' | 'mail';
  buyer: string;
  orders: number;
  first: Bought;
  last: Bought;
  spent?: Readonly<Record<string, number>>;
  months?: readonly string[];
};
export type BuyerKey = [from: string, buyer: string, site: string, host: string, shop: string];

export const buyerKey = ({from, buyer, site, host, shop}: BuyerTotal): BuyerKey => [from, buyer, site, host, shop ?? ''];

const isBefore = (a: Bought, b: Bought): boolean => a.at < b.at || (a.at === b.at && [a.host, a.ref].join() < [b.host, b.ref].join());

const plusSpent = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> => {
  const sum: Record<string, number> = {...a};
  for (const [currency, amount] of Object.entries(b)) sum[currency] = (sum[currency] ?? 0) + amount;
  return sum;
};

const plusMonths = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const more = b.filter(month => !a.includes(month));
  return more.length > 0 ? [...a, ...more].sort() : a;
};

/** A buyer with what else they bought in the same shop. */
export const plusBuyer = (known: BuyerTotal | undefined, one: BuyerTotal): BuyerTotal => {
  if (!known) return one;
  const [spent, months] = [known.spent && one.spent && plusSpent(known.spent, one.spent), known.months && one.months];
  return {
    ...{site: one.site, host: one.host, shop: one.shop, from: one.from, buyer: one.buyer},
    orders: known.orders + one.orders,
    first: isBefore(one.first, known.first) ? one.first : known.first,
    last: isBefore(known.last, one.last) ? one.last : known.last,
    ...(spent && {spent}),
    ...(months && {months: plusMonths(known.months ?? [], months)}),
  };
};

/** The buyers of all these orders. */
export const buyerTotals = (wholes: readonly Snapshot<'order'>[], world: World): BuyerTotal[] => {
  const buyers = new Map<string, BuyerTotal>();
  for (const {whole, shop, zone} of countedOrders(wholes, world)) {
    const {buyer, buyerFrom: from, placedAt, status} = whole.fields;
    if (!buyer || !from || placedAt === undefined || status === 'cancelled' || isCredit(whole.fields)) continue;
    const name = [from, buyer, shopName(shop)].join('\n');
    const bought = {at: placedAt, host: whole.host, ref: whole.ref};
    const [worth, day] = [worthOf(whole.fields), placedDay(whole.fields, zone)];
    const one: BuyerTotal = {...shop, from, buyer, orders: 1, first: bought, last: bought};
    one.spent = worth ? {[worth.currency]: worth.amount} : {};
    one.months = day ? [day.slice(0, 7)] : [];
    buyers.set(name, plusBuyer(buyers.get(name), one));
  }
  return [...buyers.values()];
};
