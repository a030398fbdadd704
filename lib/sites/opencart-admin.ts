import limits from '../limits/general.ts';
import {ahead} from '../read/ahead.ts';
import {among} from '../read/among.ts';
import {anyRow, isOrder, listsOf, ownForm, pageRef, rowRef} from '../read/any-goods.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {timed} from '../read/date-order.ts';
import {attr, first, fromQuery, text, value, within} from '../read/element.ts';
import {beforeGrids} from '../read/grid.ts';
import {linesAt} from '../read/order-lines.ts';
import {listsAt, rowsAt} from '../read/rows-at.ts';
import {isSoftware} from '../read/software.ts';
import {shows} from '../read/software-reads.ts';
import {count, money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

// The box before each row holds the number of what it shows; below the rows there may be one that says that there are none.
const ORDER = ':is(#order-list,#form-order) tbody>tr:has([name="selected[]"])';
const PRODUCT = ':is(#product-list,#form-product) tbody>tr:has([name="selected[]"])';
const LINES = '#order-products>tr:has(a[href*="product_id="])';
// Without a box of its own, a price that is struck through stands right before the one that is asked.
const [STRUCK, REDUCED] = ['td:nth-of-type(5)>[style*=line-through]', 'td:nth-of-type(5)>.text-danger'];
const number = value('[name="selected[]"]');

export default defineSite({
  id: 'opencart-admin',
  name: 'OpenCart admin',
  nameZh: 'OpenCart 后台',
  reader: 1,
  matches: [],
  recognise: ({doc}) => isSoftware(doc, 'opencart-admin'),
  backEnd: true,
  isAlone: true,
  words: 'west',
  limits,
  pages: {
    order: {
      kind: 'order',
      at: /^/,
      before: beforeGrids,
      is: shows(LINES, isOrder),
      ref: first(fromQuery('order_id'), orderRef),
      read: ahead(
        {
          lines: linesAt(LINES, {
            ref: within(attr('a[href*="product_id="]', 'href'), /product_id=(\d+)/),
            title: text('a[href*="product_id="]'),
            // The model, which stands there, is another field of a product than its SKU, and need not be its own.
            sku: null,
            quantity: text('td:nth-of-type(3)'),
            price: money(text('td:nth-of-type(4)')),
            total: money(text('td:nth-of-type(5)')),
          }),
          placedAt: timed(among('.lead:not(:has([id]))', /(\d{4}[-/.]\d\d?[-/.]\d\d?|\d\d?[-/.]\d\d?[-/.]\d{4})/)),
          total: money(text('#order-totals>tr:last-of-type td:last-of-type')),
        },
        anyOrder,
      ),
    },
    orders: {
      kind: 'order',
      at: /^/,
      is: listsAt(ORDER, 'orders'),
      each: rowsAt(ORDER, 'orders'),
      ref: first(number, orderRef),
      read: ahead({lines: null}, anyOrder),
    },
    edit: {
      kind: 'listing',
      at: /^/,
      is: shows('[name^="product_description["]', () => false),
      ref: pageRef,
      // The price has no currency there.
      read: ownForm({
        title: value('[name^="product_description["][name$="[name]"]'),
        sku: value('[name=sku]'),
        stock: count(value('[name=quantity]')),
      }),
    },
    listings: {
      kind: 'listing',
      at: /^/,
      is: shows(PRODUCT, listsOf('listings', 'stock')),
      each: rowsAt(PRODUCT, 'listings', 'stock'),
      ref: first(number, rowRef),
      read: ahead({price: money(text(REDUCED)), listPrice: money(text(STRUCK)), sku: null}, anyRow),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-30'},
});

export const examples: SiteExample[] = [
  {url: 'https://shop.example/admin/index.php?route=sale/order&user_token=a1', page: 'orders', file: 'orders'},
  {url: 'https://shop.example/admin/index.php?route=sale/order.info&user_token=a1&order_id=881', page: 'order', file: 'order'},
  {url: 'https://shop.example/admin/index.php?route=catalog/product&user_token=a1', page: 'listings', file: 'listings'},
  {url: 'https://shop.example/admin/index.php?route=catalog/product.form&user_token=a1&product_id=42', page: 'edit', file: 'edit'},
];
