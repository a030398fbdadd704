import {describe, expect, it} from 'vitest';
import {choice, type ShopChoice} from '../model/choice.ts';
import {choiceKey} from '../model/choice-key.ts';
import {merging, naming, saidOf, unmerging} from './shops.ts';

const shop = {site: 'generic', host: 'shop.example', shop: null};
const other = {site: 'etsy', host: 'etsy.com', shop: 'Oak'};
const said: ShopChoice = {kind: 'choice', what: 'shop', ...shop, at: 1, timeZone: 'Europe/Berlin'};

describe('a shop', () => {
  it('is named, and what else was said of it stays', () => {
    const {choose, drop} = naming(shop, '  Oak & Ash ', [said], 2);
    expect(choose).toEqual([{...said, at: 2, name: 'Oak & Ash'}]);
    expect([drop, choice.parse(choose[0])]).toEqual([[], choose[0]]);
    expect(naming(shop, 'x'.repeat(400), [], 2).choose.every(one => choice.safeParse(one).success)).toBe(true);
  });

  it('without a name is spoken of no more, unless something else was said of it', () => {
    const {timeZone: _, ...bare} = said;
    expect(naming(shop, '', [{...bare, name: 'Oak'}], 2)).toEqual({choose: [], drop: [choiceKey(said)]});
    expect(naming(shop, ' ', [{...said, name: 'Oak'}], 2).choose).toEqual([{...said, at: 2}]);
  });

  it('is merged into another, and taken apart again, under its name', () => {
    const named = {...said, name: 'Oak'};
    const {choose} = merging(shop, {...other, name: 'more than a place'} as typeof other, [named], 2);
    expect(choose.map(one => choice.parse(one))).toEqual([{...named, at: 2, mergedInto: other}]);
    expect(unmerging(shop, choose, 3).choose).toEqual([{...named, at: 3}]);
  });

  it('is told from other shops of its host', () => {
    expect(saidOf({...shop, shop: 'A'}, [said])).toBeUndefined();
    expect(saidOf(shop, [said])).toBe(said);
  });
});
