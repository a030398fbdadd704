import type {OrderFact} from '../model/order-fact.ts';
import type {OrderTold} from '../model/order-told.ts';
import {type Place, placeName} from './daily.ts';
import type {FeeSheet} from './fee-sheet.ts';
import type {Trace} from './trace.ts';

type Shop = {site: string; host: string; shop: string | null};

/** One shop, with what was met there. `firstAt`, `seenAt`: epoch ms; undefined: nothing of it is kept (any more). */
export type ShopCount = Shop & {
  name: string;
  called: string | undefined;
  listings: number;
  /** Listings known to be the seller's own. */
  mine: number;
  orders: number;
  firstAt: number | undefined;
  seenAt: number | undefined;
};
/** A shop with those that count as it, whose numbers are in its own. An order that several of them told of is one. */
export type ShopRow = ShopCount & {parts: ShopCount[]};

/** `fees`: the name of the shop whose fees are looked at. */
export type ShopsAsked = {find: string; limit: number; fees?: string | undefined};
/** `targets`: all shops that another can be merged into. `shops`: how many there are. `sheet`: the fees of the shop asked for. */
export type ShopsReport = ShopsAsked & {rows: ShopRow[]; matching: number; shops: number; targets: Place[]; sheet?: FeeSheet | undefined};

type Given = {
  traces: readonly Trace[];
  /** What pages of orders told, and orders as they count. */
  told: readonly OrderTold[];
  orders: readonly OrderFact[];
  /** Shops that the seller said something of. */
  named: readonly Shop[];
  /** As which shop each counts, and the name that the seller gave a shop. */
  rootOf: (shop: Shop) => Shop;
  calledOf: (shop: Shop) => string | undefined;
};

const least = (a: number | undefined, b: number | undefined) => (a === undefined || (b !== undefined && b < a) ? b : a);
const most = (a: number | undefined, b: number | undefined) => (a === undefined || (b !== undefined && b > a) ? b : a);

const counted = ({traces, told, named, calledOf}: Given): Map<string, ShopCount> => {
  const shops = new Map<string, ShopCount>();
  const at = ({site, host, shop}: Shop): ShopCount => {
    const name = placeName({site, host, shop});
    const one = shops.get(name) ?? {
      ...{site, host, shop, name, called: calledOf({site, host, shop})},
      ...{listings: 0, mine: 0, orders: 0, firstAt: undefined, seenAt: undefined},
    };
    shops.set(name, one);
    return one;
  };
  for (const trace of traces) {
    const one = at(trace);
    one.listings += 1;
    if (trace.owner === 'mine') one.mine += 1;
    one.firstAt = least(one.firstAt, trace.moments[0]?.at);
    one.seenAt = most(one.seenAt, trace.seenAt);
  }
  for (const order of told) {
    const one = at(order);
    one.orders += 1;
    one.firstAt = least(one.firstAt, order.firstAt);
    one.seenAt = most(one.seenAt, order.seenAt);
  }
  for (const shop of named) at(shop);
  return shops;
};

const together = (root: ShopCount, parts: readonly ShopCount[], orders: number): ShopRow => {
  const all = [root, ...parts];
  const sum = (of: 'listings' | 'mine') => all.reduce((total, one) => total + one[of], 0);
  return {
    ...root,
    ...{listings: sum('listings'), mine: sum('mine'), orders},
    firstAt: all.map(one => one.firstAt).reduce(least),
    seenAt: all.map(one => one.seenAt).reduce(most),
    parts: [...parts],
  };
};

/** The seller's own first, then those with more of everything. */
const byWeight = (a: ShopRow, b: ShopRow): number =>
  Number(b.orders + b.mine > 0) - Number(a.orders + a.mine > 0) ||
  b.orders - a.orders ||
  b.listings - a.listings ||
  (a.name < b.name ? -1 : 1);

/** All shops that were met or spoken of, those that count as another below it. */
export const shopsKnown = (given: Given): ShopRow[] => {
  const shops = counted(given);
  const ordered = new Map<string, number>();
  for (const order of given.orders) ordered.set(placeName(order), (ordered.get(placeName(order)) ?? 0) + 1);
  const rows = new Map<string, {root: ShopCount; parts: ShopCount[]}>();
  for (const one of shops.values()) {
    const name = placeName(given.rootOf(one));
    const root = shops.get(name) ?? one;
    const row = rows.get(root.name) ?? {root, parts: []};
    if (one !== root) row.parts.push(one);
    rows.set(root.name, row);
  }
  return [...rows.values()].map(({root, parts}) => together(root, parts, ordered.get(root.name) ?? 0)).sort(byWeight);
};

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
const hayOf = (row: ShopRow): string =>
  plain([row, ...row.parts].map(({site, host, shop, called}) => [site, host, shop, called].join(' ')).join(' '));

/** More than a list to choose from can hold. */
const MOST_TARGETS = 500;

/** The shops that hold what is sought, at most `limit`; the one whose fees are looked at is among them. `sheetOf`: the fees of a shop. */
export const shopsReport = (known: readonly ShopRow[], asked: ShopsAsked, sheetOf?: (shop: Shop) => FeeSheet): ShopsReport => {
  const words = plain(asked.find).split(/\s+/).filter(Boolean);
  const matching = known.filter(row => words.every(word => hayOf(row).includes(word)));
  const targets = known.slice(0, MOST_TARGETS).map(({site, host, shop, called}) => ({site, host, shop, called}));
  const opened = asked.fees ? known.find(({name}) => name === asked.fees) : undefined;
  const shown = matching.slice(0, asked.limit);
  const rows = opened && !shown.includes(opened) ? [opened, ...shown] : shown;
  const sheet = opened && sheetOf?.(opened);
  return {...asked, rows, matching: matching.length, shops: known.length, targets, ...(sheet && {sheet})};
};
