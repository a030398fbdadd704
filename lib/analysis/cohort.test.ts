import fc from 'fast-check';
import {expect, it} from 'vitest';
import {cohorts} from './cohort.ts';
import {repeatShare, rfm} from './rfm.ts';

it('a cohort is who bought first in a month, and how many of them bought in each month since', () => {
  const customers = [{months: ['2025-12', '2026-02']}, {months: ['2025-12']}, {months: ['2026-01', '2026-02']}, {months: []}, {}];
  expect(cohorts(customers)).toEqual([
    {cohort: '2025-12', customers: 2, counts: [2, 0, 1]},
    {cohort: '2026-01', customers: 1, counts: [1, 1]},
  ]);
  expect(cohorts([])).toEqual([]);
});

it('fifths hold as many customers each where nobody is alike, and those who are alike lie in one', () => {
  const all = Array.from({length: 10}, (_, i) => ({lastAt: i, orders: 1, amount: -i}));
  expect(rfm(all).map(({r, f, m}) => [r, f, m].join(''))).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(i => `${1 + (i >> 1)}1${1 + ((9 - i) >> 1)}`),
  );
  fc.assert(
    fc.property(fc.array(fc.record({lastAt: fc.nat(9), orders: fc.nat(9), amount: fc.nat(9)})), customers => {
      const scores = rfm(customers);
      customers.forEach((one, i) => {
        const smaller = customers.filter(({orders}) => orders < one.orders).length;
        expect(scores[i]?.f).toBe(1 + Math.floor((5 * smaller) / customers.length));
      });
    }),
  );
});

it('the share of who came again is of everybody who bought', () => {
  expect(repeatShare([{orders: 1}, {orders: 2}, {orders: 3}, {orders: 1}])).toBe(0.5);
  expect(repeatShare([])).toBeUndefined();
});
