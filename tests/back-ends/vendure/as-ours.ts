import type {TrueGood, TrueOrder} from '../read/judge.ts';
import type {OrderTruth, ProductTruth, Truth} from './seed/truth.ts';

/** Vendure's states in ours: a delivery of a part is on its way. What was given back has no state there. */
const states: Record<string, readonly string[]> = {
  PaymentAuthorized: ['pending'],
  PaymentSettled: ['paid'],
  PartiallyShipped: ['paid'],
  Shipped: ['shipped'],
  PartiallyDelivered: ['shipped'],
  Delivered: ['delivered'],
  Cancelled: ['cancelled'],
};

const orderAsOurs = (order: OrderTruth): TrueOrder[] =>
  order.placedAt === null
    ? []
    : [
        {
          ref: order.code,
          placedAt: Date.parse(order.placedAt),
          states: states[order.state] ?? [],
          total: order.total,
          currency: order.currency,
          lines: order.lines.map(({sku, title, quantity, unitPrice}) => ({sku, title, quantity, price: unitPrice})),
        },
      ];

const goodsAsOurs = ({variants}: ProductTruth): TrueGood[] =>
  variants.map(({sku, title, priceWithTax, currency, stock}) => ({sku, title, price: priceWithTax, currency, stock}));

/** What an extension that reads the admins should know in the end. A basket that nobody paid is no order yet. */
export const asOurs = ({orders, products}: Truth) => ({orders: orders.flatMap(orderAsOurs), goods: products.flatMap(goodsAsOurs)});
