import fc from 'fast-check';
import {expect, it} from 'vitest';
import {convertedTo} from './rate.ts';

const rates = [
  {from: 'USD', to: 'EUR', rate: 0.9, day: '2026-11-20'},
  {from: 'EUR', to: 'JPY', rate: 160.5, day: '2026-11-21'},
];

it('converts by the rate that was said, and names it', () => {
  expect(convertedTo({amount: 1000, currency: 'USD'}, 'EUR', rates)).toEqual({price: {amount: 900, currency: 'EUR'}, rate: rates[0]});
  expect(convertedTo({amount: 1000, currency: 'EUR'}, 'JPY', rates)?.price).toEqual({amount: 1605, currency: 'JPY'});
  expect(convertedTo({amount: 35, scale: 3, currency: 'USD'}, 'EUR', rates)?.price).toEqual({amount: 3, currency: 'EUR'});
});

it('converts back by the same rate, but never by way of a third currency', () => {
  const back = convertedTo({amount: 1605, currency: 'JPY'}, 'EUR', rates);
  expect([back?.price, back?.rate.day]).toEqual([{amount: 1000, currency: 'EUR'}, '2026-11-21']);
  expect(convertedTo({amount: 1000, currency: 'USD'}, 'JPY', rates)).toBeUndefined();
  expect(convertedTo({amount: 1000, currency: 'GBP'}, 'EUR', rates)).toBeUndefined();
});

it('is never off by more than half a minor unit, and never inexact', () =>
  fc.assert(
    fc.property(fc.integer({min: 0, max: 1_000_000_000}), fc.double({min: 1e-6, max: 1e6, noNaN: true}), (amount, rate) => {
      const found = convertedTo({amount, currency: 'EUR'}, 'USD', [{from: 'EUR', to: 'USD', rate, day: '2026-11-20'}]);
      if (found) expect(Math.abs(found.price.amount - amount * rate)).toBeLessThanOrEqual(0.5);
      else expect(amount * rate).toBeGreaterThan(Number.MAX_SAFE_INTEGER / 2);
    }),
  ));
