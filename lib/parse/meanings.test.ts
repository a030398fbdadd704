import {describe, expect, it} from 'vitest';
import type {Markup, Shown} from '../model/reading.ts';
import {toldByMarkup} from './markup.ts';
import {meaningOf} from './meanings.ts';

const around = {
  url: 'https://www.oak-shop.example/p/7',
  fields: {title: 'Oak hook', price: {amount: 12_000, currency: 'EUR'}},
  pairs: [['Versand', '4,90 €']] as [string, string][],
  hint: 'EUR',
  locale: 'de',
};
const meant = (field: string, shown: Shown) => meaningOf(field, shown, around);

describe('what words of a page mean for a field', () => {
  it('counts tax only beside the price that was settled', () => {
    expect(meant('priceIncludesTax', ['120,00 €', '120,00 € inkl. MwSt.'])).toBe(true);
    expect(meant('priceIncludesTax', ['99,00 €', '99,00 € inkl. MwSt.'])).toBeUndefined();
  });
  it('takes shipping from labels and words', () => {
    expect(meant('shipping', [])).toEqual({amount: 490, currency: 'EUR'});
    expect(meant('shipping', ['Expressversand 9,90 €'])).toEqual({amount: 490, currency: 'EUR'});
    expect(meant('shipping', ['Lieferung 5,90 €'])).toBeUndefined();
  });
  it('takes a breadcrumb without shop and product, and none of two ways in one', () => {
    const way = (...names: string[]) => names.map(name => [name, `/${name}`]);
    const twice = way('Home', 'Hooks', 'Home', 'Sale');
    expect(meant('category', [way('oak-shop', '', 'Hooks ›', 'Oak hook')])).toEqual(['Hooks']);
    expect(meant('category', [twice])).toBeUndefined();
    expect(meant('category', [[], twice, way('Home', 'Hooks')])).toEqual(['Hooks']);
  });
  it('takes one rating and one count, none where there are several', () => {
    expect(meant('rating', ['4.6 out of 5', '(57)'])).toBe(4.6);
    expect(meant('reviewCount', ['4.6 out of 5', '(57)'])).toBe(57);
    expect(meant('rating', ['4.6 out of 5', '3.9 out of 5'])).toBeUndefined();
  });
  it('keeps no key in the address of a film', () => {
    expect(
      meant('videos', [
        'https://www.youtube.com/embed/abcDEF12345?autoplay=1&origin=x',
        'https://cdn.example/f.mp4?token=9',
        'javascript:x',
      ]),
    ).toEqual(['https://www.youtube.com/watch?v=abcDEF12345', 'https://cdn.example/f.mp4']);
  });
  it('means nothing for other fields, and for what is no list', () => {
    expect(meant('title', ['x'])).toBeUndefined();
    expect(meant('__proto__', ['x'])).toBeUndefined();
    expect(meant('rating', '4.6 out of 5')).toBeUndefined();
  });
});

describe('what markup says of an offer', () => {
  const told = (field: string, offers: unknown, pairs: [string, string][] = [], more = {}) => {
    const markup: Markup = {products: [{node: {name: 'Oak hook', offers, ...more}, syntax: 'JSON-LD'}], metas: {}, pairs};
    return toldByMarkup(field, markup, around.url)[0]?.value;
  };
  const rate = (value: unknown, currency = 'EUR') => ({shippingDetails: {shippingRate: {value, currency}}});
  it('is the tax where all offers agree', () => {
    expect(told('priceIncludesTax', {priceSpecification: {price: 12, valueAddedTaxIncluded: true}})).toBe(true);
    expect(told('priceIncludesTax', {valueAddedTaxIncluded: 'false'})).toBe(false);
    expect(told('priceIncludesTax', [{valueAddedTaxIncluded: 'false'}, {valueAddedTaxIncluded: 'true'}])).toBeUndefined();
  });
  it('is the cost of sending where one is named', () => {
    expect(told('shipping', rate('4.90'))).toEqual({amount: 490, currency: 'EUR'});
    expect(told('shipping', rate(0))).toEqual({amount: 0, currency: 'EUR'});
    expect(told('shipping', [rate('4.90'), rate('9.90')])).toBeUndefined();
    expect(told('shipping', rate('4.90', ''))).toBeUndefined();
  });
  it('is the seller, else what stands under a label of that meaning', () => {
    expect(told('seller', {seller: {name: 'Oak & Ash'}}, [['Sold by', 'Other']])).toBe('Oak & Ash');
    expect(told('seller', {}, [['Verkauf durch', 'Oak & Ash']])).toBe('Oak & Ash');
    expect(told('seller', {}, [['Seller', 'Contact us at https://shop.example']])).toBeUndefined();
  });
  it('is the part number that the page calls the maker’s before one of the markup', () => {
    const pairs: [string, string][] = [['Manufacturer Part Number (MPN)', 'GA00638-GB']];
    expect(told('mpn', {}, pairs, {mpn: '238368885'})).toBe('GA00638-GB');
    expect(told('mpn', {}, [['Model', 'X1']], {mpn: '238368885'})).toBe('238368885');
    expect(told('mpn', {}, [['Model name / number', '21333416']])).toBe('21333416');
    expect(told('mpn', {}, [['Part number', '175004 5066']])).toBe('175004 5066');
    expect(told('mpn', {}, [['Part number', 'XK-12 black']])).toBe('XK-12');
  });
});
