import {defineKpi, type KpiExample} from '../kpi.ts';
import type {OrderFact} from '../model/order-fact.ts';

/** Of an order that is not paid, or is over, nothing is owed; when one was sent that tells no time of it is not known. */
const isKnown = ({status, placedAt, dueBy, sentAt}: OrderFact, at: number): boolean =>
  dueBy !== undefined && (placedAt ?? 0) < at && (sentAt !== undefined || status === 'paid') && status !== 'cancelled';

const isLate = ({dueBy, sentAt}: OrderFact, at: number): boolean =>
  dueBy !== undefined && dueBy < at && (sentAt === undefined || sentAt >= at);

export default defineKpi({
  id: 'orders-late',
  unit: 'count',
  better: 'lower',
  from: ['orders'],
  how: 'derived',
  hasPast: true,
  words: {
    en: {name: 'Late orders', about: 'Paid orders that are not sent though the time by which that was promised is over.'},
    'zh-CN': {name: '超时未发货订单', about: '已付款、已过承诺发货时间仍未发货的订单。'},
  },
  measure: ({orders}, {to}) => {
    const known = orders.filter(order => isKnown(order, to));
    return known.length > 0 ? {value: known.filter(order => isLate(order, to)).length, of: known.length} : undefined;
  },
});

const period = {from: 0, to: 100};
const paid = {status: 'paid', placedAt: 10, dueBy: 50} as const;

export const examples: KpiExample[] = [
  {name: 'one of two', facts: {orders: [paid, {...paid, dueBy: 150}]}, period, expect: {value: 1, of: 2}},
  {
    name: 'one that was sent is late no more',
    facts: {orders: [{...paid, status: 'shipped', sentAt: 60}]},
    period,
    expect: {value: 0, of: 1},
  },
  {
    name: 'at that time it was not sent yet',
    facts: {orders: [{...paid, status: 'shipped', sentAt: 120}]},
    period,
    expect: {value: 1, of: 1},
  },
  {name: 'at that time it was not placed yet', facts: {orders: [{...paid, placedAt: 120, dueBy: 150}]}, period, expect: undefined},
  {name: 'who has not paid waits for nothing', facts: {orders: [{...paid, status: 'pending'}]}, period, expect: undefined},
  {name: 'a cancelled order', facts: {orders: [{...paid, status: 'cancelled', sentAt: 60}]}, period, expect: undefined},
  {name: 'nothing was promised', facts: {orders: [{status: 'paid'}]}, period, expect: undefined},
];
