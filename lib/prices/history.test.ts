import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {DAY, heldWithin, overDays, type PriceHistory, seen} from './history.ts';
import {judgeWas, priorPrice, reduction} from './history-prior.ts';

const eur = (amount: number) => ({amount, currency: 'EUR'});
/** Days from a beginning, and prices in whole euros; null: none was shown. */
const history = (seenOn: number, ...steps: [day: number, price: number | null][]): PriceHistory => ({
  steps: steps.map(([day, price]) => ({at: day * DAY, price: price === null ? undefined : eur(price * 100)})),
  seenAt: seenOn * DAY,
});

describe('a window over a history', () => {
  const year = history(400, [0, 20], [100, 30], [390, 10], [395, null], [398, 25]);
  it('weighs prices as long as they held', () => {
    const figures = (days: number) => {
      const told = overDays(year, 400 * DAY, days);
      return told && told !== 'mixed' && [told.lowest.price.amount, told.median.amount, told.highest.price.amount, told.known];
    };
    expect(figures(30)).toEqual([10_00, 30_00, 30_00, 27 / 30]);
    expect(figures(365)).toEqual([10_00, 30_00, 30_00, 362 / 365]);
    expect(figures(5)).toEqual([25_00, 25_00, 25_00, 2 / 5]);
  });
  it('begins with the price that already held, and ends where it was last seen', () => {
    expect(heldWithin(history(20, [0, 5]), 10 * DAY, 30 * DAY)).toEqual([{price: eur(500), from: 10 * DAY, to: 20 * DAY}]);
    expect(heldWithin(history(20, [0, 5]), 21 * DAY, 30 * DAY)).toEqual([]);
  });
  it('counts a price that was just seen for the first time', () => {
    expect(overDays(history(10, [10, 5]), 11 * DAY, 30)).toMatchObject({lowest: {price: eur(500)}, median: eur(500), known: 0});
  });
  it('compares no two currencies', () => {
    const mixed = {
      steps: [
        {at: 0, price: eur(1)},
        {at: DAY, price: {amount: 1, currency: 'USD'}},
      ],
      seenAt: 2 * DAY,
    };
    expect(overDays(mixed, 2 * DAY, 30)).toBe('mixed');
    expect(priorPrice(mixed, {reducedAt: 2 * DAY})).toBeUndefined();
  });
  it('is unknown where nothing was seen', () => expect(overDays(history(1, [0, null]), DAY, 30)).toBeUndefined());

  const looks = fc.array(
    fc.record({after: fc.integer({min: 1, max: 5 * DAY}), price: fc.option(fc.integer({min: 1, max: 9}), {nil: undefined})}),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  it('of looks kept as changes is what each look would have told', () =>
    fc.assert(
      fc.property(looks, all => {
        let [kept, every, at]: [PriceHistory, PriceHistory, number] = [{steps: [], seenAt: 0}, {steps: [], seenAt: 0}, 0];
        for (const {after, price} of all) {
          at += after;
          const money = price === undefined ? undefined : eur(price);
          kept = seen(kept, at, money);
          every = {steps: [...every.steps, {at, price: money}], seenAt: at};
        }
        const [a, b] = [overDays(kept, at + 1, 30), overDays(every, at + 1, 30)];
        if (!a || !b || a === 'mixed' || b === 'mixed') return void expect(a).toEqual(b);
        expect([a.lowest.price, a.highest.price, a.known]).toEqual([b.lowest.price, b.highest.price, expect.closeTo(b.known, 9)]);
        expect(kept.steps.every((step, i) => i === 0 || step.price?.amount !== kept.steps[i - 1]?.price?.amount)).toBe(true);
      }),
    ));
});

describe('the prior price of a reduction (Directive 98/6/EC, article 6a)', () => {
  const steady = history(60, [0, 100], [40, 80]);
  it('is the lowest of the 30 days before it, whatever it was for most of them', () => {
    expect(priorPrice(steady, {reducedAt: 40 * DAY})).toMatchObject({price: eur(100_00), isWhole: true, isNew: false, known: 1});
    // Raised for a while to be lowered again: the lower price from before counts.
    expect(priorPrice(history(60, [0, 80], [20, 100], [40, 80]), {reducedAt: 40 * DAY})?.price).toEqual(eur(80_00));
    expect(priorPrice(history(99, [0, 80], [20, 100], [55, 90]), {reducedAt: 55 * DAY})?.price).toEqual(eur(100_00));
  });
  it('does not count the reduced price itself, and counts the day before', () => {
    expect(priorPrice(history(60, [0, 100], [39, 70], [40, 60]), {reducedAt: 40 * DAY})?.price).toEqual(eur(70_00));
  });
  it('of a reduction raised step by step may be the one before its first', () => {
    const steps = history(60, [0, 100], [40, 80], [47, 60]);
    expect(priorPrice(steps, {reducedAt: 47 * DAY})?.price).toEqual(eur(80_00));
    expect(priorPrice(steps, {reducedAt: 47 * DAY, firstReducedAt: 40 * DAY})?.price).toEqual(eur(100_00));
  });
  it.each([
    ['fair', 100_00, steady, {verdict: 'fair'}],
    ['above', 120_00, steady, {verdict: 'above', by: 20_00}],
    ['unproven where looks are missing', 100_00, history(60, [0, 100], [25, null], [30, 100], [40, 80]), {verdict: 'unproven'}],
    ['above also where looks are missing', 110_00, history(60, [0, 100], [25, null], [30, 100], [40, 80]), {verdict: 'above'}],
    ['new', 100_00, history(60, [30, 100], [40, 80]), {verdict: 'new'}],
    ['unknown', 100_00, history(60, [40, 80]), {verdict: 'unknown', why: 'no-price'}],
  ] as const)('judges a price that was: %s', (_, was, told, verdict) => {
    expect(judgeWas(eur(was), told, {reducedAt: 40 * DAY})).toMatchObject(verdict);
  });
  it('says by how much, of the prior price', () => {
    expect([
      reduction(eur(80_00), eur(100_00)),
      reduction(eur(100_00), eur(80_00)),
      reduction({...eur(1), currency: 'USD'}, eur(2)),
    ]).toEqual([...[expect.closeTo(0.2), undefined, undefined]]);
  });
});
