import {defineKpi, type KpiExample, shareOf} from '../kpi.ts';

export default defineKpi({
  id: 'out-of-stock-share',
  unit: 'share',
  better: 'lower',
  from: ['listing'],
  fields: ['availability'],
  how: 'measured',
  hasPast: true,
  words: {
    en: {name: 'Out of stock', about: 'Of the listings whose page says whether they can be bought, those that are sold out.'},
    'zh-CN': {name: '缺货率', about: '页面写明供货状态的商品中，已售罄的占多少。'},
  },
  measure: ({listing}) =>
    shareOf(
      listing.filter(({fields}) => fields.availability),
      ({fields}) => fields.availability === 'out-of-stock',
    ),
});

const stocked = (...all: ('in-stock' | 'out-of-stock' | 'pre-order' | 'limited')[]) => all.map(availability => ({fields: {availability}}));

export const examples: KpiExample[] = [
  {name: 'one of three', facts: {listing: stocked('in-stock', 'limited', 'out-of-stock')}, expect: {value: 1 / 3, of: 3}},
  {name: 'a pre-order can be bought', facts: {listing: stocked('pre-order')}, expect: {value: 0, of: 1}},
  {name: 'a page that says nothing does not count', facts: {listing: [...stocked('out-of-stock'), {}]}, expect: {value: 1, of: 1}},
  {name: 'no page says anything', facts: {listing: [{missing: ['availability']}]}, expect: undefined},
];
