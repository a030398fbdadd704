import {defineKpi, type KpiExample, meanOf} from '../kpi.ts';

export default defineKpi({
  id: 'listing-score',
  unit: 'points',
  better: 'higher',
  from: ['listing'],
  fields: ['title', 'price', 'images', 'description'],
  how: 'derived',
  hasPast: true,
  words: {
    en: {name: 'Listing score', about: 'The mean score of all listings that could be judged, out of 100.'},
    'zh-CN': {name: '商品平均得分', about: '所有能评判的商品得分的平均值，满分 100。'},
  },
  measure: ({listing}) => meanOf(listing.flatMap(({score}) => score ?? [])),
});

export const examples: KpiExample[] = [
  {name: 'two listings', facts: {listing: [{score: 40}, {score: 81}]}, expect: {value: 60.5, of: 2}},
  {name: 'one could not be judged', facts: {listing: [{score: 40}, {}]}, expect: {value: 40, of: 1}},
  {name: 'a score of 0 is a score', facts: {listing: [{score: 0}]}, expect: {value: 0, of: 1}},
  {name: 'nothing could be judged', facts: {listing: [{}]}, expect: undefined},
];
