import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {afterEach, expect, it} from 'vitest';
import {failAt, heal} from '../../tests/stores/failing.ts';
import {anOrder} from '../../tests/stores/orders.ts';
import {DAY, flip, MIDNIGHT, orders, take, told} from '../../tests/stores/reports.ts';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import type {Choice} from '../model/choice.ts';
import type {BlockKey} from './block.ts';
import {checkPasts} from './check-pasts.ts';
import {forgetSite} from './forget-site.ts';
import {mendSums} from './mend-sums.ts';
import {openStore, type Store} from './open.ts';
import {drop, goingBy} from './prune.ts';
import {StoreFull} from './transaction.ts';
import {check, isInDoubt, mendTotals} from './verify.ts';
import {decide, keep} from './write.ts';
import {isBehind, summarise} from './write-summary.ts';

const here = {site: 'generic', host: 'shop.example'};
const now = Date.UTC(2026, 10, 25, 12);
const nobody = () => undefined;
const of = (letter: string) => ({buyer: `${'0'.repeat(16)}:${letter.repeat(64)}`, buyerFrom: 'id' as const});
const cost: Choice = {
  ...{kind: 'choice', what: 'cost', ...here, shop: null, sku: 'A', of: 'goods', from: '2026-01-01', at: 5},
  amount: {amount: 100, currency: 'EUR'},
};
const listing = (ref: string, days: number) =>
  aSnapshot({...here, ref, at: now - days * DAY - 3_600_000, url: `https://shop.example/${ref}`, fields: {title: `${ref} ${days}`}});

/** A store with two hosts, reports, listings with long pasts, and sums by buyer: always the same. */
const filled = async (): Promise<Store> => {
  globalThis.indexedDB = new IDBFactory();
  const store = await openStore();
  await store.put('install', 'UTC', 'zone');
  for (const ref of ['A', 'B']) for (let half = 460; half > 420; half -= 1) await keep(store, [listing(ref, half / 2)]);
  await keep(store, [anOrder({...here, ref: '#7'}), anOrder({host: 'other.example', ref: '#2'})]);
  await decide(store, {choose: [cost]});
  await take(store, orders(1, 4));
  await take(
    store,
    Array.from({length: 6}, (_, i) => told(String(i + 11), {placedAt: MIDNIGHT + i * 1000, ...of('abc'[i % 3] ?? 'a')})),
    {host: 'other.example', digest: 'two', file: 'other.csv'},
  );
  await summarise(store);
  return store;
};
/** All tables; the sums by buyer have a name that is made up anew each time. */
const everything = async (store: Store) => {
  const names = [...store.objectStoreNames].filter(name => name !== 'install');
  const {of: _, ...tail} = ((await store.get('install', 'tail')) ?? {}) as {of?: string};
  const install = (await store.getAllKeys('install')).filter(key => key !== 'tail');
  const said = await Promise.all(install.map(async key => [key, await store.get('install', key)]));
  return [tail, said, ...(await Promise.all(names.map(async name => [name, await store.getAllKeys(name), await store.getAll(name)])))];
};

const prune = async (store: Store): Promise<void> => {
  const going = [];
  for await (const {key, snapshots} of goingBy(store, {everyFor: 1, now})) going.push({key, times: snapshots.map(({at}) => at)});
  await drop(store, going);
};
const damageOrders = async (store: Store): Promise<void> => {
  for (const key of (await store.getAllKeys('blocks')) as BlockKey[]) await flip(store, key, 'orders', 40);
};
const damagePasts = async (store: Store): Promise<void> => {
  for (const key of (await store.getAllKeys('older')).filter((_, i) => i % 2 === 0)) await store.put('older', new Uint8Array([1, 2]), key);
};
const damageSums = async (store: Store): Promise<void> => {
  const [key] = await store.getAllKeys('sums');
  const piece = key && (await store.get('sums', key));
  if (key && piece) await store.put('sums', {...piece, bytes: new Uint8Array([3, 4])}, key);
};
/** As the dashboard does whenever it finds that sums by buyer lag behind. */
const catchUp = async (store: Store): Promise<void> => {
  if (await isBehind(store)) await summarise(store);
};
const unspoilt = async () => {};

afterEach(heal);

it.each<[name: string, spoil: (store: Store) => Promise<void>, job: (store: Store) => Promise<unknown>]>([
  ['pruning', unspoilt, prune],
  ['deleting a host', unspoilt, store => forgetSite(store, here)],
  ['a check that sets blocks aside', damageOrders, store => check(store, nobody)],
  ['a check that sets pasts of listings aside', damagePasts, checkPasts],
  ['mending the sums by buyer', damageSums, mendSums],
])(
  'a write that fails in the middle of %s, at whichever request, loses nothing else, and doing it again ends the same',
  async (_, spoil, job) => {
    const start = async () => {
      const store = await filled();
      await spoil(store);
      return store;
    };
    const whole = await start();
    const before = await everything(whole);
    await job(whole);
    await catchUp(whole);
    const done = await everything(whole);
    expect(done).not.toEqual(before);
    let failures = 0;
    for (let [n, isDone] = [1, false]; !isDone; n++) {
      const store = await start();
      const count = failAt(n);
      const outcome = await job(store).catch(error => error);
      isDone = count() < n;
      heal();
      if (!isDone) {
        failures += 1;
        expect(outcome).toBeInstanceOf(StoreFull);
        // Whoever was told that it failed finds totals that are those of what is kept, or are doubted.
        if (spoil === unspoilt && !(await isInDoubt(store))) expect(await mendTotals(store)).toEqual({days: 0, buyers: 0});
      }
      await job(store);
      await catchUp(store);
      expect(await everything(store)).toEqual(done);
      store.close();
    }
    expect(failures).toBeGreaterThan(2);
  },
);
