import {expect, it} from 'vitest';
import type {PriceHistory} from './history.ts';
import {reducedIn} from './reduced.ts';

const of = (seenAt: number, ...steps: [at: number, amount: number | undefined, currency?: string][]): PriceHistory => ({
  steps: steps.map(([at, amount, currency = 'EUR']) => ({at, price: amount === undefined ? undefined : {amount, currency}})),
  seenAt,
});

it('finds when a price was below its list price, and whether it still is', () => {
  const list = of(90, [1, undefined], [20, 1000], [70, 1000]);
  expect(reducedIn(of(90, [1, 1000], [20, 800], [30, 700], [40, 1000], [60, 900]), list)).toEqual([
    {from: 20, to: 40, isOver: true},
    {from: 60, to: 90, isOver: false},
  ]);
});

it('is over where one of both is not known any more, or is of another currency', () => {
  expect(reducedIn(of(90, [1, 800], [30, undefined]), of(90, [1, 1000]))).toEqual([{from: 1, to: 30, isOver: true}]);
  expect(reducedIn(of(90, [1, 800, 'USD']), of(90, [1, 1000]))).toEqual([]);
  expect(reducedIn(of(0), of(0))).toEqual([]);
});
