import {describe, expect, it} from 'vitest';
import {aSearch, aSnapshot} from '../../tests/stores/snapshots.ts';
import {pinning} from '../choices/pins.ts';
import {refusingResult} from '../choices/result-pins.ts';
import type {Choice} from '../model/choice.ts';
import type {Result} from '../model/search.ts';
import {type ThingKey, thingOf} from '../model/thing.ts';
import {likeliestOf} from './likeness.ts';
import {standReport} from './stand.ts';

const eur = (amount: number) => ({amount, currency: 'EUR'});
const titled = (ref: string, title: string, price: number, position: number): Result => ({
  ...{ref, title, url: `https://shop.example/p/${ref}`, price: eur(price), sponsored: false, position},
});
const results = [
  titled('1', 'Oak coat hook turned by hand', 900, 1),
  titled('2', 'Elm stool with three legs', 4000, 2),
  titled('M', 'Oak coat hook, turned by hand', 1200, 3),
  {ref: '4', position: 4, sponsored: false},
];
const own = (ref: string, title: string, price = 1300) => {
  const whole = aSnapshot({site: 'etsy', host: 'etsy.com', ref, fields: {title, price: eur(price), owner: 'mine'}});
  return {key: thingOf(whole), whole, seenAt: whole.at};
};
const [hook, lamp] = [own('h', 'Oak coat hook turned by hand'), own('l', 'Paper lamp with a cord')];
const search = aSearch({fields: {query: 'oak hook', page: 1, results}});
const keyOf = ({ref, url}: Result): ThingKey | undefined => (url ? ['generic', 'shop.example', '', 'listing', ref ?? ''] : undefined);
const isMine = ({ref}: Result) => ref === 'M';

const report = (choices: readonly Choice[] = [], over: object = {}) =>
  standReport({
    ...{search: {key: thingOf(search), latest: search, seenAt: search.at}, history: [search], choices, own: [hook, lamp], to: hook},
    ...{isMine, isProduct: isMine, keyOf},
    ...over,
  });

describe('where the seller stands', () => {
  it('is told with the price that stands in the list, else with that of the listing', () => {
    expect(report()).toMatchObject({
      places: {unpaid: {position: 3, rank: 3, of: 4}, paid: undefined},
      rank: {price: eur(1200), cheaper: 1, of: 2, left: 1, from: 'result'},
    });
    expect(report([], {isMine: () => false, isProduct: () => false}).rank).toMatchObject({price: eur(1300), from: 'listing'});
    expect(report([], {to: undefined, isProduct: () => false}).rank).toBeUndefined();
  });
  it('says of each result what it is, and of those that lead nowhere that they cannot be pinned', () => {
    const [like, unlike, mine, bare] = report().results;
    expect(like?.likeness?.probability).toBeGreaterThan(unlike?.likeness?.probability ?? 1);
    expect(like?.id).toBe('generic,shop.example,,listing,1');
    expect([mine?.isMine, mine?.likeness]).toEqual([true, undefined]);
    expect([bare?.id, bare?.likeness]).toEqual([undefined, undefined]);
  });
  it('knows what is pinned and what was refused', () => {
    const key = ['generic', 'shop.example', '', 'listing', '1'] as ThingKey;
    const pins = [...pinning(thingOf(search), undefined, undefined, 1).choose, ...pinning(key, undefined, undefined, 2).choose];
    expect(report(pins)).toMatchObject({pin: {thing: 'search'}, results: [{pin: {ref: '1'}}, {pin: undefined}, {}, {}]});
    const [listed] = report().own.map(one => one.listed);
    const refused = listed ? refusingResult(key, listed, 3).choose : [];
    expect(report(refused).results[0]?.said).toBe('different');
  });
});

describe('what changed', () => {
  const before = aSearch({at: search.at - 1000, fields: {query: 'oak hook', page: 1, results: [titled('M', 'Mine', 1200, 1)]}});
  it('is told since the reading before', () => {
    expect(report([], {history: [search, before]}).change).toEqual({
      since: before.at,
      place: {was: 1, is: 3},
      median: undefined,
    });
  });
  it('is passed over where nobody looked, and unknown of a first reading', () => {
    expect(report([], {history: [search, {...before, hidden: true}]}).change).toBeUndefined();
    expect(report().change).toBeUndefined();
  });
  it('is nothing where the same was met at a later visit', () => {
    const met = {key: thingOf(search), latest: search, seenAt: search.at + 86_400_000};
    expect(report([], {search: met, history: [search, before]}).change).toEqual({since: search.at, place: undefined, median: undefined});
  });
});

it('finds which of the seller’s listings a search is about', () => {
  expect(likeliestOf(results, [lamp, hook])?.key).toEqual(hook.key);
  expect(likeliestOf(results, [lamp])).toBeUndefined();
});
