import {unpackOrders} from '../blocks/orders.ts';
import {snapshotOf, type Telling} from './block.ts';
import type {Store} from './open.ts';
import {lineParts, type Span} from './order-columns.ts';

/** The packed orders of which `isWanted` says so, as lines of an export without line ends. Memory: a few blocks. */
export async function* packedLines(store: Store, isWanted: (telling: Telling) => boolean, span: Span = {}): AsyncIterable<string> {
  const tellings = new Map((await store.getAll('tellings')).filter(isWanted).map(one => [one.id, one]));
  for await (const {columns} of lineParts(store, span)) {
    const {values} = columns.orders.ints.told;
    if (!values.some(id => tellings.has(id))) continue;
    for (const order of unpackOrders(columns.orders, columns.lines)) {
      const telling = tellings.get(order.told);
      if (telling) yield JSON.stringify(snapshotOf(telling, order));
    }
  }
}
