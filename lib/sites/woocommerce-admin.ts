import limits from '../limits/woocommerce.ts';
import {ahead} from '../read/ahead.ts';
import {anyRow, isOrder, listsOf, ownForm, rowRef} from '../read/any-goods.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {attr, first, fromQuery, text, value, within, worded} from '../read/element.ts';
import {joined} from '../read/form.ts';
import {beforeGrids} from '../read/grid.ts';
import {linesAt} from '../read/order-lines.ts';
import {listsAt, rowsAt} from '../read/rows-at.ts';
import {isSoftware} from '../read/software.ts';
import {chosenIn, clocked, shows} from '../read/software-reads.ts';
import {count, money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

// Both homes of orders, their own tables and posts, name their rows so.
const ORDER = '#the-list>tr[class*="type-shop_order"]';
const PRODUCT = '#the-list>tr.type-product';
const LINES = '#order_line_items>tr.item';
/** What has a letter or a digit. */
const NAMED = /^(.*[\p{L}\p{N}].*)$/u;
const CURRENCY = within(text('label[for=_regular_price]'), /[(（](.+)[)）]/);
const TOTALS = '.wc-order-totals-items>.wc-order-totals';

export default defineSite({
  id: 'woocommerce-admin',
  name: 'WooCommerce admin',
  nameZh: 'WooCommerce 后台',
  reader: 1,
  matches: [],
  recognise: ({doc}) => isSoftware(doc, 'woocommerce-admin'),
  backEnd: true,
  isAlone: true,
  of: 'woocommerce',
  words: 'west',
  limits,
  pages: {
    order: {
      kind: 'order',
      at: /^/,
      before: beforeGrids,
      is: shows(LINES, isOrder),
      ref: first(within(text('.woocommerce-order-data__heading'), /#\s?(\S+)/), orderRef),
      read: ahead(
        {
          placedAt: clocked(value('input[name=order_date]'), value('input[name=order_date_hour]'), value('input[name=order_date_minute]')),
          status: worded(chosenIn('select[name=order_status]')),
          lines: linesAt(LINES, {
            ref: within(attr('.wc-order-item-name', 'href'), /[?&]post=(\d+)/),
            sku: within(text('.wc-order-item-sku'), /[:：]\s*(.+)/),
            title: text('.wc-order-item-name'),
            quantity: within(text('td.quantity .view'), /(\d+)/),
            price: money(text('td.item_cost .view .amount')),
            total: money(text('td.line_cost .view .amount')),
            // Beside the number of pieces stands how many of them came back, in small letters.
            refunded: null,
          }),
          total: money(text(`${TOTALS}:first-of-type tr:last-of-type td.total .amount`)),
          refunded: money(text('td.total.refunded-total .amount')),
        },
        anyOrder,
      ),
    },
    orders: {
      kind: 'order',
      at: /^/,
      is: listsAt(ORDER, 'orders'),
      each: rowsAt(ORDER, 'orders'),
      ref: first(within(text('.order-view strong'), /#\s?(\S+)/), orderRef),
      read: ahead(
        {
          placedAt: worded(attr('.column-order_date time', 'datetime')),
          status: worded(text('.column-order_status mark span')),
          lines: null,
        },
        anyOrder,
      ),
    },
    edit: {
      kind: 'listing',
      at: /^/,
      is: shows('#woocommerce-product-data', () => false),
      ref: fromQuery('post'),
      read: ownForm({
        title: value('#title'),
        sku: value('#_sku'),
        // The label names the currency of the field.
        price: money(joined(first(value('#_sale_price'), value('#_regular_price')), CURRENCY)),
        stock: count(value('#_stock')),
      }),
    },
    listings: {
      kind: 'listing',
      at: /^/,
      is: shows(PRODUCT, listsOf('listings', 'stock')),
      each: rowsAt(PRODUCT, 'listings', 'stock'),
      ref: first(within(attr('', 'id'), /^post-(\d+)/), rowRef),
      read: {
        ...ahead({title: text('.column-name .row-title'), stock: count(within(text('.column-is_in_stock'), /\((-?\d+)\)/))}, anyRow),
        // A dash stands where there is none.
        sku: within(text('.column-sku'), NAMED),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-30'},
});

export const examples: SiteExample[] = [
  {url: 'https://shop.example/wp-admin/admin.php?page=wc-orders', page: 'orders', file: 'orders'},
  {url: 'https://shop.example/wp-admin/edit.php?post_type=shop_order', page: 'orders', file: 'orders-german'},
  {url: 'https://shop.example/wp-admin/admin.php?page=wc-orders&action=edit&id=1041', page: 'order', file: 'order'},
  {url: 'https://shop.example/wp-admin/edit.php?post_type=product', page: 'listings', file: 'listings'},
  {url: 'https://shop.example/wp-admin/post.php?post=17&action=edit', page: 'edit', file: 'edit'},
];
