import {unpackOrders} from '../blocks/orders.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {snapshotOf} from './block.ts';
import type {Store} from './open.ts';
import {lineParts} from './order-columns.ts';

/** Every packed order as the snapshot that it is for all others, shop by shop and by time. Memory: a few blocks. Those of damaged blocks are not among them. */
export async function* packedSnapshots(store: Store): AsyncIterable<Snapshot<'order'>> {
  const tellings = new Map((await store.getAll('tellings')).map(one => [one.id, one]));
  for await (const {columns} of lineParts(store))
    for (const order of unpackOrders(columns.orders, columns.lines)) {
      const telling = tellings.get(order.told);
      if (telling) yield snapshotOf(telling, order);
    }
}

/** How many orders are packed. */
export const countPacked = async (store: Store): Promise<number> => {
  const blocks = await store.getAll('blocks');
  return blocks.reduce((sum, {refs}) => sum + refs.length, 0);
};
