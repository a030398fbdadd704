import {daysWithin, defineKpi, type KpiExample, sumsOf} from '../kpi.ts';

export default defineKpi({
  id: 'aov',
  unit: 'money',
  better: 'higher',
  from: ['days'],
  how: 'derived',
  hasPast: true,
  words: {
    en: {
      name: 'Order value',
      about: 'GMV of the last {{days}} days by the number of orders whose amount is known: what an order is worth on average (AOV).',
    },
    'zh-CN': {name: '笔单价', about: '近 {{days}} 天成交总额除以已知金额的订单数，即平均每笔订单的金额（AOV）。'},
  },
  measure: ({days}, period) =>
    sumsOf(daysWithin(days, period), 'gross')
      ?.filter(({of}) => of > 0)
      .map(({value, of}) => ({value: {...value, amount: Math.round(value.amount / of)}, of})),
});

const day = {begins: 100, orders: 2, currency: 'EUR', gross: {sum: 2501, of: 2}};
const period = {from: 100, to: 200};

export const examples: KpiExample[] = [
  {name: 'of two orders, rounded to the cent', facts: {days: [day]}, period, expect: [{value: {amount: 1251, currency: 'EUR'}, of: 2}]},
  {
    name: 'orders of which no amount is known do not make it smaller',
    facts: {days: [day, {begins: 100, orders: 8}]},
    period,
    expect: [{value: {amount: 1251, currency: 'EUR'}, of: 2}],
  },
  {name: 'no amount is known', facts: {days: [{begins: 100, orders: 8}]}, period, expect: undefined},
];
