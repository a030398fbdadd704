import {defineKpi, type KpiExample, shareOf} from '../kpi.ts';
import {isSpokenOf} from '../model/fact.ts';

export default defineKpi({
  id: 'price-missing-share',
  unit: 'share',
  better: 'lower',
  from: ['listing'],
  fields: ['price'],
  how: 'measured',
  hasPast: true,
  words: {
    en: {name: 'Price missing', about: 'Of the listings whose page ought to show a price, those on which none was found.'},
    'zh-CN': {name: '价格缺失率', about: '本应显示价格的商品中，页面上没有找到价格的占多少。'},
  },
  measure: ({listing}) =>
    shareOf(
      listing.filter(fact => isSpokenOf(fact, 'price')),
      ({missing}) => missing.includes('price'),
    ),
});

const priced = {fields: {price: {amount: 900, currency: 'EUR'}}};

export const examples: KpiExample[] = [
  {name: 'one of two', facts: {listing: [priced, {missing: ['price']}]}, expect: {value: 0.5, of: 2}},
  {name: 'contradicting prices are not missing', facts: {listing: [{undecided: {price: []}}]}, expect: {value: 0, of: 1}},
  {name: 'a table without a price column says nothing', facts: {listing: [{}, priced]}, expect: {value: 0, of: 1}},
  {name: 'no page ought to show one', facts: {listing: [{}]}, expect: undefined},
];
