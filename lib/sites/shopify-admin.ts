import limits from '../limits/shopify.ts';
import {figureWordsWest} from '../parse/figure-words.ts';
import {ahead} from '../read/ahead.ts';
import {anyTraffic, trafficRef, trafficRows} from '../read/any-figures.ts';
import {anyRow, isOrder, ownForm} from '../read/any-goods.ts';
import {anyOrder} from '../read/any-order.ts';
import {all, attr, first, fromUrl, value, within, worded} from '../read/element.ts';
import {figuresIn} from '../read/figures.ts';
import {labelled} from '../read/form.ts';
import {beforeGrids} from '../read/grid.ts';
import {cell, cellData, cellShown, rowsOf} from '../read/grid-reads.ts';
import {some} from '../read/page.ts';
import {listsAt, rowsAt} from '../read/rows-at.ts';
import {defineSite, type SiteExample} from '../site.ts';

// The class ends in letters that each build gives it.
const ROW = 'tr[class*="IndexTable__TableRow"]';
const TITLE = 'input[name=title]';
/** All shops share the host: what belongs to which the address says. */
const shop = fromUrl('shop');

/** The number in the link of a row is that of the page it leads to; what the seller calls an order (#1001) is not in its address. */
const linked = (kind: string) =>
  first(within(attr(`a[href*="/${kind}/"]`, 'href'), new RegExp(`/${kind}/(\\d+)`)), within(attr('', 'id'), /(\d{6,})$/));

export default defineSite({
  id: 'shopify-admin',
  name: 'Shopify admin',
  nameZh: 'Shopify 后台',
  reader: 1,
  matches: ['https://admin.shopify.com/*'],
  backEnd: true,
  of: 'shopify',
  words: 'west',
  limits,
  pages: {
    orders: {
      kind: 'order',
      at: /^\/store\/(?<shop>[^/?]+)\/orders\/?(?:\?|$)/,
      before: beforeGrids,
      is: listsAt(ROW, 'orders'),
      each: rowsAt(ROW, 'orders'),
      shop,
      ref: first(linked('orders'), cellData('ref')),
      // Under “Items” stands how many there are, and not what.
      read: ahead({lines: null, units: worded(within(cell('title'), /^(\d+)\s/))}, anyOrder),
    },
    order: {
      kind: 'order',
      at: /^\/store\/(?<shop>[^/?]+)\/orders\/(?<ref>\d+)/,
      before: beforeGrids,
      is: isOrder,
      shop,
      ref: fromUrl('ref'),
      read: anyOrder,
    },
    edit: {
      kind: 'listing',
      at: /^\/store\/(?<shop>[^/?]+)\/products\/(?<ref>\d+)\/?(?:\?|$)/,
      is: page => all(page, TITLE).length > 0,
      shop,
      ref: fromUrl('ref'),
      // Of its fields the name of one is published; two are called by what stands in them, in every language.
      read: ownForm({title: value(TITLE), sku: labelled(/^SKU\b/), gtin: labelled(/\bGTIN\b/)}),
    },
    inventory: {
      kind: 'stock',
      at: /^\/store\/(?<shop>[^/?]+)\/products\/inventory\/?(?:\?|$)/,
      before: beforeGrids,
      is: listsAt(ROW, 'stock', 'listings'),
      each: rowsOf('stock', 'listings'),
      shop,
      // Each row is of one variant: what there is of a product is the sum of several.
      ref: cell('sku'),
      read: {ref: linked('products'), sku: cell('sku'), place: null, onHand: cellShown('stock'), inbound: cellShown('inbound')},
    },
    traffic: {
      kind: 'traffic',
      at: /^\/store\/(?<shop>[^/?]+)\/analytics\/reports\/sessions_over_time/,
      before: figuresIn(figureWordsWest),
      is: some(trafficRows),
      each: trafficRows,
      shop,
      ref: trafficRef,
      read: anyTraffic,
    },
    listings: {
      kind: 'listing',
      at: /^\/store\/(?<shop>[^/?]+)\/products\/?(?:\?|$)/,
      before: beforeGrids,
      is: listsAt(ROW, 'listings', 'stock'),
      each: rowsAt(ROW, 'listings', 'stock'),
      shop,
      ref: first(linked('products'), cellData('listing')),
      read: anyRow,
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-12-01', but: {inventory: 'unverified'}},
});

export const examples: SiteExample[] = [
  {url: 'https://admin.shopify.com/store/corner-woods/orders?query=oak', page: 'orders', file: 'orders'},
  {url: 'https://admin.shopify.com/store/corner-woods/orders', page: 'orders'},
  {url: 'https://admin.shopify.com/store/corner-woods/orders/5566778899001', page: 'order', file: 'order'},
  {url: 'https://admin.shopify.com/store/corner-woods/orders/5566778899002?orderListBeta=true', page: 'order'},
  {url: 'https://admin.shopify.com/store/corner-woods/products?selectedView=all', page: 'listings', file: 'listings'},
  {url: 'https://admin.shopify.com/store/corner-woods/products', page: 'listings'},
  {url: 'https://admin.shopify.com/store/corner-woods/products/8877665544331', page: 'edit', file: 'edit'},
  {url: 'https://admin.shopify.com/store/corner-woods/products/8877665544332?selectedView=all', page: 'edit'},
  {url: 'https://admin.shopify.com/store/corner-woods/products/inventory?location_id=80971122334', page: 'inventory', file: 'inventory'},
  {url: 'https://admin.shopify.com/store/corner-woods/products/inventory', page: 'inventory'},
  {url: 'https://admin.shopify.com/store/corner-woods/analytics/reports/sessions_over_time?ql=x', page: 'traffic', file: 'traffic'},
  {url: 'https://admin.shopify.com/store/corner-woods/analytics/reports/sessions_over_time', page: 'traffic'},
  {url: 'https://admin.shopify.com/store/corner-woods/analytics/reports/finances_summary', page: null},
  {url: 'https://admin.shopify.com/store/corner-woods', page: null},
  {url: 'https://admin.shopify.com/store/corner-woods/customers/7766554433221', page: null},
  {url: 'https://admin.shopify.com/store/corner-woods/settings/general', page: null},
];
