import {describe, expect, it} from 'vitest';
import {aTrace, DAY, eur, NOW} from '../../tests/stores/traces.ts';
import {costing} from '../choices/costs.ts';
import {feeing} from '../choices/fees.ts';
import {leaving, type PromotionSaid, promoting, refusingPromotion} from '../choices/promotions.ts';
import type {Choice} from '../model/choice.ts';
import type {BuyerDay, DayFact} from '../model/day-total.ts';
import {OWN} from '../prices/own-fees.ts';
import {promotionsReport} from './promotions.ts';
import {sellingOf} from './selling.ts';
import type {Trace} from './trace.ts';

const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10);
const ago = (days: number): string => dayAt(NOW - days * DAY);
const shop = {site: 'amazon', host: 'amazon.de', shop: null};

type Priced = [daysAgo: number, price: number, listPrice?: number];
const mine = (ref: string, ...prices: Priced[]): Trace => ({
  ...aTrace(
    ref,
    prices.map(([daysAgo, price, listPrice]) => ({
      daysAgo,
      fields: {title: `Hook ${ref}`, price: eur(price), ...(listPrice && {listPrice: eur(listPrice)})},
    })),
    {seenAt: NOW},
  ),
  owner: 'mine',
});

const said = (id: string, start: number, end: number, over: Partial<PromotionSaid> = {}): Choice[] =>
  promoting({...shop, id, type: 'flash', start: ago(start), end: ago(end), effect: {off: 0.2}, ...over}, 1).choose;

/** Costs of 10.00 a piece, and no fees but one of a percent. */
const costs = (ref: string, amount = 1000): Choice[] => [
  ...feeing(shop, {schedule: OWN, rates: {payment: {rate: 0.01}}}, [], 1).choose,
  ...costing([{about: {...shop, ref}, step: {of: 'goods', from: '2026-01-01', amount: eur(amount)}}], 1).choose,
];

/** So many pieces of a listing on a day, in an order each. */
const sold = (ref: string, daysAgo: number, units: number): DayFact[] => {
  const row = {
    ...shop,
    day: ago(daysAgo),
    begins: NOW - daysAgo * DAY,
    channel: '',
    currency: 'EUR',
    orders: units,
    cancelled: 0,
    stated: 0,
  };
  return ['', `ref:${ref}`].map(item => ({...row, item, units: {sum: units, of: units}, gross: {sum: units * 2000, of: units}}));
};
/** Two a day for a hundred days, five a day in the promotion, one a day after it. */
const everyDay = (ref: string): DayFact[] =>
  Array.from({length: 100}, (_, i) => i + 1).flatMap(day => sold(ref, day, day <= 19 && day >= 15 ? 5 : day < 15 ? 1 : 2));

type Given = {traces?: Trace[]; choices?: Choice[]; days?: DayFact[]; newBuyers?: BuyerDay[] | 'mixed'; ask?: object};
const report = ({traces = [], choices = [], days = [], newBuyers = [], ask = {}}: Given) => {
  const selling = sellingOf({traces, choices, on: ago(0), regionOf: () => undefined});
  return promotionsReport(
    {place: '', show: 'all', limit: 20, ...ask},
    {traces, selling, sold: {days, newBuyers, today: ago(0)}, dayAt, placeOf: one => one},
  );
};

describe('promotions', () => {
  const choices = [...said('over', 9, 5), ...said('soon', -3, -5), ...said('now', 2, -2), ...said('later', -9, -10)];
  it('come running first, then what is next, then what is over', () => {
    const {rows, counts} = report({choices});
    expect(rows.map(({choice, state}) => [choice.id, state])).toEqual([
      ['now', 'running'],
      ['soon', 'planned'],
      ['later', 'planned'],
      ['over', 'over'],
    ]);
    expect(counts).toEqual({all: 4, running: 1, planned: 2, over: 1});
    expect(report({choices, ask: {show: 'planned'}}).rows).toHaveLength(2);
    expect(report({choices, ask: {place: 'etsy@etsy.com'}}).matching).toBe(0);
  });

  it('say what they make of the price that holds without them, and what is left', () => {
    const [row] = report({traces: [mine('a', [30, 2000], [1, 1600])], choices: [...said('now', 2, -2), ...costs('a')]}).rows;
    expect(row?.lines).toMatchObject([{usual: eur(2000), price: eur(1600), depth: expect.closeTo(0.2), isBelow: false}]);
    // 16.00 less 1 % and 10.00
    expect(row?.lines[0]?.margin).toMatchObject({profit: eur(584)});
    expect(row?.lines[0]?.floor).toEqual(eur(1010));
  });

  it('lie below the floor where less is left than wanted', () => {
    const [row] = report({
      traces: [mine('a', [30, 2000])],
      choices: [...said('soon', -1, -2), ...costs('a'), ...leaving(shop, 0.4, 1).choose],
    }).rows;
    expect(row).toMatchObject({below: 1, depth: {least: expect.closeTo(0.2), most: expect.closeTo(0.2)}, result: undefined});
  });

  it('of no listing, and of one without cost, say so', () => {
    expect(report({choices: said('now', 2, -2, {refs: ['gone']})}).rows[0]).toMatchObject({listings: 0, lines: [], depth: undefined});
    expect(report({traces: [mine('a', [30, 2000])], choices: said('now', 2, -2)}).rows[0]?.lines[0]).toMatchObject({
      ...{margin: {why: 'no-cost'}, floor: undefined, isBelow: false},
    });
  });

  it('warn where two run together below the floor, with the listing that comes out worst', () => {
    const choices = [...said('a', -1, -9), ...said('b', -3, -5, {effect: {amountOff: eur(700)}}), ...costs('x'), ...costs('y', 1100)];
    const {overlaps} = report({traces: [mine('x', [30, 2000]), mine('y', [30, 2000])], choices});
    expect(overlaps).toMatchObject([
      {promotions: ['a', 'b'], from: ago(-3), to: ago(-5), price: eur(900), floor: eur(1111), isBelow: true, by: 211, listings: 2},
    ]);
    expect(overlaps[0]?.title).toBe('Hook y');
    expect(report({traces: [mine('x', [30, 2000])], choices: [...said('a', 9, 5), ...said('b', 7, 4)]}).overlaps).toEqual([]);
  });
});

describe('what came of a promotion', () => {
  const traces = [mine('a', [120, 2000], [18, 1600], [13, 2000])];
  const choices = [...said('over', 19, 15, {refs: ['a']}), ...costs('a')];
  const resultOf = (given: Given) => report({traces, choices, ...given}).rows[0]?.result;

  it('is told against the same weekdays before, with the days after and the profit', () => {
    const result = resultOf({days: everyDay('a')});
    if (result?.state !== 'known') throw new Error(result?.state);
    expect(result.uplift).toMatchObject({during: {sold: 25, expected: 10, share: 1.5}, after: {sold: 14, expected: 28}});
    // 25 × 5.84, and 10 × 9.80 without it
    expect(result.profit).toMatchObject({profit: eur(146_00), usual: eur(98_00), how: 'estimated'});
    expect(result.buyers).toBe('unknown');
  });

  it('tells new buyers where they are known, and why not', () => {
    const newBuyers = Array.from({length: 100}, (_, i) => ({...shop, day: ago(i + 1), count: i < 19 && i >= 14 ? 3 : 1}));
    const result = resultOf({days: everyDay('a'), newBuyers});
    expect(result).toMatchObject({state: 'known', buyers: 'known', uplift: {newBuyers: {sold: 15, expected: 5}}});
    expect(resultOf({days: everyDay('a'), newBuyers: 'mixed'})).toMatchObject({buyers: 'mixed'});
  });

  it('is not known while it runs, without orders, with orders up to before its end, and with too few days before', () => {
    expect(report({traces, choices: [...said('now', 2, -2), ...costs('a')], days: everyDay('a')}).rows[0]?.result).toEqual({
      ...{state: 'not-over', until: undefined},
    });
    expect(resultOf({})).toEqual({state: 'no-orders'});
    expect(resultOf({days: everyDay('a').filter(({day}) => day <= ago(17))})).toEqual({state: 'not-over', until: ago(17)});
    expect(resultOf({days: everyDay('a').filter(({day}) => day >= ago(25))})).toEqual({state: 'few-days', since: ago(25)});
  });

  it('has no profit where a cost is not known, and a cost of its own is taken off once', () => {
    expect(resultOf({days: everyDay('a'), choices: said('over', 19, 15)})).toMatchObject({profit: {unknown: 1, why: 'no-cost'}});
    const paid = [...said('over', 19, 15, {refs: ['a'], fixedCost: eur(5000)}), ...costs('a')];
    expect(resultOf({days: everyDay('a'), choices: paid})).toMatchObject({profit: {profit: eur(96_00)}});
  });

  it('takes the orders of the one shop of its site that orders tell of', () => {
    const elsewhere = everyDay('a').map(row => ({...row, host: 'sellercentral.amazon.de', shop: 'A1'}));
    expect(resultOf({days: elsewhere})).toMatchObject({state: 'known'});
    const two = [...elsewhere, ...everyDay('a').map(row => ({...row, host: 'sellercentral.amazon.de', shop: 'A2'}))];
    expect(resultOf({days: two})).toEqual({state: 'no-orders'});
  });

  it('of several tells how often, how deep and whether it fades', () => {
    const many = [1, 2, 3, 4, 5].flatMap(i => said(`p${i}`, 90 - i * 14, 88 - i * 14));
    const days = Array.from({length: 100}, (_, i) => i + 1).flatMap(day => {
      const at = [1, 2, 3, 4, 5].find(i => day <= 90 - i * 14 && day >= 88 - i * 14);
      return sold('a', day, at ? 14 - 2 * at : 2);
    });
    const {fatigue} = report({traces: [mine('a', [120, 2000])], choices: many, days});
    expect(fatigue).toMatchObject([{id: traces[0]?.id, fatigue: {promotions: 5, depth: expect.closeTo(0.2), trend: 'fading', pause: 11}}]);
  });
});

describe('what looks like a promotion', () => {
  const seen = (...prices: Priced[]) => report({traces: [mine('a', ...prices)]}).detected;
  it('is a price that the page strikes out, from when it began to when it ended', () => {
    expect(seen([30, 2000], [20, 1600, 2000], [18, 1500, 2000], [10, 2000])).toMatchObject([
      {start: ago(20), until: ago(11), usual: eur(2000), price: eur(1500), depth: 0.25, by: 'struck', listings: [{ref: 'a'}]},
    ]);
    expect(seen([30, 2000], [2, 1600, 2000])).toMatchObject([{start: ago(2), until: undefined}]);
  });
  it('is a fall after which the price came back', () => {
    expect(seen([30, 2000], [20, 1600], [15, 2000])).toMatchObject([{start: ago(20), until: ago(16), by: 'returned', price: eur(1600)}]);
  });
  it.each<[string, Priced[]]>([
    [
      'a new, lower price',
      [
        [30, 2000],
        [20, 1600],
      ],
    ],
    [
      'what is struck out always',
      [
        [30, 1600, 2000],
        [20, 1550, 2000],
      ],
    ],
    [
      'a few cents',
      [
        [30, 2000],
        [20, 1990],
        [10, 2000],
      ],
    ],
    [
      'a price that then went higher',
      [
        [30, 2000],
        [20, 1600],
        [15, 2500],
      ],
    ],
    [
      'a quarter of a year',
      [
        [120, 2000],
        [110, 1600],
        [20, 2000],
      ],
    ],
  ])('is not %s', (_, prices) => expect(seen(...prices)).toEqual([]));
  it('is what a badge of the page says, though the price stays, of the type that it speaks of', () => {
    const badged = mine('a', [30, 2000], [20, 2000], [15, 2000]);
    const [, said] = badged.moments;
    if (said) said.fact = {...said.fact, fields: {...said.fact.fields, badges: ['Best price', '满300减40']}};
    expect(report({traces: [badged]}).detected).toMatchObject([
      {
        start: ago(20),
        until: ago(16),
        by: 'badge',
        price: eur(2000),
        usual: eur(2000),
        depth: 0,
        badge: {text: '满300减40', type: 'spend-and-save'},
      },
    ]);
  });
  it('is known by its price and named by its badge where both tell of it', () => {
    const both = mine('a', [30, 2000], [20, 1600, 2000], [15, 2000]);
    const [, said] = both.moments;
    if (said) said.fact = {...said.fact, fields: {...said.fact.fields, badges: ['Black Friday Deal']}};
    expect(report({traces: [both]}).detected).toMatchObject([{by: 'struck', depth: 0.2, badge: {type: 'holiday'}}]);
  });
  it('is not a badge that always stands there', () => {
    const always = mine('a', [30, 2000], [20, 2000]);
    for (const moment of always.moments) moment.fact = {...moment.fact, fields: {...moment.fact.fields, badges: ['Sale!']}};
    expect(report({traces: [always]}).detected).toEqual([]);
  });
  it('is one where listings of a shop went together', () => {
    const both = [mine('a', [30, 2000], [20, 1600], [15, 2000]), mine('b', [30, 1000], [20, 800], [15, 1000])];
    expect(report({traces: both}).detected).toMatchObject([{depth: 0.2, listings: [{ref: 'a'}, {ref: 'b'}]}]);
  });
  it('is not asked again once it was said or refused', () => {
    const traces = [mine('a', [30, 2000], [20, 1600], [15, 2000])];
    expect(report({traces, choices: said('it', 20, 16)}).detected).toEqual([]);
    expect(report({traces, choices: refusingPromotion({...shop, ref: 'a'}, ago(20), 1).choose}).detected).toEqual([]);
  });
});
