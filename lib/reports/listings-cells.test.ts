import {describe, expect, it} from 'vitest';
import {wordsOf} from '../format/words.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {thingOf} from '../model/thing.ts';
import type {Judge} from './card.ts';
import {cellsOf, headsOf} from './listings-cells.ts';
import {columns} from './listings-columns.ts';
import {rowOf} from './listings-facets.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const rule = {
  id: 'title-length',
  words: {
    en: {passed: 'Good', failed: 'Too long', advice: {cut: 'Cut {{over}} characters'}},
    'zh-CN': {passed: '合适', failed: '太长', advice: {cut: '请删去 {{over}} 个字'}},
  },
};
const words = wordsOf('en', [rule], [{id: 'etsy', name: 'Etsy'}]);
const zh = wordsOf('zh-CN', [rule], []);
const judge: Judge = () => ({
  score: 61,
  verdicts: [
    {rule: 'x', level: 'warn', score: 0.5, weight: 1, gain: 2, facts: {}},
    {rule: 'title-length', level: 'fail', score: 0, weight: 1, gain: 9, facts: {over: 12}, advice: 'cut'},
  ],
});
const row = (fields: Snapshot<'listing'>['fields'], more: Partial<Snapshot<'listing'>> = {}) => {
  const whole: Snapshot<'listing'> = {
    ...{kind: 'listing', site: 'etsy', reader: 1, shop: null, ref: 'a', host: 'etsy.com', at: NOW - 60_000, url: 'https://etsy.com/a'},
    ...{fields, from: {}, missing: [], undecided: {}, ...more},
  };
  return rowOf({key: thingOf(whole), latest: whole, whole, firstAt: NOW - 120_000, seenAt: NOW, snapshots: 3});
};
const writer = {words, judge, now: NOW};

describe('the table outside', () => {
  it('has a head for every cell, whatever the columns', () => {
    for (const column of columns) expect(cellsOf(row({}), [column], writer)).toHaveLength(headsOf([column], words).length);
    expect(new Set(headsOf(columns, words)).size).toBe(headsOf(columns, words).length);
    expect(new Set(headsOf(columns, zh)).size).toBe(headsOf(columns, zh).length);
  });
  it('says what is derived', () =>
    expect(headsOf(['score', 'title', 'fix'], words)).toEqual(['Score (derived)', 'Title', 'What to fix first (derived)']));
  it('parts money into a number and its currency, a range into both ends', () => {
    const yen = row({price: {amount: 1980, currency: 'JPY'}, priceTo: {amount: 2980, currency: 'JPY'}});
    expect(cellsOf(yen, ['price'], writer)).toEqual([{amount: 1980, digits: 0}, {amount: 2980, digits: 0}, 'JPY']);
    expect(cellsOf(row({price: {amount: 35, currency: 'CNY', scale: 3}}), ['price'], writer)).toEqual([
      {amount: 0.035, digits: 3},
      null,
      'CNY',
    ]);
    expect(cellsOf(row({listPrice: {amount: -1299, currency: 'EUR'}}), ['listPrice'], writer)).toEqual([
      {amount: -12.99, digits: 2},
      'EUR',
    ]);
  });
  it('tells rival prices as undecided, and what is missing as nothing', () => {
    const rivals = [1, 2].map(amount => ({value: {amount: amount * 100, currency: 'EUR'}, from: 'x'}));
    expect(cellsOf(row({}, {undecided: {price: rivals}}), ['price'], writer)).toEqual(['undecided: €1.00 / €2.00', null, null]);
    expect(
      cellsOf(
        row(
          {},
          {
            undecided: {
              brand: [
                {value: 'A', from: 'x'},
                {value: 'B', from: 'y'},
              ],
            },
          },
        ),
        ['brand'],
        writer,
      ),
    ).toEqual(['undecided: A / B']);
    expect(cellsOf(row({}), ['price', 'stock', 'availability', 'pictures', 'gtin'], writer)).toEqual(Array(7).fill(null));
  });
  it('says 0 where the page says 0', () => {
    expect(cellsOf(row({stock: 0, rating: 0, reviewCount: 0, images: []}), ['stock', 'rating', 'reviews', 'pictures'], writer)).toEqual([
      0, 0, 0, 0,
    ]);
  });
  it('keeps codes as text, with their zeros', () =>
    expect(cellsOf(row({gtin: '04006381333931', sku: '007'}), ['sku', 'gtin'], writer)).toEqual(['007', '04006381333931']));
  it('knows where and when', () => {
    expect(cellsOf(row({}), ['site', 'seen', 'first', 'snapshots'], writer)).toEqual([
      'Etsy',
      'etsy.com',
      {at: NOW},
      {at: NOW - 120_000},
      3,
    ]);
    expect(cellsOf(row({}, {site: 'generic', host: 'a.example'}), ['site'], writer)).toEqual([null, 'a.example']);
  });
  it('says what to fix first, in the language of the screen', () => {
    expect(cellsOf(row({}), ['score', 'fix'], writer)).toEqual([61, 'Cut 12 characters']);
    expect(cellsOf(row({availability: 'out-of-stock'}), ['availability', 'fix'], {...writer, words: zh})).toEqual([
      '缺货',
      '请删去 12 个字',
    ]);
    expect(cellsOf(row({}), ['score', 'fix'], {...writer, judge: () => ({score: undefined, verdicts: []})})).toEqual([null, null]);
  });
});
