import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {ListingFact} from '../model/fact.ts';
import {type Grouping, groupings, mix} from './mix.ts';

const fact = (fields: ListingFact['fields'], host = 'a.example'): ListingFact => ({
  ...{site: 'generic', host, shop: null, fields, pictures: undefined, missing: [], undecided: {}},
  ...{score: undefined, isRefused: false, seenAt: 0},
});
const eur = (amount: number) => ({amount, currency: 'EUR'});
const some = [
  fact({category: ['Home', 'Hooks'], price: eur(900), availability: 'in-stock'}),
  fact({category: ['home'], price: eur(1100), availability: 'out-of-stock'}),
  fact({category: ['Home'], price: {amount: 5000, currency: 'USD'}}),
  fact({brand: 'Oak'}, 'b.example'),
];

describe('the mix of goods', () => {
  it('has the largest group first, and last what does not say', () => {
    expect(mix(some, 'category').map(({name, listings, share}) => [name, listings, share])).toEqual([
      ['Home', 3, 0.75],
      [undefined, 1, 0.25],
    ]);
    expect(mix(some, 'site').map(({name}) => name)).toEqual(['generic@a.example', 'generic@b.example']);
    expect(mix(some, 'brand').map(({name}) => name)).toEqual(['Oak', undefined]);
  });
  it('has prices currency by currency', () => {
    expect(mix(some, 'category')[0]?.prices).toEqual([
      {median: eur(1000), lowest: eur(900), highest: eur(1100), of: 2},
      ...[{amount: 5000, currency: 'USD'}].map(price => ({median: price, lowest: price, highest: price, of: 1})),
    ]);
  });
  it('says what is sold out of those that say so', () => {
    expect(mix(some, 'category').map(({soldOut}) => soldOut)).toEqual([{share: 0.5, of: 2}, undefined]);
  });
  it('is nothing of nothing', () => expect(mix([], 'brand')).toEqual([]));

  const facts = fc.array(
    fc.record({
      brand: fc.constantFrom('Oak', 'oak', 'Elm', undefined),
      amount: fc.option(fc.nat(10_000)),
      currency: fc.constantFrom('EUR', 'JPY'),
    }),
    {minLength: 1, maxLength: 30},
  );
  it('holds every listing once, and every price between the ends of its group', () =>
    fc.assert(
      fc.property(facts, fc.constantFrom<Grouping>(...groupings), (all, by) => {
        const list = all.map(({brand, amount, currency}) =>
          fact({...(brand && {brand}), ...(amount !== null && {price: {amount, currency}})}),
        );
        const rows = mix(list, by);
        expect(rows.reduce((sum, {listings}) => sum + listings, 0)).toBe(list.length);
        expect(rows.reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(1, 9);
        const prices = rows.flatMap(row => row.prices);
        expect(prices.reduce((sum, {of}) => sum + of, 0)).toBe(list.filter(({fields}) => fields.price).length);
        for (const {lowest, median, highest} of prices) {
          expect(lowest.amount).toBeLessThanOrEqual(median.amount);
          expect(median.amount).toBeLessThanOrEqual(highest.amount);
        }
      }),
    ));
});
