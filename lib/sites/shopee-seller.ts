import limits from '../limits/shopee.ts';
import {ahead} from '../read/ahead.ts';
import {anyForm, anyRow, isFilled, isOrder, listsOf, rowRef} from '../read/any-goods.ts';
import {anyOrder} from '../read/any-order.ts';
import {attr, first, fromUrl, text, within, worded} from '../read/element.ts';
import {beforeGrids} from '../read/grid.ts';
import {cellData, rowsOf} from '../read/grid-reads.ts';
import {linesAt} from '../read/order-lines.ts';
import {listsAt, rowsAt} from '../read/rows-at.ts';
import {money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const HOSTS = [
  ...'cl cn co.id co.th com.br com.co com.mx com.my ph sg tw vn'.split(' ').map(ending => `seller.shopee.${ending}`),
  'banhang.shopee.vn',
  'seller.xiapi.shopee.cn',
];
const ORDER = '[data-testid="order-item"]';
const ID = /\/portal\/sale\/order\/(\d+)/;

export default defineSite({
  id: 'shopee-seller',
  name: 'Shopee Seller Centre',
  nameZh: '虾皮卖家中心',
  reader: 1,
  matches: HOSTS.map(host => `https://${host}/*`),
  backEnd: true,
  of: 'shopee',
  words: 'south',
  limits,
  pages: {
    orders: {
      kind: 'order',
      at: /^\/portal\/sale(?:\/order)?\/?(?:\?|$)/,
      before: beforeGrids,
      is: listsAt(ORDER, 'orders'),
      each: rowsAt(ORDER, 'orders'),
      // The number that buyers see is another than that in the address; lists have both, the page of an order is named by this one.
      ref: first(within(attr('', 'href'), ID), within(attr('a[href*="/portal/sale/order/"]', 'href'), ID), cellData('ref')),
      read: ahead(
        {
          status: worded(text('.order-status-info-v2 span.status')),
          lines: linesAt('[data-testid="order-item-infos"] .item', {
            title: text('.item-name'),
            sku: within(text('.item-description'), /\[([^\][]+)\]\s*$/),
            quantity: text('.item-amount'),
          }),
          total: money(text('.total-price')),
        },
        anyOrder,
      ),
    },
    order: {
      kind: 'order',
      at: /^\/portal\/sale\/order\/(?<ref>\d+)/,
      before: beforeGrids,
      is: isOrder,
      ref: fromUrl('ref'),
      read: anyOrder,
    },
    edit: {
      kind: 'listing',
      at: /^\/portal\/product\/(?<ref>\d{5,})\/?(?:\?|$)/,
      is: isFilled,
      ref: fromUrl('ref'),
      read: anyForm,
    },
    listings: {
      kind: 'listing',
      at: /^\/portal\/product\/(?:list|mass)/,
      before: beforeGrids,
      is: listsOf('listings', 'stock'),
      each: rowsOf('listings', 'stock'),
      ref: rowRef,
      read: anyRow,
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-12-01', but: {edit: 'unverified'}},
});

export const examples: SiteExample[] = [
  {url: 'https://seller.shopee.com.br/portal/sale/order?type=toship', page: 'orders', file: 'orders'},
  {url: 'https://banhang.shopee.vn/portal/sale/order?type=shipping', page: 'orders'},
  {url: 'https://seller.shopee.co.id/portal/sale/order/188990011223344', page: 'order', file: 'order'},
  {url: 'https://seller.shopee.co.th/portal/sale/order/188990011223345', page: 'order'},
  {url: 'https://seller.shopee.co.id/portal/product/22114455667', page: 'edit', file: 'edit'},
  {url: 'https://seller.shopee.com.br/portal/product/22114455668?from=list', page: 'edit'},
  {url: 'https://seller.shopee.co.id/portal/product/new', page: null},
  {url: 'https://seller.shopee.co.id/portal/product/list/all', page: 'listings', file: 'listings'},
  {url: 'https://seller.shopee.com.my/portal/product/list/live?page=2', page: 'listings'},
  {url: 'https://seller.shopee.com.br/portal/finance/income', page: null},
  {url: 'https://seller.shopee.co.th/portal/marketing/pas/index', page: null},
  {url: 'https://seller.shopee.sg/account/signin', page: null},
];
