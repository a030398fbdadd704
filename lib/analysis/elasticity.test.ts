import {existsSync, readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {DayTotal} from '../model/day-total.ts';
import {dailySales, elasticity, type PriceSale, student} from './elasticity.ts';

/** Sales that follow an elasticity exactly, at prices from 10 to 19. */
const exact = (power: number, group = 'a', level = 1000): PriceSale[] =>
  Array.from({length: 30}, (_, i) => ({price: 10 + (i % 10), units: level * (10 + (i % 10)) ** power, group}));

describe('elasticity', () => {
  it('of sales that follow one exactly is that one, whatever the level of each group', () => {
    fc.assert(
      fc.property(fc.double({min: -6, max: -0.1, noNaN: true}), fc.integer({min: 1, max: 50}), (power, level) => {
        const told = elasticity([...exact(power), ...exact(power, 'b', level)]);
        if ('unknown' in told) throw new Error(told.unknown);
        expect(told.value).toBeCloseTo(power, 8);
        expect([told.lo, told.hi, told.fit]).toEqual([expect.closeTo(power, 4), expect.closeTo(power, 4), expect.closeTo(1, 6)]);
        expect([told.n, told.prices]).toEqual([60, 20]);
      }),
    );
  });

  it('has an interval that holds the truth about 95 times of 100', () => {
    // Noise that is the same in every run: a linear congruential generator, and the sum of twelve as a normal number.
    let state = 1;
    const random = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const normal = () => Array.from({length: 12}, random).reduce((sum, one) => sum + one, -6);
    const held = Array.from({length: 1000}, () => {
      const told = elasticity(exact(-2).map(sale => ({...sale, units: sale.units * Math.exp(0.5 * normal())})));
      return 'value' in told && told.lo < -2 && told.hi > -2;
    });
    const share = held.filter(Boolean).length / held.length;
    expect(share).toBeGreaterThan(0.93);
    expect(share).toBeLessThan(0.97);
  });

  it.each([
    ['few sales', exact(-2).slice(0, 19), {unknown: 'few-sales', n: 19}],
    [
      'two prices',
      exact(-2)
        .filter(({price}) => price < 12)
        .concat(
          exact(-2).filter(({price}) => price < 12),
          exact(-2).filter(({price}) => price < 12),
          exact(-2).filter(({price}) => price < 12),
        ),
      {unknown: 'few-prices', n: 24},
    ],
    ['prices that hardly differ', exact(-2).map(sale => ({...sale, price: 10 + sale.price / 1000})), {unknown: 'one-price', n: 30}],
    ['a price a group', exact(-2).map((sale, i) => ({...sale, group: String(i)})), {unknown: 'few-prices', n: 30}],
    [
      'days without a sale',
      [
        ...exact(-2),
        ...exact(-2)
          .slice(0, 10)
          .map(sale => ({...sale, units: 0})),
      ],
      {unknown: 'no-sales', n: 30},
    ],
    ['nothing', [], {unknown: 'few-sales', n: 0}],
  ])('is unknown of %s', (_, sales, why) => expect(elasticity(sales)).toEqual(why));

  it('quantiles of Student’s t are those of the tables', () => {
    for (const [df, t] of [
      [6, 2.447],
      [10, 2.228],
      [30, 2.042],
      [120, 1.98],
      [100_000, 1.96],
    ] as const)
      expect(student(df)).toBeCloseTo(t, 2.9);
  });
});

it('days tell the price that was paid, item by item', () => {
  const day = (over: Partial<DayTotal>): DayTotal => ({
    ...{site: 'etsy', host: 'etsy.com', shop: null, day: '2026-11-01', channel: '', item: 'sku:A', currency: 'EUR'},
    ...{orders: 2, cancelled: 0, stated: 0, units: {sum: 3, of: 2}, gross: {sum: 36_00, of: 2}},
    ...over,
  });
  expect(dailySales([day({}), day({discount: {sum: 6_00, of: 1}})]).map(({price, units}) => [price, units])).toEqual([
    [12_00, 3],
    [10_00, 3],
  ]);
  expect(dailySales([day({item: ''}), day({gross: {sum: 9_00, of: 1}}), day({currency: ''}), day({units: {sum: 0, of: 2}})])).toEqual([]);
  expect(new Set(dailySales([day({}), day({item: 'sku:B'}), day({currency: 'USD'})]).map(({group}) => group)).size).toBe(3);
});

// Public data, which stay outside the repository.
const juice = `${process.env.LINCHPIN_CORPUS ?? '../shared'}/data/elasticity/oj.csv.gz`;
const thereIs = existsSync(juice);
if (!thereIs) console.log('skipped: elasticity of orange juice, LINCHPIN_CORPUS is not set');

describe.skipIf(!thereIs)('of 28,947 weeks of orange juice (Dominick’s)', () => {
  const sales = (): PriceSale[] =>
    gunzipSync(readFileSync(juice))
      .toString()
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map(row => row.split(','))
      .map(([, units, price, brand = '']) => ({units: Number(units), price: Number(price), group: brand}));
  it('is the published one, within the brands', () => {
    const told = elasticity(sales());
    expect(told).toMatchObject({value: expect.closeTo(-3.1387, 4), n: 28_947});
    expect('lo' in told && told.lo < -3.1387 && told.hi > -3.1387 && told.hi - told.lo).toBeLessThan(0.1);
  });
  it.each([
    ['dominicks', -3.378],
    ['minute.maid', -3.321],
    ['tropicana', -2.712],
  ])('is that of %s', (brand, value) => {
    const told = elasticity(sales().filter(({group}) => group === brand));
    expect('value' in told && Math.abs(told.value - value)).toBeLessThan(0.001);
  });
});
