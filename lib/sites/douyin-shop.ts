import limits from '../limits/general.ts';
import {anyRow, formIn, isFilled, isOrder, listsOf, rowRef} from '../read/any-goods.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {first, fromUrl} from '../read/element.ts';
import {beforeGrids} from '../read/grid.ts';
import {rowsOf} from '../read/grid-reads.ts';
import {defineSite, type SiteExample} from '../site.ts';

// Its pages name what they show by words alone: classes are made anew by each build.
export default defineSite({
  id: 'douyin-shop',
  name: 'Douyin Shop',
  nameZh: '抖店',
  reader: 1,
  matches: ['https://fxg.jinritemai.com/*'],
  backEnd: true,
  words: 'east',
  limits,
  pages: {
    orders: {
      kind: 'order',
      at: /^\/ffa\/morder\/order\/list/,
      before: beforeGrids,
      is: listsOf('orders'),
      each: rowsOf('orders'),
      ref: orderRef,
      read: anyOrder,
    },
    order: {
      kind: 'order',
      at: /^\/ffa\/morder\/order\/detail\?(?:.*&)?id=(?<ref>\d+)/,
      before: beforeGrids,
      is: isOrder,
      ref: first(fromUrl('ref'), orderRef),
      read: anyOrder,
    },
    edit: {
      kind: 'listing',
      at: /^\/ffa\/g\/create\?(?:.*&)?product_id=(?<ref>\d+)/,
      is: isFilled,
      ref: fromUrl('ref'),
      read: formIn('CNY'),
    },
    listings: {
      kind: 'listing',
      at: /^\/ffa\/g\/list/,
      before: beforeGrids,
      is: listsOf('listings', 'stock'),
      each: rowsOf('listings', 'stock'),
      ref: rowRef,
      read: anyRow,
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-12-01', but: {order: 'unverified', edit: 'unverified', listings: 'unverified'}},
});

export const examples: SiteExample[] = [
  {url: 'https://fxg.jinritemai.com/ffa/morder/order/list', page: 'orders', file: 'orders'},
  {url: 'https://fxg.jinritemai.com/ffa/morder/order/list?tab=stock_up', page: 'orders'},
  {url: 'https://fxg.jinritemai.com/ffa/morder/order/detail?id=6931122334455667788', page: 'order', file: 'order'},
  {url: 'https://fxg.jinritemai.com/ffa/morder/order/detail?from=list&id=6931122334455667789', page: 'order'},
  {url: 'https://fxg.jinritemai.com/ffa/g/create?product_id=3811223344556677889&entrance=edit', page: 'edit', file: 'edit'},
  {url: 'https://fxg.jinritemai.com/ffa/g/create?cid=33607&product_id=3811223344556677890', page: 'edit'},
  {url: 'https://fxg.jinritemai.com/ffa/g/create', page: null},
  {url: 'https://fxg.jinritemai.com/ffa/g/list', page: 'listings', file: 'listings'},
  {url: 'https://fxg.jinritemai.com/ffa/g/list?tab=on_sale', page: 'listings'},
  {url: 'https://fxg.jinritemai.com/ffa/mshop/homepage/index', page: null},
  {url: 'https://fxg.jinritemai.com/login/common', page: null},
  {url: 'https://fxg.jinritemai.com/ffa/maftersale/aftersale/list', page: null},
];
