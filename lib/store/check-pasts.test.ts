import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {beforeEach, expect, it} from 'vitest';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import {changeTo} from '../blocks/change.ts';
import {packPast} from '../blocks/past.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {thingOf} from '../model/thing.ts';
import {countUnreadable, damagedPasts, forgetDamaged, putDamaged} from './damage.ts';
import {history} from './history.ts';
import {openStore, type Store} from './open.ts';
import {headAt} from './read.ts';
import {surveyOf} from './survey.ts';
import {check} from './verify.ts';
import {watchDamage} from './watch.ts';
import {keep} from './write.ts';

const nobody = () => undefined;
const sound = {blocks: 0, orders: 0, damaged: 0, lost: 0, days: 0, buyers: 0};
const START = 1_763_800_000_000;
const priced = (ref: string, i: number): Snapshot<'listing'> =>
  aSnapshot({ref, at: START + i * 1000, fields: {title: `Hook ${ref}`, price: {amount: 1000 + i, currency: 'EUR'}}});
const key = thingOf(priced('A', 0));
const newestFirst = (all: readonly Snapshot[]) => [...all].sort((a, b) => b.at - a.at);
const all = Array.from({length: 75}, (_, i) => priced('A', i));
const others = Array.from({length: 9}, (_, i) => priced('B', i));

let store: Store;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
  await store.put('install', 'UTC', 'zone');
  for (const one of [...all, ...others]) await keep(store, [one]);
});

/** Another bit in one byte of a block, as a failing disk would give it back. */
const flipped = (bytes: Uint8Array<ArrayBuffer>, at: number) => bytes.with(at, (bytes[at] ?? 0) ^ (1 << (at & 7)));
const blocksOf = async (ref: string) => (await store.getAllKeys('older')).filter(one => one[4] === ref);

it('finds nothing in a sound past, and changes nothing', async () => {
  const before = [await store.getAll('older'), await store.getAll('heads')];
  expect(await check(store, nobody)).toEqual(sound);
  expect([await store.getAll('older'), await store.getAll('heads')]).toEqual(before);
});

it('any byte of any block that is another is found, takes nothing else with it, and is told', async () => {
  const keys = await blocksOf('A');
  expect(keys.length).toBeGreaterThan(1);
  for (const one of keys) {
    const bytes = await store.get('older', one);
    const [head, from, count] = [await headAt(store, key), one[5], one[6]];
    if (!bytes || !head) throw new Error('There is no such block.');
    const lost = all.findIndex(({at}) => at === from);
    const rest = all.filter((_, i) => i < lost || i >= lost + count);
    const firstAt = (rest[0] as Snapshot).at;
    for (let at = 0; at < bytes.length; at += 1) {
      await store.put('older', flipped(bytes, at), one);
      expect(await history(store, key)).toEqual(newestFirst(rest));
      expect(await check(store, nobody)).toEqual({...sound, pasts: {blocks: 1, snapshots: count}});
      expect(await history(store, key)).toEqual(newestFirst(rest));
      expect(await headAt(store, key)).toEqual({...head, snapshots: rest.length, firstAt});
      expect(await damagedPasts(store)).toMatchObject([{title: 'Hook A', snapshots: count, from, to: all[lost + count]?.at}]);
      expect(await history(store, thingOf(others[0] as Snapshot))).toEqual(newestFirst(others));
      expect(await check(store, nobody)).toEqual(sound);
      await store.clear('damaged');
      await store.put('older', bytes, one);
      await store.put('heads', head, head.key);
    }
  }
}, 60_000);

it('is met by whoever reads the history, and counted apart; forgetting it is undone', async () => {
  const [one] = await blocksOf('A');
  const bytes = one && (await store.get('older', one));
  if (!one || !bytes) throw new Error('There is no such block.');
  await store.put('older', flipped(bytes, 20), one);
  const met = new Promise<void>(done => {
    const stop = watchDamage(() => {
      stop();
      done();
    });
  });
  await history(store, key);
  await met;
  await check(store, nobody);
  const kept = (await surveyOf(store)).rows.find(({kind}) => kind === 'damaged');
  expect(kept).toMatchObject({things: 0, records: one[6], bytes: bytes.length, oldest: one[5]});
  const gone = await forgetDamaged(store);
  expect([countUnreadable(gone), await damagedPasts(store)]).toEqual([one[6], []]);
  await putDamaged(store, gone);
  expect(await damagedPasts(store)).toHaveLength(1);
});

it('what earlier versions packed goes with what it was told from', async () => {
  const [newest, ...before] = newestFirst(others).map(one => ({...one, ref: 'C'})) as [Snapshot, ...Snapshot[]];
  for (const one of [...before].reverse().concat(newest)) await keep(store, [one]);
  for (const one of await blocksOf('C')) await store.delete('older', one);
  const way = before.map((one, i) => changeTo(i === 0 ? newest : (before[i - 1] as Snapshot), one));
  const thing = thingOf(newest);
  await store.delete('snapshots', [...thing, (before[0] as Snapshot).at]);
  await store.put('older', packPast(way.slice(0, 4)), [...thing, (before[3] as Snapshot).at, 4]);
  await store.put('older', packPast(way.slice(4)), [...thing, (before[7] as Snapshot).at, 4]);
  expect(await history(store, thing)).toEqual([newest, ...before]);
  await store.put('older', new Uint8Array([1]), [...thing, (before[3] as Snapshot).at, 4]);
  expect(await check(store, nobody)).toEqual({...sound, pasts: {blocks: 2, snapshots: 8}});
  expect(await history(store, thing)).toEqual([newest]);
});
