import limits from '../limits/lazada.ts';
import {figureWordsSouth} from '../parse/figure-words.ts';
import {listingTraffic} from '../read/any-figures.ts';
import {anyForm, anyRow, isFilled, isOrder, listsOf, rowRef} from '../read/any-goods.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {first, fromUrl} from '../read/element.ts';
import {figuresIn} from '../read/figures.ts';
import {beforeGrids} from '../read/grid.ts';
import {rowsOf} from '../read/grid-reads.ts';
import {some} from '../read/page.ts';
import {defineSite, type SiteExample} from '../site.ts';

const ENDINGS = 'co.id co.th com.my com.ph sg vn'.split(' ');

const goods = listingTraffic();

export default defineSite({
  id: 'lazada-seller',
  name: 'Lazada Seller Center',
  nameZh: '来赞达卖家中心',
  reader: 1,
  matches: ENDINGS.map(ending => `https://sellercenter.lazada.${ending}/*`),
  backEnd: true,
  of: 'lazada',
  words: 'south',
  limits,
  pages: {
    orders: {
      kind: 'order',
      at: /^\/apps\/order\/list/,
      before: beforeGrids,
      is: listsOf('orders'),
      each: rowsOf('orders'),
      ref: orderRef,
      read: anyOrder,
    },
    order: {
      kind: 'order',
      at: /^\/apps\/order\/detail\?(?:.*&)?(?:trade)?orderid=(?<ref>\d+)/i,
      before: beforeGrids,
      is: isOrder,
      ref: first(fromUrl('ref'), orderRef),
      read: anyOrder,
    },
    edit: {
      kind: 'listing',
      at: /^\/apps\/product\/publish\?(?:.*&)?productId=(?<ref>\d+)/i,
      is: isFilled,
      ref: fromUrl('ref'),
      read: anyForm,
    },
    'listing-traffic': {
      kind: 'traffic',
      at: /^\/ba\/product\/performance/,
      before: figuresIn(figureWordsSouth),
      is: some(goods.rows),
      each: goods.rows,
      ref: goods.ref,
      read: goods.read,
    },
    listings: {
      kind: 'listing',
      at: /^\/apps\/product\/list/,
      before: beforeGrids,
      is: listsOf('listings', 'stock'),
      each: rowsOf('listings', 'stock'),
      ref: rowRef,
      read: anyRow,
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-12-01', but: {order: 'unverified', edit: 'unverified', 'listing-traffic': 'unverified'}},
});

export const examples: SiteExample[] = [
  {url: 'https://sellercenter.lazada.vn/apps/order/list?tab=all', page: 'orders', file: 'orders'},
  {url: 'https://sellercenter.lazada.co.th/apps/order/list?status=shipping', page: 'orders'},
  {url: 'https://sellercenter.lazada.sg/apps/order/detail?tradeOrderId=88112233445566', page: 'order', file: 'order'},
  {url: 'https://sellercenter.lazada.vn/apps/order/detail?spm=x&orderId=88112233445567', page: 'order'},
  {url: 'https://sellercenter.lazada.co.th/apps/product/publish?productId=4088112233', page: 'edit', file: 'edit'},
  {url: 'https://sellercenter.lazada.sg/apps/product/publish?spm=x&productId=4088112234#sku', page: 'edit'},
  {url: 'https://sellercenter.lazada.vn/apps/product/publish', page: null},
  {url: 'https://sellercenter.lazada.sg/apps/product/list?tab=online_product', page: 'listings', file: 'listings'},
  {url: 'https://sellercenter.lazada.co.id/apps/product/list', page: 'listings'},
  {
    url: 'https://sellercenter.lazada.vn/ba/product/performance?dateType=day&dateRange=2026-11-29%7C2026-11-29',
    page: 'listing-traffic',
    file: 'listing-traffic',
  },
  {url: 'https://sellercenter.lazada.co.th/ba/product/performance?dateType=recent30', page: 'listing-traffic'},
  {url: 'https://sellercenter.lazada.sg/apps/order/print?jobId=1', page: null},
  {url: 'https://sellercenter.lazada.vn/apps/seller/login', page: null},
  {url: 'https://sellercenter.lazada.co.th/apps/home/new', page: null},
];
