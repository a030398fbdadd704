import {administrator} from '../administrator.ts';
import type {Vendure} from '../server.ts';
import {apiAt, orError} from './api.ts';
import {openShop} from './shop.ts';
import {stockShelves} from './stock-shelves.ts';
import {takeOrders} from './take-orders.ts';
import {type Truth, truthOf} from './truth.ts';

const hundredDays = 100 * 86_400_000;

/** Fills an empty Vendure by its own APIs, as if it had been in business for a hundred days before `now` (epoch ms). What they then say of it. */
export const seed = async ({url, setClock}: Vendure, now: number): Promise<Truth> => {
  await setClock(now - hundredDays);
  const admin = apiAt(`${url}/admin-api`);
  await admin(
    `mutation ($identifier: String!, $password: String!) {login(username: $identifier, password: $password) {__typename ${orError}}}`,
    administrator,
  );
  const shop = await openShop(admin);
  await stockShelves(admin, shop);
  await takeOrders(url, admin, shop, setClock, now);
  await setClock(null);
  return truthOf(admin);
};
