import {type DayTotal, dayKey, isNothing, plus, tally} from '../model/day-total.ts';
import type {Snapshot} from '../model/snapshot.ts';
import type {ThingKey} from '../model/thing.ts';
import {type BuyerTotal, buyerKey, buyerTotals} from '../totals/buyers.ts';
import {countedOrders, dayTotals, type World} from '../totals/orders.ts';
import type {Shops} from '../totals/shops.ts';
import {homeZone} from './home-zone.ts';
import type {Head} from './open.ts';
import {allPackedDays} from './packed.ts';
import {isHeadOf} from './read.ts';
import {shopsAt} from './shops.ts';
import {told, type Writing} from './transaction.ts';

type Whole = Snapshot<'order'>;
const isOrder = isHeadOf('order');

/** What stood at a key before this transaction changed it; undefined: nothing. */
export type Before = {key: ThingKey; head: Head | undefined};

/** The keys under which pages of shops that may count as one tell of the same order. */
const keysOfOrder = ([site, host, shop, , ref]: ThingKey, all: readonly Shops[]): ThingKey[] => {
  const beside = all.flatMap(({named}) => named).filter(one => one.site === site && one.host === host);
  return [...new Set([shop, ...beside.map(one => one.shop ?? '')])].map(one => [site, host, one, 'order', ref]);
};

const nameOf = (key: ThingKey): string => key.join('\n');

const wholesAt = async (tx: Writing, keys: readonly ThingKey[], all: readonly Shops[]): Promise<Map<string, Whole>> => {
  const wanted = new Map(keys.flatMap(key => keysOfOrder(key, all)).map(key => [nameOf(key), key]));
  const found = await Promise.all([...wanted.values()].map(key => tx.objectStore('heads').get(key)));
  return new Map(found.flatMap(head => (head && isOrder(head) ? [[nameOf(head.key), head.whole] as const] : [])));
};

const asBefore = (after: ReadonlyMap<string, Whole>, changes: readonly Before[]): Whole[] => {
  const before = new Map(after);
  for (const {key, head} of changes) {
    before.delete(nameOf(key));
    if (head && isOrder(head)) before.set(nameOf(key), head.whole);
  }
  return [...before.values()];
};

const writeDays = (tx: Writing, before: readonly Whole[], after: readonly Whole[], then: World, now: World): Promise<void> =>
  addDays(tx, tally([...dayTotals(before, then).values()], dayTotals(after, now), -1));

/** Adds rows to what is kept of their days. */
export const addDays = async (tx: Writing, rows: ReadonlyMap<string, DayTotal>): Promise<void> => {
  const days = tx.objectStore('days');
  for (const change of rows.values()) {
    if (isNothing(change)) continue;
    const row = plus(await days.get(dayKey(change)), change, 1);
    (isNothing(row) ? days.delete(dayKey(row)) : days.put(row, dayKey(row))).catch(told);
  }
};

type Buyer = [from: string, buyer: string];

const buyersOf = (wholes: readonly Whole[], world: World): Buyer[] =>
  countedOrders(wholes, world).flatMap(({whole: {fields}}) =>
    fields.buyer && fields.buyerFrom ? [[fields.buyerFrom, fields.buyer] as Buyer] : [],
  );

/** First and last cannot be subtracted: all orders of these buyers are looked at again, and there are few of each. */
const writeBuyers = async (tx: Writing, buyers: readonly Buyer[], zone: string): Promise<void> => {
  const table = tx.objectStore('buyers');
  for (const buyer of new Map(buyers.map(one => [one.join('\n'), one])).values()) {
    const keys = await tx.objectStore('heads').index('buyer').getAllKeys(buyer);
    const shops = await shopsAt(
      tx,
      keys.map(([, host]) => host),
    );
    const wholes = await wholesAt(tx, keys, [shops]);
    table.delete(IDBKeyRange.bound(buyer, [...buyer, []])).catch(told);
    for (const row of buyerTotals([...wholes.values()], {shops, zone}))
      if (row.from === buyer[0] && row.buyer === buyer[1]) table.put(row, buyerKey(row)).catch(told);
  }
};

/**
 * Brings the totals along with what this transaction did to orders, after it was done: what these orders added before is taken away and what
 * they add now is added. `changes`: what stood at their keys before; `moved`: orders of shops about which something else was decided, and what
 * was decided before.
 */
export const followTotals = async (
  tx: Writing,
  changes: readonly Before[],
  moved?: {keys: readonly ThingKey[]; shops: Shops},
): Promise<void> => {
  const keys = [...changes.map(({key}) => key), ...(moved?.keys ?? [])].filter(([, , , kind]) => kind === 'order');
  if (keys.length === 0) return;
  const zone = await homeZone(tx);
  const shops = await shopsAt(tx, [...keys.map(([, host]) => host), ...(moved?.shops.named.map(({host}) => host) ?? [])]);
  const [then, now]: [World, World] = [
    {shops: moved?.shops ?? shops, zone},
    {shops, zone},
  ];
  const found = await wholesAt(tx, keys, [then.shops, now.shops]);
  const [before, after] = [asBefore(found, changes), [...found.values()]];
  await writeDays(tx, before, after, then, now);
  await writeBuyers(tx, [...buyersOf(before, then), ...buyersOf(after, now)], zone);
};

/** The newest of what is known of each order. */
export const everyOrder = async (tx: Writing): Promise<Whole[]> => {
  const all = await tx
    .objectStore('heads')
    .index('kind')
    .getAll(IDBKeyRange.bound(['order', 0], ['order', Number.POSITIVE_INFINITY]));
  return all.flatMap(head => (isOrder(head) ? [head.whole] : []));
};

/** Totals as what is kept of orders comes to. */
export type Totals = {days: Map<string, DayTotal>; buyers: BuyerTotal[]};

/** Works all totals out, from what is kept of orders, and writes nothing of them; blocks that cannot be read are set aside. */
export const countedAnew = async (tx: Writing, shops: Shops): Promise<Totals> => {
  const world: World = {shops, zone: await homeZone(tx)};
  const wholes = await everyOrder(tx);
  const days = tally([...(await allPackedDays(tx, shops, 'all')).values()], dayTotals(wholes, world));
  return {days, buyers: buyerTotals(wholes, world)};
};

/** Puts these totals in the place of all that are kept. */
export const putTotals = (tx: Writing, {days, buyers}: Totals): void => {
  tx.objectStore('days').clear().catch(told);
  tx.objectStore('buyers').clear().catch(told);
  for (const row of days.values()) if (!isNothing(row)) tx.objectStore('days').put(row, dayKey(row)).catch(told);
  for (const row of buyers) tx.objectStore('buyers').put(row, buyerKey(row)).catch(told);
  tx.objectStore('install').delete('doubt').catch(told);
};

/** Works all totals out anew, from what is kept of orders. */
export const rebuilt = async (tx: Writing, shops: Shops): Promise<void> => putTotals(tx, await countedAnew(tx, shops));
