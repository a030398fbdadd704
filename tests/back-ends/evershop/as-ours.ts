import type {TrueOrder as OurOrder, TrueGood} from '../read/judge.ts';
import type {TrueOrder, TrueProduct, Truth} from './truth.ts';

const MONEY_BACK: Record<string, string> = {stripe_refunded: 'refunded', stripe_partial_refunded: 'part-refunded'};
const SENT: Record<string, string> = {shipped: 'shipped', delivered: 'delivered', partially_delivered: 'shipped'};

/** What was given back comes first, then what ended, then where the parcels are, then whether it is paid. */
const stateOf = ({status, paymentStatus, shipmentStatus}: TrueOrder): string => {
  if (status === 'canceled') return 'cancelled';
  return MONEY_BACK[paymentStatus] ?? SENT[shipmentStatus] ?? (/captured|^paid$/.test(paymentStatus) ? 'paid' : 'pending');
};

const orderAsOurs = (order: TrueOrder): OurOrder => ({
  ref: order.number,
  placedAt: Date.parse(order.createdAt),
  states: [stateOf(order)],
  total: order.grandTotal,
  currency: order.currency,
  lines: order.lines.map(({sku, title, quantity, unitPrice}) => ({sku, title, quantity, price: unitPrice})),
});

const goodAsOurs = ({sku, title, price, currency, stock}: TrueProduct): TrueGood => ({sku, title, price, currency, stock});

/** What an extension that reads the admin should know in the end. */
export const asOurs = ({orders, products}: Truth) => ({orders: orders.map(orderAsOurs), goods: products.map(goodAsOurs)});
