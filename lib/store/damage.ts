import {Damaged} from '../blocks/bytes.ts';
import {orderColumns} from '../blocks/order-shape.ts';
import type {DamagedOrders, DamagedPast, DamageReason} from '../model/survey.ts';
import {type BlockKey, blocksAt, type SetAside, shopAt, type Telling} from './block.ts';
import type {OlderKey, Store} from './open.ts';
import {inOneTransaction, told, type Writing} from './transaction.ts';
import {announce} from './watch.ts';

/** The tellings that a block is of, where that much of it can still be read. */
const toldIn = ({orders}: SetAside): number[] | undefined => {
  try {
    return [...new Set(orderColumns(orders).ints.told.values)];
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return undefined;
  }
};

const isOfShop = (one: Telling, [site, host, shop]: BlockKey): boolean =>
  one.site === site && one.host === host && (one.shop ?? '') === shop;

const reasonOf = ({why}: SetAside): DamageReason => (/ is gone/.test(why) ? 'gone' : /names other/.test(why) ? 'names' : 'bytes');

const damagedOf = (key: BlockKey, block: SetAside, tellings: readonly Telling[]): DamagedOrders => {
  const ids = toldIn(block);
  const from = tellings.filter(one => (ids ? ids.includes(one.id) : isOfShop(one, key)));
  return {
    ...shopAt(key),
    id: key.join('\n'),
    orders: block.refs.length,
    of: block.of,
    from: key[3] > 0 ? key[3] : undefined,
    to: block.to > 0 ? block.to : undefined,
    why: reasonOf(block),
    files: [...new Set(from.map(({file}) => file))].filter(Boolean),
    isSure: ids !== undefined,
  };
};

const isOfPast = (key: BlockKey | OlderKey): key is OlderKey => key.length === 7;

/** Orders that cannot be read any more, block by block. */
export const damagedOrders = async (store: Store): Promise<DamagedOrders[]> => {
  if ((await store.count('damaged')) === 0) return [];
  const tx = store.transaction(['damaged', 'tellings']);
  const [keys, blocks, tellings] = await Promise.all([
    tx.objectStore('damaged').getAllKeys(),
    tx.objectStore('damaged').getAll(),
    tx.objectStore('tellings').getAll(),
  ]);
  return keys.flatMap((key, i) => (blocks[i] && !isOfPast(key) ? [damagedOf(key, blocks[i], tellings)] : []));
};

/** Older snapshots of listings that cannot be read any more, block by block. */
export const damagedPasts = async (store: Store): Promise<DamagedPast[]> => {
  const tx = store.transaction(['damaged', 'heads']);
  const [keys, blocks] = await Promise.all([tx.objectStore('damaged').getAllKeys(), tx.objectStore('damaged').getAll()]);
  const all: DamagedPast[] = [];
  for (const [i, key] of keys.entries()) {
    if (!isOfPast(key)) continue;
    const [site, host, shop, kind, ref, from, snapshots] = key;
    const head = await tx.objectStore('heads').get([site, host, shop, kind, ref]);
    const {title} = (head?.whole.fields ?? {}) as {title?: string};
    all.push({...{site, host, shop: shop || null, id: key.join('\n'), title: title ?? ref}, snapshots, from, to: blocks[i]?.to ?? from});
  }
  return all;
};

/** Strikes orders that a report told again out of what is damaged; a block of which all are known again is no more. */
export const knownAgain = async (tx: Writing, {site, host}: {site: string; host: string}, refs: readonly string[]): Promise<void> => {
  const damaged = tx.objectStore('damaged');
  const keys = await damaged.getAllKeys(blocksAt({site, host}));
  const known = new Set(refs);
  for (const key of keys) {
    const block = await damaged.get(key);
    const rest = block?.refs.filter(ref => !known.has(ref)) ?? [];
    if (block && rest.length === 0 && block.refs.length > 0) damaged.delete(key).catch(told);
    else if (block && rest.length < block.refs.length) damaged.put({...block, refs: rest}, key).catch(told);
  }
};

/** What could not be read, as it was kept apart. */
export type Unreadable = {key: BlockKey | OlderKey; block: SetAside}[];

/** How many orders and snapshots that is. */
export const countUnreadable = (all: Unreadable): number =>
  all.reduce((sum, {key, block}) => sum + (isOfPast(key) ? block.of : block.refs.length), 0);

/** Deletes what cannot be read; answers what that was. */
export const forgetDamaged = async (store: Store): Promise<Unreadable> => {
  const gone = await inOneTransaction(store, async tx => {
    const damaged = tx.objectStore('damaged');
    const [keys, blocks] = [await damaged.getAllKeys(), await damaged.getAll()];
    damaged.clear().catch(told);
    return keys.flatMap((key, i) => (blocks[i] ? [{key, block: blocks[i]}] : []));
  });
  announce('all');
  return gone;
};

/** Puts back what `forgetDamaged` answered. */
export const putDamaged = async (store: Store, all: Unreadable): Promise<void> => {
  await inOneTransaction(store, async tx => {
    for (const {key, block} of all) tx.objectStore('damaged').put(block, key).catch(told);
  });
  announce('all');
};
