import type {Good} from './good.ts';

/** What the back end of the demo shop calls the states of an order. */
export const stages = ['Awaiting payment', 'Paid', 'Shipped', 'Delivered', 'Cancelled', 'Partly refunded', 'Refunded'] as const;
export type Stage = (typeof stages)[number];

export type Line = {good: Good; quantity: number};

/** An invented buyer. Everything but the number is what no reader may ever take along. */
export type Buyer = {number: number; name: string; mail: string; phone: string; street: string; region: string};

/** One order of the demo shop. Amounts are minor units of `currency`, moments epoch ms. */
export type Order = {
  id: string;
  placedAt: number;
  dueAt: number;
  sentAt?: number;
  deliveredAt?: number;
  stage: Stage;
  currency: string;
  lines: Line[];
  discount: number;
  shipping: number;
  tax: number;
  refunds: {at: number; amount: number}[];
  channel: string;
  buyer: Buyer;
};

export const subtotalOf = ({lines}: Order): number => lines.reduce((sum, {good, quantity}) => sum + good.price * quantity, 0);

/** What the buyer was to pay. */
export const totalOf = (order: Order): number => subtotalOf(order) - order.discount + order.shipping + order.tax;

export const refundedOf = ({refunds}: Order): number => refunds.reduce((sum, {amount}) => sum + amount, 0);
