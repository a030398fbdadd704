import {describe, expect, it} from 'vitest';
import type {Markup} from '../model/reading.ts';
import {variants} from './markup-variants.ts';

const markup = (...nodes: Record<string, unknown>[]): Markup => ({
  products: nodes.map(node => ({node, syntax: 'JSON-LD' as const})),
  metas: {},
});
const offer = (price: string, more: object = {}) => ({'@type': 'Offer', price, priceCurrency: 'EUR', ...more});
const of = (...nodes: Record<string, unknown>[]) => variants(markup(...nodes))[0]?.value;

describe('variants in markup', () => {
  it('are those of a group, with their own prices and stock', () => {
    const group = {
      name: 'Oak hook',
      hasVariant: [
        {name: 'Oak hook - Small', sku: 'OH-1', offers: offer('12.50')},
        {name: 'Oak hook - Large', sku: 'OH-2', offers: offer('14.00', {availability: 'https://schema.org/OutOfStock'})},
        {name: 'Oak hook', color: 'Black', size: 'XL', sku: 'OH-3', offers: offer('15.00', {inventoryLevel: {value: 4}})},
      ],
    };
    expect(of(group)).toEqual([
      {ref: 'OH-1', name: 'Small', price: {amount: 1250, currency: 'EUR'}},
      {ref: 'OH-2', name: 'Large', price: {amount: 1400, currency: 'EUR'}, stock: 0},
      {ref: 'OH-3', name: 'Black / XL', price: {amount: 1500, currency: 'EUR'}, stock: 4},
    ]);
  });
  it('are offers with an id of their own, and not those of several sellers', () => {
    const offers = [offer('12.50', {sku: 'OH-1'}), offer('14.00', {sku: 'OH-2'})];
    expect(of({name: 'Oak hook', offers})?.map(({ref}) => ref)).toEqual(['OH-1', 'OH-2']);
    const sellers = offers.map((each, i) => ({...each, seller: {name: `Shop ${i}`}}));
    expect(of({name: 'Oak hook', offers: sellers})).toBeUndefined();
    expect(of({name: 'Oak hook', offers: [offer('12.50'), offer('14.00')]})).toBeUndefined();
  });
  it('are products of one name with ids of their own', () => {
    const product = (sku: string) => ({name: 'Oak hook', sku, offers: offer('12.50')});
    expect(of(product('OH-1'), product('OH-2'))?.map(({name}) => name)).toEqual(['OH-1', 'OH-2']);
    expect(of(product('OH-1'), product('OH-1'))).toBeUndefined();
    expect(of(product('OH-1'), {...product('OH-2'), name: 'Ash shelf'})).toBeUndefined();
  });
  it('are none where one alone is named, or nothing tells them apart', () => {
    expect(of({name: 'Oak hook', hasVariant: [{name: 'Small'}]})).toBeUndefined();
    expect(of({name: 'Oak hook', hasVariant: [{name: 'Small'}, {name: 'Small'}]})).toBeUndefined();
    expect(of({name: 'Oak hook', hasVariant: [{'@id': '#1'}, {'@id': '#2'}]})).toBeUndefined();
  });
});
