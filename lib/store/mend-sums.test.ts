import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {beforeEach, expect, it} from 'vitest';
import {MIDNIGHT, take, told} from '../../tests/stores/reports.ts';
import {allBuyers, buyerColumnsOf} from './all-buyers.ts';
import {mendSums} from './mend-sums.ts';
import {openStore, type Store} from './open.ts';
import type {SumKey} from './sums.ts';
import {check} from './verify.ts';
import {isBehind, summarise} from './write-summary.ts';

const nobody = () => undefined;
const of = (letter: string) => ({buyer: `${'0'.repeat(16)}:${letter.repeat(64)}`, buyerFrom: 'id' as const});
const named = async () => (await allBuyers(store)).map(one => JSON.stringify(one)).sort();
const inColumns = async () =>
  (await buyerColumnsOf(store))
    .flatMap(({buyers}) => [...buyers.orders].map((orders, i) => [orders, buyers.lastAt[i], buyers.spent[i]].join()))
    .sort();

let store: Store;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
  await store.put('install', 'UTC', 'zone');
  await take(
    store,
    Array.from({length: 6}, (_, i) => told(String(i + 1), {placedAt: MIDNIGHT + i * 1000, ...of('abc'[i % 3] ?? 'a')})),
  );
  expect(await summarise(store)).toBe(true);
});

/** Changes one bit of a piece, as a failing disk would. */
const flip = async (key: SumKey, at: number): Promise<void> => {
  const piece = await store.get('sums', key);
  if (!piece) throw new Error('There is no such piece.');
  await store.put('sums', {...piece, bytes: piece.bytes.with(at, (piece.bytes[at] ?? 0) ^ (1 << (at & 7)))}, key);
};

it.each(['figures', 'names'] as const)(
  'any byte of %s that is another is found; answers are those of the blocks, and it is mended',
  async part => {
    const [right, columns, sums] = [await named(), await inColumns(), await store.getAll('sums')];
    const {length} = (await store.get('sums', [part, 0]))?.bytes ?? [];
    expect(length).toBeGreaterThan(40);
    for (let at = 0; at < length; at += 1) {
      await flip([part, 0], at);
      expect([await named(), await inColumns()]).toEqual([right, columns]);
      expect(await mendSums(store)).toBe(3);
      expect(await store.getAll('sums')).toEqual(sums);
      expect([await isBehind(store), await mendSums(store)]).toEqual([false, 0]);
    }
    expect([await named(), await inColumns()]).toEqual([right, columns]);
  },
);

it('a piece that is gone is found, too', async () => {
  const sums = await store.getAll('sums');
  await store.delete('sums', ['names', 0]);
  expect(await mendSums(store)).toBe(3);
  expect(await store.getAll('sums')).toEqual(sums);
});

it('a check of the store looks at it, and says of how many buyers', async () => {
  const sums = await store.getAll('sums');
  const sound = {blocks: 1, orders: 6, damaged: 0, lost: 0, days: 0};
  expect(await check(store, nobody)).toEqual({...sound, buyers: 0});
  await flip(['names', 0], 50);
  expect(await check(store, nobody)).toEqual({...sound, buyers: 3});
  expect(await store.getAll('sums')).toEqual(sums);
  expect(await check(store, nobody)).toEqual({...sound, buyers: 0});
});
