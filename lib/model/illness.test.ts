import {describe, expect, it} from 'vitest';
import {observe, type Said, type Sighting, WHOLE} from './health.ts';
import {type FieldHealth, fieldsOfHealth} from './illness.ts';

const DAY = 86_400_000;
const said = (text: string): Said => (text === 'x' ? '-' : text === '?' ? '?' : `:${text}`);

/** One look a word, each at a page of its own within one day: `x` for a look in vain. */
const looks = (tracks: Record<string, string>, over: Partial<Sighting> = {}): Sighting[] => {
  const words = Object.entries(tracks).map(([field, track]) => [field, track.split(' ')] as const);
  return (words[0]?.[1] ?? []).map((_, i) => ({
    ...{at: 1000 + i, page: i, plan: 1},
    said: Object.fromEntries(words.flatMap(([field, all]) => (all[i] === '.' ? [] : [[field, said(all[i] ?? '')]]))),
    ...over,
  }));
};
const judged = (sightings: readonly Sighting[]): Record<string, FieldHealth> =>
  Object.fromEntries(fieldsOfHealth(observe(undefined, ['etsy', 'etsy.com', 'listing'], sightings, 1)).map(one => [one.field, one]));
const level = (tracks: Record<string, string>, field = Object.keys(tracks)[0] ?? '') => judged(looks(tracks))[field]?.level;
const times = (count: number, word: string) => Array(count).fill(word).join(' ');

describe('a field that any product has', () => {
  it.each([
    ['read ever since', 'a a a', 'well'],
    ['never read', 'x x x', 'absent'],
    ['gone after one page', 'a x', 'changed'],
    ['gone after many', `${times(20, 'a')} x`, 'changed'],
    ['gone for two pages', `${times(5, 'a')} x x`, 'lost'],
    ['read again', `${times(5, 'a')} x x a`, 'well'],
    ['contradicted', 'a a ?', 'well'],
    ['often not there', 'a x a x x a a x a x', 'absent'],
    ['once not there, and now again', `a a x ${times(9, 'a')} x`, 'absent'],
  ])('%s: %s is %s', (_name, track, expected) => {
    expect(level({price: track})).toBe(expected);
  });
});

describe('the page as a whole', () => {
  it.each([
    ['gone once', 'a x', 'changed'],
    ['gone twice, as dead links are', `${times(20, 'a')} x x`, 'changed'],
    ['gone for several', `${times(20, 'a')} x x x`, 'lost'],
    ['gone for several, after few', 'a x x x', 'changed'],
    ['there again', `${times(20, 'a')} x x x a`, 'well'],
  ])('%s: %s is %s', (_name, track, expected) => {
    expect(level({[WHOLE]: track})).toBe(expected);
  });
});

describe('a field that some products have', () => {
  it.each([
    ['gone after few', 'a a a x', 'absent'],
    ['gone after many', `${times(12, 'a')} x`, 'changed'],
    ['gone for two pages after some', `${times(6, 'a')} x x`, 'lost'],
    ['often not there', `${times(8, 'a')} x a x`, 'absent'],
    ['often not there, and now for long', `a a a a x a a a x a ${times(5, 'x')}`, 'lost'],
  ])('%s: %s is %s', (_name, track, expected) => {
    expect(level({brand: track})).toBe(expected);
  });

  it('is missed sooner where others went with it', () => {
    const track = 'a a a a a x';
    expect(level({brand: track})).toBe('absent');
    expect(level({brand: track, gtin: track})).toBe('changed');
    expect(level({brand: track, gtin: `x ${track.slice(2)}`})).toBe('changed');
    expect(level({brand: track, gtin: 'a a a a x x'})).toBe('absent');
  });
});

it('counts the same page once a day', () => {
  const page = (at: number, word: string) => looks({price: word}, {at, page: 3});
  const same = [...page(1, 'a'), ...page(2, 'a'), ...page(3, 'x'), ...page(4, 'x'), ...page(5, 'x')];
  expect(judged(same).price).toMatchObject({level: 'changed', pages: 1, since: 3, readAt: 2, from: 'a'});
  expect(judged([...same, ...page(DAY + 5, 'x')]).price).toMatchObject({level: 'lost', pages: 2});
});

it('says since when, how often, and what it was read from before', () => {
  expect(judged(looks({price: 'old new ? x x'})).price).toEqual({
    ...{field: 'price', level: 'lost', read: 2, undecided: 1, missing: 2},
    ...{readAt: 1001, from: 'new', since: 1003, pages: 2, usual: undefined},
  });
});

it('still knows it after many pages', () => {
  expect(judged(looks({price: `${times(30, 'a')} ${times(90, 'x')}`})).price).toMatchObject({
    level: 'lost',
    since: 1030,
    readAt: 1029,
    read: 20,
  });
});

it('notes that a lesser source is read', () => {
  const {price} = judged(looks({price: ['JSON-LD', 'JSON-LD', 'JSON-LD', 'visible', 'visible'].join(' ')}));
  expect(price).toMatchObject({level: 'weaker', usual: 'JSON-LD', since: 1003, from: 'visible'});
  expect(level({price: 'visible visible visible JSON-LD'})).toBe('well');
  expect(level({price: 'JSON-LD visible JSON-LD visible JSON-LD visible'})).toBe('well');
});

it('keeps pages of another kind apart', () => {
  const shop = looks({title: times(9, 'a'), price: times(9, 'a')});
  const form = looks({title: 'a a', price: 'x x'}, {plan: 2}).map(one => ({...one, at: one.at + 500}));
  expect(judged([...shop, ...form]).price?.level).toBe('absent');
  const redesigned = looks({title: 'a', price: 'x'}).map(one => ({...one, at: one.at + 600}));
  expect(judged([...shop, ...form, ...redesigned]).price?.level).toBe('changed');
});

describe('a list', () => {
  const wholeOf = (track: string) =>
    fieldsOfHealth(observe(undefined, ['etsy', 'etsy.com', 'search'], looks({[WHOLE]: track}), 1)).find(({field}) => field === WHOLE)
      ?.level;
  it.each([
    ['that is empty once, as searches are', `${times(5, 'a')} x`, 'absent'],
    ['that is empty twice', `${times(5, 'a')} x x`, 'absent'],
    ['that is empty again and again', `${times(20, 'a')} x x x`, 'lost'],
    ['that shows results again', 'a x x a', 'well'],
  ])('%s: %s is %s', (_name, track, expected) => expect(wholeOf(track)).toBe(expected));
});
