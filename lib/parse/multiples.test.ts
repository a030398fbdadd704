import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {multipleAt, times} from './multiples.ts';

it('times shifts the point exactly', () => {
  expect(times('36.57', 8)).toBe('3657000000');
  expect(times('0.0123', 2)).toBe('1.23');
  expect(times('5', 3)).toBe('5000');
  expect(times('1.2345', 3)).toBe('1234.5');
  fc.assert(
    fc.property(fc.bigInt({min: 0n, max: 10n ** 30n}), fc.nat(9), (n, power) => times(`${n}`, power) === `${n * 10n ** BigInt(power)}`),
  );
});

describe('multipleAt', () => {
  it.each([
    ['5k', 3],
    ['5 k', undefined],
    ['5 kg', undefined],
    ['5M', 6],
    ['5m', undefined],
    ['5 lakhs', 5],
    ['2 crore', 7],
    ['5千', 3],
    ['5 만', 4],
    ['3亿', 8],
    ['5百万', 6],
    ['5천만원', 7],
    ['10 тыс.', 3],
    ['6 millones de', 6],
    ['2 mil millones', 9],
    ['2 milliards', 9],
    ['5 bin TL', 3],
    ['3 करोड़', 7],
    ['12 BN$', undefined],
    ['5', undefined],
  ])('%j', (text, power) => {
    expect(multipleAt(text, text.search(/\D|$/))?.power).toBe(power);
  });
});
