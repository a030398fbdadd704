import type {PackedOrder} from '../blocks/order-shape.ts';
import {type BlockKey, shopAt} from './block.ts';
import {blockPages} from './block-pages.ts';
import type {Store} from './open.ts';
import {dropBlocks, FULL, ordersOrAside, putBlocks} from './packed.ts';
import {allShops} from './shops.ts';
import {tailOf} from './tail.ts';
import {rebuilt} from './totals.ts';
import {inOneTransaction, type Writing} from './transaction.ts';

/** So many small blocks that follow each other are made one, or those that fill a block: with fewer, more would be written anew than is won. */
const RUN = 8;
const SMALL = FULL / 2;

type Small = {key: BlockKey; lines: number};

const isSameShop = (a: BlockKey, b: BlockKey): boolean => a[0] === b[0] && a[1] === b[1] && a[2] === b[2];

/** The first small blocks of one shop that follow each other and are one full block at most; empty: there are not enough of them. */
export const mergeable = (blocks: readonly Small[]): BlockKey[] => {
  let [run, lines]: [BlockKey[], number] = [[], 0];
  for (const block of blocks) {
    const before = run.at(-1);
    const follows = before && isSameShop(before, block.key) && block.lines < SMALL;
    const isFull = lines + block.lines > FULL;
    if (run.length >= (follows && isFull ? 2 : RUN) && (!follows || isFull)) return run;
    if (!follows || isFull) [run, lines] = [[], 0];
    if (block.lines >= SMALL) continue;
    run.push(block.key);
    lines += block.lines;
  }
  return run.length >= RUN ? run : [];
};

const sizes = async (tx: Writing): Promise<Small[]> => {
  const all: Small[] = [];
  for await (const page of blockPages(tx, IDBKeyRange.bound([], [[]]))) for (const [key, {lines}] of page) all.push({key, lines});
  return all;
};

/**
 * Makes one block of several small ones, which came one by one and are summed up; false: there is nothing to be done. One transaction: stopped at
 * any moment, all orders are where they were or where they will be. Nothing that they come to changes.
 */
export const mergeSome = async (store: Store): Promise<boolean> =>
  inOneTransaction(store, async tx => {
    const run = mergeable(await sizes(tx));
    const [first] = run;
    if (!first) return false;
    const orders: PackedOrder[] = [];
    let isBroken = false;
    for (const key of run) {
      const some = await ordersOrAside(tx, key);
      if (some) orders.push(...some);
      else isBroken = true;
    }
    const {blocks, isStale} = await tailOf(tx);
    const isSummedUp = blocks.length === 0 && !isStale && !isBroken;
    await dropBlocks(tx, run, isSummedUp);
    await putBlocks(tx, shopAt(first), orders, !isSummedUp);
    if (isBroken) await rebuilt(tx, await allShops(tx));
    return true;
  });
