import limits from '../limits/pinduoduo.ts';
import {figureWordsEast} from '../parse/figure-words.ts';
import {inYuan, listingAds} from '../read/any-figures.ts';
import {anyRow, formIn, isFilled, isOrder, listsOf, rowRef} from '../read/any-goods.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {first, fromUrl} from '../read/element.ts';
import {figuresIn} from '../read/figures.ts';
import {beforeGrids} from '../read/grid.ts';
import {rowsOf} from '../read/grid-reads.ts';
import {some} from '../read/page.ts';
import {defineSite, type SiteExample} from '../site.ts';

// Its pages name what they show by words alone: classes are made anew by each build.
/** What is promoted are goods, each by itself. */
const advertised = listingAds();

export default defineSite({
  id: 'pinduoduo-seller',
  name: 'Pinduoduo merchant centre',
  nameZh: '拼多多商家后台',
  reader: 1,
  matches: ['https://mms.pinduoduo.com/*', 'https://yingxiao.pinduoduo.com/*'],
  home: 'mms.pinduoduo.com',
  backEnd: true,
  of: 'pinduoduo',
  words: 'east',
  limits,
  pages: {
    orders: {
      kind: 'order',
      at: /^\/orders\/list/,
      before: beforeGrids,
      is: listsOf('orders'),
      each: rowsOf('orders'),
      ref: orderRef,
      read: anyOrder,
    },
    order: {
      kind: 'order',
      at: /^\/orders\/detail(?:\?(?:.*&)?sn=(?<ref>\d{6}-\d+)|$)/,
      before: beforeGrids,
      is: isOrder,
      ref: first(fromUrl('ref'), orderRef),
      read: anyOrder,
    },
    edit: {
      kind: 'listing',
      at: /^\/goods\/goods_add\/index\?(?=.*\btype=edit\b)(?:.*&)?goods_id=(?<ref>\d+)/,
      is: isFilled,
      ref: fromUrl('ref'),
      read: formIn('CNY'),
    },
    'listing-ads': {
      kind: 'ad',
      at: /^\/goods\/report\/promotion\/overView/,
      before: figuresIn(figureWordsEast),
      is: some(advertised.rows),
      each: advertised.rows,
      ref: advertised.ref,
      read: inYuan(advertised.read),
    },
    listings: {
      kind: 'listing',
      at: /^\/goods\/goods_list/,
      before: beforeGrids,
      is: listsOf('listings', 'stock'),
      each: rowsOf('listings', 'stock'),
      ref: rowRef,
      read: anyRow,
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-12-01', but: {order: 'unverified', edit: 'unverified', 'listing-ads': 'unverified'}},
});

export const examples: SiteExample[] = [
  {url: 'https://mms.pinduoduo.com/orders/list', page: 'orders', file: 'orders'},
  {url: 'https://mms.pinduoduo.com/orders/list?tab=1', page: 'orders'},
  {url: 'https://mms.pinduoduo.com/orders/detail?type=4399&sn=261103-112233445566778', page: 'order', file: 'order'},
  {url: 'https://mms.pinduoduo.com/orders/detail?sn=261103-112233445566779', page: 'order'},
  {url: 'https://mms.pinduoduo.com/goods/goods_add/index?id=190011223344&goods_id=682001122334&type=edit', page: 'edit', file: 'edit'},
  {url: 'https://mms.pinduoduo.com/goods/goods_add/index?type=edit&goods_id=682001122335', page: 'edit'},
  {url: 'https://mms.pinduoduo.com/goods/goods_add/index?id=190011223345&goods_id=682001122336&type=add', page: null},
  {url: 'https://mms.pinduoduo.com/goods/goods_list/v2', page: 'listings', file: 'listings'},
  {url: 'https://mms.pinduoduo.com/goods/goods_list?msfrom=mms_sidenav', page: 'listings'},
  {
    url: 'https://yingxiao.pinduoduo.com/goods/report/promotion/overView?beginDate=2026-11-29&endDate=2026-11-29',
    page: 'listing-ads',
    file: 'listing-ads',
  },
  {url: 'https://yingxiao.pinduoduo.com/goods/report/promotion/overView', page: 'listing-ads'},
  {url: 'https://yingxiao.pinduoduo.com/mains/account/report', page: null},
  {url: 'https://mms.pinduoduo.com/home/', page: null},
  {url: 'https://mms.pinduoduo.com/login/', page: null},
  {url: 'https://mms.pinduoduo.com/aftersales/aftersale_list', page: null},
];
