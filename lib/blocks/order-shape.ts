import {lineNumbers, lineTexts} from '../model/line-table.ts';
import type {Money} from '../model/money.ts';
import type {Order} from '../model/order.ts';
import {type Table, unpack} from './table.ts';

/**
 * One order as a block holds it. `told`: the number of the telling that it is from; `missing`: fields that were looked for in vain; `worth`:
 * what its lines come to (GMV), beside them, so that most questions need no lines; `credit`: it is no order, but tells of what came back.
 * `rows`: where its lines stand in a table, instead of in its fields, until it is packed.
 */
export type PackedOrder = {
  ref: string;
  told: number;
  fields: Partial<Order>;
  missing: readonly string[];
  worth?: Money | undefined;
  credit?: true | undefined;
  rows?: readonly number[] | undefined;
};

type Int<R> = (row: R) => number | undefined;
type Text<R> = (row: R) => string | undefined;

/** The columns of orders. Their order is that of the bytes: a new one makes a new form of block. */
export const orderShape = {
  ints: {
    told: ({told}) => told,
    lineCount: ({fields, rows}) => (rows ?? fields.lines)?.length,
    placedAt: ({fields}) => fields.placedAt,
    placedWithin: ({fields}) => fields.placedWithin,
    paidAt: ({fields}) => fields.paidAt,
    paidWithin: ({fields}) => fields.paidWithin,
    dueAt: ({fields}) => fields.dueAt,
    dueWithin: ({fields}) => fields.dueWithin,
    sentAt: ({fields}) => fields.sentAt,
    sentWithin: ({fields}) => fields.sentWithin,
    deliveredAt: ({fields}) => fields.deliveredAt,
    deliveredWithin: ({fields}) => fields.deliveredWithin,
    units: ({fields}) => fields.units,
    total: ({fields}) => fields.total?.amount,
    totalScale: ({fields}) => fields.total?.scale,
    shipping: ({fields}) => fields.shipping?.amount,
    shippingScale: ({fields}) => fields.shipping?.scale,
    tax: ({fields}) => fields.tax?.amount,
    taxScale: ({fields}) => fields.tax?.scale,
    discount: ({fields}) => fields.discount?.amount,
    discountScale: ({fields}) => fields.discount?.scale,
    refunded: ({fields}) => fields.refunded?.amount,
    refundedScale: ({fields}) => fields.refunded?.scale,
    worth: ({worth}) => worth?.amount,
    worthScale: ({worth}) => worth?.scale,
    credit: ({credit}) => (credit ? 1 : undefined),
  } satisfies Record<string, Int<PackedOrder>>,
  texts: {
    ref: ({ref}) => ref,
    missing: ({missing}) => (missing.length > 0 ? missing.join('\n') : undefined),
    status: ({fields}) => fields.status,
    statusText: ({fields}) => fields.statusText,
    region: ({fields}) => fields.region,
    buyer: ({fields}) => fields.buyer,
    buyerFrom: ({fields}) => fields.buyerFrom,
    channel: ({fields}) => fields.channel,
    refunds: ({fields}) => fields.refunds && JSON.stringify(fields.refunds),
    totalCurrency: ({fields}) => fields.total?.currency,
    shippingCurrency: ({fields}) => fields.shipping?.currency,
    taxCurrency: ({fields}) => fields.tax?.currency,
    discountCurrency: ({fields}) => fields.discount?.currency,
    refundedCurrency: ({fields}) => fields.refunded?.currency,
    worthCurrency: ({worth}) => worth?.currency,
  } satisfies Record<string, Text<PackedOrder>>,
};

/** The columns of their lines, which stand in the order of the orders. */
export const lineShape = {ints: lineNumbers, texts: lineTexts};

export type OrderColumns = Table<keyof typeof orderShape.ints, keyof typeof orderShape.texts>;
export type LineColumns = Table<keyof typeof lineShape.ints, keyof typeof lineShape.texts>;

/** The orders of a block, column by column. Throws `Damaged`. */
export const orderColumns = (bytes: Uint8Array): OrderColumns => unpack(orderShape, bytes);
/** The lines of a block, column by column. Throws `Damaged`. */
export const lineColumns = (bytes: Uint8Array): LineColumns => unpack(lineShape, bytes);
