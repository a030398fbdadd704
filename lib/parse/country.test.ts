import {describe, expect, it} from 'vitest';
import {currencyOfCountry, likelyCurrency} from './country.ts';

describe('the likely currency', () => {
  it.each([
    ['https://www.paris.cl/consola', undefined, 'CLP'],
    ['https://www.bestbuy.ca/en-ca/product', 'en-CA', 'CAD'],
    ['https://www.currys.co.uk/x', undefined, 'GBP'],
    ['https://www.zara.com/nz/en/dress', undefined, 'NZD'],
    ['https://shop.example/en-gb/p', undefined, 'GBP'],
    ['https://tw.shop.com/p', undefined, 'TWD'],
    ['https://shop.com/p', 'pt-BR', 'BRL'],
    ['https://shop.com/p', 'en', undefined],
  ])('of %s in %s is %s', (address, language, currency) => expect(likelyCurrency(new URL(address), language)).toBe(currency));

  it('is a real one for every country named', () => {
    const known = new Set(Intl.supportedValuesOf('currency'));
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const named = letters.flatMap(a => letters.map(b => currencyOfCountry(a + b))).filter(code => code !== undefined);
    expect(named.length).toBeGreaterThan(90);
    expect(named.filter(code => !known.has(code))).toEqual([]);
  });
});
