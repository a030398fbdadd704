import {defineKpi, type KpiExample, shareOf} from '../kpi.ts';

export default defineKpi({
  id: 'undecided-share',
  unit: 'share',
  better: 'lower',
  from: ['listing'],
  fields: ['price'],
  how: 'measured',
  hasPast: true,
  words: {
    en: {
      name: 'Contradictions',
      about: 'Of all listings, those whose page says two different things of the same field: buyers and search engines see both.',
    },
    'zh-CN': {name: '自相矛盾率', about: '全部商品中，页面对同一项给出两种说法的占多少：买家和搜索引擎都会看到。'},
  },
  measure: ({listing}) => shareOf(listing, ({undecided}) => Object.keys(undecided).length > 0),
});

export const examples: KpiExample[] = [
  {name: 'one of two', facts: {listing: [{undecided: {price: []}}, {}]}, expect: {value: 0.5, of: 2}},
  {name: 'a page of two contradictions is one listing', facts: {listing: [{undecided: {price: [], sku: []}}]}, expect: {value: 1, of: 1}},
  {name: 'no listing', facts: {listing: []}, expect: undefined},
];
