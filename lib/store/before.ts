import type {Store} from './open.ts';
import {inOneTransaction, TABLES, told, type Writing} from './transaction.ts';
import {announce, announceAlerts} from './watch.ts';

/** Records of one table, so many at a time, in their order. */
export type BeforeKey = [table: string, page: number];
export type BeforePage = {keys: IDBValidKey[]; values: unknown[]};

/** The tables that hold what is kept: all but those that wait beside it. */
const KEPT = TABLES.filter(name => name !== 'staged' && name !== 'before');

// Their records differ from table to table; here they are only carried.
type AnyTable = {
  getAllKeys: (range: IDBKeyRange | undefined, count: number) => Promise<IDBValidKey[]>;
  getAll: (range: IDBKeyRange | undefined, count: number) => Promise<unknown[]>;
  put: (value: unknown, key: IDBValidKey) => Promise<unknown>;
};
const tableOf = (tx: Writing, name: string): AnyTable => tx.objectStore(name as 'heads') as unknown as AnyTable;

/** Records of one page: those of blocks are large. */
const sizeOf = (table: string): number => (table === 'lines' || table === 'blocks' || table === 'damaged' ? 32 : 500);

/** Empties every table that holds what is kept. The number of the last block stays: it is of no two the same, ever. */
export const clearAll = (tx: Writing): void => {
  for (const name of KEPT) if (name !== 'install') tx.objectStore(name).clear().catch(told);
  for (const name of ['zone', 'buyers'] as const) tx.objectStore('install').delete(name).catch(told);
};

const copyTable = async (tx: Writing, name: string): Promise<void> => {
  const [table, size] = [tableOf(tx, name), sizeOf(name)];
  let range: IDBKeyRange | undefined;
  for (let page = 0; ; page++) {
    const [keys, values] = await Promise.all([table.getAllKeys(range, size), table.getAll(range, size)]);
    const last = keys.at(-1);
    if (last === undefined) return;
    tx.objectStore('before').put({keys, values}, [name, page]).catch(told);
    if (keys.length < size) return;
    range = IDBKeyRange.lowerBound(last, true);
  }
};

/** Notes everything as it is, in the place of what was noted before. */
export const setBefore = async (tx: Writing): Promise<void> => {
  tx.objectStore('before').clear().catch(told);
  for (const name of KEPT) await copyTable(tx, name);
};

/** Puts everything back as it was noted, in one transaction; false: nothing is noted. What was kept since then is lost. Throws `StoreFull`; then nothing was changed. */
export const bringBack = async (store: Store): Promise<boolean> => {
  const isBack = await inOneTransaction(store, async tx => {
    const pages = await tx.objectStore('before').getAllKeys();
    const block = Number((await tx.objectStore('install').get('block')) ?? 0);
    if (pages.length === 0) return false;
    clearAll(tx);
    for (const page of pages) {
      const {keys, values} = (await tx.objectStore('before').get(page)) ?? {keys: [], values: []};
      keys.forEach((key, i) => void tableOf(tx, page[0]).put(values[i], key).catch(told));
    }
    if (block > 0) tx.objectStore('install').put(block, 'block').catch(told);
    tx.objectStore('before').clear().catch(told);
    return true;
  });
  announce('all');
  announceAlerts();
  return isBack;
};

/** Lets go of what was noted: nobody will ask for it any more. */
export const dropBefore = (store: Store): Promise<void> =>
  inOneTransaction(store, async tx => void tx.objectStore('before').clear().catch(told));
