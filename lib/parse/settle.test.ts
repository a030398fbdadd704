import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Markup, Reading} from '../model/reading.ts';
import {settle} from './settle.ts';

const thing = {kind: 'listing', site: 'generic', reader: 1, shop: null} as const;
const markup = (node: Record<string, unknown>, metas: Record<string, string> = {}): Markup => ({
  products: [{node, syntax: 'JSON-LD'}],
  metas: {title: '', ...metas},
});
const told = {value: {markup: true}, from: 'markup'};
const seen = (money: string, chance: number) => ({value: {money}, from: 'visible price', trust: chance});
const read = (found: Reading['found'], more: Partial<Reading> = {}, address = 'https://shop.example/p/oak-hook') =>
  settle({...thing, found, ...more}, address);

const offer = {'@type': 'Offer', price: '12.99', priceCurrency: 'EUR', availability: 'https://schema.org/InStock'};

describe('a settled reading', () => {
  it('parses words with the currency that the data name', () => {
    const {fields, from} = read({price: [told, seen('12,99', 0.8)]}, {markup: markup({offers: offer})});
    expect(fields).toEqual({price: {amount: 1299, currency: 'EUR'}});
    expect(from).toEqual({price: 'JSON-LD offers.price'});
  });
  it('takes the currency of the country for a bare sign', () =>
    expect(read({price: [{value: {money: '$24.990'}, from: '.price'}]}, {}, 'https://www.tienda.cl/p').fields.price).toEqual({
      amount: 24_990,
      currency: 'CLP',
    }));
  it('lets the place where the buyer looks outweigh the metas of the page', () => {
    const metas: Markup = {products: [], metas: {title: '', 'product:price:amount': '12.99', 'product:price:currency': 'EUR'}};
    expect(read({price: [told, seen('€ 9,99', 0.9)]}, {markup: metas}).fields.price).toEqual({amount: 999, currency: 'EUR'});
  });
  it('decides nothing where the product data name a price that the page nowhere shows', () => {
    const {fields, undecided} = read({price: [told, seen('€ 9,99', 0.9)]}, {markup: markup({offers: offer})});
    expect([fields.price, undecided.price?.length]).toEqual([undefined, 2]);
  });
  it('knows the price before a reduction for what it is, though the data name it', () =>
    expect(read({price: [told, seen('€ 9,99', 0.9), seen('€ 12,99', 0.1)]}, {markup: markup({offers: offer})}).fields.price).toEqual({
      amount: 999,
      currency: 'EUR',
    }));
  it('gives both where data and page disagree with like weight', () => {
    const {fields, undecided} = read({price: [told, seen('€ 9,99', 0.46)]}, {markup: markup({offers: offer})});
    expect([fields.price, undecided.price?.map(({value}) => (value as {amount: number}).amount)]).toEqual([undefined, [1299, 999]]);
  });
  it('names no price on too little evidence, and none where the data say 0', () => {
    expect(read({price: [seen('€ 9,99', 0.05)]}).missing).toEqual(['price']);
    expect(read({price: [told]}, {markup: markup({offers: {...offer, price: 0}})}).missing).toEqual(['price']);
  });
  it('gives a range its two ends', () =>
    expect(read({price: [{value: {money: '$5 - $9', hint: 'USD'}, from: '.price'}]}).fields).toEqual({
      price: {amount: 500, currency: 'USD'},
      priceTo: {amount: 900, currency: 'USD'},
    }));
  it('believes a list price only above the price', () => {
    const found = (was: string) => ({price: [{value: {money: '€ 8,00'}, from: 'x'}], listPrice: [{value: {money: was}, from: 'y'}]});
    expect(read(found('€ 10,00')).fields.listPrice).toEqual({amount: 1000, currency: 'EUR'});
    expect(read(found('€ 7,00')).missing).toEqual(['listPrice']);
  });
  it('believes a button that is switched off before words of the page, and data before it', () => {
    const off = {value: {stock: 'out of stock'}, from: 'disabled buy button'};
    const found = {availability: [told, off, {value: {stock: 'In stock'}, from: 'page words'}]};
    expect(read(found, {markup: markup({})}).fields.availability).toBe('out-of-stock');
    expect(read(found, {markup: markup({offers: offer})}).fields.availability).toBe('in-stock');
  });
  it('has in stock what any offer has, and sold out what the page says', () => {
    const offers = [{...offer, availability: 'SoldOut'}, offer];
    expect(read({availability: [told]}, {markup: markup({offers})}).fields.availability).toBe('in-stock');
    expect(
      read({availability: [told, {value: {stock: 'Ausverkauft'}, from: 'page words'}]}, {markup: markup({offers})}).fields.availability,
    ).toBe('out-of-stock');
  });
  it('knows no size of what is shown as a thumbnail', () => {
    const url = 'https://shop.example/1.jpg';
    const value = [{url, width: 100, height: 250}, {url, width: 600, height: 200}, 7];
    expect(read({images: [{value, from: 'gallery'}]}).fields.images).toEqual([{url}, value[1], 7]);
    expect(read({images: [{value, from: '.gallery img'}]}).fields.images).toEqual(value);
  });
  it('refuses a GTIN whose check digit is wrong', () => {
    expect(read({gtin: [told]}, {markup: markup({gtin13: '4006381333931'})}).fields.gtin).toBe('4006381333931');
    expect(read({gtin: [told]}, {markup: markup({gtin13: '4006381333932'})}).missing).toEqual(['gtin']);
  });
  it('is named by the site, else by sku, gtin or path without tokens', () => {
    expect(read({}, {ref: 'B0'}).ref).toBe('B0');
    expect(read({sku: [told]}, {markup: markup({sku: 'OAK-7'})}).ref).toBe('OAK-7');
    expect(read({}, {}, 'https://shop.example/p?id=7&sid=secret').ref).toBe('/p?id=7');
  });
  it('prefers of all ids the one in the address', () =>
    expect(
      read({sku: [told]}, {markup: markup({sku: '1-2', productID: '848068924'})}, 'https://shop.example/p/hook-848068924/').fields.sku,
    ).toBe('848068924'));
  it('undoes a second layer of entities and cuts the shop from the title', () => {
    expect(read({title: [told]}, {markup: markup({name: '11&amp;quot; tablet'})}).fields.title).toBe('11&quot; tablet');
    expect(
      read({title: [told]}, {markup: {products: [], metas: {title: 'Oak hook | Hooks & Co', 'og:site_name': 'Hooks & Co'}}}).fields.title,
    ).toBe('Oak hook');
  });
  it('answers any evidence without throwing, and never with a price that nobody said', () => {
    const candidate = fc.record({
      value: fc.oneof(fc.jsonValue(), fc.record({money: fc.string()}), fc.constant({markup: true})),
      from: fc.string({maxLength: 20}),
    });
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('title', 'price', 'gtin', 'sku', 'images', 'availability', '__proto__'),
          fc.array(candidate, {maxLength: 4}),
        ),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (found, node) => {
          const {fields} = read(found as Reading['found'], {markup: markup(node)});
          if (fields.price && typeof fields.price === 'object' && 'amount' in fields.price)
            expect(JSON.stringify([found, node])).toMatch(/\p{Nd}|[零一二三四五六七八九十百千万億亿兆만억천]/u);
        },
      ),
    );
  });
});
