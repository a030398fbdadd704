import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {defineFees, type Fee, flat, portion, type Rates, whole} from './fee.ts';
import {feesOf} from './fees/index.ts';
import {tallyAt} from './margin.ts';
import {breakEven, priceFor, type Target} from './price-for.ts';
import {type Deal, dealOf, HIGHEST, type Terms} from './terms.ts';

const usd = (amount: number) => ({amount, currency: 'USD'});
const fee = (rates: Rates, over: Partial<Fee> = {}): Fee => ({
  ...{kind: 'referral', of: 'total', rates, region: 'US', currency: 'USD', from: '2020-01-01', source: 'https://site.example'},
  ...{trust: 'official', checkedOn: '2026-11-29'},
  ...over,
});
const deal = (fees: Fee[], terms: Partial<Terms> = {}): Deal => {
  const made = dealOf(defineFees({id: 'site', usual: {region: 'US'}, taxInside: [], fees}), {
    ...{on: '2026-11-29', currency: 'USD', goods: [{from: '2020-01-01', amount: usd(4_00)}]},
    ...terms,
  });
  if ('refused' in made) throw new Error(made.refused.why);
  return made;
};

const profitAt = (of: Deal, price: number) => tallyAt(of, price).profit;
const meets = (of: Deal, target: Target, price: number): boolean => {
  const {profit, net} = tallyAt(of, price);
  if ('profit' in target) return profit >= target.profit;
  if ('margin' in target) return net > 0 && profit * 1e6 >= Math.round(target.margin * 1e6) * net;
  return profit * 1e6 >= Math.round(target.roi * 1e6) * (of.costs.goods ?? 0);
};

/** What a search through every price finds. */
const byHand = (of: Deal, target: Target, most: number) => {
  const prices = Array.from({length: most - of.discount + 1}, (_, i) => i + of.discount);
  const price = prices.find(one => meets(of, target, one));
  const missed = prices.filter(one => price !== undefined && one > price && !meets(of, target, one));
  return {price, from: missed[0], to: missed.at(-1)};
};

const anyRates = fc.oneof(
  fc.integer({min: 0, max: 400}).map(rate => flat(rate / 1000)),
  fc
    .tuple(fc.integer({min: 0, max: 300}), fc.integer({min: 1, max: 2500}), fc.integer({min: 0, max: 300}))
    .map(([a, upTo, b]) => whole(a / 1000, [upTo, b / 1000])),
  fc
    .tuple(fc.integer({min: 0, max: 300}), fc.integer({min: 1, max: 2500}), fc.integer({min: 0, max: 300}))
    .map(([a, upTo, b]) => portion(a / 1000, [upTo, b / 1000])),
  fc.nat(60).map((amount): Rates => ({by: 'whole', tiers: [{upTo: 10_00, fixed: amount}, {fixed: amount + 10}]})),
);
const kinds = ['referral', 'payment', 'per-order', 'closing'] as const;
const anyFee = fc.record({
  rates: anyRates,
  of: fc.constantFrom('item', 'total', 'paid' as const),
  least: fc.option(fc.nat(100), {nil: undefined}),
  most: fc.option(fc.integer({min: 100, max: 500}), {nil: undefined}),
  onReturn: fc.constantFrom(undefined, {share: 0.2, most: 1_50}, {share: 0}, {share: 1}),
});
const anyDeal = fc
  .record({
    fees: fc.array(anyFee, {minLength: 1, maxLength: 3}),
    cost: fc.nat(800),
    shippingCharged: fc.nat(500),
    discount: fc.nat(200),
    tax: fc.constantFrom(undefined, {rate: 0.2, isInside: true}, {rate: 0.0825, isInside: false}),
    returns: fc.constantFrom(undefined, {rate: 0.1, shipping: usd(3_00), worth: 0.5}, {rate: 0.3}),
    adShare: fc.constantFrom(0, 0.07),
  })
  .map(({fees, cost, shippingCharged, discount, tax, returns, adShare}) =>
    deal(
      fees.map(({rates, of, least, most, onReturn}, i) =>
        fee(rates, {of, kind: kinds[i] ?? 'referral', ...(least && {least}), ...(most && {most}), ...(onReturn && {onReturn})}),
      ),
      {
        goods: [{from: '2020-01-01', amount: usd(cost)}],
        ...{shippingCharged: usd(shippingCharged), discount: usd(discount), adShare, ...(tax && {tax}), ...(returns && {returns})},
      },
    ),
  );
const anyTarget: fc.Arbitrary<Target> = fc.oneof(
  fc.integer({min: -300, max: 900}).map(profit => ({profit})),
  fc.integer({min: -20, max: 30}).map(percent => ({margin: percent / 100})),
  fc.integer({min: 0, max: 150}).map(percent => ({roi: percent / 100})),
);

describe('the price for a target', () => {
  it('is what a search through every price finds, and so is the gap above', () => {
    fc.assert(
      fc.property(anyDeal, anyTarget, (of, target) => {
        const most = 2500;
        const hand = byHand(of, target, most);
        const found = priceFor(of, target);
        if (hand.price === undefined) return void expect((found?.price.amount ?? most + 1) > most).toBe(true);
        expect(found?.price.amount).toBe(hand.price);
        expect(found?.gap?.from.amount).toBe(hand.from ?? (found?.gap && found.gap.from.amount > most ? found.gap.from.amount : undefined));
        const to = found?.gap?.to.amount;
        // What the search by hand does not reach is tried where it is said to end.
        if (to !== undefined && to > most)
          expect([meets(of, target, to), to === HIGHEST || meets(of, target, to + 1)]).toEqual([false, true]);
        else if (hand.to !== undefined && hand.to < most) expect(to).toBe(hand.to);
      }),
      {numRuns: 150},
    );
  });

  it('goes round: the price for the profit of a price leaves that profit, and is no higher', () => {
    fc.assert(
      fc.property(anyDeal, fc.integer({min: 200, max: 5_000_00}), (of, price) => {
        const profit = profitAt(of, price);
        const found = priceFor(of, {profit})?.price.amount ?? Number.POSITIVE_INFINITY;
        expect(found).toBeLessThanOrEqual(price);
        expect(profitAt(of, found)).toBeGreaterThanOrEqual(profit);
        if (found > of.discount) expect(profitAt(of, found - 1)).toBeLessThan(profit);
      }),
      {numRuns: 500},
    );
  });

  it('goes round to the minor unit on Amazon, in every category and at every price', () => {
    const amazon = feesOf('amazon');
    const categories = ['Baby', 'Clothing', 'Electronics Accessories', 'Jewelry', 'Grocery', 'Books', 'Fine Art', 'Watches', 'Home'];
    fc.assert(
      fc.property(fc.constantFrom(...categories), fc.integer({min: 1_00, max: 3_000_00}), (category, price) => {
        const of =
          amazon && dealOf(amazon, {on: '2026-11-29', currency: 'USD', category, goods: [{from: '2020-01-01', amount: usd(1_00)}]});
        if (!of || 'refused' in of) throw new Error(category);
        const found = priceFor(of, {profit: profitAt(of, price)});
        // One line is rounded: at the next lower price profit is lower, unless a tier or a rounded fee lies between.
        expect(found && profitAt(of, found.price.amount)).toBeGreaterThanOrEqual(profitAt(of, price));
        if (found && !found.gap) expect(price - found.price.amount).toBeLessThanOrEqual(1);
      }),
      {numRuns: 500},
    );
  });
});

describe('within a tier', () => {
  it('one rated line: profit never falls with the price', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 999}), fc.integer({min: 0, max: 1_000_000}), (rate, price) => {
        const of = deal([fee(flat(rate / 1000))]);
        expect(profitAt(of, price + 1)).toBeGreaterThanOrEqual(profitAt(of, price));
      }),
    );
  });
  it('several: by no more than one minor unit for each line beyond the first', () => {
    const of = deal([fee(flat(0.065)), fee(flat(0.03, 25), {kind: 'payment', of: 'paid'}), fee(flat(0.15), {kind: 'offsite-ads'})]);
    fc.assert(
      fc.property(fc.integer({min: 0, max: 1_000_000}), price => {
        expect(profitAt(of, price + 1)).toBeGreaterThanOrEqual(profitAt(of, price) - 2);
      }),
    );
  });
});

describe('where the next tier rates the whole price', () => {
  const baby = deal([fee(whole(0.15, [10_00, 0.08]), {least: 30})], {goods: [{from: '2020-01-01', amount: usd(9_00)}]});
  it('break-even lies below the edge, and higher prices lose again', () => {
    // 9.00 + 8 % of 9.78 = 0.78; from 10.01 on 15 % is 1.50, and 10.59 is the first to bear it.
    expect(breakEven(baby)).toEqual({price: usd(9_78), gap: {from: usd(10_01), to: usd(10_58)}});
    expect([9_77, 9_78, 10_00, 10_01, 10_58, 10_59].map(price => profitAt(baby, price))).toEqual([-1, 0, 20, -49, -1, 0]);
  });
  it('a target that the lower tier cannot meet lies behind it, without a gap', () => {
    expect(priceFor(baby, {profit: 21})).toEqual({price: usd(10_83)});
  });
  it('a least fee moves break-even of cheap goods', () => {
    const cheap = deal([fee(flat(0.15), {least: 30})], {goods: [{from: '2020-01-01', amount: usd(1_00)}]});
    expect(breakEven(cheap)?.price).toEqual(usd(1_30));
  });
});

it('no price bears fees that take all', () => {
  const of = deal([fee(flat(0.6)), fee(flat(0.4), {kind: 'payment'})]);
  expect(breakEven(of)).toBeUndefined();
  expect(priceFor(deal([fee(flat(0.15))]), {margin: 0.85})).toBeUndefined();
});
