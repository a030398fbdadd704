import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {failAt, heal} from '../../tests/stores/failing.ts';
import {anOrder} from '../../tests/stores/orders.ts';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import type {ShopChoice} from '../model/choice.ts';
import {thingOf} from '../model/thing.ts';
import {bringBack, forgetAll} from './before.ts';
import {mergeSome} from './merge-blocks.ts';
import {openStore, type Store} from './open.ts';
import {takeBack} from './take-back.ts';
import {importLines} from './take-backup.ts';
import {StoreFull} from './transaction.ts';
import {decide, forget, keep, rebuildTotals} from './write.ts';
import {keepPacked, type NewTelling, nothingKnown} from './write-packed.ts';
import {summarise} from './write-summary.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 1);
const eur = (amount: number) => ({amount, currency: 'EUR'});
const telling: NewTelling = {
  ...{site: 'generic', host: 'shop.example', shop: null, digest: 'one', file: 'orders.csv', at: START + 40 * DAY},
  ...{url: 'https://shop.example/', reader: 1, from: {placedAt: 'column Date', lines: 'column SKU'}},
};
const buyer = (i: number) => ({buyer: `${'0'.repeat(16)}:${String(i % 3).repeat(64)}`, buyerFrom: 'id' as const});
const told = (from: number, count: number) =>
  Array.from({length: count}, (_, i) => ({
    ref: String(from + i),
    fields: {...buyer(i), placedAt: START + (from + i) * 3_600_000, lines: [{sku: `S${i % 3}`, quantity: 1 + (i % 2), price: eur(500)}]},
    missing: [],
  }));
const report = (store: Store, from: number, count: number, digest = 'one') =>
  keepPacked(store, {telling: {...telling, digest}, orders: told(from, count), known: nothingKnown()});
const brand: ShopChoice = {kind: 'choice', what: 'shop', site: 'generic', host: 'shop.example', at: 9, shop: null, timeZone: 'Asia/Tokyo'};
const page = (ref: string, at = START + 50 * DAY) => anOrder({ref, at, fields: {placedAt: START, status: 'refunded', total: eur(700)}});

/** A store with a little of everything, always the same. */
const filled = async (): Promise<Store> => {
  globalThis.indexedDB = new IDBFactory();
  const store = await openStore();
  await store.put('install', 'UTC', 'zone');
  await keep(store, [aSnapshot({ref: 'A'}), aSnapshot({ref: 'B'}), page('p1')]);
  for (let i = 0; i < 9; i++) await report(store, 100 + i * 10, 10, i < 5 ? 'one' : 'two');
  // Something to mend for a rebuild.
  const [[key], [day]] = [await store.getAllKeys('days'), await store.getAll('days')];
  if (key && day) await store.put('days', {...day, orders: day.orders + 7}, key);
  return store;
};

/** Everything that counts: what waits for a restore does not. */
const everything = async (store: Store) => {
  const names = [...store.objectStoreNames].filter(name => name !== 'staged');
  return Promise.all(names.map(async name => [name, await store.getAllKeys(name), await store.getAll(name)]));
};

afterEach(heal);

const jobs: [name: string, job: (store: Store) => Promise<unknown>][] = [
  [
    'a capture of a listing and orders',
    store => keep(store, [aSnapshot({ref: 'A', fields: {title: 'New'}, at: START}), page('p1'), page('105')]),
  ],
  ['a report with orders known and new, and one that a page told of', store => report(store, 140, 30, 'three')],
  ['merging of small blocks', store => mergeSome(store)],
  ['summing up by buyer', store => summarise(store)],
  ['a shop that counts in another zone', store => decide(store, {choose: [brand]})],
  ['deletion of things', store => forget(store, [thingOf(aSnapshot({ref: 'A'})), thingOf(page('p1'))])],
  ['a rebuild', store => rebuildTotals(store)],
  ['deletion of everything', store => forgetAll(store, START)],
  ['a backup that joins', store => backup(store, 'merge')],
  ['a backup in place of all', store => backup(store, 'replace')],
];
const backup = (store: Store, mode: 'merge' | 'replace') =>
  importLines(
    store,
    async function* () {
      for (const one of [aSnapshot({ref: 'C'}), page('p2'), page('107'), brand]) yield JSON.stringify(one);
    },
    undefined,
    {mode, at: START},
  );

describe('a write that fails', () => {
  let before: unknown;
  let store: Store;
  beforeEach(async () => {
    store = await filled();
    before = await everything(store);
  });

  it.each(jobs)(
    'in the middle of %s, at whichever request, leaves nothing half-written, and the next attempt does it',
    async (_name, job) => {
      let [failures, isDone] = [0, false];
      for (let n = 1; !isDone; n++) {
        const count = failAt(n);
        const outcome = await job(store).then(
          () => 'done',
          error => error,
        );
        isDone = count() < n;
        heal();
        if (isDone) {
          expect(outcome).toBe('done');
          continue;
        }
        failures += 1;
        expect(outcome).toBeInstanceOf(StoreFull);
        expect(await everything(store)).toEqual(before);
      }
      expect(failures).toBeGreaterThan(2);
      expect(await everything(store)).not.toEqual(before);
    },
  );

  it('in the middle of taking a report back, at whichever request, has it go on from there', async () => {
    await takeBack(store, [1]);
    const gone = await everything(store);
    expect(await store.count('blocks')).toBeGreaterThan(0);
    for (let [n, isDone] = [1, false]; !isDone; n++) {
      store = await filled();
      const count = failAt(n);
      await takeBack(store, [1]).catch(error => expect(error).toBeInstanceOf(StoreFull));
      isDone = count() < n;
      heal();
      await takeBack(store, [1]);
      expect(await everything(store)).toEqual(gone);
    }
  });

  it('in the middle of an undo leaves what was there, to be undone once more', async () => {
    await backup(store, 'replace');
    const replaced = await everything(store);
    failAt(40);
    await expect(bringBack(store)).rejects.toThrow(StoreFull);
    heal();
    expect(await everything(store)).toEqual(replaced);
    expect(await bringBack(store)).toBe(true);
    const [now, then] = [await everything(store), before as typeof replaced];
    const kept = (all: typeof replaced) => all.filter(([name]) => name !== 'install' && name !== 'before');
    expect(kept(now)).toEqual(kept(then));
  });
});
