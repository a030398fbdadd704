import type {Outcome} from '../../lib/messages.ts';
import type {Known} from '../../lib/reports/card.ts';
import type {Decide} from '../../lib/reports/decided.ts';
import {type HealthPlace, placeOf} from '../../lib/reports/health.ts';
import type {PageFigures} from '../../lib/reports/page-figures.ts';
import type {PageOrders} from '../../lib/reports/page-orders.ts';
import {healthAtHost} from '../../lib/store/health.ts';
import type {Store} from '../../lib/store/open.ts';
import {isHeadOf} from '../../lib/store/read.ts';
import {readDecided} from './decided.ts';
import {figuresIn} from './figures.ts';
import {keptOfPage} from './heads.ts';
import {hostAt} from './host-at.ts';
import {type KindAt, kindAt} from './kind-at.ts';
import {ordersIn} from './orders.ts';
import {searchIn} from './searches.ts';

const isListing = isHeadOf('listing');

/** What a view beside a page shows of what is kept of it. */
export type OfPage = {
  heads: Known[];
  search: Awaited<ReturnType<typeof searchIn>>;
  places: HealthPlace[];
  kindHere?: KindAt | undefined;
  decide: Decide | undefined;
  orders?: PageOrders | undefined;
  figures?: PageFigures | undefined;
};

/** Of a page of which nothing is kept. */
export const nothingOfPage: OfPage = {heads: [], search: undefined, places: [], decide: undefined};

/** Asks the store for all that at once: the seller waits for the slowest answer and not for their sum. */
export const readOfPage = async (store: Store, url: string, outcome: Outcome | undefined): Promise<OfPage> => {
  const [health, kept] = await Promise.all([healthAtHost(store, hostAt(url)), keptOfPage(store, url, outcome)]);
  const heads = kept.filter(isListing);
  const [search, orders, decide] = await Promise.all([searchIn(store, kept), ordersIn(store, kept, Date.now()), readDecided(store, heads)]);
  return {heads, search, orders, figures: figuresIn(kept), places: health.map(placeOf), kindHere: kindAt(url), decide};
};
