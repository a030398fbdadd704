import limits from '../limits/jd.ts';
import {ahead} from '../read/ahead.ts';
import {among} from '../read/among.ts';
import {anyRow, formIn, isFilled, isOrder, listsOf, rowRef} from '../read/any-goods.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {timed} from '../read/date-order.ts';
import {first, fromUrl, text, within, worded} from '../read/element.ts';
import {beforeGrids} from '../read/grid.ts';
import {rowsOf} from '../read/grid-reads.ts';
import {linesAt} from '../read/order-lines.ts';
import {listsAt, rowsAt} from '../read/rows-at.ts';
import {moneyOf} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const ORDER = '.table-body .card';
const TIMES = '.order-time-info .shop-overflow-tooltip__content';
// What a good is called and numbered, each under its label; and what one costs, and how many there are, under none.
const TOLD = '.card-left__desc .config-view-item';
const COUNTED = '.sku-info-card__right .config-view-item__value';
const yuan = (words: ReturnType<typeof text>) => moneyOf('CNY', words);

export default defineSite({
  id: 'jd-seller',
  name: 'JD merchant centre',
  nameZh: '京东商家后台',
  reader: 1,
  matches: ['https://*.shop.jd.com/*'],
  backEnd: true,
  of: 'jd',
  home: 'shop.jd.com',
  words: 'east',
  limits,
  pages: {
    orders: {
      kind: 'order',
      at: /^\/jdm\/trade\/orders\/order-list|^\/order\/orderlist/,
      before: beforeGrids,
      is: listsAt(ORDER, 'orders'),
      each: rowsAt(ORDER, 'orders'),
      ref: first(within(text('.shop-order-id .order-info-btn span'), /(\d{8,})/), orderRef),
      read: ahead(
        {
          placedAt: timed(within(text(TIMES), /([^，,]*?\d)\s*下单/)),
          paidAt: timed(within(text(TIMES), /([^，,]*?\d)\s*付款/)),
          status: worded(text('[prop="orderStatus"] .order-status span')),
          lines: linesAt('.sku-info-list__item', {
            ref: among(TOLD, /^sku\s*id\s*[:：]?\s*(\d+)/i),
            sku: among(TOLD, /^货号\s*[:：]?\s*(.+)/),
            title: text('.sku-name'),
            price: yuan(among(COUNTED, /^[¥￥]?\s*(\d[\d,]*(?:\.\d+)?)$/)),
            quantity: among(COUNTED, /^[x×]\s*(\d+)$/i),
          }),
          total: yuan(text('[prop="receivables"] .config-view-item__value')),
        },
        anyOrder,
      ),
    },
    order: {
      kind: 'order',
      at: /^\/jdm\/trade\/orders\/order-details\?(?:.*&)?orderId=(?<ref>\d+)/i,
      before: beforeGrids,
      is: isOrder,
      ref: fromUrl('ref'),
      read: anyOrder,
    },
    edit: {
      kind: 'listing',
      at: /^\/ware\/publish\/ware_editWare\.action\?(?:.*&)?wid=(?<ref>\d+)/,
      is: isFilled,
      ref: fromUrl('ref'),
      read: formIn('CNY'),
    },
    listings: {
      kind: 'listing',
      at: /^\/jdm\/(?:ware|goods|product)/,
      before: beforeGrids,
      is: listsOf('listings', 'stock'),
      each: rowsOf('listings', 'stock'),
      ref: rowRef,
      read: anyRow,
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-12-01', but: {edit: 'unverified', listings: 'unverified'}},
});

export const examples: SiteExample[] = [
  {url: 'https://shop.jd.com/jdm/trade/orders/order-list?tabType=allOrders', page: 'orders', file: 'orders'},
  {url: 'https://porder.shop.jd.com/order/orderlist/waitOut', page: 'orders'},
  {url: 'https://shop.jd.com/jdm/trade/orders/order-details?orderId=301122334455', page: 'order', file: 'order'},
  {url: 'https://shop.jd.com/jdm/trade/orders/order-details?from=list&orderId=301122334456', page: 'order'},
  {url: 'https://ware.shop.jd.com/ware/publish/ware_editWare.action?wid=10112233445&saleStatus=onSale', page: 'edit', file: 'edit'},
  {url: 'https://ware.shop.jd.com/ware/publish/ware_editWare.action?saleStatus=onSale&wid=10112233446', page: 'edit'},
  {url: 'https://shop.jd.com/jdm/ware/manage/list/OnsaleWare', page: 'listings', file: 'listings'},
  {url: 'https://shop.jd.com/jdm/goods/onsale?page=2', page: 'listings'},
  {url: 'https://shop.jd.com/jdm/home', page: null},
  {url: 'https://ware.shop.jd.com/rest/shop/ware/navigation', page: null},
  {url: 'https://shop.jd.com/jdm/trade/refund/list', page: null},
  {url: 'https://shop.jd.com/jdm/setting/account', page: null},
];
