import {existsSync} from 'node:fs';
import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {openDB} from 'idb';
import {beforeEach, describe, expect, it} from 'vitest';
import {makeOld} from '../../tests/stores/dump.ts';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import {fillStore} from '../../tests/stores/world.ts';
import type {ThingKey} from '../model/thing.ts';
import {allBuyers, buyerColumnsOf} from './all-buyers.ts';
import {exportLines} from './backup.ts';
import {history} from './history.ts';
import {openStore, type Store, steps} from './open.ts';
import {headAt} from './read.ts';
import {check, isInDoubt} from './verify.ts';
import {keep} from './write.ts';
import {isBehind, summarise} from './write-summary.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** These came together with later ones: no build had them as its last. */
const NEVER_LAST = [2, 3, 10];
const versions = steps.map((_, i) => i + 1).filter(version => !NEVER_LAST.includes(version));
/** The first kept two snapshots of one listing, and no totals; those before the sixth knew no packed reports. */
const [FIRST, PACKED] = [1, 6];

const linesOf = async (store: Store): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of exportLines(store)) lines.push(line);
  return lines.sort();
};

describe.each(versions)('a database of version %i', version => {
  it('has a dump (`node tests/tools/load.mjs tests/tools/dump.ts` makes that of the newest)', () => {
    expect(existsSync(new URL(`../../tests/stores/versions/${String(version).padStart(3, '0')}.json`, import.meta.url))).toBe(true);
  });

  it('is brought along with all that was in it; totals of another day are worked out anew, and then hold', async () => {
    const records = await makeOld(steps, version);
    const store = await openStore();
    expect(store.version).toBe(steps.length);
    for (const {store: table, key, value} of records)
      if (table === 'heads') expect(await headAt(store, key as Parameters<typeof headAt>[1])).toEqual(value);
    expect(await isInDoubt(store)).toBe(version > FIRST && version < steps.length);
    expect(await check(store, () => {})).toMatchObject({damaged: 0, lost: 0});
    expect(await isInDoubt(store)).toBe(false);
    expect(await check(store, () => {})).toMatchObject({damaged: 0, lost: 0, days: 0, buyers: 0});
    store.close();
  });

  it.skipIf(version === FIRST)('exports what one that was filled today exports', async () => {
    const records = await makeOld(steps, version);
    const store = await openStore();
    const brought = await linesOf(store);
    store.close();
    globalThis.indexedDB = new IDBFactory();
    const fresh = await openStore();
    // Buyers are told apart by a key that every installation makes for itself.
    for (const {store: table, key, value} of records) if (table === 'install' && key === 'buyers') await fresh.put('install', value, key);
    await fillStore(fresh, {reports: version >= PACKED});
    expect(brought).toEqual(await linesOf(fresh));
    fresh.close();
  });

  it('sums buyers up anew where it has to, and comes to the same as counting them', async () => {
    await makeOld(steps, version);
    const store = await openStore();
    const named = async () => (await allBuyers(store)).map(one => JSON.stringify(one)).sort();
    const counted = await named();
    if (await isBehind(store)) expect(await summarise(store)).toBe(true);
    expect([await isBehind(store), await named()]).toEqual([false, counted]);
    const columns = await buyerColumnsOf(store);
    expect(columns.reduce((sum, {buyers}) => sum + buyers.rows, 0)).toBe(counted.length);
    store.close();
  });

  it.skipIf(version === steps.length)('is as it was where the browser is killed in the middle, and goes on the next time', async () => {
    const records = await makeOld(steps, version);
    const killed = openDB('linchpin', steps.length, {
      upgrade: async (db, from, _to, tx) => {
        for (const step of steps.slice(from)) await step(db, tx as Parameters<typeof step>[1]);
        tx.done.catch(() => undefined);
        tx.abort();
      },
    });
    await expect(killed).rejects.toThrow();
    const old = await openDB('linchpin');
    expect(old.version).toBe(version);
    for (const {store: table, key, value} of records) expect(await old.get(table, key)).toEqual(value);
    old.close();
    const store = await openStore();
    expect(store.version).toBe(steps.length);
    store.close();
  });

  it('goes on: what is read next joins what was there', async () => {
    await makeOld(steps, version);
    const store = await openStore();
    const key: ThingKey = ['amazon', 'amazon.de', '', 'listing', 'B00SVBPJI8'];
    const before = await history(store, key);
    await keep(store, [aSnapshot({at: Date.UTC(2026, 11, 1), fields: {title: 'Eschenhaken'}})]);
    const [newest, ...older] = await history(store, key);
    expect(newest?.fields).toMatchObject({title: 'Eschenhaken'});
    expect(older).toEqual(before);
    store.close();
  });
});
