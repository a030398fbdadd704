import {describe, expect, it} from 'vitest';
import {aTrace, DAY, NOW} from '../../tests/stores/traces.ts';
import {costing, type Step} from '../choices/costs.ts';
import {type FeesSaid, feeing} from '../choices/fees.ts';
import {goodOf} from '../choices/goods.ts';
import type {Choice} from '../model/choice.ts';
import type {Money} from '../model/money.ts';
import {marginSheet, marginShort} from './margin.ts';
import {sellingOf} from './selling.ts';
import type {Trace} from './trace.ts';

const on = '2026-11-29';
const usd = (amount: number): Money => ({amount, currency: 'USD'});
const listed = {site: 'amazon', host: 'amazon.com', shop: null, ref: 'B1'};
const own = {site: 'generic', host: 'oak.example', shop: null, ref: 'B1'};
const listing = (fields: object, more: object = {}, site = listed.site, host = listed.host): Trace => ({
  ...aTrace('B1', [{daysAgo: 1, site, host, fields: {title: 'Hook', category: ['Home & Kitchen'], ...fields}, ...more}]),
  owner: 'mine',
});
const hook = listing({price: usd(20_00)});

const cost = (step: Step, about = listed): Choice[] => costing([{about, step}], 1).choose;
const five = cost({of: 'goods', from: '2026-01-01', amount: usd(5_00)});
const fees = (shop: typeof own | typeof listed, said: FeesSaid): Choice[] => feeing(shop, said, [], 1).choose;
const selling = (choices: readonly Choice[], traces: readonly Trace[] = [hook], day = on) =>
  sellingOf({traces, choices, on: day, regionOf: (_, host) => (host === 'amazon.com' ? 'US' : undefined)});
const sheetOf = (trace: Trace, choices: readonly Choice[], target?: number, day = on) =>
  marginSheet(trace, selling(choices, [trace], day), target, undefined);
const whyOf = (trace: Trace, choices: readonly Choice[], day = on) => sheetOf(trace, choices, undefined, day).why;

describe('what a listing leaves', () => {
  it('is told line by line, with the fees of its site and the category of its page', () => {
    const said = [...five, ...fees(listed, {plan: 'professional'})];
    const {margin, deal, schedule, breakEven, target, why} = sheetOf(hook, said, 0.3);
    expect(margin?.fees.map(({fee, amount}) => [fee, amount.amount])).toEqual([['referral', 3_00]]);
    expect([margin?.profit, margin?.how, deal?.category, deal?.region, schedule, why]).toEqual([
      ...[usd(12_00), 'derived', 'Home & Kitchen', 'US', 'amazon', undefined],
    ]);
    expect([breakEven?.price, target?.found?.price]).toEqual([usd(5_88), usd(9_09)]);
    expect(marginShort(hook, selling(said))).toEqual({profit: usd(12_00), share: 0.6, how: 'derived'});
  });

  it('is an estimate where a plan, a country or a category was taken for granted', () => {
    const {margin, how, notes} = sheetOf(hook, five);
    expect([margin?.how, how, notes]).toEqual([
      'estimated',
      'estimated',
      expect.arrayContaining([{note: 'plan-assumed', plan: 'professional'}]),
    ]);
    expect(marginShort(hook, selling(five))).toMatchObject({how: 'estimated'});
  });

  it('takes every cost of the day, and what the page charges for shipping', () => {
    const all = [
      ...five,
      ...cost({of: 'shipping', from: '2026-01-01', amount: usd(3_00)}),
      ...cost({of: 'shipping', from: '2026-12-01', amount: usd(9_00)}),
      ...cost({of: 'tax', from: '2026-01-01', share: 0.08}),
      ...cost({of: 'returns', from: '2026-01-01', share: 0.1}),
    ];
    const {margin, costs, charged} = sheetOf(listing({price: usd(20_00), shipping: usd(1_00)}), all);
    expect(margin?.costs.map(one => [one.cost, one.amount.amount, one.how])).toMatchObject([
      ['goods', 5_00, 'measured'],
      ['shipping', 3_00, 'measured'],
      ['returns', expect.any(Number), 'estimated'],
    ]);
    expect([margin?.net, charged, margin?.how]).toEqual([usd(21_00), usd(1_00), 'estimated']);
    expect(costs.find(({of}) => of === 'shipping')).toMatchObject({steps: [{}, {}], now: {cost: {amount: usd(3_00)}}});
  });

  it('follows what the seller said of the shop', () => {
    const all = [...five, ...fees(listed, {plan: 'individual', rates: {referral: {rate: 0.1}}})];
    expect(sheetOf(hook, all).margin?.fees.map(({fee, amount, trust}) => [fee, amount.amount, trust])).toEqual([
      ['per-item', 99, 'third-party'],
      ['referral', 2_00, 'seller'],
    ]);
  });

  it('takes the cost of a good from whichever of its listings it was said', () => {
    const etsy = {site: 'etsy', host: 'etsy.com', shop: null, ref: '42'};
    const joined = goodOf(listed, etsy, 'same', 1);
    const choices = [joined, ...cost({of: 'goods', from: '2026-01-01', amount: usd(5_00)}, etsy)];
    expect(sheetOf(hook, choices).costs[0]?.now).toMatchObject({by: 'good'});
    expect(sheetOf(hook, choices).margin?.profit).toEqual(usd(12_00));
  });

  it('of a shop of one’s own is worked out with what the seller types, once that is said', () => {
    const mine = listing({price: usd(20_00)}, {}, own.site, own.host);
    const costs = cost({of: 'goods', from: '2026-01-01', amount: usd(5_00)}, own);
    expect(whyOf(mine, costs)).toEqual({why: 'no-schedule'});
    expect(sheetOf(mine, [...costs, ...fees(own, {schedule: 'own'})]).margin?.profit).toEqual(usd(15_00));
    const typed = [...costs, ...fees(own, {schedule: 'own', rates: {payment: {rate: 0.03}}})];
    expect(sheetOf(mine, typed).margin?.fees).toMatchObject([{fee: 'payment', amount: usd(60), trust: 'seller'}]);
  });
});

describe('why nothing is said', () => {
  const undecided = {
    price: [
      {value: usd(1), from: 'a'},
      {value: usd(2), from: 'b'},
    ],
  };
  it.each([
    ['no cost', hook, [], {why: 'no-cost'}],
    ['no price', listing({}), five, {why: 'no-price'}],
    ['two prices', listing({}, {undecided}), five, {why: 'price-undecided'}],
    ['a price finer than a cent', listing({price: {...usd(35), scale: 3}}), five, {why: 'price-finer'}],
    ['a cost in another currency', hook, cost({of: 'goods', from: '2026-01-01', amount: {amount: 1, currency: 'EUR'}}), undefined],
    ['fees in another currency', listing({price: {amount: 1, currency: 'JPY'}}), five, undefined],
    ['a cost to come', hook, cost({of: 'goods', from: '2027-01-01', amount: usd(1)}), {why: 'no-cost-before', day: '2027-01-01'}],
  ] as const)('%s', (_, trace, choices, why) => {
    const {margin, why: said} = sheetOf(trace, choices);
    expect(margin).toBeUndefined();
    expect(said).toEqual(why ?? expect.objectContaining({why: expect.stringContaining('currenc')}));
    expect(marginShort(trace, selling(choices, [trace]))).toEqual({why: said?.why});
  });
  it('is never a price of before', () => {
    const before = aTrace('B1', [
      {daysAgo: 9, site: 'amazon', host: 'amazon.com', fields: {price: usd(20_00)}},
      {daysAgo: 1, site: 'amazon', host: 'amazon.com', missing: ['price']},
    ]);
    const {margin, why, breakEven} = sheetOf(before, five);
    expect([margin, why, breakEven?.price.amount]).toEqual([undefined, {why: 'no-price'}, expect.any(Number)]);
    expect(before.moments.at(-1)?.at).toBe(NOW - DAY);
  });
});
