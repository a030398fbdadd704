import type {ThingKey} from '../model/thing.ts';
import type {Writing} from './transaction.ts';

/** More than this are looked for among all orders between the first and the last, fewer one by one. */
const MANY = 50;

/** The shops of a host of which anything is kept: as many steps as there are shops. */
const shopsOfHost = async (tx: Writing, site: string, host: string): Promise<string[]> => {
  const [shops, heads]: [string[], ReturnType<typeof tx.objectStore<'heads'>>] = [[], tx.objectStore('heads')];
  let key = await heads.getKey(IDBKeyRange.bound([site, host], [site, host, []]));
  for (; key; key = await heads.getKey(IDBKeyRange.bound([site, host, key[2], []], [site, host, []]))) shops.push(key[2]);
  return shops;
};

/** Those of these orders, whichever shop of the host they were read in, that are things of their own: ref → key. */
export const orderThings = async (tx: Writing, site: string, host: string, refs: readonly string[]): Promise<Map<string, ThingKey>> => {
  const heads = tx.objectStore('heads');
  const found = new Map<string, ThingKey>();
  const wanted = new Set(refs);
  const sorted = refs.length > MANY ? [...refs].sort() : [];
  for (const shop of await shopsOfHost(tx, site, host)) {
    const keyOf = (ref: string | undefined): ThingKey => [site, host, shop, 'order', ref ?? ''];
    const keys =
      refs.length > MANY
        ? await heads.getAllKeys(IDBKeyRange.bound(keyOf(sorted[0]), keyOf(sorted.at(-1))))
        : await Promise.all(refs.map(ref => heads.getKey(keyOf(ref))));
    for (const key of keys) if (key && wanted.has(key[4])) found.set(key[4], key);
  }
  return found;
};
