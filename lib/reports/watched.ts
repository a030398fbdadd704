import {dayBegan, type PinnedPage, planOf, toAskOf} from '../checking/plan.ts';
import type {Check} from '../model/check.ts';
import type {PinChoice} from '../model/choice.ts';
import type {Money} from '../model/money.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {isOf, type ThingKey} from '../model/thing.ts';
import type {AlertShown} from './alert-shown.ts';
import {type PriceShown, priceOf} from './card.ts';
import {type CheckShown, checkShown} from './check.ts';
import {pricesOverTime} from './price-history.ts';
import {changeOf, type PriceChange} from './prices.ts';
import {encodeKey} from './route.ts';

/** One pinned page: as it was last met (epoch ms), and what is to be told of it. */
export type WatchedRow = {
  id: string;
  kind: ThingKey[3];
  site: string;
  host: string;
  shop: string | null;
  /** What it is called: a listing by its title, a search by what was searched for. */
  title: string | undefined;
  url: string | undefined;
  /** Undefined: nothing is kept of it. */
  seenAt: number | undefined;
  isSeenToday: boolean;
  price: PriceShown | undefined;
  change: PriceChange | undefined;
  /** The seller's own lines. */
  below: Money | undefined;
  above: Money | undefined;
  /** The open alerts of it, the worst first. */
  alerts: AlertShown[];
  /** Which of the seller's own listings it is held against. */
  to: {id: string; title: string | undefined} | undefined;
};

/** A host that is to be granted before its pages can be opened. */
export type ClosedHost = {host: string; pattern: string; count: number};

/** A page that the seller opens themselves. */
export type ByHand = {id: string; title: string | undefined; site: string; host: string; url: string; isSeenToday: boolean};

export type WatchedReport = {
  rows: WatchedRow[];
  /** Pages that a check would open now, and those seen today already that it would pass over. */
  due: number;
  fresh: number;
  /** Pages that may be opened and were seen today, whether or not a check would pass over them. */
  seenToday: number;
  /** Hosts that do not say whether a program may open their pages. */
  asks: string[];
  closed: ClosedHost[];
  byHand: ByHand[];
  check: CheckShown | undefined;
  now: number;
};

/** What is known of a pinned page; `history`: of a listing, newest first. */
export type WatchedPage = {
  pin: PinChoice;
  key: ThingKey;
  known: {whole: Snapshot; seenAt: number; url: string} | undefined;
  history: readonly Snapshot<'listing'>[];
  to: WatchedRow['to'];
};

const isListing = isOf('listing');
const isSearch = isOf('search');

const titleOf = (one: Snapshot | undefined): string | undefined => {
  if (one && isListing(one)) return one.fields.title;
  return one && isSearch(one) ? one.fields.query : undefined;
};

const changeIn = ({history, known}: WatchedPage): PriceChange | undefined =>
  changeOf(pricesOverTime(history, known?.seenAt ?? 0).price.steps.flatMap(({at, price}) => (price ? [{at, price}] : [])));

const rowOf = (page: WatchedPage, alerts: readonly AlertShown[], day: number): WatchedRow => {
  const {pin, key, known, to} = page;
  const [site, host, , kind] = key;
  const id = encodeKey(key);
  const whole = known?.whole;
  return {
    ...{id, kind, site, host, shop: pin.shop, to, title: titleOf(whole), url: known?.url, seenAt: known?.seenAt},
    isSeenToday: known !== undefined && known.seenAt >= day,
    price: whole && isListing(whole) ? priceOf(whole) : undefined,
    ...{change: changeIn(page), below: pin.below, above: pin.above},
    alerts: alerts.filter(({thing, stand}) => thing === id && stand === 'open'),
  };
};

const closedOf = (pages: readonly (PinnedPage & {pattern: string})[]): ClosedHost[] => {
  const found = new Map<string, ClosedHost>();
  for (const {host, pattern} of pages) found.set(pattern, {host, pattern, count: (found.get(pattern)?.count ?? 0) + 1});
  return [...found.values()].sort((a, b) => (a.host < b.host ? -1 : 1));
};

const lastSeenFirst = (a: WatchedRow, b: WatchedRow): number => (b.seenAt ?? 0) - (a.seenAt ?? 0) || (a.id < b.id ? -1 : 1);

/** All that is pinned, what a check of it would do, and how far the last one came; `isAll`: pages seen today are opened too. */
export const watchedReport = (given: {
  watched: readonly WatchedPage[];
  pages: readonly (PinnedPage & {pattern: string})[];
  alerts: readonly AlertShown[];
  check: Check | undefined;
  isAll: boolean;
  now: number;
}): WatchedReport => {
  const {watched, pages, alerts, check, isAll, now} = given;
  const day = dayBegan(now);
  const {due, fresh, closed, forbidden} = planOf(pages, {isAll, day});
  const rows = watched.map(page => rowOf(page, alerts, day)).sort(lastSeenFirst);
  const ids = new Set(forbidden.map(({key}) => encodeKey(key)));
  return {
    ...{
      rows,
      due: due.length,
      fresh: fresh.length,
      seenToday: [...due, ...fresh].filter(one => one.seenAt >= day).length,
      asks: toAskOf(due),
      closed: closedOf(closed),
    },
    byHand: rows.flatMap(({id, title, site, host, url, isSeenToday}) =>
      url && ids.has(id) ? [{id, title, site, host, url, isSeenToday}] : [],
    ),
    ...{check: check && checkShown(check), now},
  };
};
