import limits from '../limits/general.ts';
import {ahead} from '../read/ahead.ts';
import {among} from '../read/among.ts';
import {anyRow, isOrder, listsOf, ownForm, pageRef, rowRef} from '../read/any-goods.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {timed} from '../read/date-order.ts';
import {first, text, value, within, worded} from '../read/element.ts';
import {joined} from '../read/form.ts';
import {beforeGrids} from '../read/grid.ts';
import {rowsOf} from '../read/grid-reads.ts';
import {linesAt} from '../read/order-lines.ts';
import {isSoftware} from '../read/software.ts';
import {shows} from '../read/software-reads.ts';
import {count, money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const LINES = '.edit-order-table tbody tr:has(.product-title)';

export default defineSite({
  id: 'magento-admin',
  name: 'Magento / Adobe Commerce admin',
  nameZh: 'Magento / Adobe Commerce 后台',
  reader: 1,
  matches: [],
  recognise: ({doc}) => isSoftware(doc, 'magento-admin'),
  backEnd: true,
  isAlone: true,
  of: 'magento',
  words: 'west',
  limits,
  pages: {
    order: {
      kind: 'order',
      at: /^/,
      before: beforeGrids,
      is: shows('#order_status', isOrder),
      ref: first(within(text('h1.page-title'), /#\s?(\S+)/), orderRef),
      read: ahead(
        {
          placedAt: timed(text('.order-information-table tr:first-of-type td')),
          status: worded(text('#order_status')),
          lines: linesAt(LINES, {
            sku: within(text('.product-sku-block'), /[:：]\s*(.+)/),
            title: text('.product-title'),
            // Beneath what was ordered stands what of it was invoiced, sent and given back.
            quantity: within(text('.col-ordered-qty'), /(\d+)/),
            price: money(text('.col-price .price')),
            total: money(text('.col-total .price')),
          }),
          // Shops may show it without tax too, in a line above.
          total: money(among('.order-subtotal-table tfoot tr', /^Grand Total(?: \(Incl[^)]*\))?:? (.*\d.*)$/i)),
        },
        anyOrder,
      ),
    },
    // Columns are as the seller chose them: nothing but their words tells them apart.
    orders: {kind: 'order', at: /^/, is: listsOf('orders'), each: rowsOf('orders'), ref: orderRef, read: anyOrder},
    edit: {
      kind: 'listing',
      at: /^/,
      is: shows('[name="product[sku]"]', () => false),
      ref: pageRef,
      read: ownForm({
        title: value('[name="product[name]"]'),
        sku: value('[name="product[sku]"]'),
        price: money(joined(value('[name="product[price]"]'), text('[name="product[price]"]~.admin__addon-prefix'))),
        stock: count(value('[name="product[quantity_and_stock_status][qty]"]')),
      }),
    },
    listings: {kind: 'listing', at: /^/, is: listsOf('listings', 'stock'), each: rowsOf('listings', 'stock'), ref: rowRef, read: anyRow},
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-30'},
});

export const examples: SiteExample[] = [
  {url: 'https://shop.example/admin_1x/sales/order/', page: 'orders', file: 'orders'},
  {url: 'https://shop.example/admin_1x/sales/order/view/order_id/12/', page: 'order', file: 'order'},
  {url: 'https://shop.example/admin_1x/catalog/product/', page: 'listings', file: 'listings'},
  {url: 'https://shop.example/admin_1x/catalog/product/edit/id/17/', page: 'edit', file: 'edit'},
];
