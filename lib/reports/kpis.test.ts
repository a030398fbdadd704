import {describe, expect, it} from 'vitest';
import {aTrace, eur, lastDays, pictures} from '../../tests/stores/traces.ts';
import {kpis} from '../kpis/index.ts';
import type {Ills} from './health.ts';
import {kpisReport} from './kpis.ts';

const usd = {amount: 4500, currency: 'USD'};
const traces = [
  aTrace('a', [
    {daysAgo: 3, fields: {price: eur(900), images: pictures(8)}},
    {daysAgo: 1, fields: {price: eur(700), images: pictures(6)}},
  ]),
  aTrace('b', [{daysAgo: 2, host: 'amazon.com', fields: {price: usd, images: pictures(2)}}]),
];
const ills: Ills = new Map([['amazon\namazon.com\nlisting', {price: {level: 'lost', readAt: 1, since: 2}}]]);
const report = (place = '', given = traces) => kpisReport({traces: given, place, ends: lastDays(5), ills});
const cards = (id: string, place = '') => report(place).cards.filter(card => card.id === id);

describe('KPIs', () => {
  it('are all there, even where nothing is kept', () => {
    const empty = report('', []);
    expect(empty.cards.map(({id}) => id)).toEqual(kpis.map(({id}) => id));
    expect(empty.cards.every(({figure, past}) => figure === undefined && past === undefined)).toBe(true);
  });

  it('have a point a day, nothing where nothing was known yet', () => {
    const [card] = cards('listing-score');
    expect(card?.figure).toEqual({value: 40, of: 2});
    expect(card?.past?.map(({value, of}) => [value, of])).toEqual([
      [undefined, 0],
      [80, 1],
      [50, 2],
      [40, 2],
      [40, 2],
    ]);
  });

  it('have a card a currency', () => {
    expect(cards('price-median').map(({currency, figure}) => [currency, figure])).toEqual([
      ['EUR', {value: eur(700), of: 1}],
      ['USD', {value: usd, of: 1}],
    ]);
    expect(cards('price-median')[1]?.past?.map(({value}) => value)).toEqual([undefined, undefined, usd, usd, usd]);
  });

  it('of which the past is not kept have none', () => {
    expect(cards('listings-seen')[0]).toMatchObject({figure: {value: 2, of: 2}, past: undefined});
  });

  it('can be asked of one place', () => {
    expect(cards('price-median', 'amazon@amazon.com')).toHaveLength(1);
    expect(cards('listing-score', 'amazon@nowhere.example')[0]?.figure).toBeUndefined();
    expect(report('amazon@amazon.com')).toMatchObject({listings: 1, place: 'amazon@amazon.com'});
    expect(report().places).toHaveLength(2);
  });

  it('of orders are those of their place, by the day they were placed', () => {
    const DAY = 86_400_000;
    const begins = (lastDays(5)[3] ?? 0) - DAY;
    const row = {site: 'amazon', host: 'amazon.de', shop: null, day: '2026-11-20', begins, channel: '', item: '', currency: 'EUR'};
    const totals = [{...row, orders: 2, cancelled: 0, stated: 0, gross: {sum: 500, of: 2}}];
    const told = (place: string) =>
      kpisReport({traces, sold: {days: totals, orders: []}, place, ends: lastDays(5), ills}).cards.find(({id}) => id === 'aov');
    expect(told('')?.figure).toEqual({value: eur(250), of: 2});
    expect(told('')?.past?.map(({of}) => of)).toEqual([0, 0, 0, 2, 2]);
    expect(told('amazon@amazon.com')?.figure).toBeUndefined();
  });

  it('are of a shop of which orders are known and no listing', () => {
    const order = {
      ...{site: 'etsy', host: 'etsy.com', shop: null, ref: '7'},
      ...({status: 'paid', placedAt: 1, dueBy: 2, sentAt: undefined} as const),
    };
    const {places} = kpisReport({traces: [], sold: {days: [], orders: [order]}, place: '', ends: lastDays(5), ills});
    expect(places).toEqual([{site: 'etsy', host: 'etsy.com', shop: null, name: 'etsy@etsy.com', listings: 0}]);
  });

  it('say which listings enter with what is no longer read', () => {
    expect(cards('price-median').map(({stale}) => stale)).toEqual([
      {listings: 1, since: 2},
      {listings: 1, since: 2},
    ]);
    expect(cards('picture-count')[0]?.stale).toBeUndefined();
    expect(cards('price-median', 'amazon@amazon.de')[0]?.stale).toBeUndefined();
  });
});
