import {Damaged} from '../blocks/bytes.ts';
import {lineColumns, orderColumns, type PackedOrder} from '../blocks/order-shape.ts';
import {packOrders, unpackOrders} from '../blocks/orders.ts';
import {type DayTotal, type Shop, tally} from '../model/day-total.ts';
import type {LineSums} from '../model/line-sums.ts';
import type {LineTable} from '../model/line-table.ts';
import {type Counting, wholeEntries} from '../totals/order-entries.ts';
import type {Shops} from '../totals/shops.ts';
import {type Block, type BlockKey, blocksAt, shopAt} from './block.ts';
import {homeZone} from './home-zone.ts';
import {changedShops} from './shops.ts';
import {followTail} from './tail.ts';
import {told, type Writing} from './transaction.ts';

/** Lines of a full block: of more the browser makes a file of its own (beyond 64 kB), which costs ten times as long; fewer cost more requests. */
export const FULL = 2304;

const placed = ({fields}: PackedOrder): number => fields.placedAt ?? 0;

const linesOf = ({fields, rows}: PackedOrder): number => (rows ?? fields.lines)?.length ?? 0;

/** Orders by time, cut where a block is full. */
const cut = (orders: readonly PackedOrder[]): PackedOrder[][] => {
  const parts: PackedOrder[][] = [];
  let lines = FULL;
  for (const order of [...orders].sort((a, b) => placed(a) - placed(b))) {
    if (lines >= FULL) {
      parts.push([]);
      lines = 0;
    }
    parts.at(-1)?.push(order);
    lines += Math.max(1, linesOf(order));
  }
  return parts;
};

/** A block that stands in no table yet: its lines are `bytes`, the first of its orders was placed at `from` (epoch ms; 0: it is not known). */
export type Part = Block & {bytes: Uint8Array<ArrayBuffer>; from: number};

/** Packs orders, a full block at a time. `table`: where lines stand that are not in the fields of their order. */
export function* partsOf(orders: readonly PackedOrder[], table?: LineTable): Iterable<Part> {
  for (const part of cut(orders)) {
    const {orders: bytes, lines} = packOrders(part, table);
    const [first, last] = [part[0], part.at(-1)] as [PackedOrder, PackedOrder];
    const count = part.reduce((sum, one) => sum + linesOf(one), 0);
    yield {orders: bytes, bytes: lines, refs: part.map(({ref}) => ref), from: placed(first), to: placed(last), lines: count};
  }
}

/** Writes new blocks of a shop; answers which orders are in which. Of orders that were packed before, and are summed up, nothing `isNew`. */
export const putParts = async (
  tx: Writing,
  {site, host, shop}: Shop,
  parts: Iterable<Part>,
  isNew = true,
): Promise<[BlockKey, string[]][]> => {
  let id = Number((await tx.objectStore('install').get('block')) ?? 0);
  const written: [BlockKey, string[]][] = [];
  for (const {bytes, from, ...block} of parts) {
    id += 1;
    const key: BlockKey = [site, host, shop ?? '', from, id];
    tx.objectStore('blocks').add(block, key).catch(told);
    tx.objectStore('lines').add(bytes, key).catch(told);
    written.push([key, block.refs]);
  }
  tx.objectStore('install').put(id, 'block').catch(told);
  if (isNew) await followTail(tx, {added: written.map(([key]) => key)});
  return written;
};

/** The same of orders that are packed now. */
export const putBlocks = (tx: Writing, shop: Shop, orders: readonly PackedOrder[], isNew = true): Promise<[BlockKey, string[]][]> =>
  putParts(tx, shop, partsOf(orders), isNew);

/** Takes blocks away; `isSame`: their orders, which are all summed up, stand in others from now on. */
export const dropBlocks = async (tx: Writing, keys: BlockKey[], isSame = false): Promise<void> => {
  for (const key of keys) {
    tx.objectStore('blocks').delete(key).catch(told);
    tx.objectStore('lines').delete(key).catch(told);
  }
  if (!isSame) await followTail(tx, {dropped: keys});
};

/** The orders of a block. Throws `Damaged`. */
export const ordersIn = async (tx: Writing, key: BlockKey, wants?: (ref: string) => boolean): Promise<PackedOrder[]> => {
  const [block, lines] = await Promise.all([tx.objectStore('blocks').get(key), tx.objectStore('lines').get(key)]);
  if (!block || !lines) throw new Damaged('A part of it is gone.');
  const columns = orderColumns(block.orders);
  const {refs} = block;
  if (refs.length !== columns.rows) throw new Damaged('It names other orders than it holds.');
  return unpackOrders(columns, lineColumns(lines), wants && (row => wants(refs[row] ?? '')));
};

/** Keeps a block that cannot be read apart from the others, as it is; what it added to totals is still in them. */
export const setAside = async (tx: Writing, key: BlockKey, why: string): Promise<void> => {
  const [block, bytes] = await Promise.all([tx.objectStore('blocks').get(key), tx.objectStore('lines').get(key)]);
  if (block)
    tx.objectStore('damaged')
      .put({...block, bytes, why, of: block.refs.length}, key)
      .catch(told);
  tx.objectStore('install').put(true, 'doubt').catch(told);
  await dropBlocks(tx, [key]);
};

/** The orders of a block, or why it cannot be read: then it was set aside. */
export const ordersOrAside = async (tx: Writing, key: BlockKey, wants?: (ref: string) => boolean): Promise<PackedOrder[] | undefined> => {
  try {
    return await ordersIn(tx, key, wants);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    await setAside(tx, key, error.message);
    return undefined;
  }
};

/** As which shop the orders of a shop count, and in which zone. */
export const countingOf = async (tx: Writing, shop: Shop, shops: Shops): Promise<Counting> => {
  const counted = shops.of(shop);
  return {shop: counted.shop, zone: counted.zone ?? (await homeZone(tx))};
};

/** An order whose lines were summed up already. */
export type Summed = PackedOrder & {sums?: LineSums};

/** What packed orders come to by day, as wholes: what their items come to is asked of their columns. */
export const packedDays = (orders: readonly Summed[], counting: Counting, into?: Map<string, DayTotal>, sign: 1 | -1 = 1) =>
  tally(
    orders.flatMap(({fields, sums}) => wholeEntries(fields, counting, sums)),
    into,
    sign,
  );

/** What all packed orders of some shops come to by day; blocks that cannot be read are set aside. */
export const allPackedDays = async (tx: Writing, shops: Shops, of: readonly Shop[] | 'all'): Promise<Map<string, DayTotal>> => {
  const ranges = of === 'all' ? [undefined] : of.map(blocksAt);
  const keys = (await Promise.all(ranges.map(range => tx.objectStore('blocks').getAllKeys(range)))).flat();
  const days = new Map<string, DayTotal>();
  for (const key of keys) {
    const orders = await ordersOrAside(tx, key);
    if (orders) packedDays(orders, await countingOf(tx, shopAt(key), shops), days);
  }
  return days;
};

/** By how much the days change where something else holds of shops than before. */
export const movedPackedDays = async (tx: Writing, before: Shops, after: Shops): Promise<Map<string, DayTotal>> => {
  const shops = changedShops(before, after);
  const then = await allPackedDays(tx, before, shops);
  return tally([...then.values()], await allPackedDays(tx, after, shops), -1);
};
