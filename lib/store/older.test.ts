import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, it} from 'vitest';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {thingOf} from '../model/thing.ts';
import {exportLines} from './backup.ts';
import {countSnapshots, history} from './history.ts';
import {openStore, type Store} from './open.ts';
import {headAt} from './read.ts';
import {importLines} from './take-backup.ts';
import {forget, keep} from './write.ts';

let store: Store;
const key = thingOf(aSnapshot());

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
});

const priced = (i: number, amount = 1000 + i): Snapshot<'listing'> =>
  aSnapshot({at: 1_763_800_000_000 + i * 1000, fields: {title: 'Hook', price: {amount, currency: 'EUR'}}});
const many = (count: number) => Array.from({length: count}, (_, i) => priced(i));
const keepOneByOne = async (all: readonly Snapshot[]) => {
  for (const one of all) await keep(store, [one]);
};
const lines = async () => {
  const all: string[] = [];
  for await (const line of exportLines(store)) all.push(line);
  return all;
};
const newestFirst = (all: readonly Snapshot[]) => [...all].sort((a, b) => b.at - a.at);

describe('a listing with many snapshots', () => {
  it('has its oldest packed, and is the same for all who read it', async () => {
    const all = many(150);
    await keepOneByOne(all);
    expect(await store.count('older')).toBeGreaterThan(0);
    expect(await store.count('snapshots')).toBeLessThanOrEqual(2);
    expect(await history(store, key)).toEqual(newestFirst(all));
    expect(await countSnapshots(store)).toBe(150);
    expect((await lines()).map(line => JSON.parse(line).at)).toEqual(all.map(({at}) => at));
    expect((await headAt(store, key))?.snapshots).toBe(150);
  });

  it('comes back from its export line by line, and is not added twice', async () => {
    await keepOneByOne(many(150));
    const before = await lines();
    await forget(store, [key]);
    expect([await countSnapshots(store), await store.count('older')]).toEqual([0, 0]);
    const again = async function* () {
      yield* before;
    };
    expect(await importLines(store, again)).toMatchObject({added: 150, known: 0});
    expect(await lines()).toEqual(before);
    expect(await store.count('older')).toBeGreaterThan(0);
    expect(await importLines(store, again)).toMatchObject({added: 0, known: 150});
    expect(await lines()).toEqual(before);
    expect(await store.count('older')).toBeGreaterThan(0);
  });

  it('takes what arrives late among what is packed', async () => {
    const all = many(150);
    const late = priced(20, 77);
    await keepOneByOne(all.filter(({at}) => at !== late.at));
    expect(await keep(store, [late])).toMatchObject([{change: 'changed'}]);
    expect(await history(store, key)).toEqual(newestFirst(all.map(one => (one.at === late.at ? late : one))));
    expect(await store.count('snapshots')).toBeLessThanOrEqual(2);
    expect(await keep(store, [{...late, fields: {title: 'Other'}}])).toMatchObject([{refused: expect.any(String)}]);
  });

  it('completes what is known from what is packed, when something arrives late', async () => {
    const first = aSnapshot({at: 1_763_700_000_000, fields: {title: 'Hook', brand: 'Oak'}});
    await keepOneByOne([first, ...many(100)]);
    await keep(store, [priced(97.5, 5)]);
    expect((await headAt(store, key))?.whole.fields).toMatchObject({brand: 'Oak', price: {amount: 1099}});
  });

  it('loses no more than what cannot be read any more, and goes on', async () => {
    const all = many(100);
    await keepOneByOne(all);
    const keys = await store.getAllKeys('older');
    const [from, count] = (keys.at(-1) ?? []).slice(5) as [number, number];
    expect(keys.length).toBeGreaterThan(1);
    await store.put('older', new Uint8Array([1, 2, 3]), keys.at(-1));
    const rest = all.filter((_, i, {length}) => {
      const first = all.findIndex(({at}) => at === from);
      return i < length && (i < first || i >= first + count);
    });
    expect(await history(store, key)).toEqual(newestFirst(rest));
    const more = Array.from({length: 70}, (_, i) => priced(200 + i));
    await keepOneByOne(more);
    await keep(store, [priced(0.5)]);
    expect(await history(store, key)).toEqual(newestFirst([...rest, priced(0.5), ...more]));
  });
});

it('exports several such things page by page, each in its order', async () => {
  const all = ['A', 'B', 'C'].flatMap(ref => many(200).map(one => ({...one, ref})));
  for (let i = 0; i < all.length; i += 100) await keep(store, all.slice(i, i + 100));
  await keep(
    store,
    Array.from({length: 480}, (_, i) => ({...priced(i), ref: `Z${1000 + i}`})),
  );
  const told = (await lines()).map(line => JSON.parse(line));
  expect(told).toHaveLength(1080);
  expect(told.slice(0, 600).map(({ref, at}) => [ref, at])).toEqual(all.map(({ref, at}) => [ref, at]));
  const some: string[] = [];
  for await (const line of exportLines(store, [[key[0], key[1], '', 'listing', 'B']])) some.push(line);
  expect(some).toHaveLength(200);
});
