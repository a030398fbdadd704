import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, it} from 'vitest';
import {anOrder} from '../../tests/stores/orders.ts';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import {allBuyers} from './all-buyers.ts';
import {exportLines, secretLines} from './backup.ts';
import {bringBack, dropBefore, forgetAll} from './before.ts';
import {buyerEpoch} from './buyer-key.ts';
import {soldOf} from './days.ts';
import {openStore, type Store} from './open.ts';
import {heads} from './read.ts';
import {importLines} from './take-backup.ts';
import {inOneTransaction} from './transaction.ts';
import {mendTotals} from './verify.ts';
import {keep} from './write.ts';
import {keepPacked, nothingKnown} from './write-packed.ts';

let store: Store;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
  await store.put('install', 'UTC', 'zone');
  await store.put('install', 0, 'block');
});

const gather = async (from: AsyncIterable<string>) => {
  const all: string[] = [];
  for await (const one of from) all.push(one);
  return all;
};
const from = (lines: readonly string[]) =>
  async function* () {
    yield* lines;
  };
const refs = async () => (await heads(store)).map(({key}) => key[4]).sort();
/** All that is in the tables of what is kept. */
const everything = async () => {
  const names = [...store.objectStoreNames].filter(name => name !== 'before' && name !== 'staged');
  const all = await Promise.all(names.map(async name => [name, await store.getAllKeys(name), await store.getAll(name)] as const));
  // Numbers of blocks are used once, whatever is undone.
  return all.map(([name, keys, values]) => [name, keys.map((key, i) => [key, name === 'install' && key === 'block' ? 0 : values[i]])]);
};
const bare = 'a'.repeat(64);
const bought = (ref: string, buyer = bare) => anOrder({ref, fields: {...anOrder().fields, buyer, buyerFrom: 'id'}});

describe('a backup', () => {
  it('joins what is kept, or takes its place', async () => {
    await keep(store, [aSnapshot({ref: 'A'})]);
    const lines = await gather(exportLines(store));
    await forgetAll(store, Date.now());
    await keep(store, [aSnapshot({ref: 'B'})]);
    expect(await importLines(store, from(lines))).toEqual({added: 1, known: 0, refused: []});
    expect(await refs()).toEqual(['A', 'B']);
    expect(await importLines(store, from(lines), undefined, {mode: 'replace'})).toEqual({added: 1, known: 0, refused: []});
    expect(await refs()).toEqual(['A']);
  });

  it.each(['merge', 'replace'] as const)('is undone to the last record (%s), and once', async mode => {
    await keep(store, [aSnapshot({ref: 'A'}), bought('1'), bought('2')]);
    const lines = [JSON.stringify(aSnapshot({ref: 'B'})), JSON.stringify(anOrder({ref: '9'}))];
    const before = await everything();
    await importLines(store, from(lines), undefined, {mode});
    expect(await refs()).toContain('B');
    expect(await bringBack(store)).toBe(true);
    expect(await everything()).toEqual(before);
    expect(await bringBack(store)).toBe(false);
    expect(await everything()).toEqual(before);
  });

  it('is undone without what pages told, and what was decided, since then being lost', async () => {
    const start = aSnapshot().at;
    await keep(store, [aSnapshot({ref: 'A'})]);
    await importLines(store, from([JSON.stringify(aSnapshot({ref: 'B'}))]), undefined, {mode: 'replace', at: start + 1000});
    await keep(store, [aSnapshot({ref: 'A', at: start + 2000}), aSnapshot({ref: 'C', at: start + 3000}), bought('1')]);
    await bringBack(store);
    const kept = (await heads(store)).map(({key, seenAt, snapshots}) => [key[4], seenAt - start, snapshots]);
    expect(kept.filter(([ref]) => ref !== '1').sort()).toEqual([
      ...[
        ['A', 2000, 1],
        ['C', 3000, 1],
      ],
    ]);
  });

  it.each(['merge', 'replace'] as const)('is undone without a report of orders that was taken since being lost: %s', async mode => {
    const start = aSnapshot().at;
    const telling = {
      ...{site: 'generic', host: 'shop.example', shop: null, file: 'orders.csv', url: 'https://shop.example/', reader: 1, from: {}},
      ...{digest: 'one', at: start - 1000},
    };
    const order = (ref: string) => ({ref, fields: {placedAt: start - 5000, total: {amount: 100, currency: 'EUR'}}, missing: []});
    const take = (digest: string, at: number, refs: string[]) =>
      keepPacked(store, {telling: {...telling, digest, at}, orders: refs.map(order), known: nothingKnown()});
    await take('one', start - 1000, ['1', '2']);
    await importLines(store, from([JSON.stringify(aSnapshot({ref: 'B'}))]), undefined, {mode, at: start + 500});
    // A file that was not known, and one of which only a part had been taken before.
    await take('two', start + 1000, ['3', '4']);
    await take('one', start + 2000, ['1', '2', '5']);
    await bringBack(store);
    const {orders, days} = await soldOf(store);
    expect(orders.map(({ref}) => ref).sort()).toEqual(['1', '2', '3', '4', '5']);
    expect(days.map(({orders: count, gross}) => [count, gross?.sum])).toEqual([[5, 500]]);
    expect(await refs()).toEqual([]);
    const [mended] = [await mendTotals(store)];
    expect(mended).toEqual({days: 0, buyers: 0});
    await take('two', start + 3000, ['3', '4']);
    expect((await soldOf(store)).orders).toHaveLength(5);
  });

  it('cannot be undone once nobody will', async () => {
    await importLines(store, from([JSON.stringify(aSnapshot())]));
    await dropBefore(store);
    expect(await bringBack(store)).toBe(false);
    expect(await heads(store)).toHaveLength(1);
  });

  it('takes effect whole or not at all, and leaves nothing behind that waits', async () => {
    await keep(store, [aSnapshot({ref: 'A'})]);
    const before = await everything();
    const lines = Array.from({length: 5000}, (_, i) => JSON.stringify(aSnapshot({ref: `B${i}`})));
    const failing = () => {
      throw new Error('The browser was closed.');
    };
    await expect(importLines(store, from(lines), undefined, {mode: 'replace', onTaking: failing})).rejects.toThrow('closed');
    expect(await everything()).toEqual(before);
    expect(await store.count('staged')).toBe(0);
    expect(await importLines(store, from(lines))).toMatchObject({added: 5000});
  });

  it('that was ended while its records waited has left nothing that a later one would take', async () => {
    await inOneTransaction(store, async tx => void tx.objectStore('staged').put({records: [aSnapshot({ref: 'OLD'})], lines: [1]}, 7));
    await importLines(store, from([JSON.stringify(aSnapshot({ref: 'NEW'}))]));
    expect(await refs()).toEqual(['NEW']);
  });
});

describe('the key of buyers', () => {
  it('comes along with a passphrase, so that the buyers of then are those of now', async () => {
    await keep(store, [bought('1')]);
    const [lines, epoch] = [[...(await gather(secretLines(store))), ...(await gather(exportLines(store)))], await buyerEpoch(store)];
    globalThis.indexedDB = new IDBFactory();
    store = await openStore();
    await importLines(store, from(lines), undefined, {isSealed: true});
    expect(await buyerEpoch(store)).toEqual(epoch);
    await keep(store, [bought('2')]);
    expect((await allBuyers(store)).map(({orders}) => orders)).toEqual([2]);
  });
  it('is taken from no plain file, where it is no record at all', async () => {
    await keep(store, [bought('1')]);
    const lines = await gather(secretLines(store));
    await forgetAll(store, Date.now());
    expect((await importLines(store, from(lines))).refused).toHaveLength(1);
    expect(await buyerEpoch(store)).toBeUndefined();
  });
  it('of a backup gives way to the one that is here, unless all is replaced', async () => {
    await keep(store, [bought('1')]);
    const [lines, theirs] = [await gather(secretLines(store)), await buyerEpoch(store)];
    globalThis.indexedDB = new IDBFactory();
    store = await openStore();
    await keep(store, [bought('2')]);
    const ours = await buyerEpoch(store);
    await importLines(store, from(lines), undefined, {isSealed: true});
    expect(await buyerEpoch(store)).toEqual(ours);
    await importLines(store, from(lines), undefined, {isSealed: true, mode: 'replace'});
    expect(await buyerEpoch(store)).toEqual(theirs);
  });
});
