import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import {beforeEach, describe, expect, it} from 'vitest';
import {anySnapshot, aSnapshot} from '../../tests/stores/snapshots.ts';
import {COLUMN, rebuilt, sightingsIn, WHOLE} from '../model/health.ts';
import {fieldsOfHealth} from '../model/illness.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {thingOf} from '../model/thing.ts';
import {exportLines} from './backup.ts';
import {forgetAll} from './before.ts';
import {allHealth, healthAt} from './health.ts';
import {openStore, type Store} from './open.ts';
import {wholePages} from './pages.ts';
import {importLines} from './take-backup.ts';
import {forget, keep, miss} from './write.ts';

let store: Store;
const restart = async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
};
beforeEach(restart);

/** All that the snapshots tell, and that each thing was last met later than its newest. */
const snapshotsKept = async (): Promise<Snapshot<'listing'>[]> => {
  const all: Snapshot<'listing'>[] = [];
  for await (const page of wholePages(store, 'listing'))
    for (const {head, history} of page)
      all.push(...history, ...(head.seenAt > head.latest.at ? [{...head.latest, at: head.seenAt, url: head.url}] : []));
  return all;
};
const healthKept = async () => (await allHealth(store))[0];
const price = async () => fieldsOfHealth((await healthKept()) ?? expect.fail('nothing is kept')).find(({field}) => field === 'price');
/** A reading of the same page, each with another title, so that each is a snapshot. */
const changing = (at: number, over: Partial<Snapshot<'listing'>> = {}) =>
  aSnapshot({at, fields: {title: `a${at}`, price: {amount: at, currency: 'EUR'}}, ...over});
const without = (at: number, over: Partial<Snapshot<'listing'>> = {}) =>
  changing(at, {fields: {title: `a${at}`}, missing: ['price', 'gtin'], ...over});

describe('health', () => {
  it('is what a rebuild from the snapshots gives, where every reading is a snapshot', async () => {
    const word = fc.constantFrom(
      changing,
      without,
      (at: number) => without(at, {hidden: true}),
      (at: number) => changing(at, {url: `https://a.example/${at}`}),
    );
    const check = fc.asyncProperty(fc.array(word, {minLength: 1, maxLength: 50}), async words => {
      await restart();
      for (const [i, make] of words.entries()) await keep(store, [make(i + 1)]);
      expect(await healthKept()).toEqual(rebuilt(['amazon', 'amazon.de', 'listing'], await snapshotsKept()));
    });
    await fc.assert(check, {numRuns: 15});
  });

  it('holds every look that the snapshots tell of, in any order of captures', async () => {
    const capture = fc
      .uniqueArray(anySnapshot, {minLength: 1, maxLength: 3, selector: s => JSON.stringify(thingOf(s))})
      .map(all => all.map(one => ({...one, at: all[0]?.at ?? 1})));
    const check = fc.asyncProperty(fc.array(capture, {maxLength: 8}), async captures => {
      await restart();
      for (const one of captures) await keep(store, one);
      const before = await allHealth(store);
      for (const one of captures) await keep(store, one);
      expect(await allHealth(store)).toEqual(before);
      for (const health of before) {
        const told = (await snapshotsKept()).filter(s => [s.site, s.host, s.kind].join() === health.key.join());
        const [looks, again] = [sightingsIn(health), sightingsIn(rebuilt(health.key, told) ?? health)];
        // What is met unchanged leaves no snapshot: then the snapshots know of fewer looks, and of no others.
        for (const one of again) expect(looks.some(look => look.at === one.at && look.page === one.page)).toBe(true);
      }
    });
    await fc.assert(check, {numRuns: 20});
  });

  it('counts what is met unchanged, and where it stood', async () => {
    for (const at of [1, 2, 3]) await keep(store, [aSnapshot({at})]);
    await keep(store, [aSnapshot({at: 4, from: {title: 'h1', price: 'visible price'}})]);
    expect(await price()).toMatchObject({read: 4, readAt: 4, from: 'visible price'});
  });

  it('is not told anything by a report file, nor by a hidden tab', async () => {
    await keep(store, [changing(1)]);
    await keep(store, [without(2, {hidden: true}), without(3, {ref: 'B2', from: {title: `${COLUMN}Title`}})]);
    expect(await price()).toMatchObject({level: 'well', read: 1, missing: 0});
  });

  it('comes back with a backup, and is not counted twice', async () => {
    for (const at of [1, 2, 3]) await keep(store, [changing(at)]);
    await keep(store, [without(4)]);
    const [lines, before] = [[] as string[], await healthKept()];
    for await (const line of exportLines(store)) lines.push(line);
    const again = async function* () {
      yield* lines;
    };
    await importLines(store, again);
    expect(await healthKept()).toEqual(before);
    await restart();
    await importLines(store, again);
    expect(await healthKept()).toEqual(before);
    expect(await price()).toMatchObject({level: 'changed', since: 4, readAt: 3});
  });

  it('goes with the last thing of its host', async () => {
    await keep(store, [changing(1), changing(1, {ref: 'B2'}), changing(1, {host: 'amazon.com'})]);
    await forget(store, [thingOf(aSnapshot())]);
    expect(await allHealth(store)).toHaveLength(2);
    await forget(store, [thingOf(aSnapshot({ref: 'B2'}))]);
    expect((await allHealth(store)).map(({key}) => key[1])).toEqual(['amazon.com']);
    await forgetAll(store, Date.now());
    expect(await allHealth(store)).toEqual([]);
  });

  it('costs the same however much is stored', async () => {
    const sizes: number[] = [];
    for (let at = 1; at <= 300; at += 1) {
      await keep(store, [at % 7 ? changing(at) : without(at)]);
      if (at % 100 === 0) sizes.push(JSON.stringify(await healthKept()).length);
    }
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.2);
  });
});

describe('a page that tells of nothing', () => {
  const {url} = aSnapshot();
  const whole = async () => fieldsOfHealth((await healthKept()) ?? expect.fail('nothing is kept')).find(({field}) => field === WHOLE);

  it('is noted where something was read before, and not elsewhere', async () => {
    await keep(store, [changing(1)]);
    await miss(store, 'https://www.amazon.de/dp/B9', 2);
    expect(await whole()).toMatchObject({level: 'well'});
    await miss(store, 'https://www.amazon.de/dp/B9', 2, ['amazon', 'amazon.com', 'listing']);
    expect(await whole()).toMatchObject({level: 'well'});
    await miss(store, url, 3);
    expect(await whole()).toMatchObject({level: 'changed', since: 3, readAt: 1});
    await keep(store, [changing(4)]);
    expect(await whole()).toMatchObject({level: 'well'});
  });

  it('is noted at an address of the same form', async () => {
    await keep(store, [changing(1)]);
    await miss(store, 'https://www.amazon.de/dp/B9', 2, ['amazon', 'amazon.de', 'listing']);
    expect(await whole()).toMatchObject({level: 'changed', since: 2});
  });

  it('is noted where only the reader of any shop still knows it', async () => {
    const woo = changing(1, {site: 'woocommerce', host: 'oak.example', url: 'https://oak.example/hook', ref: '7'});
    await keep(store, [woo]);
    await keep(store, [{...woo, site: 'generic', ref: '/stool', url: 'https://oak.example/stool', at: 2}]);
    const [health] = await healthAt(store, [thingOf(woo)]);
    expect(health && fieldsOfHealth(health).find(({field}) => field === WHOLE)).toMatchObject({level: 'changed', since: 2});
  });
});
