import type {Shop} from './day-total.ts';
import type {Order} from './order.ts';
import type {Snapshot} from './snapshot.ts';

/** An order as figures look at it by itself: whether it was sent as promised. Times are epoch ms; `dueBy` is the last moment of the promise. */
export type OrderFact = Shop & {
  ref: string;
  status: Order['status'] | undefined;
  placedAt: number | undefined;
  dueBy: number | undefined;
  sentAt: number | undefined;
};

/** What is known of an order, in short. A promise that names a day is kept until the end of that day. */
export const orderFact = ({site, host, shop, ref, fields}: Snapshot<'order'>): OrderFact => {
  const {status, placedAt, dueAt, dueWithin = 0, sentAt} = fields;
  return {site, host, shop, ref, status, placedAt, dueBy: dueAt === undefined ? undefined : dueAt + dueWithin, sentAt};
};
