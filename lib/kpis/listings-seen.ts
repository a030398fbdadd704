import {defineKpi, type KpiExample} from '../kpi.ts';

export default defineKpi({
  id: 'listings-seen',
  unit: 'count',
  better: 'higher',
  from: ['listing'],
  how: 'measured',
  // Of a listing met every day only the last time is kept.
  hasPast: false,
  words: {
    en: {
      name: 'Listings met in {{days}} days',
      about: 'How many of the listings kept here were read or met again within the last {{days}} days.',
    },
    'zh-CN': {name: '近 {{days}} 天见过的商品', about: '这里保存的商品中，最近 {{days}} 天内读取过或再次见到的有多少个。'},
  },
  measure: ({listing}, {from, to}) =>
    listing.length ? {value: listing.filter(({seenAt}) => seenAt >= from && seenAt < to).length, of: listing.length} : undefined,
});

const period = {from: 100, to: 200};

export const examples: KpiExample[] = [
  {name: 'from the first moment to the last', facts: {listing: [{seenAt: 100}, {seenAt: 199}]}, period, expect: {value: 2, of: 2}},
  {name: 'not before and not after', facts: {listing: [{seenAt: 99}, {seenAt: 200}]}, period, expect: {value: 0, of: 2}},
  {name: 'no listing', facts: {listing: []}, period, expect: undefined},
];
