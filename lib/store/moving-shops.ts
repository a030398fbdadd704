import {movedPackedDays} from './packed.ts';
import {allShops, ordersMoved} from './shops.ts';
import {addDays, followTotals} from './totals.ts';
import type {Writing} from './transaction.ts';

/** Does what may change what holds of shops, and brings the totals along. */
export const movingShops = async (tx: Writing, isMoving: boolean, work: () => Promise<void>): Promise<void> => {
  const before = isMoving ? await allShops(tx) : undefined;
  await work();
  if (!before) return;
  const after = await allShops(tx);
  await followTotals(tx, [], {keys: await ordersMoved(tx, before, after), shops: before});
  await addDays(tx, await movedPackedDays(tx, before, after));
};
