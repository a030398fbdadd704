import {BACK_END} from '../model/from.ts';
import type {Snapshot} from '../model/snapshot.ts';
import type {ThingKey} from '../model/thing.ts';
import type {Store} from './open.ts';

/** What pages of the seller's back ends told of: things, and the sellers that they name. */
export type Own = {keys: ThingKey[]; sellers: {site: string; host: string; seller: string}[]};

const everyOwn = (): IDBKeyRange => IDBKeyRange.bound([BACK_END], [BACK_END, []]);

/** Everything that the back ends told of. */
export const allOwn = async (store: Store): Promise<Own> => {
  const {store: heads} = store.transaction('heads');
  const keys = await heads.index('ownRef').getAllKeys(everyOwn());
  const sellers: Own['sellers'] = [];
  let cursor = await heads.index('ownSeller').openKeyCursor(everyOwn(), 'nextunique');
  for (; cursor; cursor = await cursor.continue()) {
    const [, site, seller] = cursor.key;
    sellers.push({site, host: cursor.primaryKey[1], seller});
  }
  return {keys, sellers};
};

/** Of a few things, what the back ends know of their refs, shops and sellers: as quick with ten thousand listings as with ten. */
export const ownOf = async (store: Store, things: readonly Snapshot<'listing'>[]): Promise<Own> => {
  const {store: heads} = store.transaction('heads');
  const ask = (index: 'ownRef' | 'ownShop' | 'ownSeller', site: string, id: string | null | undefined) =>
    id ? heads.index(index).getAllKeys(IDBKeyRange.only([BACK_END, site, id]), 20) : [];
  const found = await Promise.all(
    things.map(async ({site, ref, shop, fields: {seller}}) => {
      const [refs, shops, sellers] = await Promise.all([
        ask('ownRef', site, ref),
        ask('ownShop', site, shop),
        ask('ownSeller', site, seller),
      ]);
      return {keys: [...refs, ...shops], sellers: sellers.map(([, host]) => ({site, host, seller: seller ?? ''}))};
    }),
  );
  return {keys: found.flatMap(({keys}) => keys), sellers: found.flatMap(({sellers}) => sellers)};
};
