import fc from 'fast-check';
import {expect, it} from 'vitest';
import {type BuyerFigures, packFigures, unpackFigures} from './buyer-figures.ts';
import {packNames, unpackNames} from './buyer-shape.ts';
import {Damaged} from './bytes.ts';

const month = fc
  .tuple(fc.integer({min: 1970, max: 2199}), fc.integer({min: 1, max: 12}))
  .map(([year, one]) => `${year}-${String(one).padStart(2, '0')}`);
const figures: fc.Arbitrary<BuyerFigures> = fc.record({
  orders: fc.integer({min: 1, max: 5000}),
  firstAt: fc.integer({min: 0, max: 4e12}),
  lastAt: fc.integer({min: 0, max: 4e12}),
  months: fc.uniqueArray(month, {maxLength: 20}).map(months => months.sort()),
  spent: fc.dictionary(fc.constantFrom('EUR', 'USD', 'JPY'), fc.integer(), {noNullPrototype: true}),
});
const hash = fc
  .tuple(...[16, 64].map(length => fc.string({unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length})))
  .map(parts => parts.join(':'));

it('buyers are as they were, also those who come again after many years', () => {
  fc.assert(fc.property(fc.array(figures, {maxLength: 20}), all => void expect(unpackFigures(packFigures(all))).toEqual(all)));
  const months = ['2010-12', '2011-01', '2015-04', '2015-05', '2031-01'];
  const one = {orders: 5, firstAt: 1, lastAt: 2, months, spent: {GBP: 1}};
  expect(unpackFigures(packFigures([one]))).toEqual([one]);
});

it('names are as they were, whether they are hashes or not', () => {
  const name = fc.record({
    buyer: fc.oneof(hash, fc.string()),
    from: fc.constantFrom('id', 'mail'),
    firstRef: fc.string(),
    lastRef: fc.string(),
  });
  fc.assert(fc.property(fc.array(name, {maxLength: 20}), all => void expect(unpackNames(packNames(all))).toEqual(all)));
});

it('finds every byte of figures that is not as it was written', () => {
  const bytes = packFigures([{orders: 5, firstAt: 1, lastAt: 2, months: ['2010-12', '2031-01'], spent: {GBP: 1, EUR: 2}}]);
  for (const [i, byte] of bytes.entries()) {
    for (let bit = 0; bit < 8; bit += 1) expect(() => unpackFigures(bytes.with(i, byte ^ (1 << bit)))).toThrow(Damaged);
    expect(() => unpackFigures(bytes.slice(0, i))).toThrow(Damaged);
  }
});
