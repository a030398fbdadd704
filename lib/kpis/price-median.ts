import {defineKpi, type KpiExample, medianMoneyOf} from '../kpi.ts';

export default defineKpi({
  id: 'price-median',
  unit: 'money',
  better: 'neither',
  from: ['listing'],
  fields: ['price'],
  how: 'derived',
  hasPast: true,
  words: {
    en: {
      name: 'Median price',
      about: 'The price in the middle: half of the listings ask more, half ask less. Of a range the lower end counts.',
    },
    'zh-CN': {name: '价格中位数', about: '处在正中的价格：一半商品比它贵，一半比它便宜。价格区间按最低价计。'},
  },
  measure: ({listing}) => medianMoneyOf(listing.flatMap(({fields}) => fields.price ?? [])),
});

const asks = (...prices: [number, string, number?][]) =>
  prices.map(([amount, currency, scale]) => ({fields: {price: {amount, currency, ...(scale && {scale})}}}));

export const examples: KpiExample[] = [
  {name: 'one currency', facts: {listing: asks([900, 'EUR'], [1201, 'EUR'])}, expect: [{value: {amount: 1051, currency: 'EUR'}, of: 2}]},
  {
    name: 'two currencies stay two',
    facts: {listing: asks([1980, 'JPY'], [900, 'EUR'], [700, 'EUR'], [800, 'EUR'])},
    expect: [
      {value: {amount: 800, currency: 'EUR'}, of: 3},
      {value: {amount: 1980, currency: 'JPY'}, of: 1},
    ],
  },
  {
    name: 'a price finer than a cent',
    facts: {listing: asks([35, 'CNY', 3], [5, 'CNY'])},
    expect: [{value: {amount: 43, currency: 'CNY', scale: 3}, of: 2}],
  },
  {name: 'no price can be read', facts: {listing: [{undecided: {price: []}}, {missing: ['price']}]}, expect: undefined},
];
