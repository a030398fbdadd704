import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import {beforeEach, describe, expect, it} from 'vitest';
import {DAY, flip, MIDNIGHT, orders, take, told} from '../../tests/stores/reports.ts';
import type {BlockKey} from './block.ts';
import {damagedOrders, forgetDamaged, putDamaged} from './damage.ts';
import {soldOf} from './days.ts';
import {openStore, type Store} from './open.ts';
import {ordersOrAside} from './packed.ts';
import {inOneTransaction} from './transaction.ts';
import {check, isInDoubt, mendTotals} from './verify.ts';
import {watchDamage} from './watch.ts';
import {keep, rebuildTotals} from './write.ts';

const nobody = () => undefined;
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
const blockKeys = (): Promise<BlockKey[]> => store.getAllKeys('blocks');
const placed = async (): Promise<number> =>
  (await store.getAll('days')).filter(({item}) => item === '').reduce((n, {orders: of}) => n + of, 0);
const sound = {damaged: 0, lost: 0, days: 0, buyers: 0};

const threeBlocks = async (): Promise<void> => {
  await take(store, orders(1, 5), {file: 'one.csv', digest: 'one'});
  await take(store, orders(6, 8), {file: 'two.csv', digest: 'two', at: MIDNIGHT + 10 * DAY});
  await take(store, orders(9, 10), {digest: 'three', host: 'other.example', file: 'three.csv'});
};

describe('a check', () => {
  it('of a sound store finds nothing and changes nothing', async () => {
    await threeBlocks();
    const before = [await store.getAll('blocks'), await store.getAll('days')];
    const steps: number[][] = [];
    expect(await check(store, (...step) => steps.push(step))).toEqual({...sound, blocks: 3, orders: 10});
    expect([await store.getAll('blocks'), await store.getAll('days')]).toEqual(before);
    expect(steps).toEqual([0, 1, 2, 3].map(done => [done, 3]));
  });

  it('puts right what totals say wrong, and says of how many days and buyers', async () => {
    await threeBlocks();
    const right = await store.getAll('days');
    const [key] = await store.getAllKeys('days');
    const [row] = right;
    if (!key || !row) throw new Error('Nothing counts.');
    await store.put('days', {...row, orders: row.orders + 1}, key);
    await store.put('days', {...row, day: '2020-01-01'}, [key[0], key[1], key[2], '2020-01-01', key[4], key[5], key[6]]);
    expect(await check(store, nobody)).toEqual({...sound, blocks: 3, orders: 10, days: 2});
    expect(await store.getAll('days')).toEqual(right);
    expect(await mendTotals(store)).toEqual({days: 0, buyers: 0});
  });

  it('keeps lines apart of which the orders are gone', async () => {
    await threeBlocks();
    const [key] = await blockKeys();
    if (key) await store.delete('blocks', key);
    expect(await check(store, nobody)).toMatchObject({blocks: 2, damaged: 1, days: 1});
    expect(await damagedOrders(store)).toMatchObject([{orders: 0, of: 0, why: 'gone'}]);
  });

  it('sets a block aside of which orders are called otherwise than it says', async () => {
    await threeBlocks();
    const [key] = await blockKeys();
    const block = key && (await store.get('blocks', key));
    if (key && block) await store.put('blocks', {...block, refs: [...block.refs].reverse()}, key);
    expect(await check(store, nobody)).toMatchObject({damaged: 1, lost: 2});
  });
});

describe('any byte of any block that is another than it was written', () => {
  it('is found, takes no other block with it, is told, and the totals are those of the rest', async () => {
    const place = fc.record({block: fc.nat(2), part: fc.constantFrom<('orders' | 'lines')[]>('orders', 'lines'), at: fc.nat(100_000)});
    await fc.assert(
      fc.asyncProperty(place, async ({block, part, at}) => {
        store = await emptyStore();
        await threeBlocks();
        const keys = await blockKeys();
        const key = keys[block] as BlockKey;
        const lost = (await store.get('blocks', key))?.refs.length ?? 0;
        await flip(store, key, part, at);
        expect(await check(store, nobody)).toEqual({blocks: 2, orders: 10 - lost, damaged: 1, lost, days: 1, buyers: 0});
        expect((await blockKeys()).map(String)).toEqual(keys.filter(one => one !== key).map(String));
        expect(await damagedOrders(store)).toMatchObject([{host: key[1], orders: lost, of: lost, isSure: part === 'lines'}]);
        expect(await placed()).toBe(10 - lost);
        const days = await store.getAll('days');
        await rebuildTotals(store);
        expect(await store.getAll('days')).toEqual(days);
        expect(await isInDoubt(store)).toBe(false);
        store.close();
      }),
      {numRuns: 60},
    );
  }, 60_000);
});

describe('damage', () => {
  const damaged = async (part: 'orders' | 'lines'): Promise<void> => {
    await threeBlocks();
    const key = (await blockKeys()).find(([, host]) => host === 'shop.example');
    if (key) await flip(store, key, part, 40);
    await check(store, nobody);
  };

  it('names the report that told of it, or those that may have', async () => {
    await damaged('lines');
    expect(await damagedOrders(store)).toMatchObject([{files: ['one.csv'], isSure: true, from: MIDNIGHT + 1000, to: MIDNIGHT + 5000}]);
    store = await emptyStore();
    await damaged('orders');
    expect(await damagedOrders(store)).toMatchObject([{files: ['one.csv', 'two.csv'], isSure: false}]);
  });

  it('goes as its orders are told again', async () => {
    await damaged('orders');
    await take(store, orders(1, 3), {file: 'one.csv', digest: 'one'});
    expect(await damagedOrders(store)).toMatchObject([{orders: 2, of: 5}]);
    await take(store, orders(4, 9), {file: 'one.csv', digest: 'one'});
    expect(await damagedOrders(store)).toEqual([]);
    expect(await placed()).toBe(11);
    expect(await mendTotals(store)).toEqual({days: 0, buyers: 0});
  });

  it('is not healed by a page that tells less of an order', async () => {
    await damaged('orders');
    const page = {kind: 'order', site: 'generic', host: 'shop.example', shop: null, ref: '1', reader: 1, at: MIDNIGHT + DAY} as const;
    await keep(store, [{...page, url: 'https://shop.example/1', fields: {status: 'paid'}, from: {}, missing: [], undecided: {}}]);
    expect(await damagedOrders(store)).toMatchObject([{orders: 5}]);
  });

  it('can be forgotten, and be put back', async () => {
    await damaged('lines');
    const before = await damagedOrders(store);
    const gone = await forgetDamaged(store);
    expect(await damagedOrders(store)).toEqual([]);
    await putDamaged(store, gone);
    expect(await damagedOrders(store)).toEqual(before);
  });

  it('is told by whoever reads', async () => {
    await threeBlocks();
    const [key] = await blockKeys();
    if (key) await flip(store, key, 'orders', 99);
    const heard = new Promise<string>(done => {
      const stop = watchDamage(() => {
        stop();
        done('heard');
      });
    });
    expect((await soldOf(store)).orders).toHaveLength(8);
    expect(await heard).toBe('heard');
  });

  it('leaves totals in doubt until they are worked out anew', async () => {
    await take(store, [told('1'), told('2')]);
    const [key] = await blockKeys();
    if (key) await flip(store, key, 'lines', 7);
    // Somebody who does not count anew meets it.
    if (key) await inOneTransaction(store, tx => ordersOrAside(tx, key));
    expect([await isInDoubt(store), await placed()]).toEqual([true, 2]);
    expect(await mendTotals(store)).toEqual({days: 1, buyers: 0});
    expect([await isInDoubt(store), await placed()]).toEqual([false, 0]);
  });
});
