import {describe, expect, it} from 'vitest';
import {parseGtin} from './gtin.ts';

describe('a GTIN', () => {
  it.each([
    ['4006381333931', '4006381333931'],
    ['EAN: 4006381 333931', '4006381333931'],
    ['036000291452', '036000291452'],
    ['96385074', '96385074'],
    ['4006381333932', undefined],
    ['0000000000000', undefined],
    ['12345', undefined],
  ])('%s is %s', (text, gtin) => expect(parseGtin(text)).toBe(gtin));
});
