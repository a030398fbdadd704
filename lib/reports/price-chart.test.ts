import {expect, it} from 'vitest';
import {priceChart} from './price-chart.ts';
import type {PricesOverTime} from './price-history.ts';

const DAY = 86_400_000;
const money = (amount: number, currency = 'EUR') => ({amount, currency});
const past = (over: Partial<PricesOverTime> = {}): PricesOverTime => ({
  price: {
    steps: [
      {at: DAY, price: money(1000)},
      {at: 20 * DAY, price: money(800)},
    ],
    seenAt: 40 * DAY,
  },
  listPrice: {
    steps: [
      {at: DAY, price: undefined},
      {at: 20 * DAY, price: money(1000)},
    ],
    seenAt: 40 * DAY,
  },
  ...over,
});
const mine = {id: 'm', of: 'mine' as const, title: 'Mine', price: {steps: [{at: 5 * DAY, price: money(1200, 'USD')}], seenAt: 40 * DAY}};
const given = {id: 'a', past: past(), others: [mine], rates: [], promotions: [], now: 40 * DAY};

it('draws the price, what it is said to have cost, and when it was reduced', () => {
  const {currency, lines, spans, windows, from} = priceChart(given);
  expect([currency, from, lines.map(({of}) => of)]).toEqual(['EUR', DAY, ['price', 'list']]);
  expect(spans).toEqual([{from: 20 * DAY, to: 40 * DAY, label: undefined, kind: 'reduced'}]);
  expect(windows.map(({days}) => days)).toEqual([30, 90, 365]);
});

it('leaves apart what is in another currency, until a rate was typed', () => {
  expect(priceChart(given).apart).toEqual([{id: 'm', title: 'Mine', currency: 'USD'}]);
  const rate = {from: 'USD', to: 'EUR', rate: 0.9, day: '2026-11-20'};
  const {lines, apart} = priceChart({...given, rates: [rate]});
  expect(apart).toEqual([]);
  expect(lines[2]).toMatchObject({of: 'mine', rate, steps: [{at: 5 * DAY, price: money(1080)}]});
});

it('shows its newest currency, and a gap where it was in another', () => {
  const price = {
    steps: [
      {at: DAY, price: money(900, 'GBP')},
      {at: 9 * DAY, price: money(1000)},
    ],
    seenAt: 40 * DAY,
  };
  const {currency, lines, apart} = priceChart({...given, others: [], past: past({price})});
  expect([currency, lines[0]?.steps[0]?.price, apart]).toEqual(['EUR', undefined, [{id: 'a', title: undefined, currency: 'GBP'}]]);
});

it('marks promotions among reductions in the order of time, and draws nothing where nothing is known', () => {
  const promotion = {from: 2 * DAY, to: 4 * DAY, label: 'Spring', kind: 'promotion' as const};
  expect(priceChart({...given, promotions: [promotion]}).spans.map(({kind}) => kind)).toEqual(['promotion', 'reduced']);
  const nothing = {steps: [{at: DAY, price: undefined}], seenAt: DAY};
  expect(priceChart({...given, past: {price: nothing, listPrice: nothing}})).toMatchObject({currency: undefined, lines: []});
});
