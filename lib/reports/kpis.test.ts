import {describe, expect, it} from 'vitest';
import {aTrace, eur, lastDays, pictures} from '../../tests/stores/traces.ts';
import {kpis} from '../kpis/index.ts';
import {kpisReport} from './kpis.ts';

const usd = {amount: 4500, currency: 'USD'};
const traces = [
  aTrace('a', [
    {daysAgo: 3, fields: {price: eur(900), images: pictures(8)}},
    {daysAgo: 1, fields: {price: eur(700), images: pictures(6)}},
  ]),
  aTrace('b', [{daysAgo: 2, host: 'amazon.com', fields: {price: usd, images: pictures(2)}}]),
];
const report = (place = '', given = traces) => kpisReport({traces: given, place, ends: lastDays(5)});
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
});
