import {expect, it} from 'vitest';
import {type Choice, choice} from '../model/choice.ts';
import {choiceKey, thingChosen} from '../model/choice-key.ts';
import type {ThingKey} from '../model/thing.ts';
import {drawing, keyOfListed, keyOfPin, listedAt, matchesOf, pinning, pinOf, pinsTo, refusing, unpinning} from './pins.ts';

const key: ThingKey = ['amazon', 'amazon.de', '', 'listing', 'B01'];
const other: ThingKey = ['amazon', 'amazon.fr', '', 'listing', 'B01'];
const mine = {site: 'etsy', host: 'etsy.com', shop: null, ref: '42'};
const eur = (amount: number) => ({amount, currency: 'EUR'});
const names = (choices: readonly Choice[]) => choices.map(one => choiceKey(one).join('\n'));

it('names a listing both ways', () => {
  expect(keyOfListed(listedAt(key))).toEqual(key);
  expect(listedAt(['a', 'b', 'shop', 'listing', 'c'])).toEqual({site: 'a', host: 'b', shop: 'shop', ref: 'c'});
});

it('is a decision that the model takes, about the page it pins', () => {
  const {choose} = pinning(key, mine, undefined, 5);
  for (const one of choose) expect(choice.parse(one)).toEqual(one);
  expect(choose.map(thingChosen)).toEqual([key, key]);
  expect(choose.map(({what}) => what)).toEqual(['pin', 'match']);
});

it('pins a page once, to a product or to none, and says of a product that it is the same', () => {
  const bare = pinning(key, undefined, undefined, 5).choose;
  expect(bare).toHaveLength(1);
  const held = pinning(key, mine, undefined, 6).choose;
  expect(names(held)[0]).toBe(names(bare)[0]);
  expect(pinOf(key, held)?.to).toEqual(mine);
  expect(pinOf(other, held)).toBeUndefined();
  expect(matchesOf(key, held)).toMatchObject([{verdict: 'same', to: mine}]);
});

it('keeps the lines when it is held against another product', () => {
  const [pin] = pinning(key, undefined, undefined, 5).choose;
  const lined = drawing(pinOf(key, [pin as Choice]) as never, {below: eur(900)}, 6).choose;
  const next = pinning(key, mine, pinOf(key, lined), 7).choose;
  expect(pinOf(key, next)).toMatchObject({below: eur(900), to: mine, at: 7});
  expect(drawing(pinOf(key, next) as never, {}, 8).choose[0]).not.toHaveProperty('below');
});

it('unpins the page and remembers what was said of its product', () => {
  const held = pinning(key, mine, undefined, 6).choose;
  expect(unpinning(key).drop.map(one => one.join('\n'))).toEqual(names(held).slice(0, 1));
  const refused = refusing(key, mine, 9).choose;
  expect(names(refused)[0]).toBe(names(held)[1]);
  expect(matchesOf(key, refused)).toMatchObject([{verdict: 'different'}]);
});

it('pins a search beside a listing of the same name, and says of no product that it is the same', () => {
  const search: ThingKey = ['amazon', 'amazon.de', '', 'search', 'B01'];
  const {choose} = pinning(search, mine, undefined, 5);
  expect(choose).toEqual([expect.objectContaining({what: 'pin', thing: 'search', to: mine})]);
  for (const one of choose) expect(choice.parse(one)).toEqual(one);
  const all = [...choose, ...pinning(key, mine, undefined, 6).choose];
  expect(pinOf(search, all)?.at).toBe(5);
  expect(pinOf(key, all)?.at).toBe(6);
  expect(pinsTo(keyOfListed(mine), all).map(keyOfPin)).toEqual([key]);
  expect(unpinning(search).drop).toEqual(choose.map(choiceKey));
});

it('takes a pin that was kept before searches could be pinned', () => {
  const before = {kind: 'choice', what: 'pin', site: 'etsy', host: 'etsy.com', at: 1, thing: 'listing', shop: null, ref: '1', to: mine};
  expect(choice.parse(before)).toEqual(before);
});
