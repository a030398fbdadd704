import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import {beforeEach, describe, expect, it} from 'vitest';
import {anOrder} from '../../tests/stores/orders.ts';
import {aSearch, aSnapshot} from '../../tests/stores/snapshots.ts';
import {completed} from '../model/completed.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {thingOf} from '../model/thing.ts';
import {countSnapshots, history} from './history.ts';
import {openStore, type Store} from './open.ts';
import {stable} from './place.ts';
import {drop, type Going, goingBy, planOf} from './prune.ts';
import {headAt} from './read.ts';
import {importLines} from './take-backup.ts';
import {keep} from './write.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const now = Date.UTC(2026, 10, 25, 12);
const emptyStore = async (): Promise<Store> => {
  globalThis.indexedDB = new IDBFactory();
  const opened = await openStore();
  await opened.put('install', 'UTC', 'zone');
  return opened;
};
let store: Store;
beforeEach(async () => {
  store = await emptyStore();
});

const goingOf = async (everyFor: number): Promise<Going[]> => {
  const all: Going[] = [];
  for await (const one of goingBy(store, {everyFor, now})) all.push(one);
  return all;
};
const prune = async (everyFor: number): Promise<Going[]> => {
  const all = await goingOf(everyFor);
  await drop(
    store,
    all.map(({key, snapshots}) => ({key, times: snapshots.map(({at}) => at)})),
  );
  return all;
};
const priced = (at: number, amount: number, fields: object = {}): Snapshot<'listing'> =>
  aSnapshot({at, fields: {price: {amount, currency: 'EUR'}, ...fields}, missing: []});

describe('pruning', () => {
  it('says what would go and changes nothing, then lets that go', async () => {
    const times = [400 * DAY, 200 * DAY + 3 * HOUR, 200 * DAY + 2 * HOUR, 200 * DAY, 2 * DAY, DAY].map(before => now - before);
    for (const [i, at] of times.entries()) await keep(store, [priced(at, 100 + i)]);
    const plan = await planOf(store, {everyFor: 90, now});
    expect(plan).toMatchObject({listings: 1, records: 2});
    expect(plan.bytes).toBeGreaterThan(300);
    expect(await countSnapshots(store)).toBe(6);
    await prune(90);
    const key = thingOf(aSnapshot());
    expect((await history(store, key)).map(({at}) => at)).toEqual([5, 4, 3, 0].map(i => times[i]));
    expect(await headAt(store, key)).toMatchObject({snapshots: 4, firstAt: times[0]});
    expect(await planOf(store, {everyFor: 90, now})).toEqual({listings: 0, records: 0, bytes: 0});
  });

  it('touches no orders and no searches', async () => {
    for (const before of [300, 299.9, 299.8, 1]) {
      await keep(store, [anOrder({at: now - before * DAY, fields: {status: before > 299.85 ? 'paid' : 'shipped', units: before}})]);
      await keep(store, [
        aSearch({at: now - before * DAY, fields: {query: 'oak', page: 1, results: [{ref: String(before), position: 1}]}}),
      ]);
    }
    expect(await goingOf(30)).toEqual([]);
  });

  it('leaves a snapshot that alone tells of a field', async () => {
    const day = now - 200 * DAY;
    await keep(store, [priced(now - 300 * DAY, 1)]);
    await keep(store, [priced(day, 2, {brand: 'Oak & Ash'})]);
    await keep(store, [priced(day + HOUR, 3)]);
    await keep(store, [priced(day + 2 * HOUR, 4)]);
    await keep(store, [priced(now, 5)]);
    expect((await goingOf(90)).flatMap(({snapshots}) => snapshots.map(({at}) => at))).toEqual([day + HOUR]);
  });

  it('lets nothing go that is the first or the newest by then', async () => {
    const key = thingOf(aSnapshot());
    for (const i of [1, 2, 3]) await keep(store, [priced(i * HOUR, i)]);
    expect(await drop(store, [{key, times: [1, 2, 3].map(i => i * HOUR)}])).toBe(1);
    expect(await drop(store, [{key: thingOf(aSnapshot({ref: 'gone'})), times: [1]}])).toBe(0);
  });
});

describe('any history that was pruned', () => {
  const fields = fc.record(
    {
      title: fc.constantFrom('Oak hook', 'Elm hook'),
      price: fc.integer({min: 1, max: 3}).map(amount => ({amount, currency: 'EUR'})),
      brand: fc.constantFrom('Oak', 'Ash'),
      rating: fc.integer({min: 0, max: 5}),
    },
    {requiredKeys: []},
  );
  const reading = fc.record({
    hours: fc.integer({min: 0, max: 500 * 24}),
    fields,
    missing: fc.subarray(['gtin', 'sku']),
    ref: fc.constantFrom('A', 'B'),
  });
  const dayOf = (at: number) => Math.floor(at / DAY);
  const weekOf = (at: number) => Math.floor((dayOf(at) + 3) / 7);
  /** What was known at the end of a moment's day or week. */
  const stateAt = (all: readonly Snapshot[], until: (at: number) => boolean): string => {
    const known = all.filter(({at}) => until(at)).reduce<Snapshot | undefined>((whole, one) => completed(whole, one), undefined);
    return stable(known ?? null);
  };

  it('answers what was known at the end of every day of the first year and of every week as before, and comes back whole', async () => {
    const check = fc.asyncProperty(
      fc.array(reading, {minLength: 3, maxLength: 30}),
      fc.constantFrom(30, 90, 180),
      async (readings, everyFor) => {
        store = await emptyStore();
        for (const {hours, ...one} of readings) await keep(store, [aSnapshot({...one, at: now - hours * HOUR})]);
        const keys = ['A', 'B'].map(ref => thingOf(aSnapshot({ref})));
        const before = await Promise.all(keys.map(async key => (await history(store, key)).reverse()));
        const heads = await store.getAll('heads');
        const gone = await prune(everyFor);
        const after = await Promise.all(keys.map(async key => (await history(store, key)).reverse()));
        before.forEach((all, i) => {
          const rest = after[i] ?? [];
          for (const {at} of all) {
            const isYoung = dayOf(at) > dayOf(now) - 358;
            const until = (one: number) => (isYoung ? dayOf(one) <= dayOf(at) : weekOf(one) <= weekOf(at));
            expect(stateAt(rest, until)).toBe(stateAt(all, until));
          }
        });
        expect((await store.getAll('heads')).map(({whole, latest, firstAt}) => [whole, latest, firstAt])).toEqual(
          heads.map(({whole, latest, firstAt}) => [whole, latest, firstAt]),
        );
        const lines = gone.flatMap(({snapshots}) => snapshots.map(one => JSON.stringify(one)));
        const file = async function* () {
          yield* lines;
        };
        expect(await importLines(store, file)).toEqual({added: lines.length, known: 0, refused: []});
        expect(await Promise.all(keys.map(async key => (await history(store, key)).reverse()))).toEqual(before);
        expect(await store.getAll('heads')).toEqual(heads);
        store.close();
      },
    );
    await fc.assert(check, {numRuns: 60});
  }, 120_000);
});
