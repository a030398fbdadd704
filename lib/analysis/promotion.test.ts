import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {discountDepth, overlaps, type PriceEffect, type Promotion, priceUnder} from './promotion.ts';
import {fatigue, type Past, trendOf} from './promotion-fatigue.ts';
import {type DaySales, daysOf, promotionProfit, type UpliftAsked, uplift} from './promotion-uplift.ts';

const eur = (amount: number) => ({amount, currency: 'EUR'});
const usd = (amount: number) => ({amount, currency: 'USD'});
const promotion = (id: string, start: string, end: string, effect: PriceEffect, over: Partial<Promotion> = {}): Promotion => ({
  ...{id, type: 'flash', start, end, effect},
  ...over,
});

describe('a price under promotions', () => {
  it.each([
    ['a price of its own', [{price: eur(80_00)}], 80_00],
    ['which is no higher', [{price: eur(180_00)}], 100_00],
    ['a share off', [{off: 0.15}], 85_00],
    ['an amount off', [{amountOff: eur(12_34)}], 87_66],
    ['never below nothing', [{amountOff: eur(200_00)}], 0],
    ['in the order that leaves least', [{amountOff: eur(10_00)}, {off: 0.1}, {price: eur(90_00)}], 71_00],
    ['spend and save, reached', [{amountOff: eur(20_00), fromTotal: eur(100_00)}], 80_00],
    ['spend and save, not reached', [{amountOff: eur(20_00), fromTotal: eur(150_00)}], 100_00],
  ] as const)('%s', (_, effects, amount) => {
    expect(
      priceUnder(
        eur(100_00),
        effects.map(effect => ({effect})),
      ),
    ).toEqual(eur(amount));
  });
  it('is unknown in another currency', () => expect(priceUnder(eur(1), [{effect: {price: usd(1)}}])).toBeUndefined());
  it('has a depth', () => {
    expect([
      discountDepth(eur(100), eur(80)),
      discountDepth(eur(80), eur(100)),
      discountDepth(eur(0), eur(0)),
      discountDepth(eur(1), usd(1)),
    ]).toEqual([...[expect.closeTo(0.2), 0, undefined, undefined]]);
  });
});

describe('two promotions together', () => {
  const flash = promotion('flash', '2026-11-10', '2026-11-20', {off: 0.2});
  const member = promotion('member', '2026-11-18', '2026-11-30', {off: 0.1}, {type: 'member'});
  it('warn on the days on which both run and a buyer pays less than the floor', () => {
    expect(overlaps(eur(100_00), [flash, member], eur(75_00))).toEqual([
      {promotions: ['flash', 'member'], from: '2026-11-18', to: '2026-11-20', price: eur(72_00), isBelow: true, by: 3_00},
    ]);
    expect(overlaps(eur(100_00), [flash, member], eur(70_00))[0]).toMatchObject({isBelow: false, by: 0});
  });
  it('do not where one does not stack, they follow each other, or one is in another currency', () => {
    expect(overlaps(eur(100_00), [{...flash, stacks: false}, member], eur(75_00))).toEqual([]);
    expect(overlaps(eur(100_00), [{...flash, end: '2026-11-17'}, member], eur(75_00))).toEqual([]);
    expect(overlaps(eur(100_00), [{...flash, effect: {price: usd(1)}}, member], eur(75_00))).toEqual([]);
  });
  it('three have a stretch for each that begins or ends', () => {
    const holiday = promotion('holiday', '2026-11-19', '2026-11-19', {amountOff: eur(5_00)}, {type: 'holiday'});
    expect(
      overlaps(eur(100_00), [flash, member, holiday], undefined).map(({from, to, promotions}) => [from, to, promotions.length]),
    ).toEqual([
      ['2026-11-18', '2026-11-18', 2],
      ['2026-11-19', '2026-11-19', 3],
      ['2026-11-20', '2026-11-20', 2],
    ]);
  });
});

/** Ten pieces on weekdays and twenty at weekends, from 1 September on; days of a promotion and after it as said. */
const asked: UpliftAsked = {start: '2026-11-02', end: '2026-11-08', known: {start: '2026-09-01', end: '2026-11-29'}};
const usual = (day: string) => (new Date(day).getUTCDay() % 6 === 0 ? 20 : 10);
const sales = (of: (day: string) => number | undefined = () => undefined): DaySales[] =>
  daysOf(asked.known).map(day => ({day, units: of(day) ?? usual(day)}));
const during = (day: string) => day >= asked.start && day <= asked.end;
const behind = (day: string) => day > asked.end && day <= '2026-11-22';

describe('the uplift of a promotion', () => {
  it('is what it sold against the same weekdays before', () => {
    const told = uplift(
      sales(day => (during(day) ? 2 * usual(day) : undefined)),
      asked,
    );
    expect(told).toEqual({
      during: {days: 7, sold: 180, expected: 90, more: 90, share: 1},
      after: {days: 14, sold: 180, expected: 180, more: 0, share: 0},
      netUnits: 90,
    });
  });
  it('is paid for by the dip after it', () => {
    const told = uplift(
      sales(day => (during(day) ? 2 * usual(day) : behind(day) ? usual(day) / 2 : undefined)),
      asked,
    );
    expect(told).toMatchObject({after: {more: -90, share: -0.5}, netUnits: 0});
  });
  it('counts a day without a row as one without sales, where days are known', () => {
    const some = sales().filter(({day}) => !during(day));
    expect(uplift(some, asked)).toMatchObject({during: {sold: 0, share: -1}});
  });
  it('leaves other promotions out of what is ordinary', () => {
    const other = {start: '2026-10-19', end: '2026-10-25'};
    const told = sales(day => (day >= other.start && day <= other.end ? 100 : undefined));
    expect(uplift(told, {...asked, others: [other]})).toMatchObject({during: {expected: 90}});
    expect(uplift(told, asked)).not.toMatchObject({during: {expected: 90}});
  });
  it('tells new buyers where they are known', () => {
    const told = sales().map(row => ({...row, newBuyers: during(row.day) ? 6 : 2}));
    expect(uplift(told, asked)).toMatchObject({newBuyers: {sold: 42, expected: 14, more: 28, share: 2}});
    expect(uplift(sales(), asked)).not.toHaveProperty('newBuyers');
  });
  it.each([
    ['before it is over', {end: '2026-12-01'}, {unknown: 'not-over'}],
    ['with too few days before', {known: {start: '2026-10-25', end: '2026-11-29'}}, {unknown: 'few-days'}],
    ['where the days themselves are not known', {known: {start: '2026-11-03', end: '2026-11-29'}}, {unknown: 'few-days'}],
  ])('is unknown %s', (_, over, why) => expect(uplift(sales(), {...asked, ...over})).toEqual(why));
  it('has no days after where none is known yet', () => {
    expect(uplift(sales(), {...asked, known: {...asked.known, end: asked.end}})).not.toHaveProperty('after');
  });

  it('of ordinary days is none, whatever they sell', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(50), {minLength: 7, maxLength: 7}), week => {
        const told = uplift(
          sales(day => week[new Date(day).getUTCDay()]),
          asked,
        );
        if ('unknown' in told) throw new Error(told.unknown);
        expect([told.during.more, told.after?.more, told.netUnits]).toEqual([expect.closeTo(0), expect.closeTo(0), expect.closeTo(0)]);
      }),
    ));

  it('leaves money, or less than the usual days would have', () => {
    const told = uplift(
      sales(day => (during(day) ? 2 * usual(day) : behind(day) ? usual(day) - 1 : undefined)),
      asked,
    );
    if ('unknown' in told) throw new Error(told.unknown);
    const left = {each: eur(3_00), usualEach: eur(5_00), net: eur(20_00), fixed: eur(40_00)};
    // 180 × 3.00 − 40.00 against 90 × 5.00, and 14 pieces less afterwards.
    expect(promotionProfit(told, left)).toEqual({
      profit: eur(500_00),
      usual: eur(450_00),
      more: eur(-20_00),
      each: eur(3_00),
      margin: 500 / 3600,
    });
    expect(promotionProfit(told, {...left, net: usd(1)})).toBeUndefined();
  });
});

describe('fatigue', () => {
  const year = {start: '2026-01-01', end: '2026-12-31'};
  const past = (...uplifts: (number | undefined)[]): Past[] =>
    uplifts.map((one, i) => {
      const month = String(i + 1).padStart(2, '0');
      return {start: `2026-${month}-01`, end: `2026-${month}-10`, depth: 0.1 + i / 100, uplift: one};
    });
  it('says how often, how deep, and that each brings less', () => {
    expect(fatigue(past(1, 0.8, 0.62, 0.458), year)).toEqual({
      ...{
        promotions: 4,
        daysOn: 40 / 365,
        pause: expect.closeTo((21 + 18 + 21) / 3),
        depth: expect.closeTo(0.115),
        deeper: expect.closeTo(0.02),
      },
      ...{trend: 'fading', eachTime: expect.closeTo(0.9, 3)},
    });
  });
  it('is steady where it rises and falls, and unknown of few', () => {
    expect(fatigue(past(0.5, 0.6, 0.4, 0.55), year)).toMatchObject({trend: 'steady'});
    expect(fatigue(past(1, 0.5, 0.1), year)).toMatchObject({trend: 'unknown', eachTime: undefined});
    expect(fatigue(past(1, undefined, 0.5, 0.3), year)).toMatchObject({promotions: 4, trend: 'unknown'});
    expect(fatigue([], year)).toMatchObject({promotions: 0, daysOn: 0, pause: undefined, depth: undefined, trend: 'unknown'});
  });
  it('counts days once on which two ran, and none outside the time', () => {
    const spans = [
      ['2025-12-20', '2026-01-02'],
      ['2026-03-01', '2026-03-10'],
      ['2026-03-05', '2026-03-07'],
      ['2026-03-08', '2026-03-12'],
      ['2026-12-30', '2027-01-05'],
    ].map(([start = '', end = '']) => ({start, end, depth: undefined, uplift: undefined}));
    expect(fatigue(spans, year).daysOn).toBe((2 + 12 + 2) / 365);
  });
  it('is found by chance alone no oftener than once in twenty', () => {
    let state = 7;
    const random = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    for (const n of [5, 9, 12]) {
      const found = Array.from({length: 2000}, () => trendOf(Array.from({length: n}, random)).trend === 'fading');
      expect(found.filter(Boolean).length / 2000).toBeLessThan(0.065);
    }
  });
});
