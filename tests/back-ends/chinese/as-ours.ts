import type {TrueGood, TrueOrder} from '../read/judge.ts';
import type {Good} from './goods.ts';
import {type Order, type Stage, totalOf} from './orders.ts';

/**
 * Who asks for their money back has it not yet: the order stays where it was. Where one of several lines was paid back, and the order's own
 * status says that it is done, both are true of it.
 */
const STATES: Record<Stage, readonly string[]> = {
  ...{unpaid: ['pending'], paid: ['paid'], refunding: ['paid'], 'part-sent': ['paid'], sent: ['shipped'], done: ['delivered']},
  ...{'line-refunded': ['delivered', 'part-refunded'], 'part-refunded': ['part-refunded'], refunded: ['refunded'], closed: ['cancelled']},
};

const orderAsOurs = (order: Order): TrueOrder => ({
  ...{ref: order.ref, placedAt: order.placedAt, states: STATES[order.stage], total: totalOf(order), currency: 'CNY'},
  lines: order.lines.map(({code, title, quantity, price}) => ({sku: code, title, quantity, price})),
});

const goodAsOurs = ({code, title, price, stock}: Good): TrueGood => ({sku: code, title, price, currency: 'CNY', stock});

/** What an extension that reads the back end should know in the end. */
export const asOurs = ({orders, goods}: {orders: readonly Order[]; goods: readonly Good[]}) => ({
  orders: orders.map(orderAsOurs),
  goods: goods.map(goodAsOurs),
});
