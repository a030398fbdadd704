import type {Language} from '../lib/format/language.ts';
import type {Card} from '../lib/reports/card.ts';
import type {Row} from '../lib/reports/listings-facets.ts';
import type {ListingsReport} from '../lib/reports/listings-report.ts';
import {nothing} from './example.ts';
import type {CardOf, ListingsActions} from './listings-actions.ts';
import {cardIn, NOW} from './sample-card.ts';
import {places} from './sample-figures.ts';

const DAY = 86_400_000;

/** A row of the table for an invented listing; `field`s as its page would say them. */
export const rowIn = (language: Language, id: string, fields: Row['known']['whole']['fields'] = {}): Row => {
  const {key, title, site, host, url} = cardIn(language);
  const whole: Row['known']['whole'] = {
    ...{kind: 'listing', site, host, shop: null, ref: id, reader: 1, at: NOW - DAY, url, from: {}, missing: [], undecided: {}},
    fields: {...(title && {title}), ...fields},
  };
  const known = {key, latest: whole, whole, firstAt: NOW - 40 * DAY, seenAt: NOW - DAY, snapshots: 3};
  return {id, known, hay: '', place: '', owner: [], site: [], availability: [], price: []};
};

const count = (value: string, n: number | undefined, isChosen = false, isPart = false) => ({value, count: n, isChosen, isPart});

const columns = ['score', 'title', 'price', 'site', 'seen', 'snapshots'] as const;
const allColumns = ['score', 'title', 'price', 'listPrice', 'availability', 'stock', 'site', 'seen', 'snapshots', 'fix'] as const;

/** The table with a few rows, and what is to be different of it. */
export const tableIn = (language: Language, changes: Partial<ListingsReport> = {}): ListingsReport => ({
  rows: ['1', '2', '3', '4'].map(id => rowIn(language, id)),
  total: 1204,
  places,
  query: {
    q: '',
    place: '',
    filters: {site: [], owner: [], score: [], availability: [], price: [], seen: []},
    sort: {by: 'seen', descending: true},
    columns: undefined,
  },
  columns,
  allColumns,
  filters: [
    {facet: 'site', options: [count('amazon', 803, true), count('amazon@amazon.de', 412, false, true), count('generic@shop.example', 18)]},
    {facet: 'score', options: [count('good', undefined), count('fair', undefined), count('poor', undefined), count('none', undefined)]},
    {facet: 'availability', options: [count('in-stock', 700), count('out-of-stock', 80, true), count('unknown', 0)]},
    {facet: 'price', options: [count('known', 790), count('undecided', 4), count('none', 9)]},
    {facet: 'seen', options: [count('7', 90), count('30', 400, true), count('90', 803)]},
  ],
  now: NOW,
  ...changes,
});

const scores: Record<string, Partial<Card>> = {
  1: {score: 92, toFix: []},
  2: {score: 71, price: undefined},
  3: {score: 34, price: {rivals: [1999, 2499].map(amount => ({value: {amount, currency: 'EUR'}, from: ''}))}},
  4: {score: undefined, toFix: [], title: undefined},
};

/** Cards of several scores and prices for the rows of `tableIn`. */
export const cardsIn =
  (language: Language): CardOf =>
  ({id}) => ({...cardIn(language, {id, ...scores[id]}), isJudged: true});

/** Nothing happens in an example. */
export const tableActions: ListingsActions = {
  onSearch: nothing,
  onPlace: nothing,
  onSort: nothing,
  onFilter: nothing,
  onUnfilter: nothing,
  onCountScores: nothing,
  onColumns: nothing,
  onSelect: nothing,
  onSelectAll: nothing,
  onDelete: nothing,
  onSave: nothing,
  onScroll: nothing,
};
