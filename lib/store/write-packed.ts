import type {PackedOrder} from '../blocks/order-shape.ts';
import type {Shop} from '../model/day-total.ts';
import {sumsIn, sumsOf} from '../model/line-sums.ts';
import type {LineTable} from '../model/line-table.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {worthOf} from '../totals/order-entries.ts';
import {blocksOf, byBlock, takeOut} from './apart.ts';
import {type BlockKey, blocksAt, snapshotOf, type Telling, type Told} from './block.ts';
import {blockPages} from './block-pages.ts';
import {knownAgain} from './damage.ts';
import type {Store} from './open.ts';
import {countingOf, ordersOrAside, packedDays, putBlocks, type Summed} from './packed.ts';
import {isSame, stable} from './place.ts';
import {orderThings} from './refs.ts';
import {allShops, shopsAt} from './shops.ts';
import {addDays, rebuilt} from './totals.ts';
import {inOneTransaction, told, type Writing} from './transaction.ts';
import {announce} from './watch.ts';
import {placeAll} from './write.ts';

/** A report that is being taken; it is given a number when its first orders are kept. */
export type NewTelling = Omit<Telling, 'id'>;

/** Which orders of a host are packed, and where, as long as no other part of the extension writes a block. */
export type Known = {upTo: number; places: Map<string, BlockKey>};
export const nothingKnown = (): Known => ({upTo: -1, places: new Map()});

/** The same file taken again for the same shop is the same telling. */
export const tellingOf = async (tx: Writing, given: NewTelling): Promise<Telling> => {
  const all = await tx.objectStore('tellings').getAll();
  const same = all.find(
    one =>
      one.digest === given.digest && one.site === given.site && one.host === given.host && one.shop === given.shop && one.url === given.url,
  );
  if (same && given.at <= (same.again ?? same.at)) return same;
  if (same) {
    const again = {...same, again: given.at};
    tx.objectStore('tellings').put(again, again.id).catch(told);
    return again;
  }
  const telling = {...given, id: Math.max(0, ...all.map(({id}) => id)) + 1};
  tx.objectStore('tellings').put(telling, telling.id).catch(told);
  return telling;
};

/** More orders than this are looked for in the names of all blocks, fewer one by one. */
const MANY = 100;

export const placesOf = async (tx: Writing, {site, host}: Shop, refs: readonly string[], known: Known): Promise<Map<string, BlockKey>> => {
  if (refs.length < MANY) return blocksOf(tx, site, host, refs);
  const upTo = Number((await tx.objectStore('install').get('block')) ?? 0);
  if (known.upTo !== upTo) {
    known.places = new Map();
    for await (const page of blockPages(tx, blocksAt({site, host})))
      for (const [key, block] of page) for (const ref of block.refs) known.places.set(ref, key);
    known.upTo = upTo;
  }
  return new Map(refs.flatMap(ref => (known.places.get(ref) ? [[ref, known.places.get(ref) as BlockKey] as const] : [])));
};

/** The orders as they are packed, by ref; those of blocks that cannot be read are not. */
const packedAt = async (tx: Writing, places: ReadonlyMap<string, BlockKey>): Promise<Map<string, {key: BlockKey; order: PackedOrder}>> => {
  const keys = new Map([...places.values()].map(key => [key.join('\n'), key]));
  const found = new Map<string, {key: BlockKey; order: PackedOrder}>();
  let isBroken = false;
  for (const key of keys.values()) {
    const orders = await ordersOrAside(tx, key, ref => places.has(ref));
    isBroken ||= !orders;
    for (const order of orders ?? []) found.set(order.ref, {key, order});
  }
  if (isBroken) await rebuilt(tx, await allShops(tx));
  return found;
};

/** Does a report tell nothing of an order that the packed one does not say? */
const isKnown = (packed: PackedOrder, of: Telling, one: Told, telling: Telling): boolean => {
  const isAlike = of.reader === telling.reader && stable([packed.fields, packed.missing]) === stable([one.fields, one.missing]);
  return isAlike || isSame(snapshotOf(of, packed), snapshotOf(telling, one));
};

/** What becomes of each order: `fresh` ones are packed, `grown` ones are packed anew with more lines, what is told `apart` is kept as pages are. */
type Sorted = {fresh: Told[]; grown: Map<string, BlockKey>; apart: Snapshot<'order'>[]};

const sorted = async (tx: Writing, telling: Telling, orders: readonly Told[], known: Known): Promise<Sorted> => {
  const refs = orders.map(({ref}) => ref);
  const things = await orderThings(tx, telling.site, telling.host, refs);
  const packed = await packedAt(tx, await placesOf(tx, telling, refs, known));
  const tellings = new Map((await tx.objectStore('tellings').getAll()).map(one => [one.id, one]));
  const out: Sorted = {fresh: [], grown: new Map(), apart: []};
  for (const one of orders) {
    const at = packed.get(one.ref);
    const of = at && tellings.get(at.order.told);
    const before = at?.order.fields.lines ?? [];
    const isHere = of !== undefined && (of.shop ?? null) === telling.shop;
    if (things.has(one.ref)) out.apart.push(snapshotOf(telling, one));
    else if (!at || !of) out.fresh.push(one);
    else if (isHere && one.after !== undefined && of.id === telling.id) {
      if (before.length !== one.after) continue;
      out.grown.set(one.ref, at.key);
      out.fresh.push({...at.order, fields: {...at.order.fields, lines: [...before, ...(one.fields.lines ?? [])]}});
    } else if (!isHere || !isKnown(at.order, of, one, telling)) out.apart.push(snapshotOf(telling, one));
  }
  return out;
};

/** An order as a block holds it. `id`: of its telling; `table`: where lines stand that are not in its fields. */
export const packedOf = ({ref, fields, missing, rows}: Told, id: number, table?: LineTable): Summed => {
  const sums = rows && table ? sumsIn(table, rows) : sumsOf(fields.lines);
  const worth = worthOf(fields, sums);
  return {ref, fields, missing, told: id, rows, sums, worth, credit: sums.isCredit || undefined};
};

/** Notes where orders were written, where it was known of all others. */
export const noteWritten = (known: Known, written: readonly [BlockKey, string[]][]): void => {
  if (known.upTo < 0) return;
  for (const [key, refs] of written) {
    for (const ref of refs) known.places.set(ref, key);
    known.upTo = Math.max(known.upTo, key[4]);
  }
};

const packAll = async (tx: Writing, telling: Telling, told: readonly Told[], known: Known): Promise<void> => {
  const orders = told.map(one => packedOf(one, telling.id));
  const written = await putBlocks(tx, telling, orders);
  const counting = await countingOf(tx, telling, await shopsAt(tx, [telling.host]));
  await addDays(tx, packedDays(orders, counting));
  noteWritten(known, written);
};

/** What became of each order of a batch, by its ref; one that is not named was known. */
export type KeptPacked = ReadonlyMap<string, 'added' | {refused: string}>;

/** `keepPacked` inside of a transaction. */
export const keepBatch = async (tx: Writing, {telling: given, orders, known, exact}: Batch): Promise<KeptPacked> => {
  const telling = await tellingOf(tx, given);
  const {fresh, grown, apart} = await sorted(tx, telling, orders, known);
  for (const {key, refs} of byBlock(grown).values()) await takeOut(tx, key, refs);
  await packAll(tx, telling, fresh, known);
  // Where blocks were rewritten it is no longer known what is in which.
  if (grown.size > 0 || apart.length > 0) known.upTo = -1;
  const turns = apart.map(snapshot => ({snapshot, ...(exact && {exact})}));
  const {placed} = await placeAll(tx, turns);
  const kept = new Map<string, 'added' | {refused: string}>(fresh.map(({ref}) => [ref, 'added']));
  placed.forEach((one, i) => {
    const ref = apart[i]?.ref ?? '';
    if ('refused' in one) kept.set(ref, {refused: one.refused});
    else if (one.insert.length > 0) kept.set(ref, 'added');
  });
  const refs = orders.map(({ref}) => ref).filter(ref => kept.get(ref) === undefined || kept.get(ref) === 'added');
  await knownAgain(tx, telling, refs);
  return kept;
};

/** `exact`: every telling of a backup is kept, as `restore` does. */
type Batch = {telling: NewTelling; orders: readonly Told[]; known: Known; exact?: boolean};

/**
 * Keeps orders that a report tells of: those of which nothing else tells are packed, what tells anything new of an order that is known is kept
 * as what a page tells. The same report twice changes nothing. All in one transaction, with the days; resolves when it is on disk. Buyers must be
 * keyed hashes, and each order is told of once in a batch. Throws `StoreFull`; then nothing of the batch was kept.
 */
export const keepPacked = async (store: Store, batch: Batch): Promise<KeptPacked> => {
  try {
    return await inOneTransaction(store, tx => keepBatch(tx, batch));
  } catch (error) {
    // What was not kept is not known either.
    batch.known.upTo = -1;
    throw error;
  }
};

/** Tells open views that orders were taken. */
export const announcePacked = (): void => announce('all');
