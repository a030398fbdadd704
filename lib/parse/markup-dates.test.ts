import {describe, expect, it} from 'vitest';
import type {Markup} from '../model/reading.ts';
import {listedAt} from './markup-dates.ts';
import {settle} from './settle.ts';

const markup = (offer: Record<string, unknown>, pairs: [string, string][] = []): Markup => ({
  products: [{node: {'@type': 'Product', offers: {'@type': 'Offer', ...offer}}, syntax: 'JSON-LD'}],
  metas: {},
  pairs,
});
const noon = Date.UTC(2026, 2, 12, 12);

describe('listedAt', () => {
  it.each([
    ['Date First Available', 'March 12, 2026'],
    ['Date First Available :', '12 Mar. 2026'],
    ['Im Angebot von Amazon.de seit', '12. März 2026'],
    ['Producto en Amazon.es desde', '12 marzo 2026'],
    ['上架时间', '2026-03-12'],
    ['Amazon.co.jp での取り扱い開始日', '2026/3/12'],
    ['등록일', '2026년 3월 12일'],
  ])('%s %s', (label, text) => {
    expect(listedAt(markup({}, [[label, text]]))).toEqual([{value: noon, from: label}]);
  });

  it.each([
    ['Date First Available', '03/12/2026'],
    ['Date First Available', 'soon'],
    ['Publication date', 'March 12, 2026'],
    ['発売日', '2026/3/12'],
    ['Brand', 'March 12, 2026'],
  ])('%s %s says nothing', (label, text) => {
    expect(listedAt(markup({}, [[label, text]]))).toEqual([]);
  });

  it('believes the offer before the page', () => {
    const read = listedAt(markup({availabilityStarts: '2026-03-12T09:30:00+08:00'}, [['Listed on', 'March 1, 2026']]));
    expect(read).toEqual([{value: Date.UTC(2026, 2, 12, 1, 30), from: 'JSON-LD offers.availabilityStarts'}]);
  });

  it('is settled with the reading, and is not missing where nobody says it', () => {
    const reading = {kind: 'listing', site: 'generic', reader: 1, shop: null, found: {}} as const;
    const settled = settle({...reading, markup: markup({availabilityStarts: '2026-03-12'})}, 'https://shop.example/p/1');
    expect([settled.fields.listedAt, settled.from.listedAt]).toEqual([noon, 'JSON-LD offers.availabilityStarts']);
    expect(settle({...reading, markup: markup({})}, 'https://shop.example/p/1').missing).toEqual([]);
  });
});
