import {daysWithin, defineKpi, type KpiExample} from '../kpi.ts';

export default defineKpi({
  id: 'orders',
  unit: 'count',
  better: 'higher',
  from: ['days'],
  how: 'measured',
  hasPast: true,
  words: {
    en: {
      name: 'Orders in {{days}} days',
      about: 'Orders placed within {{days}} days, paid or not; cancelled ones do not count, returned ones do.',
    },
    'zh-CN': {name: '近 {{days}} 天订单数', about: '{{days}} 天内下的订单，不论是否付款；已取消的不计，退货的计入。'},
  },
  measure: ({days}, period) => {
    const orders = daysWithin(days, period).reduce((sum, day) => sum + day.orders, 0);
    return orders > 0 ? {value: orders, of: orders} : undefined;
  },
});

const day = {begins: 100, orders: 2};
const period = {from: 100, to: 200};

export const examples: KpiExample[] = [
  {name: 'of two days and two currencies', facts: {days: [day, {...day, begins: 199, currency: 'USD'}]}, period, expect: {value: 4, of: 4}},
  {
    name: 'not of days before and after',
    facts: {days: [day, {...day, begins: 99}, {...day, begins: 200}]},
    period,
    expect: {value: 2, of: 2},
  },
  {name: 'not again of their items', facts: {days: [day, {...day, item: 'sku:A'}]}, period, expect: {value: 2, of: 2}},
  {name: 'cancelled ones alone are none', facts: {days: [{...day, orders: 0, cancelled: 3}]}, period, expect: undefined},
  {name: 'no day is known', facts: {days: []}, period, expect: undefined},
];
