import {describe, expect, it} from 'vitest';
import {minorDigits} from './currencies.ts';

describe('minorDigits', () => {
  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['XOF', 0],
    ['ISK', 0],
    ['KWD', 3],
    ['TND', 3],
    ['CLF', 4],
    ['BTC', 8],
    ['XYZ', 2],
  ])('%s has %i', (code, digits) => {
    expect(minorDigits(code)).toBe(digits);
  });
});
