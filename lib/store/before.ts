import type {Choice} from '../model/choice.ts';
import {choiceKey} from '../model/choice-key.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {announceCheck} from './check.ts';
import {movingShops} from './moving-shops.ts';
import {snapshotsIn} from './older.ts';
import type {Store} from './open.ts';
import {dropScratch} from './scratch.ts';
import {keepTaken, takenSince} from './taken-since.ts';
import {inOneTransaction, TABLES, told, type Writing} from './transaction.ts';
import {announce, announceAlerts} from './watch.ts';
import {placeAll} from './write.ts';

/** Records of one table, so many at a time, in their order. */
export type BeforeKey = [table: string, page: number];
export type BeforePage = {keys: IDBValidKey[]; values: unknown[]};

/** The tables that hold what is kept: all but those that wait beside it. */
const KEPT = TABLES.filter(name => name !== 'staged' && name !== 'before');

const isOfShop = ({what}: Choice): boolean => what === 'shop';

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
  for (const name of ['zone', 'buyers', 'doubt', 'tail'] as const) tx.objectStore('install').delete(name).catch(told);
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

/** Where it stands when all was noted: before every table's name. */
const MARK: BeforeKey = ['', 0];

/** Notes everything as it is at `at` (epoch ms), in the place of what was noted before. */
export const setBefore = async (tx: Writing, at: number): Promise<void> => {
  tx.objectStore('before').clear().catch(told);
  tx.objectStore('before')
    .put({keys: [], values: [at]}, MARK)
    .catch(told);
  for (const name of KEPT) await copyTable(tx, name);
};

/** What pages told and what was decided since a moment: epoch ms. */
const since = async (tx: Writing, at: number): Promise<{snapshots: Snapshot[]; choices: Choice[]}> => {
  const heads = await tx.objectStore('heads').index('seenAt').getAll(IDBKeyRange.lowerBound(at));
  const news = await Promise.all(
    heads.map(async ({key, latest, seenAt, url}) => [
      ...(await snapshotsIn(tx, key)).filter(one => one.at >= at),
      ...(seenAt > latest.at ? [{...latest, at: seenAt, url} as Snapshot] : []),
    ]),
  );
  const choices = await tx.objectStore('choices').getAll();
  return {snapshots: news.flat().sort((a, b) => a.at - b.at), choices: choices.filter(one => one.at >= at)};
};

/**
 * Puts everything back as it was noted, in one transaction; what pages and reports told and what was decided since then stays. False: nothing is noted.
 * Throws `StoreFull`; then nothing was changed.
 */
export const bringBack = async (store: Store): Promise<boolean> => {
  const isBack = await inOneTransaction(store, async tx => {
    const mark = await tx.objectStore('before').get(MARK);
    if (!mark) return false;
    const at = Number(mark.values[0]);
    const [block, news, taken] = [await tx.objectStore('install').get('block'), await since(tx, at), await takenSince(tx, at)];
    clearAll(tx);
    for (const page of await tx.objectStore('before').getAllKeys(IDBKeyRange.lowerBound(MARK, true))) {
      const {keys, values} = (await tx.objectStore('before').get(page)) ?? {keys: [], values: []};
      keys.forEach((key, i) => void tableOf(tx, page[0]).put(values[i], key).catch(told));
    }
    if (block !== undefined) tx.objectStore('install').put(block, 'block').catch(told);
    tx.objectStore('before').clear().catch(told);
    await movingShops(tx, news.choices.some(isOfShop), async () => {
      for (const one of news.choices) tx.objectStore('choices').put(one, choiceKey(one)).catch(told);
    });
    await placeAll(
      tx,
      news.snapshots.map(snapshot => ({snapshot})),
    );
    await keepTaken(tx, taken);
    return true;
  });
  announce('all');
  announceAlerts();
  announceCheck();
  return isBack;
};

/** Lets go of what was noted: nobody will ask for it any more. */
export const dropBefore = (store: Store): Promise<void> =>
  inOneTransaction(store, async tx => void tx.objectStore('before').clear().catch(told));

/** Deletes everything that was ever kept, at `at` (epoch ms); `bringBack` undoes it. */
export const forgetAll = async (store: Store, at: number): Promise<void> => {
  await inOneTransaction(store, async tx => {
    await setBefore(tx, at);
    clearAll(tx);
  });
  await dropScratch();
  announce('all');
  announceAlerts();
  announceCheck();
};
