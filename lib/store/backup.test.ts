import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import {beforeEach, describe, expect, it} from 'vitest';
import {anySnapshot, aSearch, aSnapshot} from '../../tests/stores/snapshots.ts';
import {thingOf} from '../model/thing.ts';
import {exportLines} from './backup.ts';
import {countSnapshots, history} from './history.ts';
import {openStore, type Store} from './open.ts';
import {countHeads, heads, newestHeads} from './read.ts';
import {importLines} from './take-backup.ts';
import {forget, keep} from './write.ts';

const emptyStore = (): Promise<Store> => {
  globalThis.indexedDB = new IDBFactory();
  return openStore();
};
const gather = async <T>(from: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const one of from) all.push(one);
  return all;
};
const from = (lines: string[]) =>
  async function* () {
    yield* lines;
  };
const everything = async (store: Store) => {
  const all = await heads(store);
  const sorted = all.sort((a, b) => (a.key.join() < b.key.join() ? -1 : 1));
  return Promise.all(sorted.map(async head => ({head, history: await history(store, head.key)})));
};

let store: Store;
beforeEach(async () => {
  store = await emptyStore();
});

describe('a search', () => {
  it('goes out and comes back as it was, and is counted as no listing', async () => {
    await keep(store, [aSearch(), aSearch({at: 1_763_900_000_000, fields: {query: 'oak hook', page: 1, results: []}}), aSnapshot()]);
    const [lines, kept] = [await gather(exportLines(store)), await everything(store)];
    store = await emptyStore();
    await importLines(store, from(lines));
    expect(await everything(store)).toEqual(kept);
    expect([await countHeads(store, 'listing'), await countHeads(store, 'search')]).toEqual([1, 1]);
    expect((await newestHeads(store, 'search', 5)).map(({latest}) => latest.fields.query)).toEqual(['oak hook']);
  });
});

describe('exportLines', () => {
  it('writes a record as the contract has it, and when an unchanged thing was last met', async () => {
    await keep(store, [aSnapshot({at: 1}), aSnapshot({at: 7, url: 'https://www.amazon.de/gp/product/B00SVBPJI8'})]);
    expect(await gather(exportLines(store))).toEqual([
      '{"kind":"listing","site":"amazon","host":"amazon.de","shop":null,"ref":"B00SVBPJI8","at":1,"url":"https://www.amazon.de/dp/B00SVBPJI8",' +
        '"fields":{"title":"Eichenhaken","price":{"amount":1299,"currency":"EUR"}},"missing":["gtin"],"undecided":{},"reader":1,' +
        '"from":{"title":"#productTitle","price":".a-price"},"seenAt":7,"seenUrl":"https://www.amazon.de/gp/product/B00SVBPJI8"}',
    ]);
  });
  it('writes more than one page of records in order', async () => {
    const many = Array.from({length: 1201}, (_, i) => aSnapshot({at: i + 1, fields: {stock: i}}));
    await keep(store, many);
    expect((await gather(exportLines(store))).map(line => JSON.parse(line).at)).toEqual(many.map(s => s.at));
  });
  it('writes of many things, and of one with a long history, what it writes of all', async () => {
    await keep(
      store,
      Array.from({length: 1203}, (_, i) => aSnapshot({at: i + 1, ref: 'long', fields: {stock: i}})),
    );
    await keep(
      store,
      Array.from({length: 120}, (_, i) => aSnapshot({ref: `B${i}`})),
    );
    const keys = (await heads(store)).map(({key}) => key).sort((a, b) => (a[4] < b[4] ? -1 : 1));
    const lines = await gather(exportLines(store, keys));
    expect(lines).toHaveLength(1323);
    expect(lines).toEqual(await gather(exportLines(store)));
  });
  it('writes only the things asked for, and taking them back undoes their deletion', async () => {
    await keep(store, [aSnapshot({ref: 'B1'}), aSnapshot({ref: 'B10'}), aSnapshot({ref: 'B1', at: 1_763_800_000_001})]);
    const before = await everything(store);
    const key = thingOf(aSnapshot({ref: 'B1'}));
    const saved = await gather(exportLines(store, [key]));
    expect(saved).toHaveLength(1);
    await forget(store, [key]);
    await importLines(store, from(saved));
    expect(await everything(store)).toEqual(before);
  });
});

describe('importLines', () => {
  it('loses nothing on the way out and in, and knows everything the second time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anySnapshot, {maxLength: 4}), {maxLength: 8}), fc.boolean(), async (captures, backwards) => {
        const first = await emptyStore();
        for (const capture of captures) await keep(first, capture);
        const before = await everything(first);
        const lines = await gather(exportLines(first));
        const second = await emptyStore();
        const taken = await importLines(second, from(backwards ? lines.toReversed() : lines));
        expect(taken).toEqual({added: lines.length, known: 0, refused: []});
        expect(await everything(second)).toEqual(before);
        expect(await importLines(second, from(lines))).toEqual({added: 0, known: lines.length, refused: []});
        expect(await everything(second)).toEqual(before);
      }),
      {numRuns: 60},
    );
  });

  const good = JSON.stringify(aSnapshot());
  it.each([
    ['{"kind":"listing"', 'is not JSON'],
    [JSON.stringify({...aSnapshot(), kind: 'wish'}), 'kind: '],
    [JSON.stringify({...aSnapshot(), at: '1'}), 'at: '],
    [JSON.stringify({...aSnapshot(), fields: {price: {amount: 1.5, currency: 'EUR'}}}), 'fields.price.amount: '],
    [JSON.stringify({...aSnapshot(), seenAt: 1}), 'seenAt: is not later than at'],
  ])('changes nothing when a line is bad, and says which and why: %s', async (bad, why) => {
    const result = await importLines(store, from([good, '', bad]));
    expect(result).toMatchObject({added: 0, known: 0, refused: [{line: 3}]});
    expect(result.refused[0]?.why).toContain(why);
    expect(await countSnapshots(store)).toBe(0);
    expect(await importLines(store, from([good, '', bad]), undefined, {skipBad: true})).toMatchObject({added: 1, refused: [{line: 3}]});
  });

  it('never overwrites: another truth for a kept moment is refused', async () => {
    await keep(store, [aSnapshot()]);
    const result = await importLines(store, from([JSON.stringify(aSnapshot({fields: {title: 'forged'}}))]));
    expect(result).toMatchObject({added: 0, refused: [{line: 1}]});
    expect(await history(store, thingOf(aSnapshot()))).toEqual([aSnapshot()]);
  });

  it('says how far it is', async () => {
    const lines = Array.from({length: 1100}, (_, i) => JSON.stringify(aSnapshot({at: i + 1, fields: {stock: i}})));
    const heard: number[] = [];
    await importLines(store, from(lines), written => heard.push(written));
    expect(heard).toEqual([500, 1000, 1100]);
  });
});
