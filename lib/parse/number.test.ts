import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decimalOf, numbers, parseDecimal, threeDecimals} from './number.ts';

describe('parseDecimal', () => {
  it.each([
    ['1.299,00', '1299.00'],
    ['1,299.00', '1299.00'],
    ["1'299.95", '1299.95'],
    ['1 299,95', '1299.95'],
    ['1.144.000', '1144000'],
    ['1,23,456.78', '123456.78'],
    ['12,34,567', '1234567'],
    ['1.299', '1299'],
    ['1,299', '1299'],
    ['0.125', '0.125'],
    ['1250.600', '1250.600'],
    ['34.992001', '34.992001'],
    ['.75', '0.75'],
    ['..75', '0.75'],
    ['.75,333', '75333'],
    ['119. 95', '119.95'],
    ['1.837, 32', '1837.32'],
    ['1.299.00', '1299.00'],
    ['١٬٢٣٤٫٥', '1234.5'],
    ['4,5 von 5', '4.5'],
    ['1.11000000000000009770', '1.11000000000000009770'],
  ])('%j is %s', (text, out) => {
    expect(parseDecimal(text)).toBe(out);
  });

  it.each(['', 'none', '1.2.3', '12.11.2025', '12:30', '1/2/2025', '2025-11-22', '192.168.1.1', '007', '1,2345,67', '..75,333'])(
    '%j is none',
    text => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );

  it('lets currency and locale say what three digits are', () => {
    expect(parseDecimal('1.299', {locale: 'en'})).toBe('1.299');
    expect(parseDecimal('1.299', {locale: 'de'})).toBe('1299');
    expect(parseDecimal('1,299', {locale: 'de'})).toBe('1.299');
    expect(parseDecimal('1.299', {currency: 'KWD'})).toBe('1.299');
    expect(parseDecimal('1,299', {currency: 'KWD'})).toBe('1299');
    expect(parseDecimal('1,299', {currency: 'KWD', locale: 'de'})).toBe('1.299');
    expect(parseDecimal('299,000', {currency: 'TND'})).toBe('299.000');
    expect(parseDecimal('25.000', {currency: 'IQD'})).toBe('25000');
    expect(parseDecimal('1.299', {currency: 'EUR', locale: 'en'})).toBe('1299');
  });

  it('returns what it gave once more', () => {
    const number = fc.stringMatching(/^[\d.,' ]{1,14}$/);
    fc.assert(
      fc.property(number, text => {
        const once = parseDecimal(text, {locale: 'en'});
        return once === undefined || parseDecimal(once, {locale: 'en'}) === once;
      }),
      {numRuns: 2000},
    );
  });

  it('reads what Intl writes in any locale', () => {
    const amount = fc.tuple(fc.integer({min: 0, max: 99_999_999}), fc.integer({min: 0, max: 99}));
    const locale = fc.constantFrom(
      'en',
      'de',
      'fr',
      'de-CH',
      'hi',
      'en-IN',
      'ar-EG',
      'fa',
      'bn',
      'mr',
      'my',
      'pl',
      'es',
      'sv',
      'ja',
      'pt',
      'ne',
      'th',
    );
    fc.assert(
      fc.property(amount, locale, ([whole, cents], tag) => {
        const exact = `${whole}.${`${cents}`.padStart(2, '0')}`;
        const text = new Intl.NumberFormat(tag, {minimumFractionDigits: 2}).format(Number(exact));
        expect(parseDecimal(text, {locale: tag}), text).toBe(exact);
      }),
    );
  });
});

describe('numbers', () => {
  it.each([
    ['Rs.250 or S/.90', ['250', '90']],
    ['3 for 1 299,00', ['3', '1 299,00']],
    ['S23 899', ['23', '899']],
    ['EUR1 299,00', ['1 299,00']],
    ['2025-11-22 at 12:30', ['2025-11-22', '12:30']],
  ])('in %j', (text, found) => {
    expect(text.match(numbers)).toEqual(found);
  });
});

it('decimalOf never throws', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => /^\d+(\.\d+)?$/.test(decimalOf(text, threeDecimals()) ?? '0')),
    {numRuns: 2000},
  );
});
