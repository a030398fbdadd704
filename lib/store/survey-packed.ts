import {Damaged} from '../blocks/bytes.ts';
import {orderColumns} from '../blocks/order-shape.ts';
import type {KeptRow, ReportTaken} from '../model/survey.ts';
import type {Block, BlockKey, Telling} from './block.ts';
import type {OlderKey, Store} from './open.ts';
import {announceDamage} from './watch.ts';

/** Blocks read at once. */
const PAGE = 32;

type Sized = {key: BlockKey; block: Block; lines: Uint8Array | undefined};

async function* blockPages(store: Store): AsyncIterable<Sized[]> {
  for (let after: BlockKey | undefined; ; ) {
    const tx = store.transaction(['blocks', 'lines']);
    const range = after && IDBKeyRange.lowerBound(after, true);
    const keys = await tx.objectStore('blocks').getAllKeys(range, PAGE);
    const found = await Promise.all(
      keys.map(async key => ({key, block: await tx.objectStore('blocks').get(key), lines: await tx.objectStore('lines').get(key)})),
    );
    yield found.flatMap(({block, ...one}) => (block ? [{...one, block}] : []));
    after = keys.at(-1);
    if (!after || keys.length < PAGE) return;
  }
}

const lengthOf = ({orders, refs}: Block, lines: Uint8Array | undefined): number =>
  orders.length + (lines?.length ?? 0) + refs.reduce((sum, ref) => sum + ref.length, 0);

const rowOf = (rows: Map<string, KeptRow>, [site, host]: readonly [string, string, ...unknown[]], kind: 'packed' | 'damaged'): KeptRow => {
  const row = rows.get([site, host, kind].join('\n')) ?? {site, host, kind, things: 0, records: 0, bytes: 0, how: 'measured'};
  rows.set([site, host, kind].join('\n'), row);
  return row;
};

const add = (row: KeptRow, key: BlockKey | OlderKey, block: Block, lines: Uint8Array | undefined): void => {
  const from = key.length === 7 ? key[5] : key[3];
  row.things = (row.things ?? 0) + block.refs.length;
  row.records += block.lines;
  row.bytes += lengthOf(block, lines);
  if (from > 0) row.oldest = Math.min(row.oldest ?? from, from);
  if (block.to > 0) row.newest = Math.max(row.newest ?? block.to, block.to);
};

/** How many orders of a block are of which telling; of one that cannot be read none, and that is told. */
const countTold = ({orders}: Block, counts: Map<number, number>): void => {
  try {
    for (const id of orderColumns(orders).ints.told.values) counts.set(id, (counts.get(id) ?? 0) + 1);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    announceDamage();
  }
};

/** Tellings of one file, taken at one moment, are one report. */
const reportsOf = (tellings: readonly Telling[], counts: ReadonlyMap<number, number>): ReportTaken[] => {
  const reports = new Map<string, ReportTaken>();
  for (const {id, site, host, shop, file, at} of tellings) {
    const orders = counts.get(id) ?? 0;
    if (orders === 0) continue;
    const name = [site, host, shop ?? '', file, at].join('\n');
    const known = reports.get(name) ?? {site, host, shop, file, at, ids: [], orders: 0};
    reports.set(name, {...known, ids: [...known.ids, id], orders: known.orders + orders});
  }
  return [...reports.values()];
};

/** Packed orders by host, with the bytes that they are, what is damaged, and of which report how many orders are. */
export const packedSurvey = async (store: Store): Promise<{rows: KeptRow[]; reports: ReportTaken[]}> => {
  const [rows, counts] = [new Map<string, KeptRow>(), new Map<number, number>()];
  for await (const page of blockPages(store))
    for (const {key, block, lines} of page) {
      add(rowOf(rows, key, 'packed'), key, block, lines);
      countTold(block, counts);
    }
  const [keys, damaged] = [await store.getAllKeys('damaged'), await store.getAll('damaged')];
  damaged.forEach((block, i) => {
    const key = keys[i];
    if (key) add(rowOf(rows, key, 'damaged'), key, block, block.bytes);
  });
  return {rows: [...rows.values()], reports: reportsOf(await store.getAll('tellings'), counts)};
};
