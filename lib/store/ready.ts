import {lineColumns, orderColumns} from '../blocks/order-shape.ts';
import {unpackOrders} from '../blocks/orders.ts';
import type {DayTotal, Shop} from '../model/day-total.ts';
import type {LineTable} from '../model/line-table.ts';
import type {Counting} from '../totals/order-entries.ts';
import {shopName, shopsOf} from '../totals/shops.ts';
import type {Told} from './block.ts';
import {knownAgain} from './damage.ts';
import {keptZone} from './kept-zone.ts';
import type {Store} from './open.ts';
import {countingOf, type Part, packedDays, partsOf, putParts} from './packed.ts';
import {allChoices} from './read.ts';
import {orderThings} from './refs.ts';
import type {Scratch} from './scratch.ts';
import {shopsAt} from './shops.ts';
import {addDays} from './totals.ts';
import {inOneTransaction, type Writing} from './transaction.ts';
import {type KeptPacked, type Known, keepBatch, type NewTelling, noteWritten, packedOf, placesOf, tellingOf} from './write-packed.ts';

/** Bytes that wait, and how many they are. */
type Place = [place: number, length: number];
type Waiting = Omit<Part, 'orders' | 'bytes'> & {own: Place; ofLines: Place};

/**
 * Orders that are packed, and wait in `scratch` to be kept: each stands in them once. `days`: what they come to; `after`: of which of them lines
 * stood further up in the report, and how many.
 */
export type Ready = {orders: number; blocks: Waiting[]; days: Map<string, DayTotal>; after: Map<string, number>; scratch: Scratch};

/** By what orders are packed ahead: the number that their telling will have, and the shop and zone that they count in, as it looks now. */
export type Ahead = {id: number; counting: Counting};

export const aheadOf = async (store: Store, place: Shop): Promise<Ahead> => {
  const ids = await store.getAllKeys('tellings');
  const {shop, zone} = shopsOf(await allChoices(store)).of(place);
  const home = (await keptZone(store)) ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {id: Math.max(0, ...ids) + 1, counting: {shop, zone: zone ?? home}};
};

/**
 * Packs orders of a report before it is known whether they are kept. Buyers must be keyed hashes; `table`: where lines stand that are not in the fields
 * of their order. Throws where there is no room.
 */
export const makeReady = (told: readonly Told[], {id, counting}: Ahead, scratch: Scratch, table?: LineTable): Ready => {
  const orders = told.map(one => packedOf(one, id, table));
  const blocks: Waiting[] = [];
  for (const {orders: own, bytes, ...block} of partsOf(orders, table))
    blocks.push({...block, own: [scratch.put(own), own.length], ofLines: [scratch.put(bytes), bytes.length]});
  const after = new Map(told.flatMap(one => (one.after === undefined ? [] : [[one.ref, one.after] as const])));
  return {orders: told.length, blocks, days: packedDays(orders, counting), after, scratch};
};

function* partsIn(all: readonly Ready[]): Iterable<Part> {
  for (const {blocks, scratch} of all)
    for (const {own, ofLines, ...block} of blocks) yield {...block, orders: scratch.take(...own), bytes: scratch.take(...ofLines)};
}

/** The orders as they were told. */
const toldIn = ({after, ...ready}: Ready): Told[] =>
  [...partsIn([{after, ...ready}])].flatMap(({orders, bytes}) =>
    unpackOrders(orderColumns(orders), lineColumns(bytes)).map(({ref, fields, missing}) => {
      const before = after.get(ref);
      return {ref, fields, missing, ...(before !== undefined && {after: before})};
    }),
  );

const refsOf = (all: readonly Ready[]): string[] => all.flatMap(({blocks}) => blocks.flatMap(({refs}) => refs));

/** Is nothing else known of any of them, and do they count as they did when they were packed? */
const isNews = async (tx: Writing, {telling, ready, ahead, known}: Kept, id: number): Promise<boolean> => {
  if (id !== ahead.id || ready.some(({after}) => after.size > 0)) return false;
  const now = await countingOf(tx, telling, await shopsAt(tx, [telling.host]));
  if (now.zone !== ahead.counting.zone || shopName(now.shop) !== shopName(ahead.counting.shop)) return false;
  const refs = refsOf(ready);
  if ((await placesOf(tx, telling, refs, known)).size > 0) return false;
  return (await orderThings(tx, telling.site, telling.host, refs)).size === 0;
};

type Kept = {telling: NewTelling; ready: readonly Ready[]; ahead: Ahead; known: Known};

/** Something else is known of some of it. */
class NoNews extends Error {}

const keepNews = async (tx: Writing, kept: Kept): Promise<KeptPacked> => {
  const {telling, ready, known} = kept;
  const {id} = await tellingOf(tx, telling);
  if (!(await isNews(tx, kept, id))) throw new NoNews();
  noteWritten(known, await putParts(tx, telling, partsIn(ready)));
  for (const {days} of ready) await addDays(tx, days);
  const refs = refsOf(ready);
  await knownAgain(tx, telling, refs);
  return new Map(refs.map(ref => [ref, 'added'] as const));
};

const keepEach = async (tx: Writing, {telling, ready, known}: Kept): Promise<KeptPacked> => {
  const all: [string, 'added' | {refused: string}][] = [];
  for (const one of ready) all.push(...(await keepBatch(tx, {telling, orders: toldIn(one), known})));
  return new Map(all);
};

const inOne = async (store: Store, kept: Kept, keep: (tx: Writing, kept: Kept) => Promise<KeptPacked>): Promise<KeptPacked> => {
  try {
    return await inOneTransaction(store, tx => keep(tx, kept));
  } catch (error) {
    // What was not kept is not known either.
    kept.known.upTo = -1;
    throw error;
  }
};

/** Looking at each order takes long, and others wait meanwhile: so many chunks of them in one transaction. */
const SLOW = 16;

/**
 * Keeps what was made ready, as `keepPacked` does: what is news goes into the tables as it is packed already, in one transaction; where anything else
 * is known of any of it all is looked at order by order, in some. Resolves when it is on disk. Throws `StoreFull`; then nothing of it was kept, or of
 * what was looked at order by order not all.
 */
export const keepReady = async (store: Store, kept: Kept): Promise<KeptPacked> => {
  try {
    return await inOne(store, kept, keepNews);
  } catch (error) {
    if (!(error instanceof NoNews)) throw error;
  }
  const all: [string, 'added' | {refused: string}][] = [];
  for (let from = 0; from < kept.ready.length; from += SLOW)
    all.push(...(await inOne(store, {...kept, ready: kept.ready.slice(from, from + SLOW)}, keepEach)));
  return new Map(all);
};
