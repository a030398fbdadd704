import limits from '../limits/etsy.ts';
import {ahead} from '../read/ahead.ts';
import {anyRow, isOrder, ownForm, rowRef} from '../read/any-goods.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {all, first, fromUrl, link, text, value, within} from '../read/element.ts';
import {beforeGrids} from '../read/grid.ts';
import {rowsOf} from '../read/grid-reads.ts';
import {behind, ownAmount} from '../read/own-field.ts';
import {stateRows} from '../read/own-state.ts';
import {some} from '../read/page.ts';
import {listsAt, rowsAt} from '../read/rows-at.ts';
import {inState, linesInState} from '../read/told-rows.ts';
import {count, money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const STATE = {holder: /\bEtsy\.Context\s*=\s*(?=\{)/, path: 'data.initial_data.orders.orders_search.orders', id: 'order_id'};
const TITLE = '#listing-title-input';
const GOOD = 'div.panel-body-row';

const orders = stateRows(STATE, rowsOf('orders'), orderRef);

export default defineSite({
  id: 'etsy-seller',
  name: 'Etsy Shop Manager',
  nameZh: 'Etsy 店铺管理',
  reader: 1,
  matches: ['https://www.etsy.com/your/*'],
  backEnd: true,
  of: 'etsy',
  words: 'west',
  limits,
  pages: {
    orders: {
      kind: 'order',
      at: /^\/your\/orders\/sold(?:\/(?:new|completed))?\/?(?:\?|$)/,
      before: beforeGrids,
      is: page => all(page, '.sign-in-button-wrapper, #sign-in').length === 0 && orders(page).length > 0,
      each: orders,
      ref: first(inState('order_id'), orderRef),
      read: ahead(
        {
          lines: linesInState('transactions', {
            ref: 'listing_id',
            sku: 'product.product_identifier',
            title: 'product.title',
            quantity: 'quantity',
          }),
        },
        anyOrder,
      ),
    },
    order: {
      kind: 'order',
      at: /^\/your\/orders\/sold\/(?<ref>\d+)/,
      before: beforeGrids,
      is: isOrder,
      ref: fromUrl('ref'),
      read: anyOrder,
    },
    edit: {
      kind: 'listing',
      at: /^\/your\/shops\/[^/?]+\/listing-editor\/edit\/(?<ref>\d+)/,
      is: some(value(TITLE)),
      ref: fromUrl('ref'),
      read: ownForm({
        title: value(TITLE),
        sku: value('#listing-sku-input'),
        price: money(ownAmount('#listing-price-input')),
        stock: count(value('#listing-quantity-input')),
        description: value('#listing-description-textarea'),
        keywords: behind('button[aria-label^="Delete tag "]', /^Delete tag (.+)/),
      }),
    },
    listings: {
      kind: 'listing',
      at: /^\/your\/shops\/[^/?]+\/(?:tools\/)?listings/,
      before: beforeGrids,
      is: listsAt(GOOD, 'listings', 'stock'),
      each: rowsAt(GOOD, 'listings', 'stock'),
      ref: first(within(link('.listing-row-title a, a.listing-row-title, a[href*="listing"]'), /\/(\d{5,12})(?:[/?#]|$)/), rowRef),
      read: ahead({title: text('.listing-row-title')}, anyRow),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-12-01'},
});

export const examples: SiteExample[] = [
  {url: 'https://www.etsy.com/your/orders/sold', page: 'orders', file: 'orders'},
  {url: 'https://www.etsy.com/your/orders/sold/new?search_query=oak', page: 'orders'},
  {url: 'https://www.etsy.com/your/orders/sold/2233445566', page: 'order', file: 'order'},
  {url: 'https://www.etsy.com/your/orders/sold/2233445567?ref=mail', page: 'order'},
  {url: 'https://www.etsy.com/your/shops/me/listing-editor/edit/1122334455#media', page: 'edit', file: 'edit'},
  {url: 'https://www.etsy.com/your/shops/CornerWoods/listing-editor/edit/1122334456', page: 'edit'},
  {url: 'https://www.etsy.com/your/shops/me/listing-editor/create', page: null},
  {url: 'https://www.etsy.com/your/shops/CornerWoods/tools/listings', page: 'listings', file: 'listings'},
  {url: 'https://www.etsy.com/your/shops/me/listings/state:active', page: 'listings'},
  {url: 'https://www.etsy.com/your/account', page: null},
  {url: 'https://www.etsy.com/your/shops/me/stats', page: null},
  {url: 'https://www.etsy.com/your/purchases/reviews', page: null},
];
