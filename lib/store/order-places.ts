import type {Shop} from '../model/day-total.ts';
import type {Store} from './open.ts';

/** The shops of which orders are kept, read on pages or packed: as many steps as there are shops. */
export const orderPlaces = async (store: Store): Promise<Shop[]> => {
  const found = new Map<string, Shop>();
  const tx = store.transaction(['heads', 'blocks']);
  const [heads, blocks] = [tx.objectStore('heads'), tx.objectStore('blocks')];
  let key = await heads.getKey(IDBKeyRange.lowerBound([]));
  for (; key; key = await heads.getKey(IDBKeyRange.lowerBound([key[0], key[1], key[2], []]))) {
    const [site, host, shop] = key;
    const order = await heads.getKey(IDBKeyRange.bound([site, host, shop, 'order'], [site, host, shop, 'order', []]));
    if (order) found.set([site, host, shop].join('\n'), {site, host, shop: shop || null});
  }
  let block = await blocks.getKey(IDBKeyRange.lowerBound([]));
  for (; block; block = await blocks.getKey(IDBKeyRange.lowerBound([block[0], block[1], block[2], []]))) {
    const [site, host, shop] = block;
    found.set([site, host, shop].join('\n'), {site, host, shop: shop || null});
  }
  return [...found.values()];
};
