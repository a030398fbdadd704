import {describe, expect, it} from 'vitest';
import type {Snapshot} from '../model/snapshot.ts';
import {thingOf} from '../model/snapshot.ts';
import {cardOf, type Judge, type Known} from './card.ts';
import {type Column, listingsReport} from './listings.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const snapshot = (ref: string, fields: Snapshot['fields'], more: Partial<Snapshot> = {}): Snapshot => ({
  kind: 'listing',
  site: 'generic',
  reader: 1,
  shop: null,
  ref,
  host: 'shop.example',
  at: NOW - 60_000,
  url: `https://shop.example/${ref}`,
  fields,
  from: {},
  missing: [],
  undecided: {},
  ...more,
});
const known = (latest: Snapshot, more: Partial<Known> = {}): Known => ({
  key: thingOf(latest),
  latest,
  whole: latest,
  firstAt: latest.at,
  seenAt: latest.at,
  snapshots: 1,
  ...more,
});
/** Scores by the number of pictures, so that a test says in its data what a listing scores. */
const judge: Judge = ({fields: {images}}) => ({score: images?.length, verdicts: []});
const pictures = (count: number) => Array.from({length: count}, (_, i) => ({url: `https://shop.example/${i}.jpg`}));

const heads = [
  known(snapshot('a', {title: 'Oak Hook', brand: 'Nordholz', price: {amount: 1500, currency: 'USD'}, images: pictures(3)}), {snapshots: 2}),
  known(snapshot('b', {title: '实木挂钩', price: {amount: 1400, currency: 'JPY'}, images: pictures(1)}, {host: 'b.example', at: NOW})),
  known(snapshot('c', {title: 'ﬁne Mug', price: {amount: 90_000, currency: 'USD', scale: 4}}), {seenAt: NOW + 1}),
  known(
    snapshot(
      'd',
      {images: pictures(2)},
      {undecided: {price: [{value: {amount: 1, currency: 'EUR'}, from: 'JSON-LD'}]}, missing: ['title']},
    ),
  ),
];
const refs = (query: string, by: Column = 'title', descending = false, limit = 10) =>
  listingsReport({heads, judge, query, sort: {by, descending}, limit, now: NOW})
    .rows.map(row => row.key[4])
    .join('');

describe('the list of listings', () => {
  it.each([
    ['', 'dacb'],
    ['oak', 'a'],
    ['HOOK nord', 'a'],
    ['hook mug', ''],
    ['挂钩', 'b'],
    ['b.example', 'b'],
    ['fine', 'c'],
    ['  ', 'dacb'],
  ])('search %j finds %j', (query, found) => expect([...refs(query)].sort()).toEqual([...found].sort()));

  it.each([
    ['title', 'cabd', 'bacd'],
    // What has no score or price is last either way; yen stand before dollars, $9 before $15.
    ['score', 'bdac', 'adbc'],
    ['price', 'bcad', 'acbd'],
    ['seen', 'adbc', 'cbad'],
    ['snapshots', 'bcda', 'abcd'],
    ['site', 'bacd', 'acdb'],
  ] as const)('is sorted by %s', (by, ascending, descending) => {
    expect(refs('', by)).toBe(ascending);
    expect(refs('', by, true)).toBe(descending);
  });

  it('shows no more than asked and says how many there are', () => {
    const report = listingsReport({heads, judge, query: 'e', sort: {by: 'seen', descending: true}, limit: 1, now: NOW});
    expect([report.rows.length, report.matching, report.total]).toEqual([1, 4, 4]);
  });
});

describe('a card', () => {
  it('never guesses a price', () => {
    const [a, , , d] = heads.map(head => cardOf(head, judge, NOW));
    expect(a?.price).toEqual({price: {amount: 1500, currency: 'USD'}});
    expect(d?.price).toEqual({rivals: [{value: {amount: 1, currency: 'EUR'}, from: 'JSON-LD'}]});
    expect(cardOf(known(snapshot('e', {})), judge, NOW).price).toBeUndefined();
  });
  it('keeps a range', () => {
    const range = {price: {amount: 100, currency: 'EUR'}, priceTo: {amount: 200, currency: 'EUR'}};
    expect(cardOf(known(snapshot('e', range)), judge, NOW).price).toEqual({price: range.price, to: range.priceTo});
  });
  it('judges by the limits of the day asked for', () => {
    const asked: number[] = [];
    cardOf(
      known(snapshot('e', {})),
      (_, at) => {
        asked.push(at);
        return {score: undefined, verdicts: []};
      },
      NOW,
    );
    expect(asked).toEqual([NOW]);
  });
  it('parts the verdicts and puts the largest gain first', () => {
    const verdict = (rule: string, level: 'pass' | 'warn' | 'fail' | 'unscored', gain = 0) => ({
      rule,
      level,
      gain,
      score: 0,
      weight: 1,
      facts: {},
    });
    const verdicts = [verdict('p', 'pass'), verdict('w', 'warn', 3), verdict('u', 'unscored'), verdict('f', 'fail', 9)];
    const card = cardOf(known(snapshot('e', {})), () => ({score: 1, verdicts}), NOW);
    expect([card.toFix, card.passed, card.unscored].map(part => part.map(one => one.rule).join(''))).toEqual(['fw', 'p', 'u']);
  });
  it('lists missing and undecided fields in reading order', () => {
    const rivals = [{value: 1, from: 'x'}];
    const card = cardOf(known(snapshot('e', {}, {missing: ['mpn', 'brand', 'new'], undecided: {sku: rivals, title: rivals}})), judge, NOW);
    expect(card.missing).toEqual(['brand', 'mpn', 'new']);
    expect(card.undecided.map(one => one.field)).toEqual(['title', 'sku']);
  });
});
