import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Fee, fixed, flat, portion, type Rates, whole} from './fee.ts';
import {amountOf, edgesOf, halfUp, keptOf, largest, limitOf, partsOf} from './fee-amount.ts';
import {allFees} from './fees/index.ts';

const fee = (rates: Rates, over: Partial<Fee> = {}): Fee => ({
  ...{kind: 'referral', of: 'total', rates, region: 'US', currency: 'USD', from: '2020-01-01', source: 'https://site.example'},
  ...{trust: 'official', checkedOn: '2026-11-29'},
  ...over,
});

describe('rounding', () => {
  it.each([
    [1, 2, 1],
    [3, 2, 2],
    [49, 100, 0],
    [50, 100, 1],
    [-1, 2, 0],
    [-3, 2, -1],
  ])('%i / %i is %i: halves up', (a, b, c) => expect(halfUp(a, b) + 0).toBe(c));
  it('is exact for large amounts', () => {
    expect(amountOf(fee(flat(0.1325)), 999_999_999)).toBe(132_500_000);
    expect(amountOf(fee(flat(0.15)), 10)).toBe(2);
  });
});

describe('a tier', () => {
  it.each([
    ['of the whole', whole(0.15, [10_00, 0.08]), [9_99, 10_00, 10_01], [80, 80, 1_50]],
    ['of the whole, three', whole(0.17, [15_00, 0.05], [20_00, 0.1]), [15_00, 15_01, 20_00, 20_01], [75, 1_50, 2_00, 3_40]],
    ['of the portion', portion(0.08, [100_00, 0.15]), [99_99, 100_00, 100_01, 200_00], [15_00, 15_00, 15_00, 23_00]],
    ['of the portion, three', portion(0.06, [250_00, 0.15], [1000_00, 0.1]), [250_00, 1000_00, 2000_00], [37_50, 112_50, 172_50]],
    ['that is an amount', {by: 'whole', tiers: [{upTo: 10_00, fixed: 30}, {fixed: 40}]} as Rates, [0, 10_00, 10_01], [30, 30, 40]],
    ['and an amount besides', flat(0.029, 30), [0, 100_00], [30, 3_20]],
  ])('%s', (_, rates, bases, amounts) => expect(bases.map(base => amountOf(fee(rates), base))).toEqual(amounts));
  it('says how a base is cut', () => {
    expect(partsOf(portion(0.09, [45_00, 0.15]), 100_00)).toEqual([
      {of: 45_00, rate: 0.15},
      {of: 55_00, rate: 0.09},
    ]);
    expect(partsOf(whole(0.15, [10_00, 0.08]), 100_00)).toEqual([{of: 100_00, rate: 0.15}]);
    expect(partsOf(fixed(99), 5_00)).toEqual([{of: 5_00, fixed: 99}]);
  });
});

it('a least and a highest fee decide, and say so', () => {
  const bound = fee(flat(0.15), {least: 30, most: 5_00});
  expect([1_00, 2_00, 2_01, 33_33, 33_40].map(base => [amountOf(bound, base), limitOf(bound, base)])).toEqual([
    [30, 'least'],
    [30, undefined],
    [30, undefined],
    [5_00, undefined],
    [5_00, 'most'],
  ]);
});

it('of a refund no more is kept than the most', () => {
  expect([7_50, 24_99, 25_00, 51_75].map(amount => keptOf(amount, {share: 0.2, most: 5_00}))).toEqual([1_50, 5_00, 5_00, 5_00]);
  expect(keptOf(8_55, {share: 0.2, most: 5_00})).toBe(1_71);
});

it('the largest that holds is found, or none', () => {
  expect([largest(0, 100, n => n <= 41), largest(0, 100, () => true), largest(5, 100, () => false)]).toEqual([41, 100, 4]);
});

describe('between edges', () => {
  const every = allFees.flatMap(({fees}) => fees);
  it('every fee we know goes straight, and does not fall', () => {
    fc.assert(
      fc.property(fc.constantFrom(...every), fc.double({min: 0, max: 1, noNaN: true}), (one, where) => {
        const most = 20_000_00;
        const edges = [...edgesOf(one, most), most].sort((a, b) => a - b);
        const i = Math.floor(where * (edges.length - 1));
        const [from, to] = [(edges[i - 1] ?? -1) + 1, edges[i] ?? most];
        const step = Math.max(1, Math.floor((to - from) / 50));
        const [a, b] = [amountOf(one, from), amountOf(one, to)];
        for (let base = from, before = 0; base <= to; base += step) {
          const amount = amountOf(one, base);
          const line = to > from ? a + ((b - a) * (base - from)) / (to - from) : a;
          expect(Math.abs(amount - line)).toBeLessThanOrEqual(1.01);
          expect(amount).toBeGreaterThanOrEqual(before);
          before = amount;
        }
      }),
      {numRuns: 200},
    );
  });
});
