import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {anySnapshot, aSnapshot} from '../../tests/stores/snapshots.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {thingOf} from '../model/thing.ts';
import {forgetAll} from './before.ts';
import {countSnapshots, history} from './history.ts';
import {openStore, type Store} from './open.ts';
import {headAt, heads, headsAtAddress} from './read.ts';
import {StoreFull} from './transaction.ts';
import {watch} from './watch.ts';
import {forget, keep} from './write.ts';

let store: Store;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
});
afterEach(() => store.close());

const changes = async (...snapshots: Snapshot[]) =>
  (await keep(store, snapshots)).map(kept => ('refused' in kept ? 'refused' : kept.change));

describe('keep', () => {
  it('adds what changed and only notes what did not', async () => {
    const a = aSnapshot({at: 1});
    const b = aSnapshot({at: 2});
    const c = aSnapshot({at: 3, fields: {title: 'Eschenhaken'}});
    expect(await changes(a)).toEqual(['first']);
    expect(await changes(b, c)).toEqual(['same', 'changed']);
    expect(await history(store, thingOf(a))).toEqual([c, a]);
    expect(await headAt(store, thingOf(a))).toEqual({
      key: thingOf(a),
      latest: c,
      whole: {...c, fields: {...a.fields, ...c.fields}, from: {...a.from, ...c.from}},
      firstAt: 1,
      seenAt: 3,
      url: a.url,
      snapshots: 2,
    });
  });

  it('changes nothing when the same capture comes twice, whatever came in between', async () => {
    const capture = [aSnapshot({at: 5}), aSnapshot({at: 5, ref: 'B2'})];
    await keep(store, capture);
    await keep(store, [aSnapshot({at: 9, fields: {title: 'later'}})]);
    const before = [await heads(store), await history(store, thingOf(aSnapshot()))];
    expect(await changes(...capture)).toEqual(['same', 'same']);
    expect([await heads(store), await history(store, thingOf(aSnapshot()))]).toEqual(before);
  });

  it('keeps a thing once that was told twice, whichever telling arrives first', async () => {
    const [a, first, second] = [
      aSnapshot({at: 1}),
      aSnapshot({at: 5, fields: {title: 'Eschenhaken'}}),
      aSnapshot({at: 6, fields: {title: 'Eschenhaken'}}),
    ];
    await changes(a, first, second);
    const settled = [await heads(store), await history(store, thingOf(a))];
    await forgetAll(store, Date.now());
    await changes(a, second, first);
    expect([await heads(store), await history(store, thingOf(a))]).toEqual(settled);
  });

  it.each([
    ['two countries of a marketplace', {host: 'amazon.de'}, {host: 'amazon.co.jp'}],
    [
      'two shops under the generic reader',
      {site: 'generic', host: 'oak.example', ref: '/p/1'},
      {site: 'generic', host: 'ash.example', ref: '/p/1'},
    ],
    ['one host on two ports', {site: 'generic', host: '127.0.0.1:1'}, {site: 'generic', host: '127.0.0.1:2'}],
    ['two accounts on one back end', {shop: 'A1'}, {shop: 'A2'}],
    ['an account and the host itself', {shop: null}, {shop: 'A1'}],
    ['a ref and one that it begins', {ref: 'B1'}, {ref: 'B10'}],
  ])('never mixes %s', async (_what, one, other) => {
    const a = aSnapshot({...one, at: 1});
    const b = aSnapshot({...other, at: 2});
    expect(await changes(a, b)).toEqual(['first', 'first']);
    expect(await history(store, thingOf(a))).toEqual([a]);
    expect(await history(store, thingOf(b))).toEqual([b]);
    await forget(store, [thingOf(a)]);
    expect(await history(store, thingOf(b))).toEqual([b]);
  });

  it('keeps all of a capture or nothing', async () => {
    const unstorable = {...aSnapshot({ref: 'B2'}), fields: {title: (() => 'a function cannot be stored') as unknown as string}};
    await expect(keep(store, [aSnapshot(), unstorable])).rejects.toThrow();
    expect(await countSnapshots(store)).toBe(0);
    expect(await heads(store)).toEqual([]);
  });

  it('says that the disk is full, and keeps nothing of the batch', async () => {
    const add = IDBObjectStore.prototype.add;
    let left = 1;
    IDBObjectStore.prototype.add = function (value: unknown, key?: IDBValidKey) {
      if (left-- > 0) return add.call(this, value, key);
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await expect(keep(store, [aSnapshot(), aSnapshot({ref: 'B2'})])).rejects.toThrow(StoreFull);
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    expect(await countSnapshots(store)).toBe(0);
    expect(await changes(aSnapshot())).toEqual(['first']);
  });

  const captures = fc.array(
    fc.tuple(fc.integer({min: 1, max: 12}), fc.array(anySnapshot, {maxLength: 4})).map(([at, all]) => all.map(s => ({...s, at}))),
    {maxLength: 8},
  );
  const state = async () => [await heads(store), await countSnapshots(store)];
  const restart = async () => {
    store.close();
    globalThis.indexedDB = new IDBFactory();
    store = await openStore();
  };

  it('holds what it promises in any order of captures', async () => {
    const check = fc.asyncProperty(captures, async all => {
      await restart();
      for (const capture of all) {
        await keep(store, capture);
        const settled = await state();
        await keep(store, capture);
        expect(await state()).toEqual(settled);
      }
      for (const head of await heads(store)) {
        const kept = await history(store, head.key);
        expect([kept[0], kept.length, kept.at(-1)?.at]).toEqual([head.latest, head.snapshots, head.firstAt]);
        expect(kept.map(thingOf)).toEqual(kept.map(() => head.key));
        const met = all.flat().filter(s => thingOf(s).join('\n') === head.key.join('\n'));
        expect(head.seenAt).toBe(Math.max(...met.map(s => s.at)));
      }
    });
    await fc.assert(check, {numRuns: 60});
  });

  it('changes nothing when a whole day of captures is sent again', async () => {
    const check = fc.asyncProperty(captures, async all => {
      await restart();
      const inTime = [...all].sort((a, b) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0));
      for (const capture of inTime) await keep(store, capture);
      const settled = await state();
      for (const capture of all) await keep(store, capture);
      expect(await state()).toEqual(settled);
    });
    await fc.assert(check, {numRuns: 60});
  });
});

describe('headsAtAddress', () => {
  it('finds a thing at the address where it was last met, and only there', async () => {
    const [first, second] = ['https://www.amazon.de/dp/B1', 'https://www.amazon.de/gp/product/B1'];
    await keep(store, [aSnapshot({at: 1, url: first})]);
    await keep(store, [aSnapshot({at: 2, url: second})]);
    expect(await headsAtAddress(store, first)).toEqual([]);
    expect(await headsAtAddress(store, second)).toMatchObject([{seenAt: 2, latest: {at: 1}}]);
  });
});

describe('forget', () => {
  it('deletes a thing with its history, and everything', async () => {
    await keep(store, [aSnapshot(), aSnapshot({ref: 'B2'})]);
    await forget(store, [thingOf(aSnapshot())]);
    expect((await heads(store)).map(head => head.key[4])).toEqual(['B2']);
    await forgetAll(store, Date.now());
    expect([await countSnapshots(store), await heads(store)]).toEqual([0, []]);
  });
});

describe('watch', () => {
  it('hears which things changed, after they are there to be read', async () => {
    const heard = new Promise(resolve => {
      const stop = watch(keys => {
        stop();
        resolve(keys);
      });
    });
    await keep(store, [aSnapshot()]);
    expect(await heard).toEqual([thingOf(aSnapshot())]);
  });
});
