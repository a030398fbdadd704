import type {Snapshot} from '../../lib/model/snapshot.ts';
import {keptAddress} from '../../lib/parse/address.ts';
import {match} from '../../lib/prices/match/match.ts';
import type {Offer} from '../../lib/prices/match/offer.ts';
import {countSnapshots} from '../../lib/store/history.ts';
import {openStore} from '../../lib/store/open.ts';
import {headsAtAddress} from '../../lib/store/read.ts';
import {decide, forget, keep} from '../../lib/store/write.ts';
import {manyLine} from '../stores/many.ts';
import {dailyPrices, ownPage, pinOf} from './price-year.ts';

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

/** How many bytes the records of a store come to, as they are written: text as JSON, packed bytes as they are. */
const weight = (value: unknown): number =>
  value instanceof Uint8Array ? value.length : new TextEncoder().encode(JSON.stringify(value)).length;

/** Keeps pages that are pinned to one of the seller's own, each read daily for so many days, by the store's own `keep`. */
export const fillPinned = async (from: number, to: number, days: number): Promise<void> => {
  const [store, until] = [await openStore(), Date.now()];
  if (from === 0) await keep(store, [ownPage(until - 1)]);
  for (let thing = from; thing < to; thing += 1) await keep(store, dailyPrices(thing, days, until));
  await decide(store, {choose: Array.from({length: to - from}, (_, i) => pinOf(from + i, until))});
  store.close();
};

/** Deletes every thing that is kept. */
export const empty = async (): Promise<void> => {
  const store = await openStore();
  await forget(store, await store.getAllKeys('heads'));
  store.close();
};

export type Weight = {snapshots: number; older: number; heads: number; usage: number};

/** What the store holds, in bytes: by table, and as the browser counts the disk. */
export const weighStore = async (): Promise<Weight> => {
  const store = await openStore();
  const sum = async (name: 'snapshots' | 'older' | 'heads') => {
    let [bytes, cursor] = [0, await store.transaction(name).store.openCursor()];
    for (; cursor; cursor = await cursor.continue()) bytes += weight(cursor.value) + weight(cursor.key);
    return bytes;
  };
  const all = {snapshots: await sum('snapshots'), older: await sum('older'), heads: await sum('heads')};
  store.close();
  return {...all, usage: (await navigator.storage.estimate()).usage ?? 0};
};

const wordsIn = (text = ''): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Which share of the words of two titles both have: what one would write without a matcher. */
const jaccard = (a: Offer, b: Offer): number => {
  const [one, other] = [wordsIn(a.title), wordsIn(b.title)];
  const both = [...one].filter(word => other.has(word)).length;
  return both / (one.size + other.size - both || 1);
};

/** ms a pair of the matcher and of a bare comparison of words, round by round, over pairs that were never met before. */
export const matchPairs = (pairs: readonly [Offer, Offer][], rounds: number): {matched: number[]; bare: number[]} => {
  const [matched, bare]: [number[], number[]] = [[], []];
  const each = (work: (a: Offer, b: Offer) => unknown, some: readonly [Offer, Offer][]) => {
    const before = performance.now();
    for (const [a, b] of some) work(a, b);
    return (performance.now() - before) / some.length;
  };
  const size = Math.floor(pairs.length / rounds);
  for (let i = 0; i < rounds; i += 1) {
    const some = pairs.slice(i * size, (i + 1) * size);
    bare.push(each(jaccard, some));
    matched.push(each(match, some));
  }
  return {matched, bare};
};
