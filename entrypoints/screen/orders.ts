import {isOf} from '../../lib/model/thing.ts';
import {type PageOrders, pageOrders} from '../../lib/reports/page-orders.ts';
import {dayFactsOf} from '../../lib/store/days.ts';
import {history} from '../../lib/store/history.ts';
import type {Head, Store} from '../../lib/store/open.ts';
import {isHeadOf} from '../../lib/store/read.ts';

const isOrder = isHeadOf('order');

/** The orders among what is kept of a page, and what their shops' days add up to. */
export const ordersIn = async (store: Store, kept: readonly Head[], now: number): Promise<PageOrders | undefined> => {
  const heads = kept.filter(isOrder);
  const [only] = heads;
  if (!only) return undefined;
  const past = heads.length === 1 ? (await history(store, only.key)).filter(isOf('order')) : undefined;
  return pageOrders({orders: heads.map(({whole}) => whole), days: await dayFactsOf(store), history: past, now});
};
