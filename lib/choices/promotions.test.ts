import {describe, expect, it} from 'vitest';
import {type Choice, choice} from '../model/choice.ts';
import {choiceKey, thingChosen} from '../model/choice-key.ts';
import {
  isRefused,
  leastOf,
  leaving,
  type PromotionSaid,
  promoting,
  promotionsOf,
  refusingPromotion,
  together,
  unpromoting,
} from './promotions.ts';

const shop = {site: 'etsy', host: 'etsy.com', shop: null};
const hook = {...shop, ref: '42'};
const said = (id: string, over: Partial<PromotionSaid> = {}): PromotionSaid => ({
  ...{...shop, id, type: 'flash', start: '2026-11-10', end: '2026-11-20', effect: {off: 0.2}},
  ...over,
});
const chosen = (id: string, over: Partial<PromotionSaid> = {}) => promoting(said(id, over), 5).choose[0] as never;
const of = (choices: Choice[], sku?: string, shops = [shop]) => promotionsOf(choices, {listed: hook, sku, shops}).map(({id}) => id);

describe('the model of a promotion', () => {
  it.each([
    ['as it is', {}, true],
    [
      'a price of its own from a total on',
      {effect: {price: {amount: 900, currency: 'EUR'}, fromTotal: {amount: 5000, currency: 'EUR'}}},
      true,
    ],
    ['an end before the start', {end: '2026-11-09'}, false],
    ['a day that is none', {start: '2026-02-30'}, false],
    ['more than all off', {effect: {off: 1.2}}, false],
    ['nothing off', {effect: {off: 0}}, false],
    ['two effects', {effect: {off: 0.2, amountOff: {amount: 1, currency: 'EUR'}}}, false],
    ['an unknown type', {type: 'raffle'}, false],
    ['of no listing', {refs: []}, false],
  ])('%s', (_, over, isGood) => expect(choice.safeParse({...(chosen('a') as object), ...over}).success).toBe(isGood));
});

describe('promotions of a listing', () => {
  it('are those of all of its shop, and those that name its ref or SKU, the earliest first', () => {
    const all = [
      chosen('late', {start: '2026-11-15', refs: ['42']}),
      chosen('shop'),
      chosen('other', {refs: ['43']}),
      chosen('sku', {start: '2026-11-12', skus: ['oak-1 ']}),
      chosen('away', {host: 'etsy.fr'}),
    ];
    expect(of(all)).toEqual(['shop', 'late']);
    expect(of(all, 'OAK-1')).toEqual(['shop', 'sku', 'late']);
    expect(of(all, undefined, [shop, {site: 'etsy', host: 'etsy.fr', shop: null}])).toContain('away');
  });
  it('run together on the days of both, unless one is used alone', () => {
    const [a, b] = [chosen('a'), chosen('b', {start: '2026-11-18', end: '2026-11-30'})];
    expect(together(a, b)).toEqual({from: '2026-11-18', to: '2026-11-20'});
    expect(together(a, chosen('b', {start: '2026-11-21', end: '2026-11-30'}))).toBeUndefined();
    expect(together(a, chosen('b', {stacks: false}))).toBeUndefined();
  });
  it('take the place of what was said under their id, and are taken back by their key', () => {
    expect(choiceKey(chosen('a', {type: 'holiday'}))).toEqual(choiceKey(chosen('a')));
    expect(unpromoting(chosen('a')).drop).toEqual([choiceKey(chosen('a'))]);
  });
});

it('a lower price that was no promotion is remembered with its listing', () => {
  const {choose} = refusingPromotion(hook, '2026-11-10', 5);
  expect(choice.parse(choose[0])).toEqual(choose[0]);
  expect(thingChosen(choose[0] as Choice)).toEqual(['etsy', 'etsy.com', '', 'listing', '42']);
  expect([isRefused(choose, hook, '2026-11-10'), isRefused(choose, hook, '2026-11-11')]).toEqual([true, false]);
});

it('the least margin is that of the listing, else that of its shop', () => {
  const [ofShop, own] = [leaving(shop, 0.2, 5).choose, leaving(hook, 0.1, 5).choose];
  expect(choice.parse(own[0])).toEqual(own[0]);
  expect(leastOf([...ofShop, ...own], hook, [shop])).toEqual({margin: 0.1, by: 'listing'});
  expect(leastOf(ofShop, hook, [shop])).toEqual({margin: 0.2, by: 'shop'});
  expect(leastOf(own, {...hook, ref: '43'}, [shop])).toBeUndefined();
  expect(leaving(hook, undefined, 5)).toEqual({choose: [], drop: own.map(choiceKey)});
});
