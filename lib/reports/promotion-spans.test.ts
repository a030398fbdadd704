import {expect, it} from 'vitest';
import {promoting} from '../choices/promotions.ts';
import {promotionSpans} from './promotion-spans.ts';

const shop = {site: 'etsy', host: 'etsy.com', shop: null};
const said = {...shop, id: 'p1', type: 'flash' as const, start: '2026-11-20', end: '2026-11-21', effect: {off: 0.2}};
const one = {listed: {...shop, ref: '1'}, sku: undefined, shops: [shop]};

it('spans whole days of the shop, and none that is still to come', () => {
  const {choose} = promoting(said, 1);
  const now = Date.UTC(2026, 10, 30);
  expect(promotionSpans(choose, one, () => 'Asia/Shanghai', now)).toEqual([
    {from: Date.UTC(2026, 10, 19, 16), to: Date.UTC(2026, 10, 21, 16), label: undefined, kind: 'promotion', type: 'flash'},
  ]);
  expect(promotionSpans(choose, one, () => 'UTC', Date.UTC(2026, 10, 1))).toEqual([]);
  expect(promotionSpans(choose, {...one, shops: [{...shop, host: 'other.example'}]}, () => 'UTC', now)).toEqual([]);
});
