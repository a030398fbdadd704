import {describe, expect, it} from 'vitest';
import type {Snapshot} from '../model/snapshot.ts';
import {thingOf} from '../model/thing.ts';
import {changesBetween} from './changes.ts';
import {dataReport} from './data.ts';
import {listingReport} from './listing.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22);
const snapshot = (fields: Snapshot<'listing'>['fields'], more: Partial<Snapshot<'listing'>> = {}): Snapshot<'listing'> => ({
  kind: 'listing',
  site: 'generic',
  reader: 1,
  shop: null,
  ref: 'a',
  host: 'shop.example',
  at: NOW,
  url: 'https://shop.example/a',
  fields,
  from: {title: 'h1'},
  missing: [],
  undecided: {},
  ...more,
});

describe('what changed', () => {
  const fields = (older: Snapshot<'listing'>, newer: Snapshot<'listing'>) => changesBetween(older, newer).map(change => change.field);
  const eur = (amount: number) => ({amount, currency: 'EUR'});

  it('is nothing where the same was said at another place', () =>
    expect(
      fields(snapshot({title: 'A', price: eur(1)}, {from: {title: 'h1'}}), snapshot({price: eur(1), title: 'A'}, {from: {title: 'h2'}})),
    ).toEqual([]));
  it('is told in reading order', () =>
    expect(fields(snapshot({brand: 'X', title: 'A', price: eur(1)}), snapshot({brand: 'Y', title: 'B', price: eur(2)}))).toEqual([
      'title',
      'price',
      'brand',
    ]));
  it('knows what appeared and what went', () => {
    const [price, brand] = changesBetween(snapshot({brand: 'X'}), snapshot({price: eur(5)}, {missing: ['brand']}));
    expect(price).toEqual({field: 'price', before: undefined, after: {field: 'price', value: eur(5), from: undefined}});
    expect([brand?.field, brand?.after]).toEqual(['brand', undefined]);
  });
  it('is not what the page of the newer does not show at all', () => expect(fields(snapshot({brand: 'X'}), snapshot({}))).toEqual([]));
  it('sees into lists and records', () => {
    expect(fields(snapshot({bullets: ['a', 'b']}), snapshot({bullets: ['a', 'c']}))).toEqual(['bullets']);
    expect(fields(snapshot({attributes: {a: '1', b: '2'}}), snapshot({attributes: {b: '2', a: '1'}}))).toEqual([]);
    expect(fields(snapshot({bullets: ['a']}), snapshot({bullets: ['a', 'b']}))).toEqual(['bullets']);
  });
  it('tells a value from a contradiction of the same value', () => {
    const torn = {
      undecided: {
        price: [
          {value: eur(1), from: 'x'},
          {value: eur(2), from: 'y'},
        ],
      },
    };
    expect(fields(snapshot({price: eur(1)}), snapshot({}, torn))).toEqual(['price']);
    expect(fields(snapshot({}, torn), snapshot({}, torn))).toEqual([]);
  });
});

describe('one listing', () => {
  const newest = snapshot({title: 'B'}, {reader: 2});
  const middle = snapshot({title: 'A'}, {missing: ['brand'], at: NOW - DAY, url: 'https://shop.example/a?old'});
  const oldest = snapshot({title: 'A', brand: 'X'}, {at: NOW - 2 * DAY});
  const report = listingReport({
    head: {key: thingOf(newest), latest: newest, whole: newest, firstAt: oldest.at, seenAt: NOW, snapshots: 3},
    history: [newest, middle, oldest],
    // The day of judging is what is asked of the judge.
    judge: (_, at) => ({score: at / DAY - NOW / DAY, verdicts: []}),
    now: NOW + DAY,
  });

  it('has a history with what changed since the snapshot before', () =>
    expect(report.history.map(entry => entry.changes?.map(change => change.field))).toEqual([['title'], ['brand'], undefined]));
  it('says when a change may be the reader’s', () => expect(report.history.map(entry => entry.isReread)).toEqual([true, false, false]));
  it('is judged by today, its history by its own days', () => {
    expect(report.card.score).toBe(1);
    expect(report.history.map(entry => entry.score)).toEqual([0, -1, -2]);
  });
  it('knows where each value stood', () => expect(report.fields).toEqual([{field: 'title', value: 'B', from: 'h1'}]));
  it('knows the page of each snapshot', () => expect(report.history[1]?.url).toBe('https://shop.example/a?old'));
});

describe('the room taken', () => {
  it('is a share only where the browser says both parts', () => {
    const counts = {listings: 1, orders: 3, snapshots: 2};
    expect(dataReport({...counts, usage: 50, quota: 200})).toEqual({...counts, used: 50, share: 0.25});
    expect(dataReport({...counts, usage: 50})).toEqual({...counts, used: 50, share: undefined});
    expect(dataReport({...counts, usage: 50, quota: 0}).share).toBeUndefined();
  });
});
