import type {PackedOrder} from '../blocks/order-shape.ts';
import type {BlockKey, Telling} from './block.ts';
import {ordersOrAside} from './packed.ts';
import type {Writing} from './transaction.ts';
import {keepBatch, nothingKnown} from './write-packed.ts';

/** Orders that reports told of, with the report of each. */
export type Taken = {telling: Telling; orders: PackedOrder[]}[];

/** What reports that were taken since a moment (epoch ms) tell of packed orders; of a file that was taken before, too, all of it. */
export const takenSince = async (tx: Writing, at: number): Promise<Taken> => {
  const all = await tx.objectStore('tellings').getAll();
  // What came out of a backup has no file, and says when it was told then, by the clock of another device perhaps.
  const tellings = all.filter(one => one.file !== '' && (one.again ?? one.at) >= at);
  if (tellings.length === 0) return [];
  const taken = new Map(tellings.map(telling => [telling.id, {telling, orders: [] as PackedOrder[]}]));
  const keys: BlockKey[] = await tx.objectStore('blocks').getAllKeys();
  for (const key of keys) for (const order of (await ordersOrAside(tx, key)) ?? []) taken.get(order.told)?.orders.push(order);
  return [...taken.values()];
};

/** Keeps it again, as the reports told of it; what is known already stays as it is. */
export const keepTaken = async (tx: Writing, taken: Taken): Promise<void> => {
  const known = nothingKnown();
  for (const {telling, orders} of taken) {
    const {id: _, ...given} = telling;
    if (orders.length > 0)
      await keepBatch(tx, {telling: given, orders: orders.map(({ref, fields, missing}) => ({ref, fields, missing})), known});
  }
};
