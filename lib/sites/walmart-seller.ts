import limits from '../limits/walmart.ts';
import {anyRow, isOrder, listsOf, rowRef} from '../read/any-goods.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {first, fromUrl} from '../read/element.ts';
import {beforeGrids} from '../read/grid.ts';
import {rowsOf} from '../read/grid-reads.ts';
import {defineSite, type SiteExample} from '../site.ts';

// Published of its pages are addresses alone: what is read is what the tables and labels of any back end say.
export default defineSite({
  id: 'walmart-seller',
  name: 'Walmart Seller Center',
  nameZh: '沃尔玛卖家中心',
  reader: 1,
  matches: ['https://seller.walmart.com/*', 'https://seller.walmart.ca/*'],
  backEnd: true,
  of: 'walmart',
  words: 'west',
  limits,
  pages: {
    orders: {
      kind: 'order',
      at: /^\/(?:orders?|order-management)(?:\/[a-z-]+)*\/?(?:\?|$)/,
      before: beforeGrids,
      is: listsOf('orders'),
      each: rowsOf('orders'),
      ref: orderRef,
      read: anyOrder,
    },
    order: {
      kind: 'order',
      at: /^\/orders?\/(?:[a-z-]+\/)*(?<ref>\d{9,})/,
      before: beforeGrids,
      is: isOrder,
      ref: first(fromUrl('ref'), orderRef),
      read: anyOrder,
    },
    listings: {
      kind: 'listing',
      at: /^\/(?:items?|inventory|items-and-inventory|catalog)(?:\/[a-z-]+)*\/?(?:\?|$)/,
      before: beforeGrids,
      is: listsOf('listings', 'stock'),
      each: rowsOf('listings', 'stock'),
      ref: rowRef,
      read: anyRow,
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'unverified', on: '2026-12-01'},
});

export const examples: SiteExample[] = [
  {url: 'https://seller.walmart.com/orders/manage-orders?orderGroups=All', page: 'orders', file: 'orders'},
  {url: 'https://seller.walmart.com/orders', page: 'orders'},
  {url: 'https://seller.walmart.com/order-management/details', page: 'orders'},
  {url: 'https://seller.walmart.com/orders/details/200011223344556', page: 'order', file: 'order'},
  {url: 'https://seller.walmart.ca/order/200011223344557', page: 'order'},
  {url: 'https://seller.walmart.com/items-and-inventory/manage-items', page: 'listings', file: 'listings'},
  {url: 'https://seller.walmart.com/catalog/list-items', page: 'listings'},
  {url: 'https://seller.walmart.com/home', page: null},
  {url: 'https://seller.walmart.com/login', page: null},
  {url: 'https://seller.walmart.com/analytics-reports/overview', page: null},
];
