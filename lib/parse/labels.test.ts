import {describe, expect, it} from 'vitest';
import {identifierIn, labelMeans, makerIn} from './labels.ts';

describe('a label', () => {
  it.each([
    ['Brand', 'brand'],
    ['Marke', 'brand'],
    ['Производитель', 'brand'],
    ['品牌', 'brand'],
    ['Výrobca', 'brand'],
    ['Fabricante', 'brand'],
    ['SKU', 'sku'],
    ['Product code', 'sku'],
    ['Art.-Nr.', 'sku'],
    ['Артикул', 'sku'],
    ['商品編號', 'sku'],
    ['Produkta kods', 'sku'],
    ['Ref.', 'sku'],
    ['Kód tovaru', 'sku'],
    ['Cat no.', 'sku'],
    ['Ad ID', 'sku'],
    ['EAN', 'gtin'],
    ['Strichcode', 'gtin'],
    ['ISBN-13', 'gtin'],
    ['Model number', 'mpn'],
    ['Herstellernummer', 'mpn'],
    ['型号', 'mpn'],
    ['Manufacturer reference', 'mpn'],
  ] as const)('%s means %s', (label, means) => expect(labelMeans(label)).toBe(means));
  it.each(['Colour', 'Brand story', 'Delivery', 'Code promo valid', 'Reviews', 'Size', ''])('“%s” means nothing that is asked for', label =>
    expect(labelMeans(label)).toBeUndefined(),
  );
});

it.each([
  ['466/7999', '466/7999'],
  ['C1852D02Y-Q11', 'C1852D02Y-Q11'],
  ['0638', '0638'],
  ['46286401 (copy)', '46286401'],
  ['#12345.', '12345'],
  ['12.03.2026', undefined],
  ['please call us on 0800 123', undefined],
  ['Oak', undefined],
])('the identifier in %s is %s', (value, id) => expect(identifierIn(value)).toBe(id));

it.each([
  ['Bosch', 'Bosch'],
  ['Brand: TP-Link', 'TP-Link'],
  ['Visit the LEGO Store', 'LEGO'],
  ['A long sentence. About the maker of this', undefined],
  ['4667999', undefined],
])('the maker in %s is %s', (value, name) => expect(makerIn(value)).toBe(name));
