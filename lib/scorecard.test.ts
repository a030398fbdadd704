import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import amazon from './limits/amazon.ts';
import ebay from './limits/ebay.ts';
import etsy from './limits/etsy.ts';
import general from './limits/general.ts';
import shopify from './limits/shopify.ts';
import taobao from './limits/taobao.ts';
import walmart from './limits/walmart.ts';
import woocommerce from './limits/woocommerce.ts';
import type {Listing} from './model/listing.ts';
import {rules} from './rules/index.ts';
import {contextFor, evaluate, weights} from './scorecard.ts';

const on = '2026-11-22';
const us = contextFor(amazon, {region: 'US', on, locale: 'en-US'});
const pictures = (count: number, size?: {width: number; height: number}) =>
  Array.from({length: count}, (_, i) => ({url: `https://site.example/${i}.jpg`, ...size}));
const good: Partial<Listing> = {
  title: 'Oak Wall Hook with Brass Pin, 2 Pack',
  images: pictures(7, {width: 1200, height: 1200}),
  price: {amount: 1290, currency: 'USD'},
  description: 'Two hooks of solid European oak. Each holds five kilograms.',
  bullets: ['Holds 5 kg on one screw', 'Solid European oak, oiled', 'With screws and wall plugs'],
};
const of = (listing: Partial<Listing>, rule: string) => evaluate(listing, us).verdicts.find(verdict => verdict.rule === rule);

describe('the score', () => {
  it('is 100 where nothing is wrong', () => {
    const {score, verdicts} = evaluate(good, us);
    expect([score, verdicts.every(({level, gain}) => level === 'pass' && gain === 0)]).toEqual([100, true]);
  });

  it('falls with the size of the fault, and a broken hard limit caps it', () => {
    const withTitle = (title: string) => evaluate({...good, title}, us).score ?? 0;
    const little = withTitle(`Oak Hook ${'wide'.padEnd(69, 'x')}`);
    const much = withTitle(`Oak Hook ${'wide'.padEnd(166, 'x')}`);
    expect([little, much]).toEqual([59, 59]);
    const poor = {...good, images: pictures(1), bullets: []};
    expect(evaluate({...poor, title: `Oak Hook ${'wide'.padEnd(69, 'x')}`}, us).score).toBeGreaterThan(
      evaluate({...poor, title: `Oak Hook ${'wide'.padEnd(166, 'x')}`}, us).score ?? 0,
    );
  });

  it('is not capped by what is only advised or what nobody confirmed', () => {
    const title = 'Oak wall hook with brass pin and oiled surface in the old style for coats, hats, towels and keys';
    expect(of({...good, title}, 'title-length')?.level).toBe('fail');
    const german = contextFor(amazon, {region: 'DE', on, locale: 'de'});
    const {score, verdicts} = evaluate({...good, title}, german);
    expect([verdicts[0]?.rule, verdicts[0]?.level]).toEqual(['title-length', 'warn']);
    expect(score).toBeGreaterThan(90);
    expect(evaluate({title: 'Hook '.repeat(60)}, contextFor(shopify, {on})).verdicts.some(({level}) => level === 'fail')).toBe(false);
  });

  it('leaves out what the page does not show', () => {
    const {title} = good as Required<Pick<Listing, 'title'>>;
    expect(evaluate({title}, us).score).toBe(100);
    expect(evaluate({images: pictures(3)}, us).score).toBe(50);
    expect(of({title}, 'picture-count')).toMatchObject({
      level: 'unscored',
      score: null,
      gain: 0,
      weight: weights.marketplace['picture-count'],
      missing: ['images'],
    });
    expect(evaluate({}, us).score).toBeUndefined();
    expect(evaluate({}, us).verdicts.every(({level}) => level === 'unscored')).toBe(true);
  });

  it('says nothing where the site says nothing', () => {
    expect(evaluate(good, contextFor({by: 'Nobody'}, {on}))).toEqual({score: undefined, verdicts: []});
    expect(
      evaluate(good, contextFor(ebay, {on}))
        .verdicts.map(({rule}) => rule)
        .sort(),
    ).toEqual([
      ...['attribute-fill', 'description-length', 'picture-count', 'picture-size', 'price-consistent'],
      ...['title-banned', 'title-capitals', 'title-length'],
    ]);
  });
});

describe('what a page is known to say besides its fields', () => {
  const context = (more: Partial<Parameters<typeof contextFor>[1]>) => contextFor(woocommerce, {on, ...more});
  const verdict = (rule: string, more: Parameters<typeof context>[0], listing: Partial<Listing> = good) =>
    evaluate(listing, context(more)).verdicts.find(one => one.rule === rule);
  const rivals = {price: [{value: {amount: 1290, currency: 'USD'}}, {value: {amount: 1490, currency: 'USD'}}]};

  it('is held against it where it contradicts itself', () => {
    const {price: _, ...rest} = good;
    expect(verdict('price-consistent', {undecided: rivals}, rest)).toMatchObject({level: 'fail', facts: {said: {amount: 1490}}});
    expect(evaluate(rest, context({undecided: rivals})).score).toBeLessThanOrEqual(59);
    expect(verdict('price-consistent', {}, rest)).toMatchObject({level: 'unscored', missing: ['price']});
  });
  it('takes a sentence for search engines for no description', () => {
    expect(verdict('description-length', {from: {description: 'meta description'}})).toMatchObject({level: 'unscored'});
    expect(verdict('description-length', {from: {description: '#tab-description'}})).toMatchObject({level: 'warn', facts: {min: 200}});
  });
});

describe('the gain', () => {
  it('is what passing adds, and comes largest first', () => {
    const poor = {...good, images: pictures(2), bullets: ['Holds 5 kg on one screw']};
    const {score = 0, verdicts} = evaluate(poor, us);
    expect(
      verdicts
        .map(({rule}) => rule)
        .slice(0, 2)
        .sort(),
    ).toEqual(['picture-count', 'selling-points']);
    const mended = evaluate({...poor, images: pictures(6)}, us).score ?? 0;
    expect(mended - score).toBeCloseTo(verdicts.find(({rule}) => rule === 'picture-count')?.gain ?? 0, -0.5);
  });

  it('of a broken hard limit holds what the cap takes away', () => {
    const {score, verdicts} = evaluate({...good, title: 'Oak Hook!'}, us);
    expect([score, verdicts[0]]).toMatchObject([59, {rule: 'title-banned', level: 'fail', gain: 41}]);
  });
});

describe('for any listing', () => {
  const title = fc.oneof(
    fc.string({unit: 'binary', maxLength: 300}),
    fc
      .array(fc.constantFrom('oak', '连衣裙', '!', '第一', 'free shipping', 'l’eau', 'hook', '%'), {maxLength: 30})
      .map(parts => parts.join(' ')),
  );
  const listing = fc.record(
    {
      title: title.filter(text => text.length > 0),
      brand: fc.string({minLength: 1, maxLength: 20}),
      description: fc.string({minLength: 1, maxLength: 3000}),
      attributes: fc.dictionary(fc.string({maxLength: 9}), fc.constantFrom('Oak', 'N/A', '-', '')),
      price: fc.record({amount: fc.nat(5000), currency: fc.constantFrom('USD', 'EUR')}),
      listPrice: fc.record({amount: fc.nat(5000), currency: fc.constantFrom('USD', 'EUR')}),
      availability: fc.constantFrom<Listing['availability'][]>('in-stock', 'out-of-stock'),
      images: fc
        .tuple(fc.nat(12), fc.option(fc.record({width: fc.integer({min: 1, max: 3000}), height: fc.integer({min: 1, max: 3000})})))
        .map(([count, size]) => pictures(count, size ?? undefined)),
      bullets: fc.array(fc.string({minLength: 1, maxLength: 400}), {maxLength: 8}),
      category: fc.constantFrom<string[]>(['Books'], ['Home', 'Hooks'], []),
    },
    {requiredKeys: []},
  );
  const sites = {amazon, ebay, etsy, shopify, taobao, walmart, woocommerce, general};
  const site = fc.constantFrom(...(Object.keys(sites) as (keyof typeof sites)[]));
  const region = fc.constantFrom('US', 'DE', 'CN', undefined);
  const day = fc.constantFrom('2024-01-01', '2025-06-01', on, '2030-01-01');

  it('nothing throws, the score is a whole number within 0–100, and gains add up to what is missing', () => {
    fc.assert(
      fc.property(listing, site, region, day, fc.constantFrom('en', 'ja', undefined), (some, name, where, when, locale) => {
        const context = contextFor(sites[name], {region: where, on: when, category: some.category, locale});
        const {score, verdicts} = evaluate(some, context);
        if (score === undefined) {
          expect(verdicts.every(({level}) => level === 'unscored')).toBe(true);
          return;
        }
        expect([Number.isInteger(score), score >= 0, score <= 100]).toEqual([true, true, true]);
        const gains = verdicts.map(({gain}) => gain);
        expect(gains).toEqual([...gains].sort((a, b) => b - a));
        expect(Math.abs(gains.reduce((all, gain) => all + gain, 0) - (100 - score))).toBeLessThan(1);
        for (const verdict of verdicts) {
          expect(verdict.advice !== undefined).toBe(verdict.level === 'warn' || verdict.level === 'fail');
          expect(verdict.score === null || (verdict.score >= 0 && verdict.score <= 1)).toBe(true);
        }
        if (verdicts.some(({level}) => level === 'fail')) expect(score).toBeLessThanOrEqual(59);
      }),
    );
  });
});

it('every rule has a weight for every kind of listing, and no weight is without a rule', () => {
  const ids = rules.map(({id}) => id);
  for (const list of Object.values(weights)) expect(Object.keys(list).sort()).toEqual(ids);
});
