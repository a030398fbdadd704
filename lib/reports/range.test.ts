import {describe, expect, it} from 'vitest';
import {aTrace, DAY, eur, NOW} from '../../tests/stores/traces.ts';
import {costing} from '../choices/costs.ts';
import {feeing} from '../choices/fees.ts';
import {pinning} from '../choices/pins.ts';
import {leaving, promoting} from '../choices/promotions.ts';
import type {Choice} from '../model/choice.ts';
import type {DayFact} from '../model/day-total.ts';
import type {Listing} from '../model/listing.ts';
import {OWN} from '../prices/own-fees.ts';
import {rangeSheet} from './range.ts';
import {sellingOf} from './selling.ts';
import type {Trace} from './trace.ts';

const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10);
const ago = (days: number): string => dayAt(NOW - days * DAY);
const shop = {site: 'amazon', host: 'amazon.de', shop: null};
const listed = {...shop, ref: 'a'};

const mine = (...prices: [daysAgo: number, price: number][]): Trace => ({
  ...aTrace(
    'a',
    prices.map(([daysAgo, price]) => ({daysAgo, fields: {title: 'Hook', price: eur(price)}})),
    {seenAt: NOW},
  ),
  owner: 'mine',
});
const rival = (ref: string, fields: Partial<Listing>): Trace => aTrace(ref, [{daysAgo: 1, fields: {title: ref, ...fields}}]);
const pin = (ref: string): Choice[] => pinning(['amazon', 'amazon.de', '', 'listing', ref], listed, undefined, 1).choose;
const costs: Choice[] = [
  ...feeing(shop, {schedule: OWN, rates: {payment: {rate: 0.01}}}, [], 1).choose,
  ...costing([{about: listed, step: {of: 'goods', from: '2026-01-01', amount: eur(1000)}}], 1).choose,
];

/** Of each of the last hundred days so many pieces. */
const sold = (units: (daysAgo: number) => number): DayFact[] =>
  Array.from({length: 100}, (_, i) => i + 1).flatMap(daysAgo =>
    ['', 'ref:a'].map(item => ({
      ...{...shop, day: ago(daysAgo), begins: NOW - daysAgo * DAY, channel: '', currency: 'EUR', cancelled: 0, stated: 0, item, orders: 1},
      units: {sum: units(daysAgo), of: 1},
    })),
  );

type Given = {trace?: Trace; others?: Trace[]; choices?: Choice[]; days?: DayFact[]};
const sheet = ({trace = mine([30, 2000]), others = [], choices = costs, days = []}: Given) => {
  const traces = [trace, ...others];
  const selling = sellingOf({traces, choices, on: ago(0), regionOf: () => undefined});
  return rangeSheet({trace, traces, selling, sold: {days, newBuyers: [], today: ago(0)}, dayAt});
};

describe('the range of a price', () => {
  it('begins where nothing is lost, or where the least margin is left', () => {
    expect(sheet({})).toMatchObject({least: undefined, range: {floor: eur(1010), suggested: eur(2000)}});
    const wanted = sheet({choices: [...costs, ...leaving(shop, 0.3, 1).choose]});
    expect(wanted).toMatchObject({least: {margin: 0.3, by: 'shop'}, range: {floor: eur(1449)}});
  });
  it('is unknown without a cost, and what is known of the market is told all the same', () => {
    const unknown = sheet({choices: pin('r'), others: [rival('r', {price: eur(1900)})]});
    expect(unknown).toMatchObject({range: undefined, rivals: [{price: eur(1900)}]});
  });
  it('ends where rivals end: those pinned to it, with their shipping, that have it in stock', () => {
    const others = [
      rival('r', {price: eur(1900), shipping: eur(200)}),
      rival('s', {price: eur(2900), availability: 'out-of-stock'}),
      rival('t', {price: {amount: 1900, currency: 'USD'}}),
      rival('unpinned', {price: eur(1)}),
    ];
    const found = sheet({others, choices: [...costs, ...['r', 's', 't'].flatMap(pin)]});
    expect(found.rivals.map(({price, isSoldOut}) => [price.amount, isSoldOut])).toEqual([
      [2100, false],
      [2900, true],
    ]);
    expect(found).toMatchObject({others: 1, range: {ceiling: {price: eur(2100), why: 'rivals-end'}, suggested: eur(2100)}});
  });
  it('ends where sales stopped', () => {
    const trace = mine([90, 2000], [40, 3000], [10, 2000]);
    const days = sold(daysAgo => (daysAgo < 40 && daysAgo >= 10 ? 0 : 3));
    expect(sheet({trace, days}).range?.ceiling).toEqual({price: eur(3000), why: 'sales-stopped'});
  });
});

describe('the elasticity of a listing', () => {
  const trace = mine([95, 2000], [70, 1800], [50, 2200], [30, 2000], [15, 1900]);
  const priceOn = (daysAgo: number) => (daysAgo > 70 ? 2000 : daysAgo > 50 ? 1800 : daysAgo > 30 ? 2200 : daysAgo > 15 ? 2000 : 1900);
  // Demand to the power of −2, with a little noise.
  const days = sold(daysAgo => Math.round(40 * (2000 / priceOn(daysAgo)) ** 2) + (daysAgo % 3) - 1);

  it('is worked out of its own price changes and what it sold a day, with an interval', () => {
    const {elasticity, known} = sheet({trace, days});
    if ('unknown' in elasticity) throw new Error(elasticity.unknown);
    expect(elasticity.value).toBeCloseTo(-2, 0);
    expect([elasticity.lo < -2 || elasticity.lo < elasticity.value, elasticity.hi > elasticity.value]).toEqual([true, true]);
    expect(known.prices).toBe(4);
    expect(sheet({trace, days}).range?.reasons[0]).toMatchObject({reason: 'most-profit'});
  });
  it('is unknown without orders, with one price, and of days of promotions', () => {
    expect(sheet({trace}).elasticity).toEqual({unknown: 'few-sales', n: 0});
    expect(sheet({trace: mine([95, 2000]), days}).elasticity).toMatchObject({unknown: 'few-prices'});
    const always = promoting({...shop, id: 'p', type: 'flash', start: ago(100), end: ago(1), effect: {off: 0.1}}, 1).choose;
    expect(sheet({trace, days, choices: [...costs, ...always]}).elasticity).toEqual({unknown: 'few-sales', n: 0});
  });
});
