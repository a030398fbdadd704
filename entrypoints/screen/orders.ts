import type {Outcome} from '../../lib/messages.ts';
import {isOf} from '../../lib/model/snapshot.ts';
import {type PageOrders, pageOrders} from '../../lib/reports/page-orders.ts';
import {dayFactsOf} from '../../lib/store/days.ts';
import type {Store} from '../../lib/store/open.ts';
import {history, isHeadOf} from '../../lib/store/read.ts';
import {keptOfPage} from './heads.ts';

const isOrder = isHeadOf('order');

/** What is kept of the orders that the page at `url` tells of: by its last reading, where there was one, else by what was last met at its address. */
export const ordersOfPage = async (
  store: Store,
  url: string,
  outcome: Outcome | undefined,
  now: number,
): Promise<PageOrders | undefined> => {
  const heads = (await keptOfPage(store, url, outcome)).filter(isOrder);
  const [only] = heads;
  if (!only) return undefined;
  const past = heads.length === 1 ? (await history(store, only.key)).filter(isOf('order')) : undefined;
  return pageOrders({orders: heads.map(({whole}) => whole), days: await dayFactsOf(store), history: past, now});
};
