import {Damaged} from '../blocks/bytes.ts';
import {orderColumns} from '../blocks/order-shape.ts';
import type {Shop} from '../model/day-total.ts';
import {shopsOf} from '../totals/shops.ts';
import {type Block, type BlockKey, shopAt} from './block.ts';
import {addBlock, type Ledger, ledgerOf, piecesOf} from './buyer-ledger.ts';
import type {Store} from './open.ts';
import {allOf} from './sums.ts';
import {noTail, type Tail, tailOf} from './tail.ts';
import {inOneTransaction, told, type Writing} from './transaction.ts';

/** Blocks read at once: in between captures and others have their turn. */
const PAGE = 32;
/** With so many blocks that it does not tell of the summary is made anew: until then they are looked at one by one. */
const LONG = 8;
/** So often it begins again where blocks were merged or taken away meanwhile. */
const TRIES = 5;

const sound = (block: Block) => {
  try {
    return orderColumns(block.orders);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    // Whoever wants its orders sets it aside.
    return undefined;
  }
};

/** What is to be looked at, beside what is summed up already; `isWhole`: all there is, since that is of no use any more. */
type Plan = {tail: Tail; keys: BlockKey[]; ledger: Ledger; zoneOf: (shop: Shop) => string; isWhole: boolean};

/** What is to be done; undefined: nothing is. */
const planOf = async (store: Store): Promise<Plan | undefined> => {
  const tx = store.transaction(['choices', 'install', 'sums', 'blocks']);
  const [install, sums] = [tx.objectStore('install'), tx.objectStore('sums')];
  const [choices, home, kept, figures] = await Promise.all([
    tx.objectStore('choices').getAll(),
    install.get('zone'),
    install.get('tail') as Promise<Tail | undefined>,
    sums.getAll(allOf('figures')),
  ]);
  const [shops, tail] = [shopsOf(choices), kept ?? noTail];
  const zoneOf = (shop: Shop): string => shops.of(shop).zone ?? (typeof home === 'string' ? home : 'UTC');
  const isOther = tail.isStale || figures.some(({shop, zone}) => zone !== zoneOf(shop));
  if (!isOther && tail.blocks.length < LONG) return undefined;
  const ledger = isOther ? undefined : known(figures, await sums.getAll(allOf('names')), zoneOf);
  const keys = ledger ? tail.blocks : await tx.objectStore('blocks').getAllKeys();
  return {tail, keys, ledger: ledger ?? new Map(), zoneOf, isWhole: !ledger};
};

/** What was summed up so far; undefined: it is of no use any more. */
const known = (...told: Parameters<typeof ledgerOf>): Ledger | undefined => {
  try {
    return ledgerOf(...told);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return undefined;
  }
};

const look = async (store: Store, {keys, ledger, zoneOf}: Plan, onProgress: (done: number, all: number) => void): Promise<void> => {
  for (let from = 0; from < keys.length; from += PAGE) {
    onProgress(from, keys.length);
    const {store: table} = store.transaction('blocks');
    const some = keys.slice(from, from + PAGE);
    const blocks = await Promise.all(some.map(key => table.get(key)));
    for (const [i, key] of some.entries()) {
      const block = blocks[i];
      const columns = block && sound(block);
      if (columns) addBlock(ledger, shopAt(key), zoneOf(shopAt(key)), columns);
    }
  }
};

const putPieces = (tx: Writing, ledger: Ledger): void => {
  const table = tx.objectStore('sums');
  table.clear().catch(told);
  for (const [i, {figures, names}] of piecesOf(ledger).entries()) {
    table.put(figures, ['figures', i]).catch(told);
    table.put(names, ['names', i]).catch(told);
  }
};

/** Keeps what was summed up; false: a block of it is gone meanwhile, or another was quicker. What came since is looked at one by one. */
const settle = (store: Store, {tail, keys, ledger, isWhole}: Plan): Promise<boolean> =>
  inOneTransaction(store, async tx => {
    const [now, all] = [await tailOf(tx), await tx.objectStore('blocks').getAllKeys()];
    const there = new Set(all.map(key => key[4]));
    if (keys.some(key => !there.has(key[4])) || (!isWhole && (now.isStale || now.of !== tail.of))) return false;
    const seen = new Set(keys.map(key => key[4]));
    putPieces(tx, ledger);
    const after: Tail = {blocks: (isWhole ? all : now.blocks).filter(key => !seen.has(key[4])), isStale: false, of: crypto.randomUUID()};
    tx.objectStore('install').put(after, 'tail').catch(told);
    return true;
  });

/** Has more come than is looked at one by one, or is nothing summed up, as after an update? */
export const isBehind = async (store: Store): Promise<boolean> => {
  if ((await store.count('blocks')) === 0) return false;
  return (await planOf(store)) !== undefined;
};

/**
 * Sums up what packed orders come to by buyer, where more of them came than are looked at one by one, so that answers need not look at all of
 * them; answers whether it did. Blocks are read in slices, in between which others write; killed at any moment nothing is changed.
 */
export const summarise = async (store: Store, onProgress: (done: number, all: number) => void = () => {}): Promise<boolean> => {
  for (let i = 0; i < TRIES; i += 1) {
    const plan = await planOf(store);
    if (!plan) return false;
    await look(store, plan, onProgress);
    if (await settle(store, plan)) return true;
  }
  return false;
};
