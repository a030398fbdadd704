import {Damaged} from '../blocks/bytes.ts';
import {orderColumns} from '../blocks/order-shape.ts';
import type {Shop} from '../model/day-total.ts';
import {type BuyerTotal, buyerKey, plusBuyer} from '../totals/buyers.ts';
import {shopsOf} from '../totals/shops.ts';
import {shopAt} from './block.ts';
import {addBlock, type Ledger, ledgerOf, type Summary} from './buyer-ledger.ts';
import {keptZone} from './kept-zone.ts';
import type {Store} from './open.ts';
import {orderParts} from './order-columns.ts';
import {allChoices} from './read.ts';
import {noTail, type Tail} from './tail.ts';

/** What is summed up, with the blocks that came since; undefined: it does not tell of what there is now. */
const summedUp = async (store: Store, zoneOf: (shop: Shop) => string): Promise<Ledger | undefined> => {
  const tx = store.transaction(['install', 'blocks']);
  const [tail = noTail, summary] = (await Promise.all([
    tx.objectStore('install').get('tail'),
    tx.objectStore('install').get('summary'),
  ])) as [Tail | undefined, Summary | undefined];
  if (tail.isStale || !summary) return undefined;
  const blocks = await Promise.all(tail.blocks.map(key => tx.objectStore('blocks').get(key)));
  try {
    const ledger = ledgerOf(summary, zoneOf);
    for (const [i, key] of tail.blocks.entries()) {
      const [block, shop] = [blocks[i], shopAt(key)];
      if (ledger && block) addBlock(ledger, shop, zoneOf(shop), orderColumns(block.orders));
    }
    return ledger;
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    // Block by block what is sound is told all the same.
    return undefined;
  }
};

const lookedThrough = async (store: Store, zoneOf: (shop: Shop) => string): Promise<Ledger> => {
  const ledger: Ledger = new Map();
  for await (const {shop, columns} of orderParts(store)) addBlock(ledger, shop, zoneOf(shop), columns);
  return ledger;
};

/** Every buyer of every shop, of packed orders and of those that pages told of. */
export const allBuyers = async (store: Store): Promise<BuyerTotal[]> => {
  const [shops, home] = [shopsOf(await allChoices(store)), (await keptZone(store)) ?? 'UTC'];
  const zoneOf = (shop: Shop) => shops.of(shop).zone ?? home;
  const ledger = (await summedUp(store, zoneOf)) ?? (await lookedThrough(store, zoneOf));
  const paged = await store.getAll('buyers');
  const [only] = ledger.values();
  // Of one shop that is told of by reports alone nothing has to be put together.
  if (only && ledger.size === 1 && paged.length === 0) {
    const {shop} = shops.of(only.shop);
    return Array.from(only.buyers.values(), one => ({...one, ...shop}));
  }
  const buyers = new Map<string, BuyerTotal>();
  const add = (one: BuyerTotal) => {
    const name = buyerKey(one).join('\n');
    buyers.set(name, plusBuyer(buyers.get(name), one));
  };
  for (const one of paged) add(one);
  for (const {shop, buyers: own} of ledger.values()) for (const one of own.values()) add({...one, ...shops.of(shop).shop});
  return [...buyers.values()];
};
