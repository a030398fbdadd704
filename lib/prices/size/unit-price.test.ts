import fc from 'fast-check';
import {expect, it} from 'vitest';
import {unitPrice, unitPriceOf} from './unit-price.ts';

const of = (amount: number, text: string) => unitPriceOf({amount, currency: 'EUR'}, text, 2);

it('makes 3 x 500 ml and 1 l comparable', () => {
  expect(of(300, '3 x 500 ml')).toEqual({price: {amount: 20_000, currency: 'EUR', scale: 4}, per: 'l'});
  expect(of(200, '1 l')).toEqual(of(300, '3 x 500 ml'));
});

it.each([
  [599, '250 g', 23.96, 'kg'],
  [100, '1000 pcs', 0.001, 'piece'],
  [1999, 'HDMI 2 m', 9.995, 'm'],
  [1290, '500ml*3瓶', 8.6, 'l'],
])('%d for %s', (amount, text, expected, per) => {
  const found = of(amount, text);
  expect((found?.price.amount ?? 0) / 10_000).toBeCloseTo(expected, 4);
  expect(found?.per).toBe(per);
});

it('keeps a finer price finer, and knows when it would not be exact', () => {
  const pack = {kind: 'piece', amount: 10, packs: 1} as const;
  expect(unitPrice({amount: 35, currency: 'CNY', scale: 3}, pack, 2)).toEqual({
    price: {amount: 350, currency: 'CNY', scale: 5},
    per: 'piece',
  });
  expect(unitPrice({amount: Number.MAX_SAFE_INTEGER, currency: 'EUR'}, {...pack, amount: 1}, 2)).toBeUndefined();
  expect(unitPrice({amount: 1, currency: 'EUR'}, {...pack, amount: 0}, 2)).toBeUndefined();
});

it('of two packs at one unit price is one price', () =>
  fc.assert(
    fc.property(fc.integer({min: 1, max: 1_000_000}), fc.integer({min: 1, max: 50}), fc.integer({min: 1, max: 5000}), (cents, n, each) => {
      expect(of(cents * n, `${n + 1} x ${each} ml`)?.price.amount).toBeLessThanOrEqual(
        of(cents * (n + 1), `${n + 1} x ${each} ml`)?.price.amount ?? 0,
      );
      expect(of(cents * n, `${each * n} ml`)).toEqual(of(cents, `${each} ml`));
    }),
  ));
