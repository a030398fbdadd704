import general from '../limits/general.ts';
import {adRef, anyAd, anyTraffic, datedAdRows, trafficRef, trafficRows} from '../read/any-figures.ts';
import {anyForm, anyRow, isForm, isOrder, lists, pageRef, rowRef} from '../read/any-goods.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {beforeFigures} from '../read/figures.ts';
import {beforeGrids} from '../read/grid.ts';
import {rowsOf} from '../read/grid-reads.ts';
import {isBackEnd} from '../read/is-back-end.ts';
import {some} from '../read/page.ts';
import {defineSite, type SiteExample} from '../site.ts';

/** Any shop's back end: what its tables, labels and forms say of orders and goods, where no site of its own is known. */
export default defineSite({
  id: 'back-end',
  name: 'Any other back end',
  nameZh: '其他商家后台',
  reader: 1,
  matches: [],
  recognise: ({doc, url}) => isBackEnd(doc, url),
  backEnd: true,
  limits: general,
  pages: {
    orders: {kind: 'order', at: /^/, before: beforeGrids, is: lists('orders'), each: rowsOf('orders'), ref: orderRef, read: anyOrder},
    order: {kind: 'order', at: /^/, is: isOrder, ref: orderRef, read: anyOrder},
    edit: {kind: 'listing', at: /^/, is: isForm, ref: pageRef, read: anyForm},
    listings: {kind: 'listing', at: /^/, is: lists('listings', 'stock'), each: rowsOf('listings', 'stock'), ref: rowRef, read: anyRow},
    traffic: {kind: 'traffic', at: /^/, before: beforeFigures, is: some(trafficRows), each: trafficRows, ref: trafficRef, read: anyTraffic},
    ads: {kind: 'ad', at: /^/, is: some(datedAdRows), each: datedAdRows, ref: adRef, read: anyAd},
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-29'},
});

export const examples: SiteExample[] = [
  {url: 'https://shop.example/wp-admin/edit.php?post_type=shop_order', page: 'orders', file: 'orders'},
  {url: 'https://shop.example/admin/index.php/sell/orders/', page: 'orders', file: 'orders-french'},
  {url: 'https://seller.example/home.htm/trade-platform/tp/sold', page: 'orders', file: 'orders-chinese'},
  {url: 'https://shop.example/backoffice/orders/20417', page: 'order', file: 'order'},
  {url: 'https://desk.example/app/orders', page: 'orders', file: 'orders-payment'},
  {url: 'https://desk.example/app/orders/order_01M8RPNBRNDTMB52NW8EEDVKKW', page: 'order', file: 'order-counted'},
  {url: 'https://shop.example/dashboard/products?page=1', page: 'listings', file: 'listings'},
  {url: 'https://shop.example/admin/products/edit/7f1d2c3b-9a4e-4c55-8d11-0a2b3c4d5e6f', page: 'edit', file: 'edit'},
  {url: 'https://shop.example/dashboard/statistics/visits', page: 'traffic', file: 'traffic'},
  {url: 'https://shop.example/dashboard/advertising', page: 'ads', file: 'ads'},
];
