import {describe, expect, it} from 'vitest';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import {type Health, lost, observe, planOf, rebuilt, sightingsOf} from '../model/health.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {thingOf} from '../model/thing.ts';
import {ailmentsOf, healthReport, illAt, illsOf, placeOf} from './health.ts';
import {listingReport} from './listing.ts';
import {popupReport} from './popup.ts';

const whole = {title: 'a', price: {amount: 1, currency: 'EUR'}, brand: 'Oak'};
const page = (at: number, over: Partial<Snapshot<'listing'>> = {}) =>
  aSnapshot({at, ref: `B${at}`, url: `https://www.amazon.de/dp/B${at}`, fields: whole, missing: ['gtin'], ...over});
const redesigned = (at: number) => page(at, {fields: {title: 'a'}, missing: ['gtin', 'price', 'brand']});
const health = (...snapshots: Snapshot[]): Health =>
  rebuilt(['amazon', 'amazon.de', 'listing'], snapshots) ?? expect.fail('nothing was read');
const before = [1, 2, 3, 4, 5].map(at => page(at));
const ill = placeOf(health(...before, redesigned(6)));
const well = {...placeOf(health(...before)), name: 'other', host: 'amazon.com'};

const known = (latest: Snapshot<'listing'>) => ({
  key: thingOf(latest),
  latest,
  whole: latest,
  firstAt: latest.at,
  seenAt: latest.at,
  snapshots: 1,
});
const judge = () => ({score: undefined, verdicts: []});
const popup = (latest: Snapshot<'listing'>, stage: Parameters<typeof popupReport>[0]['stage'] = {state: 'done'}) =>
  popupReport({heads: [known(latest)], stage, access: undefined, places: [ill, well], judge, now: 9});

describe('the table of all fields', () => {
  it('has what is ill first', () => {
    const report = healthReport([well, ill], 9);
    expect(report.ill).toBe(2);
    expect(report.places.map(({host}) => host)).toEqual(['amazon.de', 'amazon.com']);
    expect(report.places[0]?.fields.map(({field, level}) => `${field} ${level}`)).toEqual([
      ...['price changed', 'brand changed', '* well', 'title well', 'gtin absent'],
    ]);
  });
});

describe('the open page', () => {
  it('tells what it lacks, together what went together', () => {
    expect(popup(redesigned(6)).ailments).toEqual([
      {
        ...{site: 'amazon', host: 'amazon.de', fields: ['price', 'brand'], level: 'changed'},
        ...{readAt: 5, from: '.a-price', since: 6, pages: 1},
      },
    ]);
  });

  it('says nothing of what it shows, nor of another site', () => {
    expect(popup(page(7)).ailments).toEqual([]);
    expect(popup(page(7, {host: 'amazon.com'})).ailments).toEqual([]);
  });

  it('says carefully what a page may simply lack', () => {
    const often = [1, 2, 3, 4, 5, 6].map(at => (at % 2 ? page(at) : redesigned(at)));
    const [one, ...others] = ailmentsOf([placeOf(health(...often))], () => true);
    expect(others).toEqual([]);
    expect(one).toMatchObject({level: 'absent', fields: ['price']});
  });

  it('tells that it is not known any more, unless it asks for a human', () => {
    const gone = placeOf(observe(health(...before), ['amazon', 'amazon.de', 'listing'], [lost(8, page(1).url, planOf(page(1)))], 1));
    const report = (why: 'wall' | 'no-product') =>
      popupReport({heads: [known(page(1))], stage: {state: 'nothing', why}, access: undefined, places: [gone], judge, now: 9});
    expect(report('no-product').ailments).toMatchObject([{fields: ['*'], level: 'changed', since: 8}]);
    expect(report('wall').ailments).toEqual([]);
    const anew = (kindHere?: {site: string; kind: 'listing' | 'search'}) =>
      popupReport({heads: [], stage: {state: 'nothing', why: 'no-product'}, access: undefined, places: [gone], kindHere, judge, now: 9})
        .ailments;
    expect(anew({site: 'amazon', kind: 'listing'})).toHaveLength(1);
    expect(anew({site: 'amazon', kind: 'search'})).toEqual([]);
    expect(anew()).toEqual([]);
  });

  it('tells that only the reader of any shop still knows it', () => {
    const woo = placeOf(
      observe(health(...before), ['woocommerce', 'amazon.de', 'listing'], [lost(8, 'https://a.example/9', planOf(page(1)))], 1),
    );
    const strange = page(9, {site: 'generic'});
    expect(
      popupReport({heads: [known(strange)], stage: {state: 'done'}, access: undefined, places: [woo], judge, now: 9}).ailments,
    ).toMatchObject([{site: 'woocommerce', fields: ['*'], level: 'changed'}]);
  });
});

describe('a figure that is no longer read', () => {
  const ills = illsOf([ill, well]);
  it('is marked on its host, and on no other', () => {
    expect(illAt(ills, {site: 'amazon', host: 'amazon.de'})).toEqual({
      price: {level: 'changed', readAt: 5, since: 6},
      brand: {level: 'changed', readAt: 5, since: 6},
    });
    expect(illAt(ills, {site: 'amazon', host: 'amazon.com'})).toEqual({});
  });

  it('is marked with all others where pages are not known any more', () => {
    const key = ['amazon', 'amazon.de', 'listing'] as const;
    const gone = [7, 8, 9].map(at => lost(at, page(at).url, planOf(page(at))));
    const [all] = illsOf([placeOf(observe(undefined, [...key], [...sightingsOf(before), ...gone], 1))]).values();
    expect(Object.keys(all ?? {})).toEqual(['title', 'price', 'brand', 'gtin']);
    expect(all?.price).toEqual({level: 'lost', readAt: 5, since: 7});
  });

  it('stands beside the listing as it was last, and never as if it were of today', () => {
    const now = redesigned(6);
    const report = listingReport({head: known(now), history: [now, page(5)], judge, now: 9, ills});
    expect(report.card.price).toBeUndefined();
    expect(report.card.stale?.price).toMatchObject({since: 6});
    expect(report.fields.filter(({field}) => field !== 'title')).toEqual([
      {field: 'price', value: whole.price, from: '.a-price', stale: {level: 'changed', readAt: 5, since: 6}},
      {field: 'brand', value: 'Oak', from: undefined, stale: {level: 'changed', readAt: 5, since: 6}},
    ]);
    expect(report.fields.find(({field}) => field === 'title')?.stale).toBeUndefined();
  });
});
