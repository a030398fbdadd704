import {expect, it} from 'vitest';
import {answer} from './margin.ts';

const baby = {site: 'amazon', category: 'Baby', price: 9.78, cost: 9, on: '2026-11-29'};
const ask = (over: Record<string, unknown>) => answer({...baby, ...over} as never);

it('shows every fee line, profit, margin and break-even, in major units', () => {
  expect(answer({...baby, shipping: 0})).toEqual({
    ...{site: 'amazon', region: 'US', plan: 'professional', category: 'Baby', on: '2026-11-29', currency: 'USD', price: 9.78, net: 9.78},
    fees: [
      {
        ...{
          fee: 'referral',
          amount: 0.78,
          of: 'total',
          base: 9.78,
          parts: [{of: 9.78, rate: 0.08}],
          source: expect.stringContaining('http'),
        },
        ...{verified: true, trust: 'third-party', from: '2021-04-19', how: 'derived'},
      },
    ],
    costs: [
      {cost: 'goods', amount: 9, how: 'measured'},
      {cost: 'shipping', amount: 0, how: 'measured'},
    ],
    ...{feesTotal: 0.78, profit: 0, margin: 0, roi: 0, how: 'derived', verified: true},
    ...{breakEven: 9.78, breakEvenGap: {from: 10.01, to: 10.58}, breakEvenAcos: null, breakEvenRoas: null},
    notes: ['region-assumed: US', 'plan-assumed: professional', 'monthly-left-out: subscription $39.99'],
  });
});

it('takes the region’s currency and tax, a cost by date, and a target', () => {
  const german = ask({
    region: 'DE',
    category: 'Home',
    price: 23.8,
    taxRate: 0.19,
    cost: [{from: '2026-06-01', amount: '5.00'}],
    targetMargin: 0.3,
  });
  expect(german).toMatchObject({currency: 'EUR', net: 20, profit: 11.43, margin: 0.5715, targetPrice: 9.85});
  expect(german.costs[0]).toEqual({cost: 'tax', amount: 3.8, how: 'derived'});
});

it('takes the rate that the seller names, and says what it did not read', () => {
  const typed = ask({site: 'taobao', price: 100, cost: 50, rate: 0.05, colour: 'red', category: undefined});
  expect(typed).toMatchObject({currency: 'CNY', profit: 45, ignored: ['colour']});
  expect(typed.fees[0]).toMatchObject({source: 'seller', trust: 'seller'});
});

it.each([
  ['an unknown site', {site: 'nowhere'}, 'nowhere'],
  ['no cost', {cost: undefined}, 'cost'],
  ['no price', {price: undefined}, 'price'],
  ['a price finer than a cent', {price: 1.005}, 'finer'],
  ['a negative amount', {shipping: -1}, 'shipping'],
  ['a share that is a percentage', {returnRate: 5}, 'returns'],
  ['another currency than the fees', {currency: 'SEK'}, 'USD'],
  ['a day that is none', {on: 'today'}, 'YYYY-MM-DD'],
  ['a day before all that is known', {on: '2001-01-01'}, 'not known before 2021-04-19'],
  ['a rate that only the seller knows', {site: 'jd'}, 'commission'],
  ['a region without fees', {region: 'JP'}, 'JP'],
])('refuses %s', (_, over, says) => expect(() => ask(over)).toThrow(says));
