import {deleteDB, openDB} from 'idb';
import {type Snapshot, snapshot} from '../../../lib/model/snapshot.ts';
import {allBuyers} from '../../../lib/store/all-buyers.ts';
import {exportLines} from '../../../lib/store/backup.ts';
import {bringBack, forgetAll} from '../../../lib/store/before.ts';
import {mergeSome} from '../../../lib/store/merge-blocks.ts';
import {openStore, type Store} from '../../../lib/store/open.ts';
import type {Step} from '../../../lib/store/step.ts';
import {takeBack} from '../../../lib/store/take-back.ts';
import {importLines} from '../../../lib/store/take-backup.ts';
import {check} from '../../../lib/store/verify.ts';
import {keep} from '../../../lib/store/write.ts';
import {keepPacked, nothingKnown} from '../../../lib/store/write-packed.ts';
import {summarise} from '../../../lib/store/write-summary.ts';
import type {Found, Job, Said} from './store-jobs.ts';

declare const self: {onmessage: (event: {data: Job}) => void; postMessage: (said: Said) => void};

const ack = (names: string[]) => self.postMessage({ack: names});
const nameOf = ({kind, ref, at}: Snapshot): string => `${kind} ${ref} ${at}`;

const merge = async (store: Store): Promise<void> => {
  await summarise(store);
  while (await mergeSome(store));
};

const take = async (store: Store, {telling, batches}: Extract<Job, {work: 'take'}>): Promise<void> => {
  const known = nothingKnown();
  for (const orders of batches) {
    await keepPacked(store, {telling, orders, known});
    ack(orders.map(({ref}) => `order ${ref} ${telling.at}`));
  }
  await merge(store);
};

/** The names of everything that is kept, one for each record, and whether what stands beside it is what it comes to. */
const look = async (store: Store): Promise<Found> => {
  const names: string[] = [];
  for await (const line of exportLines(store)) {
    const record = JSON.parse(line) as Snapshot;
    if (snapshot.safeParse(record).success) names.push(nameOf(record));
    else throw new Error(`This is kept and is no snapshot: ${line.slice(0, 200)}`);
  }
  const found = await check(store, () => {});
  const buyersNow = async () => (await allBuyers(store)).map(one => JSON.stringify(one)).sort();
  const summed = await buyersNow();
  await store.delete('install', 'tail');
  const counted = await buyersNow();
  return {
    names: names.sort(),
    wrong: found.damaged + found.lost + found.days + found.buyers,
    sumsDiffer: String(summed) !== String(counted),
  };
};

const steps = Object.entries(import.meta.glob<Step>('../../../lib/store/steps/*.ts', {eager: true, import: 'default'})).sort(([a], [b]) =>
  a < b ? -1 : 1,
);

/** The last version in which buyers were summed up in one record: a step since does more than make room. */
const OLDER = 9;

/** Makes the database what it was in that version, with all that is in it. */
const downgrade = async (): Promise<void> => {
  const store = await openStore();
  const all = await Promise.all(
    [...store.objectStoreNames].map(async name => ({name, keys: await store.getAllKeys(name), values: await store.getAll(name)})),
  );
  store.close();
  await deleteDB('linchpin');
  const older = steps.slice(0, OLDER);
  const old = await openDB('linchpin', older.length, {
    upgrade: async (db, _from, _to, tx) => {
      for (const [, step] of older) await step(db as never, tx as never);
    },
  });
  const tx = old.transaction([...old.objectStoreNames], 'readwrite', {durability: 'strict'});
  for (const {name, keys, values} of all)
    if (old.objectStoreNames.contains(name)) keys.forEach((key, i) => void tx.objectStore(name).put(values[i], key as IDBValidKey));
  tx.objectStore('install').put([], 'summary');
  tx.objectStore('install').put({blocks: [], isStale: false, of: 'before'}, 'tail');
  await tx.done;
  old.close();
};

const does: {[W in Job['work']]: (store: Store, job: Extract<Job, {work: W}>) => Promise<unknown>} = {
  take,
  merge,
  look,
  keep: async (store, {snapshots}) => {
    for (const one of snapshots) {
      await keep(store, [one]);
      ack([nameOf(one)]);
    }
  },
  restore: (store, {lines, mode, at}) =>
    importLines(
      store,
      async function* () {
        yield* lines;
      },
      undefined,
      {mode, at},
    ),
  undo: bringBack,
  forget: (store, {at}) => forgetAll(store, at),
  'take-back': async store => takeBack(store, (await store.getAllKeys('tellings')).slice(0, 1)),
  open: async () => undefined,
  downgrade: async () => undefined,
};

self.onmessage = async ({data}) => {
  try {
    if (data.work === 'downgrade') await downgrade();
    const store = await openStore();
    if (!(await store.get('install', 'zone'))) await store.put('install', 'UTC', 'zone');
    const result = data.work === 'downgrade' ? undefined : await does[data.work](store, data as never);
    store.close();
    self.postMessage({done: (result as Found | undefined) ?? null});
  } catch (error) {
    self.postMessage({failed: error instanceof Error ? (error.stack ?? error.message) : String(error)});
  }
};
