import {describe, expect, it} from 'vitest';
import type {Markup} from '../model/reading.ts';
import {DOUBTFUL, stateCurrency, statePrices, toldByState} from './state.ts';

const page = (...state: Record<string, string>[]): Markup => ({products: [], metas: {title: 'Oak hook by Oak & Ash'}, state});
const money = (markup: Markup) => statePrices(markup, undefined).map(({value, from}) => [value.money, value.hint, from]);

describe('page data', () => {
  it('name a price in the currency they name', () =>
    expect(money(page({price: '24.90', currency: 'EUR'}))).toEqual([['24.90', 'EUR', 'page data']]));
  it('leave open whether a whole number counts cents', () =>
    expect(money(page({price: '2490'}))).toEqual([
      ['2490', undefined, DOUBTFUL],
      ['24.90', undefined, DOUBTFUL],
    ]));
  it('name no price by 0, and no currency by two', () => {
    expect(money(page({price: '0'}))).toEqual([]);
    expect(stateCurrency(page({currency: 'EUR'}, {currency: 'USD'}))).toBeUndefined();
  });
  it('name ids with digits, numbers with a right check digit, and makers that the title names', () => {
    const markup = page({sku: 'OAK-20', gtin13: '4006381333931', ean: '4006381333930', brand: 'Oak & Ash', vendor: 'Warehouse 7'});
    expect(toldByState('sku', markup).map(({value}) => value)).toEqual(['OAK-20']);
    expect(toldByState('gtin', markup).map(({value}) => value)).toEqual(['4006381333931']);
    expect(toldByState('brand', markup).map(({value}) => value)).toEqual(['Oak & Ash']);
  });
  it('say whether it is there', () => {
    expect(toldByState('availability', page({instock: 'false'}))[0]?.value).toEqual({stock: 'out of stock'});
    expect(toldByState('availability', page({availability: 'InStock'}))[0]?.value).toEqual({stock: 'InStock'});
  });
});
