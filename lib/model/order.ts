import {z} from 'zod';
import {money} from './money.ts';
import {states} from './order-state.ts';

const text = (max: number) => z.string().min(1).max(max);
const count = z.int().min(0);

/** What was ordered of one good. Every field is absent when the page does not tell it. */
export const orderLine = z.strictObject({
  /** The site's own identifier of the listing, or of the line where it has one. */
  ref: text(200).optional(),
  sku: text(200).optional(),
  title: text(2000).optional(),
  quantity: count.optional(),
  /** Of one piece. */
  price: money.optional(),
  /** Off the whole line. */
  discount: money.optional(),
  /** Paid back for this line so far. */
  refunded: money.optional(),
  returnReason: text(500).optional(),
  /** How many pieces came back, where a report tells of that in a line of its own, whose quantity is 0 then. */
  returned: count.optional(),
});
export type OrderLine = z.infer<typeof orderLine>;

/** One paying back among several, as a page lists them. */
export const refund = z.strictObject({
  ref: text(200).optional(),
  /** epoch ms */
  at: z.int().optional(),
  /** How much later than `at` it may have been: ms; absent: it is known to the second. */
  within: count.optional(),
  amount: money,
});
export type Refund = z.infer<typeof refund>;

/** What a page or a row of a table says of one order. A moment lies at `…At` (epoch ms) or up to `…Within` ms later; without the latter it is known to the second. */
export const order = z.strictObject({
  placedAt: z.int(),
  placedWithin: count,
  paidAt: z.int(),
  paidWithin: count,
  status: z.enum(states),
  /** The site's own words, whether or not they are understood. */
  statusText: text(300),
  lines: z.array(orderLine).max(5000),
  /** How many pieces in all, where a page says so without telling the lines. */
  units: count,
  /** What the buyer is to pay for all of it, as the site states it. */
  total: money,
  shipping: money,
  tax: money,
  discount: money,
  /** Paid back in all, as the site states it. */
  refunded: money,
  /** The single ones, where a page lists them. */
  refunds: z.array(refund).max(100),
  /** By when it was promised to be sent. */
  dueAt: z.int(),
  dueWithin: count,
  sentAt: z.int(),
  sentWithin: count,
  deliveredAt: z.int(),
  deliveredWithin: count,
  /** Province, state or country: nothing finer is kept. */
  region: text(100),
  /** Who bought, as a hash that only this installation can make; on its way here a bare SHA-256. */
  buyer: z.string().regex(/^(?:[0-9a-f]{16}:)?[0-9a-f]{64}$/),
  /** What the hash was made of: the site's id of the buyer, or a mail address. */
  buyerFrom: z.enum(['id', 'mail']),
  channel: text(100),
});
export type Order = z.infer<typeof order>;
