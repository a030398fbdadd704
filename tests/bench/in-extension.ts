import type {Snapshot} from '../../lib/model/snapshot.ts';
import {keptAddress} from '../../lib/parse/address.ts';
import {openStore} from '../../lib/store/open.ts';
import {countSnapshots, headsAtAddress} from '../../lib/store/read.ts';
import {forget, keep} from '../../lib/store/write.ts';
import {manyLine} from '../stores/many.ts';

const start = Date.UTC(2026, 0, 1);
const hour = 3_600_000;
const perThing = 20;

/** The snapshot number `i`: every thing has twenty, each of another price. */
const snapshotOf = (i: number): Snapshot<'listing'> => {
  const thing = Math.floor(i / perThing);
  const ref = `HOOK-${thing}`;
  return {
    kind: 'listing',
    site: 'generic',
    host: 'filled.example',
    shop: null,
    ref,
    reader: 1,
    at: start + i * hour,
    url: `https://filled.example/products/${ref}`,
    fields: {
      title: `Oak hook no. ${thing} for coats and hats, turned from one piece, oiled by hand`,
      brand: 'Oak & Ash',
      sku: ref,
      price: {amount: 1000 + (i % perThing), currency: 'EUR'},
      availability: 'in-stock',
      images: Array.from({length: 6}, (_, n) => ({url: `https://filled.example/pictures/${ref}-${n}.jpg`, width: 1600, height: 1600})),
      bullets: Array.from({length: 5}, (_, n) => `Selling point no. ${n}: holds two coats and a hat without a scratch on any of them`),
      description: 'Turned from one piece of oak, oiled by hand, with two screws. '.repeat(12),
    },
    from: {title: 'h1', brand: 'JSON-LD brand', sku: 'JSON-LD sku', price: 'visible price', images: 'gallery', bullets: 'list of points'},
    missing: ['gtin', 'mpn', 'rating', 'reviewCount'],
    undecided: {},
  };
};

const batch = 500;

/** Fills the store up to `count` snapshots by the store's own `keep`; gives how many there are. */
export const fill = async (count: number): Promise<number> => {
  const store = await openStore();
  for (let from = await countSnapshots(store); from < count; from += batch)
    await keep(
      store,
      Array.from({length: Math.min(batch, count - from)}, (_, i) => snapshotOf(from + i)),
    );
  const all = await countSnapshots(store);
  store.close();
  return all;
};

/** Keeps so many listings of six shops, each another thing; gives how many snapshots there are then. */
export const fillListings = async (count: number): Promise<number> => {
  const [store, now] = [await openStore(), Date.now()];
  for (let from = 0; from < count; from += batch)
    await keep(
      store,
      Array.from({length: Math.min(batch, count - from)}, (_, i) => JSON.parse(manyLine(from + i, now)) as Snapshot<'listing'>),
    );
  const all = await countSnapshots(store);
  store.close();
  return all;
};

/** Forgets the things last met at an address, so that its page is met for the first time again. */
export const forgetAt = async (url: string): Promise<void> => {
  const store = await openStore();
  const heads = await headsAtAddress(store, keptAddress(url));
  await forget(
    store,
    heads.map(({key}) => key),
  );
  store.close();
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const before = performance.now();
  await work();
  return performance.now() - before;
};

const rawDatabase = () =>
  new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('bench', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('snapshots');
    request.onerror = () => fail(request.error);
    request.onsuccess = () => done(request.result);
  });

const rawPut = (db: IDBDatabase, value: unknown, key: IDBValidKey) =>
  new Promise<void>((done, fail) => {
    const tx = db.transaction('snapshots', 'readwrite', {durability: 'strict'});
    tx.objectStore('snapshots').put(value, key);
    tx.oncomplete = () => done();
    tx.onabort = () => fail(tx.error);
  });

/** Writes one changed snapshot after another by the store's own `keep`, and each by a bare put into a database of its own; ms each, on disk. */
export const write = async (count: number): Promise<{kept: number[]; put: number[]}> => {
  const [store, raw] = [await openStore(), await rawDatabase()];
  const [kept, put]: [number[], number[]] = [[], []];
  // Later than all that fills the store, and another thing.
  const one = (i: number): Snapshot<'listing'> => ({...snapshotOf(i % perThing), ref: 'WRITTEN', at: start + 10 ** 9 * hour + i});
  for (let i = 0; i < count; i += 1) {
    kept.push(await timed(() => keep(store, [one(i)])));
    put.push(await timed(() => rawPut(raw, one(i), ['WRITTEN', i])));
  }
  await forget(store, [['generic', 'filled.example', '', 'listing', 'WRITTEN']]);
  store.close();
  raw.close();
  return {kept, put};
};
