import type {Kind} from './kind.ts';

const file = (name: string) => `import {defineKpi, type KpiExample, shareOf} from '../kpi.ts';

export default defineKpi({
  id: '${name}',
  unit: 'share',
  better: 'higher',
  from: ['listing'],
  how: 'measured',
  hasPast: true,
  words: {
    en: {name: 'Brand named', about: 'Of all listings, those whose page names a brand.'},
    'zh-CN': {name: '品牌填写率', about: '全部商品中，页面写明品牌的占多少。'},
  },
  measure: ({listing}) => shareOf(listing, ({fields}) => fields.brand !== undefined),
});

export const examples: KpiExample[] = [
  {name: 'one of two', facts: {listing: [{fields: {brand: 'Oak & Ash'}}, {}]}, expect: {value: 0.5, of: 2}},
  {name: 'no listing', facts: {listing: []}, expect: undefined},
];
`;

export const kpi: Kind = {
  place: name => `lib/kpis/${name}.ts`,
  file,
  next: name => [
    'Put in its unit, which way is better, what it is measured from, and its words in both languages; lib/kpis/price-median.ts shows one of money.',
    'Where there is nothing to measure it from it is undefined, never 0; shareOf, meanOf and medianOf of lib/kpi.ts see to that.',
    `npx vitest run -c tests/vitest.config.ts --project unit tests/kpi.test.ts  runs the examples of ${name}; the room of KPIs shows it by itself.`,
    'npm run readme  brings the tables of the README up to date.',
  ],
};
