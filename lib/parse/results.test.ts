import {describe, expect, it} from 'vitest';
import type {Reading} from '../model/reading.ts';
import {snapshot} from '../model/snapshot.ts';
import {settle} from './settle.ts';
import {isSponsored} from './sponsored-words.ts';

const thing = {kind: 'search', site: 'generic', reader: 1, shop: null} as const;
const address = 'https://shop.example/search?q=oak+hook&color=oak&utm_source=mail&sid=7avi5kekk4lplei99qg5682ur4&page=2';
const read = (found: Reading['found'], url = address) => settle({...thing, found}, url);
const card = (fields: Record<string, unknown[]>) => read({results: [{value: {cards: [fields]}, from: '.card'}]}).fields.results;

describe('a search', () => {
  it('is named by what was asked, without what says how one came here', () => {
    expect(read({}).ref).toBe('/search?color=oak&page=2&q=oak hook');
    expect(read({}, 'https://shop.example/search?page=1&q=a').ref).toBe('/search?q=a');
  });

  it('is on its first page where the address names none', () => {
    expect(read({page: []}).fields.page).toBe(1);
    expect(read({page: [{value: 'Page-3', from: 'address'}]}).fields.page).toBe(3);
  });

  it('passes the model', () => {
    const results = [{value: {cards: [{ref: ['7'], title: ['Oak hook'], price: [{money: '€ 7,50'}]}]}, from: '.card'}];
    const settled = read({query: [{value: 'oak hook', from: 'address'}], heading: [], page: [], results});
    expect(snapshot.safeParse({...settled, host: 'shop.example', at: 1, url: 'https://shop.example/search'}).error).toBeUndefined();
  });
});

describe('a card', () => {
  it('is not named by an address that counts a click and leads on', () => {
    const named = (url: string) => (card({url: [url], title: ['Oak hook']}) as {ref?: string}[])[0]?.ref;
    expect(named('https://shop.example/redirect_rpp/?to=7')).toBeUndefined();
    expect(named('https://shop.example/hooks/clickable-hook')).toBe('/hooks/clickable-hook');
    expect(named('https://shop.example/tracksuits/')).toBe('/tracksuits/');
  });

  it('is settled field by field, with its place', () =>
    expect(
      card({
        url: ['https://shop.example/p/7?sid=1'],
        title: ['Oak hook &amp; peg'],
        price: [{money: 'from'}, {money: '7,50 € – 9,00 €'}],
        listPrice: [{money: '€ 10,00'}],
        rating: [{shown: ['4,6 von 5 Sternen']}],
        reviewCount: [{shown: ['(1.2K)']}],
        sponsored: [{shown: ['Gesponsert']}],
        rank: [{shown: ['#12']}],
      }),
    ).toEqual([
      {
        ref: '/p/7',
        url: 'https://shop.example/p/7',
        title: 'Oak hook & peg',
        price: {amount: 750, currency: 'EUR'},
        priceTo: {amount: 900, currency: 'EUR'},
        listPrice: {amount: 1000, currency: 'EUR'},
        rating: 4.6,
        reviewCount: 1200,
        sponsored: true,
        rank: 12,
        position: 1,
      },
    ]));

  it('has no former price that is not above the price', () =>
    expect(card({ref: ['7'], price: [{money: '€ 7,50'}], listPrice: [{money: '€ 7,50'}]})).toEqual([
      {ref: '7', price: {amount: 750, currency: 'EUR'}, position: 1},
    ]));
});

it.each(['Sponsored', 'Gesponsert', '[広告]', 'スポンサー', '广告', 'Patrocinado', 'Ad ·', 'Реклама'])('%s marks a paid place', words =>
  expect(isSponsored(words)).toBe(true),
);
it.each(['Admiral', 'Adapter', 'Anzeigetafel', '', 'Bestseller'])('“%s” does not', words => expect(isSponsored(words)).toBe(false));
