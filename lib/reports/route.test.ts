import {describe, expect, it} from 'vitest';
import type {ThingKey} from '../model/thing.ts';
import {decodeKey, encodeKey, listingHash, routeOf} from './route.ts';

describe('an address in the dashboard', () => {
  const keys: ThingKey[] = [
    ['amazon', 'amazon.de', '', 'listing', 'B00SVBPJI8'],
    ['generic', 'shop.example:8443', 'shop, one/two', 'listing', '/a,b/ü?c=%20#d'],
    ['taobao', 'item.taobao.com', '店铺', 'listing', '~1'],
  ];
  it.each(keys.map(key => [key]))('brings back %j', key => {
    expect(decodeKey(encodeKey(key))).toEqual(key);
    expect(routeOf(listingHash(encodeKey(key)))).toEqual({view: 'listing', id: encodeKey(key), key});
  });
  it.each([
    ['', {view: 'listings', query: ''}],
    ['#/', {view: 'listings', query: ''}],
    ['#/listings', {view: 'listings', query: ''}],
    ['#/nowhere', {view: 'listings', query: ''}],
    ['#/data', {view: 'data', query: ''}],
    ['#/settings', {view: 'settings', query: ''}],
    ['#/listings/%E0%A4%A', {view: 'listing', id: '%E0%A4%A', key: undefined}],
    ['#/listings/amazon,amazon.de', {view: 'listing', id: 'amazon,amazon.de', key: undefined}],
    ['#/listings/a,b,,order,1', {view: 'listing', id: 'a,b,,order,1', key: undefined}],
  ])('%s leads to %j', (hash, route) => expect(routeOf(hash)).toEqual(route));
  it.each(['listings', 'keywords', 'prices', 'kpis', 'alerts', 'analyses', 'goods', 'shops', 'data', 'settings'])(
    'leads to %s, with its query',
    view => {
      expect(routeOf(`#/${view}`)).toEqual({view, query: ''});
      expect(routeOf(`#/${view}?q=oak?&x=%2F`)).toEqual({view, query: 'q=oak?&x=%2F'});
    },
  );
  it('that is unknown leads to the listings', () => {
    for (const hash of ['', '#', '#/gone/1', '#/?q=1', '#/constructor']) expect(routeOf(hash).view).toBe('listings');
  });
});
