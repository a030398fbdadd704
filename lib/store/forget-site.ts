import type {ThingKey} from '../model/thing.ts';
import {alertPlace} from './alert-place.ts';
import {takeOut} from './apart.ts';
import {exportLines} from './backup.ts';
import {type BlockKey, blocksAt} from './block.ts';
import {movingShops} from './moving-shops.ts';
import type {Store} from './open.ts';
import {packedLines} from './packed-lines.ts';
import {inOneTransaction, told, type Writing} from './transaction.ts';
import {isInDoubt, mendTotals, type Progress} from './verify.ts';
import {announce, announceAlerts} from './watch.ts';
import {forget} from './write.ts';

/** One host of a site. */
export type Place = {site: string; host: string};

/** Things, and blocks, of one transaction. */
const THINGS = 200;
const BLOCKS = 8;

const everyAt = ({site, host}: Place): IDBKeyRange => IDBKeyRange.bound([site, host], [site, host, []]);
const thingsAt = (store: Store, place: Place): Promise<ThingKey[]> => store.getAllKeys('heads', everyAt(place));
const everyOfHost = ({host}: Place): IDBKeyRange => IDBKeyRange.bound([host], [host, []]);

/** Everything of a host that an export would hold, as its lines: things, packed orders, and what was decided. */
export async function* siteLines(store: Store, place: Place): AsyncIterable<string> {
  const {site, host} = place;
  yield* exportLines(store, await thingsAt(store, place));
  const blocks = await store.getAllKeys('blocks', blocksAt(place));
  for (const shop of new Set(blocks.map(key => key[2])))
    yield* packedLines(store, one => one.site === site && one.host === host, {shop: {site, host, shop: shop || null}});
  const said = await store.getAll('choices', everyOfHost(place));
  for (const one of said) if (one.site === site) yield JSON.stringify(one);
}

const dropBlocks = (store: Store, keys: readonly BlockKey[]): Promise<number> =>
  inOneTransaction(store, async tx => {
    let gone = 0;
    for (const key of keys) {
      const block = await tx.objectStore('blocks').get(key);
      if (block) gone += (await takeOut(tx, key, new Set(block.refs)))?.length ?? 0;
    }
    return gone;
  });

const dropChoices = async (tx: Writing, place: Place): Promise<void> => {
  const choices = tx.objectStore('choices');
  const [keys, said] = [await choices.getAllKeys(everyOfHost(place)), await choices.getAll(everyOfHost(place))];
  const here = keys.filter((_, i) => said[i]?.site === place.site);
  await movingShops(
    tx,
    here.some(([, , what]) => what === 'shop'),
    async () => {
      for (const key of here) choices.delete(key).catch(told);
    },
  );
};

const isAt = (of: string, {site, host}: Place): boolean => {
  const place = alertPlace(of);
  return place.site === site && place.host === host;
};

const dropAlertsAt = async (tx: Writing, place: Place): Promise<void> => {
  const [alerts, log] = [tx.objectStore('alerts'), tx.objectStore('alertLog')];
  for (const key of await alerts.getAllKeys()) if (isAt(key[0], place)) alerts.delete(key).catch(told);
  for (const key of await log.getAllKeys()) if (isAt(key[1], place)) log.delete(key).catch(told);
  tx.objectStore('due').delete(everyAt(place)).catch(told);
};

const dropBeside = (store: Store, place: Place): Promise<void> =>
  inOneTransaction(store, async tx => {
    tx.objectStore('damaged').delete(blocksAt(place)).catch(told);
    tx.objectStore('health').delete(everyAt(place)).catch(told);
    for (const one of await tx.objectStore('tellings').getAll())
      if (one.site === place.site && one.host === place.host) tx.objectStore('tellings').delete(one.id).catch(told);
    await dropAlertsAt(tx, place);
    await dropChoices(tx, place);
  });

/**
 * Deletes everything that is kept of a host: things with their histories, packed orders, what was decided about them, alerts, and how well it is read;
 * totals follow in the same transactions. Some in each: stopped at any moment, doing it again goes on. Answers how many things and orders are gone.
 */
export const forgetSite = async (store: Store, place: Place, onProgress: Progress = () => {}): Promise<number> => {
  const [things, blocks] = [await thingsAt(store, place), await store.getAllKeys('blocks', blocksAt(place))];
  const all = things.length + blocks.length;
  for (let from = 0; from < things.length; from += THINGS) {
    onProgress(from, all);
    await forget(store, things.slice(from, from + THINGS));
  }
  let orders = 0;
  for (let from = 0; from < blocks.length; from += BLOCKS) {
    onProgress(things.length + from, all);
    orders += await dropBlocks(store, blocks.slice(from, from + BLOCKS));
  }
  await dropBeside(store, place);
  if (await isInDoubt(store)) await mendTotals(store);
  announce('all');
  announceAlerts();
  return things.length + orders;
};
