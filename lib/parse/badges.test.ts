import {expect, it} from 'vitest';
import {promotionTypeIn} from '../model/promotion-words.ts';
import {badgesIn} from './badges.ts';

it.each([
  ['Limited time deal', 'flash'],
  ['Black Friday Deal', 'holiday'],
  ['限时秒杀', 'flash'],
  ['双11 大促', 'holiday'],
  ['满300减40', 'spend-and-save'],
  ['PLUS会员价', 'member'],
  ['第2件半价', 'bundle'],
  ['Buy 2, get 1 free', 'bundle'],
  ['Save 5% with coupon', 'daily-price'],
  ['领券立减20', 'daily-price'],
  ['Winter-Schlussverkauf', 'daily-price'],
  ['Save €5 when you spend €50', 'spend-and-save'],
  ['Prime exclusive price', 'member'],
])('%s speaks of a promotion: %s', (text, type) => expect(promotionTypeIn(text)).toBe(type));

it.each([
  'Best Seller',
  'New',
  'In stock',
  'Wholesale',
  'Free delivery',
  '包邮',
  'Size label',
  'Sold by Oak & Ash',
  'dealer',
  '新品',
  '正品保证',
])('%s does not', text => expect(promotionTypeIn(text)).toBeUndefined());

it('keeps each badge once, without what changes by the minute, and of boxes within each other the larger', () => {
  expect(badgesIn(['Flash sale', 'Flash sale ends in 02:13:44', 'New', '限时秒杀 距结束 01:02:03', 'Coupon: 5% off', '5% off'])).toEqual([
    'Flash sale',
    '限时秒杀',
    'Coupon: 5% off',
  ]);
  expect(badgesIn(['Lightning deal 12% claimed'])).toEqual(badgesIn(['Lightning deal 57% claimed']));
  expect(badgesIn(['Best Seller'])).toEqual([]);
});
