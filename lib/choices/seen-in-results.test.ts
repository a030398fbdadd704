import {describe, expect, it} from 'vitest';
import {aSearch, aSnapshot} from '../../tests/stores/snapshots.ts';
import {snapshot} from '../model/snapshot.ts';
import {type ThingKey, thingOf} from '../model/thing.ts';
import {isFromResultsAlone, resultOf, seenInResults} from './seen-in-results.ts';

const eur = (amount: number) => ({amount, currency: 'EUR'});
const search = aSearch();
const key: ThingKey = ['generic', 'shop.example', '', 'listing', '1'];
const result = {ref: '1', title: 'Oak hook', url: 'https://shop.example/p/1', price: eur(450), rating: 4, position: 3};
const listing = (over: Parameters<typeof aSnapshot>[0] = {}) => {
  const whole = aSnapshot({site: 'generic', host: 'shop.example', ref: '1', url: 'https://shop.example/oak-hook', reader: 7, ...over});
  return {key: thingOf(whole), latest: whole, whole, url: whole.url};
};

describe('what a page of results says of a pinned listing', () => {
  it('is a reading of it that the model takes, and says where it was seen', () => {
    const seen = seenInResults(search, result, key, undefined);
    expect(snapshot.parse(seen)).toEqual(seen);
    expect(seen).toMatchObject({at: search.at, url: result.url, fields: {title: 'Oak hook', price: eur(450), rating: 4}});
    expect(seen?.from).toEqual({title: 'results of oak hook', price: 'results of oak hook', rating: 'results of oak hook'});
    expect(seen && isFromResultsAlone(seen)).toBe(true);
  });
  it('is its price alone where its own page was read, whose words and address stay', () => {
    const seen = seenInResults(search, result, key, listing());
    expect(seen).toMatchObject({url: 'https://shop.example/oak-hook', reader: 7, fields: {price: eur(450)}});
    expect(Object.keys(seen?.fields ?? {})).toEqual(['price']);
    expect(isFromResultsAlone(listing().whole)).toBe(false);
  });
  it('is nothing where ranges, currencies or undecided prices would be mixed', () => {
    const ranged = {...result, priceTo: eur(900)};
    expect(seenInResults(search, ranged, key, listing())).toBeUndefined();
    expect(seenInResults(search, result, key, listing({fields: {price: eur(400), priceTo: eur(800)}}))).toBeUndefined();
    expect(seenInResults(search, {...result, price: {amount: 5, currency: 'USD'}}, key, listing())).toBeUndefined();
    const rivals = {
      price: [
        {value: eur(1), from: 'a'},
        {value: eur(2), from: 'b'},
      ],
    };
    expect(seenInResults(search, result, key, listing({undecided: rivals}))).toBeUndefined();
    expect(seenInResults(search, ranged, key, undefined)?.fields).toMatchObject({price: eur(450), priceTo: eur(900)});
  });
  it('is as little looked at as the list was, and nothing without an address', () => {
    expect(seenInResults({...search, hidden: true}, result, key, undefined)?.hidden).toBe(true);
    const {url: _, ...nowhere} = result;
    expect(seenInResults(search, nowhere, key, undefined)).toBeUndefined();
  });
});

it('knows a result by its number, else by its address', () => {
  expect(resultOf([result], '1', undefined)).toBe(result);
  expect(resultOf([result], 'OAK-1', result.url)).toBe(result);
  expect(resultOf([result], 'OAK-1', undefined)).toBeUndefined();
});
