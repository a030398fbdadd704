import {describe, expect, it} from 'vitest';
import {byCurrency} from './one-scale.ts';
import {availabilityOf, fromRange, picturesOf, priced, single, stockOf, upperEnd, type VariantRow, variantsOf} from './variants.ts';

const eur = (amount: number) => ({amount, currency: 'EUR'});
const costs = (...prices: string[]): VariantRow[] => prices.map(price => ({price}));

describe('the price of variants', () => {
  it('is a range from the cheapest to the dearest', () => {
    expect(fromRange(costs('9.50', '14', '12.00'), 'EUR', range => range)).toEqual({low: eur(950), high: eur(1400), listPrice: undefined});
    expect(fromRange(costs('9.50', '9.5'), 'EUR', upperEnd)).toBeUndefined();
  });
  it('has the list price of the cheapest, where that is higher', () => {
    const rows = [
      {price: '9.50', listPrice: '12.00'},
      {price: '14.00', listPrice: '20.00'},
    ];
    expect(fromRange(rows, 'EUR', ({listPrice}) => listPrice)).toEqual(eur(1200));
    expect(fromRange([{price: '9.50', listPrice: '9.50'}], 'EUR', ({listPrice}) => listPrice)).toBeUndefined();
  });
  it('is none where one of them is none, and nothing of nothing', () => {
    expect(fromRange(costs('9.50', 'soon'), 'EUR', range => range)).toEqual({wrong: 'not-a-price', text: 'soon'});
    expect(fromRange(costs('9.50'), undefined, range => range)).toEqual({wrong: 'no-currency', text: '9.50'});
    expect(fromRange([], 'EUR', range => range)).toBeUndefined();
  });
  it('is of rows that have one', () => {
    const rows = [{price: '1'}, {sku: 'x'}, {price: '2'}];
    expect([priced(rows).length, single(rows), single([{price: '1'}, {sku: 'x'}])]).toEqual([2, undefined, {price: '1'}]);
  });
});

describe('the stock of variants', () => {
  it.each<[string, VariantRow[], number | undefined, string | undefined]>([
    [
      'counted',
      [
        {tracker: 'shopify', stock: 3},
        {tracker: 'shopify', stock: -1},
      ],
      2,
      'in-stock',
    ],
    ['gone', [{tracker: 'shopify', stock: 0, policy: 'deny'}], 0, 'out-of-stock'],
    ['sold on order', [{tracker: 'shopify', stock: 0, policy: 'CONTINUE'}], 0, 'in-stock'],
    ['not counted', [{stock: 0}], undefined, 'in-stock'],
    ['counted elsewhere', [{tracker: 'shopify'}], undefined, undefined],
    ['none', [], undefined, undefined],
  ])('%s', (_, rows, stock, availability) => expect([stockOf(rows), availabilityOf(rows)]).toEqual([stock, availability]));
});

it('variants carry their own values; one alone is the listing itself', () => {
  const rows = [
    {price: '9.50', sku: 'S', values: ['Oak', 'Small'], stock: 2},
    {price: '12', values: []},
  ];
  expect(variantsOf(rows, 'EUR')).toEqual([
    {ref: 'S', name: 'Oak / Small', price: eur(950), stock: 2},
    {name: '', price: eur(1200)},
  ]);
  expect(variantsOf(rows.slice(0, 1), 'EUR')).toBeUndefined();
});

it('pictures are taken once each', () => {
  expect(picturesOf([{image: 'https://a/1', alt: 'x'}, {}, {image: 'https://a/1'}])).toEqual([{url: 'https://a/1', alt: 'x'}]);
  expect(picturesOf([{}])).toBeUndefined();
});

describe('money in one scale', () => {
  it('is compared in the finest, currency by currency', () => {
    const list = [
      {amount: 35, currency: 'CNY', scale: 3},
      {amount: 5, currency: 'CNY'},
      {amount: 7, currency: 'JPY'},
    ];
    expect(byCurrency(list).map(({currency, amounts}) => [currency, amounts])).toEqual([
      ['CNY', [35, 50]],
      ['JPY', [7]],
    ]);
    expect(byCurrency(list)[0]?.money(42)).toEqual({amount: 42, currency: 'CNY', scale: 3});
    expect(byCurrency(list)[1]?.money(7.4)).toEqual({amount: 7, currency: 'JPY'});
  });
});
