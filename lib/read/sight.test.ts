import {describe, expect, it} from 'vitest';
import type {Reading} from '../model/reading.ts';
import {isPlain, restOf, sightOf, thingAt} from './sight.ts';

const reading = (title: string, price?: string): Reading => ({
  ...{kind: 'listing', site: 'generic', reader: 1, shop: null},
  found: {
    title: [{value: title, from: 'h1'}],
    price: [{value: {markup: true}, from: 'markup'}, ...(price ? [{value: {money: price}, from: 'visible price'}] : [])],
  },
});
const hook = 'https://shop.example/p/hook';
const shelf = 'https://shop.example/p/shelf';
const at = (address: string, title: string, price?: string) => sightOf(address, [reading(title, price)]);
const before = at(hook, 'Oak hook', '12 €');

describe('the thing that an address is about', () => {
  it.each([
    ['a colour', 'https://shop.example/p/hook?variant=2'],
    ['a scrolling place', 'https://shop.example/p/hook#reviews'],
    ['a token', 'https://shop.example/p/hook?session=abc'],
    ['a tab of the page', 'https://shop.example/p/hook?tab=reviews'],
  ])('stays with %s', (_what, address) => expect(thingAt(address)).toBe(hook));
  it.each([
    ['another path', shelf],
    ['another id', 'https://shop.example/p/hook?id=8'],
    ['another route behind #', 'https://shop.example/p/hook#/9'],
  ])('is another with %s', (_what, address) => expect(thingAt(address)).not.toBe(hook));
  it('keeps the id beside a variant', () =>
    expect(thingAt('https://shop.example/item.htm?variant=2&id=7')).toBe('https://shop.example/item.htm?id=7'));
});

describe('how long a reading must rest', () => {
  it('is no time on a page just loaded, and some where the price may still come', () => {
    expect(restOf(before, undefined)).toBe(0);
    expect(restOf(at(hook, 'Oak hook'), undefined)).toBeGreaterThan(1000);
  });
  it('is for ever where another address shows what was there before', () =>
    expect(restOf({...before, thing: thingAt(shelf)}, before)).toBe(Number.POSITIVE_INFINITY));
  it('is for ever there too where the address alone numbers what is shown', () => {
    const numbered = (address: string, ref: string) => sightOf(address, [{...reading('Oak hook, small', '12 €'), ref}]);
    expect(restOf(numbered(shelf, '7'), numbered(hook, 'variant-49'))).toBe(Number.POSITIVE_INFINITY);
  });
  it('is for ever where the seller is back from another address and what stood there stands there still', () => {
    const form = at(`${hook}/variants/1`, 'Oak hook', '13 €');
    const back = {...form, thing: before.thing};
    expect(restOf(back, before, new Map([[form.mark, form.thing]]))).toBe(Number.POSITIVE_INFINITY);
    // It may not have been looked at there.
    expect(restOf(back, before, new Map())).toBeGreaterThanOrEqual(1000);
    expect(restOf(back, before)).toBeLessThan(500);
  });
  it('is longer where it stood already under an address that was left before it could be believed', () => {
    const stool = at('https://shop.example/p/stool', 'Stool', '30 €');
    const late = at(shelf, 'Stool', '30 €');
    expect(restOf(late, before, new Map([[stool.mark, stool.thing]]))).toBeGreaterThanOrEqual(1000);
    expect(restOf(stool, before, new Map([[stool.mark, stool.thing]]))).toBeLessThan(500);
    expect([isPlain(stool, before, new Map()), isPlain(late, before, new Map([[stool.mark, stool.thing]]))]).toEqual([true, false]);
  });
  it('is short where title and price are new, longer where the price is the old one, longest where the title is', () => {
    const whole = restOf(at(shelf, 'Ash shelf', '49 €'), before);
    const samePrice = restOf(at(shelf, 'Ash shelf', '12 €'), before);
    const sameTitle = restOf(at(shelf, 'Oak hook', '49 €'), before);
    expect([whole < samePrice, samePrice < sameTitle, Number.isFinite(sameTitle)]).toEqual([true, true, true]);
  });
  it('is short where a form is another one, whatever its price: it is filled in at one go', () => {
    const form = (address: string, title: string) => sightOf(address, [reading(title, '12 €')], true);
    expect(restOf(form(shelf, 'Ash shelf'), form(hook, 'Oak hook'))).toBeLessThan(500);
    expect(restOf(form(shelf, 'Oak hook'), form(hook, 'Oak hook'))).toBe(Number.POSITIVE_INFINITY);
  });
  it('waits for the move that follows where a shop changes its content before the address', () => {
    expect(restOf(at(hook, 'Ash shelf', '49 €'), before)).toBeGreaterThanOrEqual(1000);
    expect(restOf(at(hook, 'Oak hook', '13 €'), before)).toBeLessThan(500);
  });
  it('does not hang on title and price where things name themselves: orders, and rows of a list', () => {
    const order = (ref: string, total = `${ref} €`): Reading => ({
      ...{kind: 'order', site: 'back-end', reader: 1, shop: null},
      ...{ref, found: {total: [{value: {money: total}, from: 'column'}]}},
    });
    const row = (ref: string): Reading => ({...reading(`Oak hook ${ref}`), ref});
    const first = sightOf(hook, [order('1001')]);
    expect(restOf(first, undefined)).toBe(0);
    expect(restOf(sightOf(shelf, [order('1002')]), first)).toBeLessThan(500);
    expect(restOf(sightOf(`${hook}?page=2`, [order('1002')]), first)).toBeLessThan(500);
    expect(restOf(sightOf(`${hook}?page=2`, [row('3'), row('4')]), sightOf(hook, [row('1'), row('2')]))).toBeLessThan(500);
    expect(restOf(sightOf(shelf, [order('1001')]), first)).toBe(Number.POSITIVE_INFINITY);
    // A heading made of the address stands over what is still of the order before.
    expect(restOf(sightOf(shelf, [order('1002', '1001 €')]), first)).toBeGreaterThan(2000);
  });
  it('tells names that stand only in the data from each other', () => {
    const data = (name: string): Reading => ({
      ...reading(''),
      found: {title: [{value: {markup: true}, from: 'markup'}]},
      markup: {products: [{node: {name}, syntax: 'JSON-LD'}], metas: {}},
    });
    expect(sightOf(hook, [data('Oak hook')]).title).not.toBe(sightOf(hook, [data('Ash shelf')]).title);
  });
});
