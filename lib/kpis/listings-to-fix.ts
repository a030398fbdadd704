import {defineKpi, type KpiExample, shareOf} from '../kpi.ts';

export default defineKpi({
  id: 'listings-to-fix',
  unit: 'share',
  better: 'lower',
  from: ['listing'],
  fields: ['title', 'price', 'images', 'description'],
  how: 'derived',
  hasPast: true,
  words: {
    en: {name: 'Listings to fix', about: 'Of the listings that could be judged, those that break a limit which their site enforces.'},
    'zh-CN': {name: '违规商品占比', about: '能评判的商品中，违反了网站强制限制的占多少。'},
  },
  measure: ({listing}) =>
    shareOf(
      listing.filter(({score}) => score !== undefined),
      ({isRefused}) => isRefused,
    ),
});

export const examples: KpiExample[] = [
  {
    name: 'one of four',
    facts: {listing: [{score: 59, isRefused: true}, {score: 90}, {score: 100}, {score: 70}]},
    expect: {value: 0.25, of: 4},
  },
  {name: 'advice alone breaks nothing', facts: {listing: [{score: 60, isRefused: false}]}, expect: {value: 0, of: 1}},
  {name: 'what could not be judged does not count', facts: {listing: [{score: 10, isRefused: true}, {}]}, expect: {value: 1, of: 1}},
  {name: 'no listing', facts: {listing: []}, expect: undefined},
];
