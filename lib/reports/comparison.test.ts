import {describe, expect, it} from 'vitest';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import type {Listing} from '../model/listing.ts';
import {comparisonOf, rateMissing} from './comparison.ts';

const money = (amount: number, currency = 'EUR', scale?: number) => ({amount, currency, ...(scale !== undefined && {scale})});
const of = (fields: Partial<Listing>, undecided = {}) => aSnapshot({fields, undecided});
const mine = of({title: 'Oil 1 l', price: money(1000), shipping: money(0)});
const usd = {from: 'USD', to: 'EUR', rate: 0.9, day: '2026-11-20'};

describe('their price against mine', () => {
  it('is converted by a rate that was typed, and else not compared', () => {
    const theirs = of({price: money(1000, 'USD'), shipping: money(500, 'USD')});
    const none = comparisonOf(theirs, mine, []);
    expect(none).toEqual({gap: undefined, converted: undefined, delivered: undefined, shipping: 'mine', unit: undefined});
    expect(rateMissing(money(1000, 'USD'), money(1000), none)).toEqual(['USD', 'EUR']);
    const some = comparisonOf(theirs, mine, [usd]);
    expect(some).toMatchObject({gap: 0.1, converted: {price: money(900), rate: usd}, delivered: {theirs: money(1350), mine: money(1000)}});
    expect(rateMissing(money(1000, 'USD'), money(1000), some)).toBeUndefined();
  });

  it('counts shipping only where that of both is known', () => {
    const theirs = of({price: money(900), shipping: money(500)});
    expect(comparisonOf(theirs, mine, [])).toMatchObject({gap: 0.1, delivered: {theirs: money(1400), gap: -0.4}, shipping: undefined});
    expect(comparisonOf(of({price: money(900)}), mine, [])).toMatchObject({delivered: undefined, shipping: 'mine'});
    const unsure = of({price: money(900), shipping: money(1)}, {shipping: [{value: money(1), from: 'a'}]});
    expect(comparisonOf(unsure, mine, []).delivered).toBeUndefined();
    expect(comparisonOf(of({price: money(9005, 'EUR', 3), shipping: money(100)}), mine, []).delivered?.theirs).toEqual(
      money(10005, 'EUR', 3),
    );
  });

  it('compares packs of two sizes by what one gets', () => {
    const {unit} = comparisonOf(of({title: 'Oil 3 x 500 ml', price: money(1200)}), mine, []);
    expect(unit).toMatchObject({per: 'l', gap: 0.2, packs: {theirs: 1.5, mine: 1}, theirs: money(800)});
    expect(comparisonOf(of({title: 'Oil 2 x 500 ml', price: money(1200)}), mine, []).unit).toBeUndefined();
    expect(comparisonOf(of({title: 'Oil 900 g', price: money(1200)}), mine, []).unit).toBeUndefined();
    expect(comparisonOf(of({title: 'Oil', price: money(1200)}), mine, []).unit).toBeUndefined();
  });

  it('knows nothing where a price is not known', () => {
    expect(comparisonOf(of({title: 'Oil 2 l'}), mine, [usd])).toMatchObject({gap: undefined, converted: undefined, unit: undefined});
  });
});
