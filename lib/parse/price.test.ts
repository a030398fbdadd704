import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readPrice} from './price.ts';

const read = (text: string, hint?: string) => {
  const price = readPrice(text, {hint});
  return price && [price.amount, price.currency, price.to, price.text];
};

describe('readPrice', () => {
  it.each([
    ['$1.999 - $2.499', '1999', 'USD', '2499', '$1.999 - $2.499'],
    ['From only £5 - £9', '5', 'GBP', '9', '£5 - £9'],
    ['12-15 €', '12', 'EUR', '15', '12-15 €'],
    ['$12 - 15', '12', 'USD', '15', '$12 - 15'],
    ['US$5.00-9.00', '5.00', 'USD', '9.00', 'US$5.00-9.00'],
    ['12 bis 15 EUR', '12', 'EUR', '15', '12 bis 15 EUR'],
    ['£9 - £5', '9', 'GBP', undefined, '£9'],
    ['£25 - 30 in stock', '25', 'GBP', undefined, '£25'],
    ['£25 - 30% off', '25', 'GBP', undefined, '£25'],
    ['iPhone 12 - 899 €', '899', 'EUR', undefined, '899 €'],
    ['Now £5 was £9', '5', 'GBP', undefined, '£5'],
    ['€5.00 ($6.00)', '5.00', 'EUR', undefined, '€5.00'],
    ['à partir de 12,99 €/kg', '12.99', 'EUR', undefined, '12,99 €'],
    ['Pack of 6 $12.99', '12.99', 'USD', undefined, '$12.99'],
    ['Galaxy S23 899 €', '899', 'EUR', undefined, '899 €'],
    ['12€50', '12.50', 'EUR', undefined, '12.50€'],
    ['$199 99', '199.99', 'USD', undefined, '$199.99'],
    ['120 50 Lei', '120.50', 'RON', undefined, '120.50 Lei'],
    ['5€ 10€', '5', 'EUR', undefined, '5€'],
    ['- $44.99', '44.99', 'USD', undefined, '$44.99'],
  ])('%j', (text, ...price) => {
    const [amount, currency, to, piece] = price;
    expect(read(text)).toEqual([amount, currency, to, piece]);
  });

  it.each(
    `+49 30 1234567|(030) 123 45 67|0800 123 456|555-1234|612 345 678|22.11.2025|2025-11-22|11/22/2025|12:30|12:50 kr|12 x 30 cm|12x30x5|20%|40% OFF|Art. 12345|#4711|SKU 4711.22
    4006381333931|B00SVBPJI8|Rated 4.50 of 5|DIN 912|Peso 120 g|Peso: 3 kg|5 km|1.5 L|0.75 L|500 ml|TOP 10|CUP 250 ml|ALL 50 items|TRY 2 MONTHS FREE|Size: M 12.50|20 DEN|5 ks|-$5.00|-5,00 €|Only 3 left|Size 42|1.2.3
    192.168.1.1|Free shipping|EUR|price|Le 25 décembre|150k`.split(/\||\n\s*/),
  )('%j is no price', text => {
    expect(read(text)).toBeUndefined();
  });

  it('takes a bare number where it stands alone or is called a price', () => {
    expect(read('1 299,00')).toEqual(['1299.00', undefined, undefined, '1 299,00']);
    expect(read('1 299,00', 'EUR')).toEqual(['1299.00', 'EUR', undefined, '1 299,00']);
    expect(read('Price 29')).toEqual(['29', undefined, undefined, '29']);
    expect(read('34.12 (40.94 inc VAT)')?.[0]).toBe('34.12');
    expect(read('Our Price 344.99 - 444.99')?.[2]).toBe('444.99');
    expect(read('39900000', 'IDR')?.[0]).toBe('39900000');
    expect(read('39900000')).toBeUndefined();
    expect(read('150k', 'VND')?.[0]).toBe('150000');
  });

  it('reads the piece it found the same again', () => {
    const text = fc.stringMatching(/^[$€£]?[\d., ]{1,12}(?: ?(?:€|kr|zł|USD|円|-))?[\d. ]{0,6}$/);
    fc.assert(
      fc.property(text, words => {
        const once = readPrice(words, {hint: 'USD'});
        const twice = once && readPrice(once.text, {hint: 'USD'});
        expect([twice?.amount, twice?.currency], words).toEqual([once?.amount, once?.currency]);
      }),
      {numRuns: 3000},
    );
  });

  it('has no price in a long text', () => {
    expect(read(`$5 ${'x'.repeat(600)}`)).toBeUndefined();
  });
});
