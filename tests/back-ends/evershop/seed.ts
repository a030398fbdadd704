import {openApi} from './api.ts';
import {seedGoods} from './seed-goods.ts';
import {seedOrders} from './seed-orders.ts';
import type {Shop} from './shop.ts';

/** Fills an empty shop with products, customers and orders; the orders lie in the weeks before `now` (epoch ms). */
export const seed = async (shop: Shop, now = Date.now()): Promise<void> => {
  const api = await openApi(shop.url);
  await seedGoods(api);
  await seedOrders(shop, api, now);
};
