import type {Language} from '../lib/format/language.ts';
import type {ResultShown, SearchCard, SearchEntry} from '../lib/reports/searches.ts';
import {NOW} from './sample-card.ts';

const told = {
  en: {
    query: 'oak coat hook',
    names: ['Coat rail of oak, five pegs', 'Turned oak coat hook', 'Ash peg', 'Hook of smoked oak'],
    currency: 'EUR',
  },
  'zh-CN': {query: '橡木挂钩', names: ['橡木衣帽架 五钩', '北欧实木挂钩', '白蜡木挂钩', '烟熏橡木挂钩'], currency: 'CNY'},
} as const;

/** An invented search with a result of every kind. */
export const sampleSearch = (language: Language, changes: Partial<SearchCard> = {}): SearchCard => {
  const {query, names, currency} = told[language];
  const price = (amount: number) => ({amount, currency});
  const known = {id: 'etsy,etsy.com,,listing,2', ref: '2', url: 'https://www.etsy.com/listing/2', isMine: true};
  const result = (i: number, more: Partial<ResultShown> = {}): ResultShown => ({
    ...{ref: String(i), title: names[i - 1] ?? '', price: price(900 * i), sponsored: false, position: i, known: undefined},
    ...more,
  });
  const results = [
    result(1, {sponsored: true, rating: 4.6, reviewCount: 1204}),
    result(2, {known, rating: 4.8, reviewCount: 57, priceTo: price(2400)}),
    result(3, {known: {...known, id: 'etsy,etsy.com,,listing,3', ref: '3', isMine: false}}),
    {ref: '4', title: names[3], sponsored: false, position: 4, known: undefined},
  ];
  return {
    ...{id: 'etsy,etsy.com,,search,q', site: 'etsy', host: 'etsy.com', url: 'https://www.etsy.com/search?q=oak', query, heading: undefined},
    ...{page: 2, results, prices: {low: price(900), median: price(1800), high: price(2700), of: 3}, paid: 0.25},
    ...{kept: results.filter(one => one.known), readAt: NOW - 10_800_000, seenAt: NOW - 240_000, snapshots: 3},
    ...changes,
  };
};

/** What two readings of it said. */
export const sampleReadings = (card: SearchCard): SearchEntry[] => [
  {at: card.readAt, count: 4, prices: card.prices, places: card.kept.map(({title = '', position}) => ({title, position}))},
  {at: card.readAt - 86_400_000, count: 5, prices: card.prices, places: []},
];
