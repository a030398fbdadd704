import {describe, expect, it} from 'vitest';
import type {Result} from '../model/search.ts';
import {cheapestBeside, placesIn, priceRank, spansIn} from './standing.ts';

const eur = (amount: number) => ({amount, currency: 'EUR'});
const results: Result[] = [
  {ref: '1', price: eur(300), sponsored: true, position: 1},
  {ref: '2', price: eur(500), sponsored: false, position: 2},
  {ref: '3', price: eur(200), priceTo: eur(900), sponsored: false, position: 3},
  {ref: '4', price: {amount: 100, currency: 'USD'}, sponsored: false, position: 4},
  {ref: '5', price: eur(400), sponsored: false, position: 5},
  {ref: '6', sponsored: true, position: 6},
];
const mine =
  (...refs: string[]) =>
  ({ref}: Result) =>
    refs.includes(ref ?? '');

describe('where the seller stands', () => {
  it('is told of unpaid and paid places apart', () => {
    expect(placesIn(results, mine('5', '6'))).toEqual({
      unpaid: {position: 5, rank: 4, of: 4},
      paid: {position: 6, rank: 2, of: 2},
      isTold: true,
    });
  });
  it('is nowhere where nothing is theirs, and among all where the page tells no paid places', () => {
    expect(placesIn(results, mine())).toMatchObject({unpaid: undefined, paid: undefined});
    const untold = results.map(({sponsored: _, ...one}) => one);
    expect(placesIn(untold, mine('5'))).toEqual({unpaid: {position: 5, rank: 5, of: 6}, paid: undefined, isTold: false});
  });
});

it('tells prices currency by currency, of a range the lower end, and says of how many', () => {
  expect(spansIn(results)).toEqual([
    {low: eur(200), median: eur(350), high: eur(500), of: 4, ranges: 1},
    expect.objectContaining({of: 1, ranges: 0}),
  ]);
  expect(spansIn([])).toEqual([]);
});

it('holds a price against those of others alone, and leaves out ranges and other currencies', () => {
  expect(priceRank(eur(400), results, mine('5'))).toEqual({price: eur(400), cheaper: 1, same: 0, of: 2, left: 3});
  expect(priceRank(eur(300), results, mine())).toMatchObject({cheaper: 0, same: 1, of: 3});
});

it('finds the cheapest that is not the seller’s', () => {
  expect(cheapestBeside(eur(1), results, mine('1'))?.ref).toBe('5');
  expect(cheapestBeside({amount: 1, currency: 'CNY'}, results, mine())).toBeUndefined();
});
