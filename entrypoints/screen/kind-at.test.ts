import {expect, it} from 'vitest';
import {kindAt} from './kind-at.ts';

it.each([
  ['https://www.amazon.de/dp/B00SVBPJI8', {site: 'amazon', kind: 'listing'}],
  // What a back end tells of is the marketplace's.
  ['https://sellercentral.amazon.de/orders-v3/order/304-1122334-4556678', {site: 'amazon', kind: 'order'}],
  ['https://www.ebay.com/sh/ord/details?orderid=14-11223-44556', {site: 'ebay', kind: 'order'}],
  // A list of a back end may be empty, and no reader is ill for it.
  ['https://sellercentral.amazon.de/orders-v3/mfn/unshipped', undefined],
  ['https://www.ebay.com/sh/lst/active', undefined],
  ['https://oak.example/products/hook', undefined],
])('%s', (url, kind) => expect(kindAt(url)).toEqual(kind));
