import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import {COLUMN, type Health, type HealthKey, KEPT, observe, rebuilt, type Sighting, sightingsIn, sightingsOf} from './health.ts';
import type {Snapshot} from './snapshot.ts';

const key: HealthKey = ['amazon', 'amazon.de', 'listing'];
const fold = (sightings: readonly (readonly Sighting[])[]): Health | undefined =>
  sightings.reduce<Health | undefined>((health, some) => observe(health, key, some, 1), undefined);

const said = fc.constantFrom(':#price', ':JSON-LD offers.price', ':', '?' as const, '-' as const) as fc.Arbitrary<Sighting['said'][string]>;
const sighting: fc.Arbitrary<Sighting> = fc.record({
  at: fc.integer({min: 1, max: 60}),
  page: fc.integer({min: 1, max: 3}),
  plan: fc.constant(7),
  said: fc.dictionary(fc.constantFrom('title', 'price', 'gtin'), said, {minKeys: 1, noNullPrototype: true}),
});
const looks = fc.uniqueArray(sighting, {maxLength: 60, selector: ({at, page}) => `${at} ${page}`});
const inTime = (some: readonly Sighting[]) => [...some].sort((a, b) => a.at - b.at || a.page - b.page);

describe('observe', () => {
  it('keeps what was said, as it was said', () => {
    const check = fc.property(fc.uniqueArray(sighting, {maxLength: 20, selector: ({at, page}) => `${at} ${page}`}), some => {
      const health = fold([some]);
      expect(health ? sightingsIn(health) : []).toEqual(inTime(some));
    });
    fc.assert(check);
  });

  it('comes to the same in whatever order as many looks come as are kept', () => {
    const few = fc.uniqueArray(sighting, {maxLength: KEPT, selector: ({at, page}) => `${at} ${page}`});
    const check = fc.property(
      few.chain(some => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, {minLength: some.length}))),
      ([some, shuffled]) => {
        expect(fold(shuffled.map(one => [one]))).toEqual(fold(some.length ? [some] : []));
      },
    );
    fc.assert(check);
  });

  it('comes to the same one by one and all at once, however many', () => {
    const check = fc.property(looks, some => {
      expect(fold(inTime(some).map(one => [one]))).toEqual(fold(some.length ? [some] : []));
    });
    fc.assert(check);
  });

  it('changes nothing when the same look comes again', () => {
    const check = fc.property(looks, some => {
      const health = fold(inTime(some).map(one => [one]));
      if (health) expect(observe(health, key, sightingsIn(health), 1)).toEqual(health);
    });
    fc.assert(check);
  });

  it('does not grow with what was read', () => {
    const years = Array.from(
      {length: 3000},
      (_, i): Sighting => ({at: i + 1, page: i % 40, plan: 7, said: {title: ':h1', price: i % 900 < 450 ? ':b' : '-'}}),
    );
    const sizes = [500, 3000].map(count => JSON.stringify(fold(years.slice(0, count).map(one => [one]))).length);
    expect(Math.max(...sizes)).toBeLessThan(2000);
    expect(fold(years.map(one => [one]))?.at.length).toBeLessThanOrEqual(3 * KEPT);
  });

  it('takes the rows of a table for one page, on which a field is read if any row shows it', () => {
    const rows = [aSnapshot({ref: 'B1', fields: {title: 'a'}, missing: ['price']}), aSnapshot({ref: 'B2'})];
    const health = rebuilt(key, rows);
    expect(health && sightingsIn(health)).toMatchObject([{said: {price: ':.a-price', title: ':#productTitle'}}]);
    expect(rebuilt(key, [...rows].reverse())).toEqual(health);
  });
});

describe('sightingsOf', () => {
  it('passes over report files and hidden tabs', () => {
    const report: Partial<Snapshot<'listing'>> = {from: {title: `${COLUMN}Title`, price: `${COLUMN}Variant Price`}};
    expect(sightingsOf([aSnapshot(report), aSnapshot({hidden: true, fields: {}, missing: ['title', 'price']})])).toEqual([]);
  });

  it('does not ask for the price of what is sold out', () => {
    const [look] = sightingsOf([aSnapshot({fields: {title: 'a', availability: 'out-of-stock'}, missing: ['price', 'gtin']})]);
    expect(look?.said).toEqual({'*': ':', title: ':#productTitle', availability: ':', gtin: '-'});
  });

  it('keeps no address and no value', () => {
    const told = JSON.stringify(rebuilt(key, [aSnapshot()]));
    expect(told).not.toMatch(/Eichenhaken|1299|B00SVBPJI8|https?:/);
  });
});
