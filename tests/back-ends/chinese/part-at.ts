import {detail} from './detail.ts';
import type {Part} from './frame.ts';
import type {Good} from './goods.ts';
import {home} from './home.ts';
import type {Order} from './orders.ts';
import {ship, path as shipPath} from './ship.ts';
import {sold, path as soldPath} from './sold.ts';
import {publish, wares, path as waresPath} from './wares.ts';

/** All that is in the back end. */
export type Held = {orders: Order[]; goods: Good[]};

/** What stands at an address of the back end; undefined where nothing does. */
export const partAt = ({orders, goods}: Held, {pathname, searchParams}: URL): Part | undefined => {
  const page = Number(searchParams.get('page') ?? 1) || 1;
  const orderAt = (name: string) => orders.find(({ref}) => ref === searchParams.get(name));
  if (pathname === soldPath) return sold(orders, page);
  if (pathname === shipPath) return ship(orders, page, orderAt('drawer'));
  if (pathname === waresPath) return wares(goods, page);
  if (pathname === '/seller/home') return home();
  const order = pathname === '/seller/trade/detail' ? orderAt('bizOrderId') : undefined;
  const good = pathname === '/seller/goods/publish' ? goods.find(({id}) => id === searchParams.get('itemId')) : undefined;
  return order ? detail(order) : good && publish(good);
};
