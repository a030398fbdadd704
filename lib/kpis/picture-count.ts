import {defineKpi, type KpiExample, medianOf} from '../kpi.ts';

export default defineKpi({
  id: 'picture-count',
  unit: 'count',
  better: 'higher',
  from: ['listing'],
  fields: ['images'],
  how: 'derived',
  hasPast: true,
  words: {
    en: {name: 'Pictures a listing', about: 'The median number of pictures: half of the listings have more, half have fewer.'},
    'zh-CN': {name: '商品图片数', about: '图片数量的中位数：一半商品比它多，一半比它少。'},
  },
  measure: ({listing}) => medianOf(listing.flatMap(({pictures}) => pictures ?? [])),
});

export const examples: KpiExample[] = [
  {name: 'three listings', facts: {listing: [{pictures: 9}, {pictures: 1}, {pictures: 3}]}, expect: {value: 3, of: 3}},
  {name: 'two listings', facts: {listing: [{pictures: 2}, {pictures: 5}]}, expect: {value: 3.5, of: 2}},
  {name: 'no picture is a number, too', facts: {listing: [{pictures: 0}, {}]}, expect: {value: 0, of: 1}},
  {name: 'no page shows pictures', facts: {listing: [{}]}, expect: undefined},
];
