import type {Api} from './api.ts';
import {type Buyer, buyers} from './buyers.ts';
import {plans} from './orders.ts';
import {enter, placeOrder, register} from './place-order.ts';
import type {Shop} from './shop.ts';
import {workOnOrder} from './work-on-order.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const variantIds = async (admin: Api) => {
  const {productVariants} = await admin<{productVariants: {items: {id: string; sku: string}[]}}>(
    '{productVariants(options: {take: 500}) {items {id sku}}}',
  );
  const ids = new Map(productVariants.items.map(({id, sku}) => [sku, id]));
  return (sku: string) => {
    const id = ids.get(sku);
    if (id === undefined) throw new Error(`There is no ${sku} on the shelves.`);
    return id;
  };
};

// Signing in takes a third of a second of hashing, so those with an account stay signed in.
const door = (url: string) => {
  const visits = new Map<Buyer, Api>();
  return async (buyer: Buyer) => {
    const visit = visits.get(buyer) ?? (await enter(url, buyer));
    if (!buyer.isGuest) visits.set(buyer, visit);
    return visit;
  };
};

// At another minute each: dates that are all of the same time of day would hide a time that is read wrongly.
const dateOf = (now: number, days: number, n: number) => now - days * day - ((n * 97) % 600) * minute;

/** Has all buyers place their orders, each on its day before `now` (epoch ms), and takes every order on to where it stands. */
export const takeOrders = async (url: string, admin: Api, shop: Shop, setClock: (now: number) => Promise<void>, now: number) => {
  for (const buyer of buyers) if (!buyer.isGuest) await register(admin, buyer);
  const idOf = await variantIds(admin);
  const visitOf = door(url);
  for (const [n, plan] of plans.entries()) {
    const buyer = buyers[plan.buyer];
    if (!buyer) throw new Error(`There is no buyer ${plan.buyer}.`);
    const at = dateOf(now, plan.days, n);
    await setClock(at);
    const id = await placeOrder(await visitOf(buyer), shop, idOf, buyer, plan);
    for (const step of (id !== undefined && plan.next) || []) {
      await setClock(Math.min(at + step.after * hour, now));
      await workOnOrder(admin, id ?? '', step);
    }
  }
};
