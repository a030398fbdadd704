import {describe, expect, it} from 'vitest';
import {aSearch} from '../../tests/stores/snapshots.ts';
import type {Result} from '../model/search.ts';
import {thingOf} from '../model/thing.ts';
import {type KnownListing, searchCardOf, searchesReport} from './searches.ts';

const eur = (amount: number) => ({amount, currency: 'EUR'});
const usd = {amount: 5, currency: 'USD'};
const results: Result[] = [
  {ref: '1', price: eur(300), sponsored: true, position: 1},
  {ref: '2', price: eur(100), sponsored: false, position: 2},
  {ref: '3', price: eur(200), position: 3},
  {ref: '4', price: usd, url: 'https://shop.example/p/4', sponsored: false, position: 4},
];
const latest = aSearch({fields: {query: 'oak hook', page: 1, results}});
const head = {key: thingOf(latest), latest, seenAt: latest.at, snapshots: 2};
const known: KnownListing = {id: 'generic,shop.example,,listing,X', ref: 'X', url: 'https://shop.example/p/4', isMine: true};

describe('a kept search', () => {
  it('tells the prices of the most frequent currency, and the share of paid places among those that say so', () => {
    const {prices, paid} = searchCardOf(head, []);
    expect(prices).toEqual({low: eur(100), median: eur(200), high: eur(300), of: 3});
    expect(paid).toBeCloseTo(1 / 3);
  });
  it('tells nothing of what the page does not show', () => {
    const bare = {...latest, fields: {results: [{ref: '1', position: 1}]}};
    const {prices, paid, kept} = searchCardOf({...head, latest: bare}, [known]);
    expect([prices, paid, kept]).toEqual([undefined, undefined, []]);
  });
  it('knows a listing that is kept by its address too', () => {
    const {kept} = searchCardOf(head, [known]);
    expect(kept.map(({position, known: one}) => [position, one?.isMine])).toEqual([[4, true]]);
  });
  it('tells where what is known stood at each reading', () => {
    const {open} = searchesReport({heads: [head], listings: [known], open: {id: searchCardOf(head, []).id, history: [latest]}, now: 1});
    expect(open?.history).toMatchObject([{count: 4, places: [{title: 'X', position: 4}]}]);
  });
});
