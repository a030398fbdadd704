import {Damaged} from '../blocks/bytes.ts';
import {orderColumns} from '../blocks/order-shape.ts';
import type {Shop} from '../model/day-total.ts';
import {type Block, type BlockKey, shopAt} from './block.ts';
import {addBlock, type Ledger, ledgerOf, piecesOf} from './buyer-ledger.ts';
import {homeZone} from './home-zone.ts';
import type {Store} from './open.ts';
import {allShops} from './shops.ts';
import {allOf} from './sums.ts';
import {type Tail, tailOf} from './tail.ts';
import {inOneTransaction, told, type Writing} from './transaction.ts';

/** Blocks read at once. */
const PAGE = 32;
/** With so many blocks that it does not tell of the summary is made anew: until then they are looked at one by one. */
const LONG = 8;

type Found = [BlockKey, Block | undefined];

async function* allBlocks(tx: Writing): AsyncIterable<Found> {
  const table = tx.objectStore('blocks');
  for (let after: IDBValidKey = []; ; ) {
    const range = IDBKeyRange.lowerBound(after, true);
    const [keys, blocks] = await Promise.all([table.getAllKeys(range, PAGE), table.getAll(range, PAGE)]);
    for (const [i, key] of keys.entries()) yield [key, blocks[i]];
    const last = keys.at(-1);
    if (!last) return;
    after = last;
  }
}

async function* theseBlocks(tx: Writing, keys: readonly BlockKey[]): AsyncIterable<Found> {
  for (const key of keys) yield [key, await tx.objectStore('blocks').get(key)];
}

const sound = (block: Block) => {
  try {
    return orderColumns(block.orders);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    // Whoever wants its orders sets it aside.
    return undefined;
  }
};

/** What was summed up so far; undefined: it is of no use any more. */
const known = async (tx: Writing, zoneOf: Parameters<typeof ledgerOf>[2]): Promise<Ledger | undefined> => {
  const table = tx.objectStore('sums');
  const [figures, names] = await Promise.all([table.getAll(allOf('figures')), table.getAll(allOf('names'))]);
  try {
    return ledgerOf(figures, names, zoneOf);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return undefined;
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

/**
 * Sums up what packed orders come to by buyer, where more of them came than are looked at one by one, so that answers need not look at all of
 * them; answers whether it did. One transaction.
 */
export const summarise = (store: Store): Promise<boolean> =>
  inOneTransaction(store, async tx => {
    const tail = await tailOf(tx);
    if (!tail.isStale && tail.blocks.length < LONG) return false;
    const [shops, home] = [await allShops(tx), await homeZone(tx)];
    const zoneOf = (shop: Shop): string => shops.of(shop).zone ?? home;
    const before = tail.isStale ? undefined : await known(tx, zoneOf);
    const ledger: Ledger = before ?? new Map();
    for await (const [key, block] of before ? theseBlocks(tx, tail.blocks) : allBlocks(tx)) {
      const columns = block && sound(block);
      if (columns) addBlock(ledger, shopAt(key), zoneOf(shopAt(key)), columns);
    }
    putPieces(tx, ledger);
    const now: Tail = {blocks: [], isStale: false, of: crypto.randomUUID()};
    tx.objectStore('install').put(now, 'tail').catch(told);
    return true;
  });
