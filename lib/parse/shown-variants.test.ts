import {describe, expect, it} from 'vitest';
import type {Shown} from '../model/reading.ts';
import {variantsIn} from './shown-variants.ts';

const around = (amount?: number) => ({
  url: 'https://shop.example/p',
  fields: {title: 'Oak hook', ...(amount && {price: {amount, currency: 'EUR'}})},
  pairs: [],
  hint: 'EUR',
  locale: undefined,
});
const data = (rows: object[]): Shown => [`${JSON.stringify(rows)},"options":["]"]}`];
const euro = (amount: number) => ({amount, currency: 'EUR'});

describe('variants in the data of a page', () => {
  const rows = [
    {id: '1', public_title: 'Small', sku: 'OH-1', price: '1250', available: 'true', inventory_quantity: '7'},
    {id: '2', title: 'Oak hook - Large', price: '1400', available: 'false', inventory_quantity: '0'},
    {id: '3', option1: 'Black', option2: 'XL', price: '1500', available: 'true', inventory_quantity: '-2'},
  ];
  it('have the prices of the unit in which the asked one is among them', () => {
    expect(variantsIn(data(rows), around(1250))).toEqual([
      {ref: 'OH-1', name: 'Small', price: euro(1250), stock: 7},
      {ref: '2', name: 'Large', price: euro(1400), stock: 0},
      {ref: '3', name: 'Black / XL', price: euro(1500)},
    ]);
    expect(variantsIn(data(rows), around(125_000))?.[1]?.price).toEqual(euro(140_000));
  });
  it('have no prices where the asked one is not among them, or in both units', () => {
    expect(variantsIn(data(rows), around(999))?.map(({price}) => price)).toEqual([undefined, undefined, undefined]);
    expect(variantsIn(data(rows), around())?.length).toBe(3);
    const both = [
      {id: '1', title: 'A', price: '12'},
      {id: '2', title: 'B', price: '1200'},
    ];
    expect(variantsIn(data(both), around(1200))?.some(({price}) => price)).toBe(false);
  });
  it('take attributes as names, and decimals as they are', () => {
    const woo = ['oak', 'ash'].map((wood, i) => ({variation_id: `${i + 7}`, attributes: {attribute_pa_wood: wood}, display_price: '12.5'}));
    expect(variantsIn(data(woo), around(1250))).toEqual([
      {ref: '7', name: 'oak', price: euro(1250)},
      {ref: '8', name: 'ash', price: euro(1250)},
    ]);
  });
});

describe('variants by what can be chosen', () => {
  const group = (name: string, ...offered: string[]): Shown[] => offered.map(each => [name, each, '']);
  it('are the one choice, what is sold out with no stock', () => {
    expect(variantsIn([...group('size', 'Choose a size', 'S', 'M - sold out', 'L'), ...group('quantity', '1', '2')], around())).toEqual([
      {name: 'S'},
      {name: 'M', stock: 0},
      {name: 'L'},
    ]);
    const marked: Shown = [
      ['size', 'S', '-'],
      ['size', 'M', ''],
    ];
    expect(variantsIn(marked, around())).toEqual([{name: 'S', stock: 0}, {name: 'M'}]);
  });
  it.each([
    ['two choices, whose pairs nobody tells', [...group('size', 'S', 'M'), ...group('colour', 'Red', 'Blue')]],
    ['how many', group('amount', '1 piece', '2 pieces')],
    ['numbers alone', group('x', '1', '2', '3')],
    ['ways to be sent', group('how', 'Ship it', 'Pick up in store')],
    ['a warranty', group('warranty', 'None', '2 years')],
    ['surcharges', group('engraving', 'None', 'Yes (+5 €)')],
    ['one', group('size', 'Choose', 'One size')],
  ])('are none by %s', (_what, shown) => expect(variantsIn(shown, around())).toBeUndefined());
  it('survive what a hostile page sends', () => {
    expect(variantsIn([['size'], [['__proto__']], ['__proto__', 'x', ''], ['__proto__', 'y', '']], {...around(), fields: {}})).toEqual([
      {name: 'x'},
      {name: 'y'},
    ]);
    expect(variantsIn(['[{"__proto__": {"id": 1}}, 7, null, {"id": {}}]'], around())).toBeUndefined();
    expect(variantsIn('x', around())).toBeUndefined();
  });
});
