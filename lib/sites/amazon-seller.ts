import limits from '../limits/amazon.ts';
import {figureWordsWest} from '../parse/figure-words.ts';
import {ahead} from '../read/ahead.ts';
import {agreed} from '../read/among.ts';
import {anyTraffic, listingTraffic, trafficRef, trafficRows} from '../read/any-figures.ts';
import {anyRow, isOrder, listsOf, ownForm, rowRef} from '../read/any-goods.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {timed} from '../read/date-order.ts';
import {all, attr, first, fromQuery, map, text, texts, within, worded} from '../read/element.ts';
import {figuresIn} from '../read/figures.ts';
import {beforeGrids} from '../read/grid.ts';
import {cell, rowsOf} from '../read/grid-reads.ts';
import {refAgreed} from '../read/in-address.ts';
import {linesAt} from '../read/order-lines.ts';
import {ownField, ownFields} from '../read/own-field.ts';
import {some} from '../read/page.ts';
import {listsAt, rowsAt} from '../read/rows-at.ts';
import {money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const ENDINGS = 'ae ca co.jp co.uk co.za com com.au com.be com.br com.mx com.tr de eg es fr ie in it nl pl sa se sg'.split(' ');
// The marketplaces of Europe and of Japan share a host each beside their own.
const HOSTS = [
  ...ENDINGS.map(ending => `sellercentral.amazon.${ending}`),
  'sellercentral-europe.amazon.com',
  'sellercentral-japan.amazon.com',
];

const ORDER = '#orders-table > tbody > tr';
const GOOD = 'div[data-sku]';
const NAME = '.myo-list-orders-product-name-cell';
const told = (id: string) => text(`[data-test-id="${id}"]`);

/** Ids of goods begin so; those of books are numbers, which other things are too. */
const asin = within(text(''), /\b(B0[A-Z\d]{8})\b/);
const orderId = /(\d{3}-\d{7}-\d{7})/;
const orderTitle = text('td:nth-child(3) a');

// Fields of the edit page stand in elements of its own, under the names of its product types.
const edited = (name: string) => ownField(`[name="${name}-0-value"]`);
const TITLE = edited('item_name');

/** Its business reports say in the address which, from and until when; of several days together nothing is read. */
const REPORTS = /^\/business-reports(?:[/?]|$)/;
/** Where a good is one of several, the column of the several comes first. */
const goods = listingTraffic(first(within(text(''), /^.*\b(B0[A-Z\d]{8})\b/), cell('sku')));
const beforeReports = figuresIn(figureWordsWest);

export default defineSite({
  id: 'amazon-seller',
  name: 'Amazon Seller Central',
  nameZh: '亚马逊卖家后台',
  reader: 2,
  matches: HOSTS.map(host => `https://${host}/*`),
  backEnd: true,
  of: 'amazon',
  words: 'west',
  limits,
  pages: {
    orders: {
      kind: 'order',
      at: /^\/orders-v3(?!\/order\/)(?:[/?]|$)/,
      before: beforeGrids,
      is: listsAt(ORDER, 'orders'),
      each: rowsAt(ORDER, 'orders'),
      ref: first(within(text('td:nth-child(3) .cell-body-title'), orderId), orderRef),
      read: ahead(
        {
          placedAt: timed(map(texts('td:nth-child(2) div:nth-child(2), td:nth-child(2) div:nth-child(3)'), parts => parts.join(' '))),
          lines: linesAt(page => all(page, NAME).flatMap(({parentElement}) => parentElement ?? []), {
            ref: asin,
            title: text(`${NAME} a div`),
          }),
          status: map(texts('.main-status, .secondary-status.refund-is-applied'), shown => ({shown})),
          // A row tells what each of its goods comes to, and no sum of the order.
          ...{units: null, total: null, shipping: null, tax: null, discount: null, refunded: null},
        },
        anyOrder,
      ),
    },
    order: {
      kind: 'order',
      at: /^\/orders-v3\/order\/(?<ref>\d{3}-\d{7}-\d{7})/,
      before: beforeGrids,
      is: page => all(page, '[data-test-id="order-id-value"]').length > 0 || isOrder(page),
      ref: refAgreed(told('order-id-value')),
      read: ahead(
        {
          placedAt: timed(told('order-summary-purchase-date-value')),
          dueAt: timed(told('order-summary-shipby-value')),
          lines: linesAt('table.a-keyvalue tbody tr', {
            ref: asin,
            title: orderTitle,
            quantity: text('td:nth-child(5)'),
            price: money(text('td:nth-child(6)')),
          }),
          status: worded(agreed('[data-test-id="item-status-label"]')),
        },
        anyOrder,
      ),
    },
    edit: {
      kind: 'listing',
      at: /^\/abis\/listing\/edit\b/,
      is: some(TITLE),
      ref: first(fromQuery('asin'), fromQuery('sku')),
      read: ownForm({
        title: TITLE,
        sku: fromQuery('sku'),
        bullets: ownFields('[name^="bullet_point-"][name$="-value"]'),
        description: first(edited('rtip_product_description'), edited('product_description')),
        // Its amounts name no currency, and one account sells in many.
        price: null,
      }),
    },
    traffic: {
      kind: 'traffic',
      at: REPORTS,
      before: beforeReports,
      is: some(trafficRows),
      each: trafficRows,
      ref: trafficRef,
      read: anyTraffic,
    },
    'listing-traffic': {
      kind: 'traffic',
      at: REPORTS,
      before: beforeReports,
      is: some(goods.rows),
      each: goods.rows,
      ref: goods.ref,
      read: goods.read,
    },
    inventory: {
      kind: 'listing',
      at: /^\/inventoryplanning\/manageinventoryhealth/,
      before: beforeGrids,
      is: listsOf('stock', 'listings'),
      each: rowsOf('stock', 'listings'),
      ref: first(asin, rowRef),
      read: anyRow,
    },
    listings: {
      kind: 'listing',
      at: /^\/(?:my)?inventory(?:[/?]|$)/,
      before: beforeGrids,
      is: listsAt(GOOD, 'listings', 'stock'),
      each: rowsAt(GOOD, 'listings', 'stock'),
      ref: first(asin, attr('', 'data-sku'), rowRef),
      read: ahead({title: text('a[href*="/dp/"], a[href*="/gp/product/"]'), sku: attr('', 'data-sku')}, anyRow),
    },
  },
  bulk: {verdict: 'forbidden', source: 'https://www.ecommercebytes.com/dz6g'},
  verified: {how: 'published facts', on: '2026-12-01', but: {inventory: 'unverified'}},
});

export const examples: SiteExample[] = [
  {url: 'https://sellercentral.amazon.com/orders-v3?page=1', page: 'orders', file: 'orders'},
  {url: 'https://sellercentral.amazon.co.uk/orders-v3/mfn/unshipped?sort=ship_by_asc', page: 'orders'},
  {url: 'https://sellercentral.amazon.com/orders-v3/order/114-1122334-4556677', page: 'order', file: 'order'},
  {url: 'https://sellercentral-europe.amazon.com/orders-v3/order/304-1122334-4556678?ref=x', page: 'order'},
  {url: 'https://sellercentral.amazon.com/abis/listing/edit?marketplaceID=X&sku=OAK-01&asin=B0EXAMPLE1', page: 'edit', file: 'edit'},
  {url: 'https://sellercentral.amazon.de/abis/listing/edit/product_details?asin=B0EXAMPLE2#product_details', page: 'edit'},
  {url: 'https://sellercentral.amazon.com/myinventory/inventory?fulfilledBy=all&page=1', page: 'listings', file: 'listings'},
  {url: 'https://sellercentral.amazon.de/inventory/ref=xx_invmgr_dnav_xx', page: 'listings'},
  {
    url: 'https://sellercentral.amazon.com/business-reports/ref=x#/report?id=102%3ADetailSalesTrafficByTime',
    page: 'traffic',
    file: 'traffic',
  },
  {url: 'https://sellercentral.amazon.de/business-reports/', page: 'traffic'},
  {
    url: 'https://sellercentral.amazon.com/business-reports/ref=x#/report?id=102%3ADetailSalesTrafficBySKU&fromDate=2026-11-29&toDate=2026-11-29',
    page: 'listing-traffic',
    file: 'listing-traffic',
  },
  {url: 'https://sellercentral.amazon.co.uk/business-reports?x=1', page: 'listing-traffic'},
  {url: 'https://sellercentral.amazon.com/inventoryplanning/manageinventoryhealth?asin=B0EXAMPLE1', page: 'inventory', file: 'inventory'},
  {url: 'https://sellercentral.amazon.de/inventoryplanning/manageinventoryhealth', page: 'inventory'},
  {url: 'https://sellercentral.amazon.com/inventoryplanning/stranded-inventory', page: null},
  {url: 'https://sellercentral.amazon.com/payments/dashboard/index.html', page: null},
  {url: 'https://sellercentral.amazon.com/home', page: null},
  {url: 'https://sellercentral.amazon.in/messaging/inbox', page: null},
  {url: 'https://sellercentral.amazon.co.jp/help/hub/reference/G2', page: null},
];
