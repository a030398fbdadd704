import {type BuyerColumns, figureColumns, packFigures} from '../blocks/buyer-figures.ts';
import {Damaged} from '../blocks/bytes.ts';
import {orderColumns} from '../blocks/order-shape.ts';
import type {Shop} from '../model/day-total.ts';
import {grouped} from '../model/grouped.ts';
import {type BuyerTotal, buyerKey, plusBuyer} from '../totals/buyers.ts';
import {type Shops, shopName, shopsOf} from '../totals/shops.ts';
import {shopAt} from './block.ts';
import {addBlock, type Ledger, ledgerOf} from './buyer-ledger.ts';
import type {Store} from './open.ts';
import {orderParts} from './order-columns.ts';
import {allOf, type SumPiece} from './sums.ts';
import {noTail, type Tail} from './tail.ts';

type ZoneOf = (shop: Shop) => string;
/** What buyers are counted by. */
type World = {shops: Shops; zoneOf: ZoneOf; tail: Tail; figures: SumPiece[]; paged: number};

/** All of it in one transaction: requests cost more than what they ask for. */
const worldOf = async (store: Store): Promise<World> => {
  const tx = store.transaction(['choices', 'install', 'sums', 'buyers']);
  const [choices, home, tail, figures, paged] = await Promise.all([
    tx.objectStore('choices').getAll(),
    tx.objectStore('install').get('zone'),
    tx.objectStore('install').get('tail'),
    tx.objectStore('sums').getAll(allOf('figures')),
    tx.objectStore('buyers').count(),
  ]);
  const [shops, zone] = [shopsOf(choices), typeof home === 'string' ? home : 'UTC'];
  return {shops, zoneOf: shop => shops.of(shop).zone ?? zone, tail: (tail as Tail | undefined) ?? noTail, figures, paged};
};

/** Where something that is kept beside all blocks cannot be read, it is read out of the blocks. */
const orUndefined = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return undefined;
  }
};

/** What is summed up, with the blocks that came since; undefined: it does not tell of what there is now. */
const summedUp = async (store: Store, {zoneOf}: World): Promise<Ledger | undefined> => {
  const tx = store.transaction(['install', 'blocks', 'sums']);
  const [tail = noTail, figures, names] = await Promise.all([
    tx.objectStore('install').get('tail') as Promise<Tail | undefined>,
    tx.objectStore('sums').getAll(allOf('figures')),
    tx.objectStore('sums').getAll(allOf('names')),
  ]);
  if (tail.isStale) return undefined;
  const blocks = await Promise.all(tail.blocks.map(key => tx.objectStore('blocks').get(key)));
  return orUndefined(() => {
    const ledger = ledgerOf(figures, names, zoneOf);
    for (const [i, key] of tail.blocks.entries()) {
      const [block, shop] = [blocks[i], shopAt(key)];
      if (ledger && block) addBlock(ledger, shop, zoneOf(shop), orderColumns(block.orders));
    }
    return ledger;
  });
};

const lookedThrough = async (store: Store, zoneOf: ZoneOf): Promise<Ledger> => {
  const ledger: Ledger = new Map();
  for await (const {shop, columns} of orderParts(store)) addBlock(ledger, shop, zoneOf(shop), columns);
  return ledger;
};

const everyBuyer = async (store: Store, world: World): Promise<BuyerTotal[]> => {
  const {shops, zoneOf} = world;
  const ledger = (await summedUp(store, world)) ?? (await lookedThrough(store, zoneOf));
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

/** Every buyer of every shop, of packed orders and of those that pages told of. */
export const allBuyers = async (store: Store): Promise<BuyerTotal[]> => everyBuyer(store, await worldOf(store));

/** Does each buyer stand there once, whole? Not where orders came since, pages told of some, or two shops count as one. */
const standsAlone = ({shops, zoneOf, tail, figures, paged}: World): boolean => {
  if (tail.isStale || tail.blocks.length > 0 || paged > 0) return false;
  if (figures.some(({shop, zone}) => zone !== zoneOf(shop))) return false;
  const read = new Map(figures.map(({shop}) => [shopName(shop), shopName(shops.of(shop).shop)]));
  return new Set(read.values()).size === read.size;
};

/** Buyers of one shop, or some of them, whoever they are. */
export type ShopBuyers = {shop: Shop; buyers: BuyerColumns};

/** The same in figures alone: most answers (repeat share, cohorts, RFM) want to know how much, and not who. A shop may stand there several times. */
export const buyerColumnsOf = async (store: Store): Promise<ShopBuyers[]> => {
  const world = await worldOf(store);
  const {shops, figures} = world;
  const known = orUndefined(() =>
    standsAlone(world) ? figures.map(({shop, bytes}) => ({shop: shops.of(shop).shop, buyers: figureColumns(bytes)})) : undefined,
  );
  if (known) return known;
  return [...grouped(await everyBuyer(store, world), shopName).values()].map(group => {
    const [{site, host, shop}] = group as [BuyerTotal];
    const told = group.map(({orders, first, last, months = [], spent = {}}) => ({
      ...{orders, months, spent},
      ...{firstAt: first.at, lastAt: last.at},
    }));
    return {shop: {site, host, shop}, buyers: figureColumns(packFigures(told))};
  });
};
