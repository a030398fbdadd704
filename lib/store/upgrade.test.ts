import {readdirSync, readFileSync} from 'node:fs';
import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {openDB} from 'idb';
import {beforeEach, describe, expect, it} from 'vitest';
import type {Snapshot} from '../model/snapshot.ts';
import {allBuyers, buyerColumnsOf} from './all-buyers.ts';
import {exportLines} from './backup.ts';
import {soldOf} from './days.ts';
import {openStore, type Store} from './open.ts';
import type {Step} from './step.ts';
import {check} from './verify.ts';
import {isBehind, summarise} from './write-summary.ts';

type Dumped = {store: string; key: IDBValidKey; value: unknown};

const folder = new URL('../../tests/stores/', import.meta.url);
const files = import.meta.glob<Step>('./steps/*.ts', {eager: true, import: 'default'});
const steps = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, step]) => step);

/** Versions of which a database was written by the extension of that day. */
const versions = readdirSync(folder)
  .flatMap(name => /^version-(\d+)\.json$/.exec(name)?.[1] ?? [])
  .map(Number)
  .sort((a, b) => a - b);

const revived = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$bytes' in value ? new Uint8Array(Buffer.from(String(value.$bytes), 'base64')) : value;

const dumpOf = (version: number): Dumped[] => JSON.parse(readFileSync(new URL(`version-${version}.json`, folder), 'utf8'), revived);

/** The database of a version as it was left behind. */
const leftBehind = async (version: number): Promise<Dumped[]> => {
  const old = await openDB('linchpin', version, {
    upgrade: async (db, _from, _to, tx) => {
      for (const step of steps.slice(0, version)) await step(db as never, tx as never);
    },
  });
  const all = dumpOf(version);
  for (const {store, key, value} of all) await old.put(store, value, key);
  old.close();
  return all;
};

const exported = async (store: Store): Promise<Snapshot[]> => {
  const all: Snapshot[] = [];
  for await (const line of exportLines(store)) all.push(JSON.parse(line) as Snapshot);
  return all;
};
const refs = (all: readonly Snapshot[], kind: string) => [...new Set(all.flatMap(one => (one.kind === kind ? [one.ref] : [])))].sort();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('has a database of every version that was ever written, the newest included', () => {
  // The second and third came together with the fourth.
  expect(versions).toEqual([1, ...steps.map((_, i) => i + 1).filter(version => version > 3)]);
});

describe.each(versions)('a database of version %i', version => {
  it('is brought to the newest form with all that is in it', async () => {
    const before = await leftBehind(version);
    const store = await openStore();
    expect(store.version).toBe(steps.length);
    const all = await exported(store);
    const kept = before.filter(one => one.store === 'heads').map(({value}) => (value as {latest: Snapshot}).latest);
    const packed = before.flatMap(one => (one.store === 'blocks' ? (one.value as {refs: string[]}).refs : []));
    expect(refs(all, 'listing')).toEqual(refs(kept, 'listing'));
    expect(refs(all, 'order')).toEqual([...refs(kept, 'order'), ...packed].sort());
    const choices = before.filter(one => one.store === 'choices').map(({value}) => value);
    expect(await store.getAll('choices')).toEqual(choices);
    await check(store, () => {});
    expect(await check(store, () => {})).toMatchObject({damaged: 0, lost: 0, days: 0, buyers: 0});
    expect((await soldOf(store)).orders).toHaveLength(refs(all, 'order').length);
    store.close();
  });

  it('sums buyers up anew where it has to, and comes to the same as counting them', async () => {
    await leftBehind(version);
    const store = await openStore();
    const named = async () => (await allBuyers(store)).map(one => JSON.stringify(one)).sort();
    const counted = await named();
    if (await isBehind(store)) expect(await summarise(store)).toBe(true);
    expect(await isBehind(store)).toBe(false);
    expect(await named()).toEqual(counted);
    const columns = await buyerColumnsOf(store);
    expect(columns.reduce((sum, {buyers}) => sum + buyers.rows, 0)).toBe(counted.length);
    store.close();
  });

  it('is as it was where the browser is killed in the middle of it, and goes on the next time', async () => {
    const before = await leftBehind(version);
    if (version === steps.length) return;
    const killed = openDB('linchpin', steps.length, {
      upgrade: async (db, from, _to, tx) => {
        for (const step of steps.slice(from)) await step(db as never, tx as never);
        tx.done.catch(() => undefined);
        tx.abort();
      },
    });
    await expect(killed).rejects.toThrow();
    const old = await openDB('linchpin');
    expect(old.version).toBe(version);
    for (const {store, key, value} of before) expect(await old.get(store, key)).toEqual(value);
    old.close();
    const store = await openStore();
    expect(store.version).toBe(steps.length);
    store.close();
  });
});
