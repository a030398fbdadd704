import {daysWithin, defineKpi, type KpiExample, sumsOf} from '../kpi.ts';

export default defineKpi({
  id: 'gmv',
  unit: 'money',
  better: 'higher',
  from: ['days'],
  how: 'derived',
  hasPast: true,
  words: {
    en: {
      name: 'GMV in {{days}} days',
      about:
        'Quantity × price of all that was ordered within {{days}} days, cancelled orders left out, returns and refunds not taken off; of an order whose lines are not known its total as the site states it.',
    },
    'zh-CN': {
      name: '近 {{days}} 天成交总额',
      about: '{{days}} 天内所有订单的数量 × 单价之和，不含已取消的订单，不扣退货退款；不知道明细的订单按网站显示的总额计。',
    },
  },
  measure: ({days}, period) => sumsOf(daysWithin(days, period), 'gross'),
});

const day = {begins: 100, orders: 1, currency: 'EUR', gross: {sum: 1200, of: 1}};
const period = {from: 100, to: 200};
const value = (amount: number, currency = 'EUR') => ({amount, currency});

export const examples: KpiExample[] = [
  {
    name: 'of two days',
    facts: {days: [day, {...day, begins: 150, gross: {sum: 300, of: 2}}]},
    period,
    expect: [{value: value(1500), of: 3}],
  },
  {
    name: 'two currencies stay two',
    facts: {days: [{...day, currency: 'USD'}, day]},
    period,
    expect: [
      {value: value(1200), of: 1},
      {value: value(1200, 'USD'), of: 1},
    ],
  },
  {
    name: 'an order of which no amount is known adds none',
    facts: {days: [day, {begins: 100, orders: 4}]},
    period,
    expect: [{value: value(1200), of: 1}],
  },
  {name: 'an order for nothing is known', facts: {days: [{...day, gross: {sum: 0, of: 1}}]}, period, expect: [{value: value(0), of: 1}]},
  {name: 'not of another time', facts: {days: [{...day, begins: 200}]}, period, expect: undefined},
];
