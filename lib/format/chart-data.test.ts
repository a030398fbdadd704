import fc from 'fast-check';
import {expect, it} from 'vitest';
import {chartData, stopsIn, toldAt, toldFirst} from './chart-data.ts';

const eur = (amount: number) => ({amount, currency: 'EUR'});
const step = (at: number, amount?: number) => ({at, price: amount === undefined ? undefined : eur(amount)});
const line = {steps: [step(1000, 500), step(3000), step(4000, 700)], seenAt: 6000};

it('tells a price up to its end, a gap as nothing, and nothing after it was last seen', () => {
  const {xs, columns} = chartData([line], 2000, 8000);
  const told = xs.map((at, i) => [at * 1000, columns[0]?.[i]]);
  expect(told).toEqual([
    [2000, 5],
    [2999, 5],
    [3000, null],
    [3999, null],
    [4000, 7],
    [6000, 7],
    [6001, null],
    [8000, null],
  ]);
});

it('puts lines of their own moments on one row', () => {
  const other = {steps: [step(2500, 900)], seenAt: 8000};
  const {xs, columns} = chartData([line, other], 2000, 8000);
  expect(columns.map(column => column.length)).toEqual([xs.length, xs.length]);
  expect(columns[1]?.[xs.indexOf(2.5)]).toBe(9);
  expect(columns[1]?.[0]).toBeNull();
});

it('stops at each change, and at the last moment that is known', () => {
  expect(stopsIn([line], 2000, 8000)).toEqual([2000, 3000, 4000, 6000]);
  expect(toldAt([line], 3500)).toEqual([undefined]);
  expect(toldAt([line], 4500)).toEqual([eur(700)]);
  expect(toldAt([line], 6500)).toEqual([undefined]);
});

it('tells first what was last known, with its day, and not that nothing is known since', () => {
  expect(toldFirst(stopsIn([line], 2000, 8000), 8000)).toBe(6000);
  expect(toldAt([line], toldFirst(stopsIn([line], 2000, 8000), 8000))).toEqual([eur(700)]);
  expect(toldFirst(stopsIn([line], 7000, 8000), 8000)).toBe(8000);
  expect(toldFirst(stopsIn([{...line, seenAt: 9000}], 2000, 8000), 8000)).toBe(8000);
});

it('has moments in order, each once, within the window', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({min: 1, max: 100}), {maxLength: 12}), fc.integer({min: 0, max: 120}), (ats, seenAt) => {
      const steps = [...new Set(ats)].sort((a, b) => a - b).map((at, i) => step(at, i % 3 ? at : undefined));
      const {xs} = chartData([{steps, seenAt}], 20, 80);
      expect(xs).toEqual([...new Set(xs)].sort((a, b) => a - b));
      expect([xs[0], xs.at(-1)]).toEqual([0.02, 0.08]);
    }),
  ));
