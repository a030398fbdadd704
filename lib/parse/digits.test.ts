import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {plain} from './digits.ts';

describe('plain', () => {
  it.each([
    ['１，２９９円', '1,299円'],
    ['١٬٢٣٤٫٥٠', "1'234٫50"],
    ['۱۲۳۴۵۶۷۸۹۰', '1234567890'],
    ['०१२३४५६७८९', '0123456789'],
    ['৳৯', '৳9'],
    ['๑๒๓', '123'],
    ['၁၂၃', '123'],
    ['𞥐𞥑𞥙', '019'],
    ['1\u00a0298,00\u202f€', '1 298,00 €'],
    ['1’299', "1'299"],
    ['5 – 9', '5 - 9'],
    ['\u200f12\u00ad34', '1234'],
    ['199⁹⁹ €', '199.99 €'],
    ['12,99¹ €', '12,99 €'],
    ['5 m²', '5 m'],
    ['①1,200円', 'x1,200円'],
    ['12\n500', '12\n500'],
    ['3″', "3''"],
    ['｀⁗', "'''''"],
    ['  12  500 ', '12\n500'],
  ])('%j is %j', (text, out) => {
    expect(plain(text)).toBe(out);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => plain(plain(text)) === plain(text)),
      {numRuns: 2000, examples: [['⁗'], ['ŉ'], ['｀'], ['῾']]},
    );
  });

  it('finds the digits of every script that counts in tens', () => {
    for (const system of [
      'arab',
      'arabext',
      'beng',
      'deva',
      'gujr',
      'guru',
      'khmr',
      'knda',
      'laoo',
      'mlym',
      'mymr',
      'orya',
      'tamldec',
      'telu',
      'thai',
      'tibt',
      'fullwide',
      'mathbold',
    ]) {
      const text = new Intl.NumberFormat('en', {numberingSystem: system, useGrouping: false}).format(9_876_543_210);
      expect(plain(text), system).toBe('9876543210');
    }
  });
});
