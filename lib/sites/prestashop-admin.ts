import limits from '../limits/general.ts';
import {ahead} from '../read/ahead.ts';
import {among} from '../read/among.ts';
import {anyRow, isOrder, listsOf, ownForm, pageRef, rowRef} from '../read/any-goods.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {timed} from '../read/date-order.ts';
import {attr, first, text, value, within, worded} from '../read/element.ts';
import {joined} from '../read/form.ts';
import {beforeGrids} from '../read/grid.ts';
import {linesAt} from '../read/order-lines.ts';
import {listsAt, rowsAt} from '../read/rows-at.ts';
import {isSoftware} from '../read/software.ts';
import {chosenIn, shows} from '../read/software-reads.ts';
import {count, money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

// A row that was opened for a look is followed by one with what it holds.
const ORDER = '#order_grid_table>tbody>tr:not(.preview-row,.empty_row)';
const PRODUCT = '#product_grid_table>tbody>tr:not(.preview-row,.empty_row)';
const PRICE = '[name="product[pricing][retail_price][price_tax_included]"]';
const LINES = '#orderProductsTable tr.cellProduct';

export default defineSite({
  id: 'prestashop-admin',
  name: 'PrestaShop back office',
  nameZh: 'PrestaShop 后台',
  reader: 1,
  matches: [],
  recognise: ({doc}) => isSoftware(doc, 'prestashop-admin'),
  backEnd: true,
  isAlone: true,
  of: 'prestashop',
  words: 'west',
  limits,
  pages: {
    order: {
      kind: 'order',
      at: /^/,
      before: beforeGrids,
      is: shows(LINES, isOrder),
      ref: first(text('h1 strong:nth-of-type(2)'), orderRef),
      read: ahead(
        {
          placedAt: timed(among('h1 ~ p', /(\d{4}-\d\d-\d\d\D{1,20}\d\d:\d\d(?::\d\d)?)/)),
          status: worded(chosenIn('#update_order_status_action_input')),
          lines: linesAt(LINES, {
            ref: within(attr('.cellProductName a', 'href'), /\/products(?:-v2)?\/(\d+)/),
            sku: within(text('.productReference'), /[:：]\s*(.+)/),
            title: text('.productName'),
            quantity: within(text('.cellProductQuantity'), /(\d+)/),
            price: money(text('.cellProductUnitPrice')),
            total: money(text('.cellProductTotalPrice')),
          }),
          total: money(text('#orderTotal')),
          shipping: money(text('#orderShippingTotal')),
        },
        anyOrder,
      ),
    },
    orders: {
      kind: 'order',
      at: /^/,
      is: listsAt(ORDER, 'orders'),
      each: rowsAt(ORDER, 'orders'),
      ref: first(text('.column-reference'), orderRef),
      read: ahead({total: money(text('.column-total_paid_tax_incl')), lines: null}, anyOrder),
    },
    edit: {
      kind: 'listing',
      at: /^/,
      is: shows('[name^="product[header][name]"]', () => false),
      ref: pageRef,
      read: ownForm({
        title: value('[name^="product[header][name]"]'),
        sku: value('[name="product[details][references][reference]"]'),
        price: money(joined(value(PRICE), text(`.input-group:has(${PRICE}) .input-group-text`))),
      }),
    },
    listings: {
      kind: 'listing',
      at: /^/,
      is: shows(PRODUCT, listsOf('listings', 'stock')),
      each: rowsAt(PRODUCT, 'listings', 'stock'),
      ref: first(text('.column-id_product'), rowRef),
      read: {
        ...ahead(
          {
            title: text('.column-name'),
            price: money(text('.column-price_tax_included')),
            stock: count(within(text('.column-quantity'), /^(-?\d+)$/)),
          },
          anyRow,
        ),
        sku: within(text('.column-reference'), /^(.*[\p{L}\p{N}].*)$/u),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-30'},
});

export const examples: SiteExample[] = [
  {url: 'https://shop.example/admin-5x/index.php/sell/orders/', page: 'orders', file: 'orders'},
  {url: 'https://shop.example/admin-5x/index.php/sell/orders/5/view', page: 'order', file: 'order'},
  {url: 'https://shop.example/admin-5x/index.php/sell/catalog/products/', page: 'listings', file: 'listings'},
  {url: 'https://shop.example/admin-5x/index.php/sell/catalog/products/17/edit', page: 'edit', file: 'edit'},
];
