import {takeOut} from './apart.ts';
import type {BlockKey, Telling} from './block.ts';
import type {Store} from './open.ts';
import {ordersOrAside} from './packed.ts';
import {stable} from './place.ts';
import {inOneTransaction, told, type Writing} from './transaction.ts';
import {isInDoubt, mendTotals, type Progress} from './verify.ts';
import {announce} from './watch.ts';

/** Blocks of one transaction: each is unpacked whole. */
const BATCH = 8;

const takeOutOf = async (tx: Writing, key: BlockKey, ids: ReadonlySet<number>): Promise<number> => {
  const orders = await ordersOrAside(tx, key);
  const refs = new Set(orders?.flatMap(one => (ids.has(one.told) ? [one.ref] : [])));
  return refs.size > 0 ? ((await takeOut(tx, key, refs))?.length ?? 0) : 0;
};

/** Deletes tellings of which nothing is packed any more: blocks that were merged meanwhile have numbers beyond `last`. */
const dropTellings = async (tx: Writing, ids: ReadonlySet<number>, last: number): Promise<number> => {
  let gone = 0;
  for (const key of await tx.objectStore('blocks').getAllKeys()) if (key[4] > last) gone += await takeOutOf(tx, key, ids);
  for (const id of ids) tx.objectStore('tellings').delete(id).catch(told);
  return gone;
};

/**
 * Takes back all that a report told of orders of which nothing else tells; answers how many orders that were. `ids`: of its tellings. A few blocks in
 * a transaction, with the days: stopped at any moment, taking it back again goes on.
 */
export const takeBack = async (store: Store, ids: readonly number[], onProgress: Progress = () => {}): Promise<number> => {
  const [keys, wanted] = [await store.getAllKeys('blocks'), new Set(ids)];
  const last = Number((await store.get('install', 'block')) ?? 0);
  let gone = 0;
  for (let from = 0; from < keys.length; from += BATCH) {
    onProgress(from, keys.length);
    gone += await inOneTransaction(store, async tx => {
      let some = 0;
      for (const key of keys.slice(from, from + BATCH)) some += await takeOutOf(tx, key, wanted);
      return some;
    });
  }
  gone += await inOneTransaction(store, tx => dropTellings(tx, wanted, last));
  if (await isInDoubt(store)) await mendTotals(store);
  announce('all');
  return gone;
};

const placeOf = ({site, host, shop, at, url, reader}: Telling): string => stable([site, host, shop, at, url, reader]);

/** The tellings of these numbers. */
export const tellingsOf = async (store: Store, ids: readonly number[]): Promise<Telling[]> =>
  (await Promise.all(ids.map(id => store.get('tellings', id)))).flatMap(one => one ?? []);

/** Orders that came back from an export do not say of which file they were: names it again, so that taking that file once more is no news. */
export const nameTellings = async (store: Store, before: readonly Telling[]): Promise<void> => {
  const names = new Map(before.map(one => [placeOf(one), one]));
  await inOneTransaction(store, async tx => {
    for (const one of await tx.objectStore('tellings').getAll()) {
      const named = names.get(placeOf(one));
      if (!named || one.file) continue;
      const {file, digest, from} = named;
      tx.objectStore('tellings')
        .put({...one, file, digest, from}, one.id)
        .catch(told);
    }
  });
  announce('all');
};
