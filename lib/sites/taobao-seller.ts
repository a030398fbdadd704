import limits from '../limits/taobao.ts';
import {figureWordsEast} from '../parse/figure-words.ts';
import {ahead} from '../read/ahead.ts';
import {among} from '../read/among.ts';
import {adRef, adRows, anyAd, dayAd, dayAdRef, dayAdRows, inYuan, listingAds, listingTraffic} from '../read/any-figures.ts';
import {anyRow, isOrder, listsOf, ownForm, rowRef} from '../read/any-goods.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {timed} from '../read/date-order.ts';
import {first, fromUrl, text, value, worded} from '../read/element.ts';
import {figuresIn} from '../read/figures.ts';
import {beforeGrids} from '../read/grid.ts';
import {rowsOf} from '../read/grid-reads.ts';
import {linesAt} from '../read/order-lines.ts';
import {some} from '../read/page.ts';
import {images} from '../read/pictures.ts';
import {listsAt, rowsAt} from '../read/rows-at.ts';
import {count, moneyOf} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

// Classes of the older list end in letters that each build gives them; the newer one is a table.
const ORDER = 'div[class*="trade-order-main"]';
const TITLE = '#sell-field-title input, #sell-field-title textarea';
const LINES = '[class*="suborder-mod__order-table"]';

/** Its reports of advertising are one page, which says in its address what it shows and of which days. */
const REPORTS = /^\/index\.html/;
const before = figuresIn(figureWordsEast);
const goods = listingTraffic();
const advertised = listingAds();

export default defineSite({
  id: 'taobao-seller',
  name: 'Taobao and Tmall Qianniu',
  nameZh: '淘宝/天猫千牛',
  reader: 1,
  matches: [
    ...'myseller qn item.upload sycm'.split(' ').map(name => `https://${name}.taobao.com/*`),
    ...['https://trade.taobao.com/trade/itemlist/*', 'https://sell.publish.tmall.com/*', 'https://one.alimama.com/*'],
  ],
  backEnd: true,
  of: 'taobao',
  home: 'myseller.taobao.com',
  words: 'east',
  limits,
  pages: {
    orders: {
      kind: 'order',
      at: /^\/home\.htm\/trade-platform\/tp\/sold|^\/trade\/itemlist\/list_sold_items\.htm/,
      before: beforeGrids,
      is: listsAt(ORDER, 'orders'),
      each: rowsAt(ORDER, 'orders'),
      ref: first(value('input[name=orderid]'), orderRef),
      read: ahead(
        {
          placedAt: timed(among('label span', /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)$/)),
          status: worded(text('td:nth-child(6) p span')),
          lines: linesAt(`${LINES} tbody tr`, {
            title: text('[class*="production-mod__production"] a'),
            price: moneyOf('CNY', text('td:nth-child(2) p')),
            quantity: text('td:nth-child(3) p'),
          }),
          total: moneyOf('CNY', text('td:nth-child(7) strong')),
        },
        anyOrder,
      ),
    },
    order: {
      kind: 'order',
      at: /^\/home\.htm\/trade-platform\/tp\/detail\?(?:.*&)?bizOrderId=(?<ref>\d+)/i,
      before: beforeGrids,
      is: isOrder,
      ref: fromUrl('ref'),
      read: anyOrder,
    },
    edit: {
      kind: 'listing',
      at: /^\/(?:sell(?:\/v2)?|tmall)\/publish\.htm\?(?:.*&)?(?:itemId|id)=(?<ref>\d+)/,
      is: some(value(TITLE)),
      ref: fromUrl('ref'),
      read: ownForm({
        title: value(TITLE),
        sku: value('#sell-field-outerId input'),
        price: moneyOf('CNY', value('#sell-field-price input')),
        stock: count(value('#sell-field-quantity input')),
        images: images('#sell-field-mainImagesGroup img, #struct-mainImagesGroup img'),
      }),
    },
    'listing-traffic': {
      kind: 'traffic',
      at: /^\/cc\/item_rank/,
      before,
      is: some(goods.rows),
      each: goods.rows,
      ref: goods.ref,
      read: inYuan(goods.read),
    },
    ads: {kind: 'ad', at: REPORTS, before, is: some(adRows), each: adRows, ref: adRef, read: inYuan(anyAd)},
    'listing-ads': {
      kind: 'ad',
      at: REPORTS,
      before,
      is: some(advertised.rows),
      each: advertised.rows,
      ref: advertised.ref,
      read: inYuan(advertised.read),
    },
    'daily-ads': {kind: 'ad', at: REPORTS, before, is: some(dayAdRows), each: dayAdRows, ref: dayAdRef, read: inYuan(dayAd)},
    listings: {
      kind: 'listing',
      at: /^\/home\.htm\/(?:SellManage|sell-manage|item-manage)/i,
      before: beforeGrids,
      is: listsOf('listings', 'stock'),
      each: rowsOf('listings', 'stock'),
      ref: rowRef,
      read: anyRow,
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {
    how: 'published facts',
    on: '2026-12-01',
    but: {
      listings: 'unverified',
      'listing-traffic': 'unverified',
      ads: 'unverified',
      'listing-ads': 'unverified',
      'daily-ads': 'unverified',
    },
  },
});

export const examples: SiteExample[] = [
  {url: 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold', page: 'orders', file: 'orders'},
  {url: 'https://trade.taobao.com/trade/itemlist/list_sold_items.htm?action=x', page: 'orders', file: 'orders-older'},
  {url: 'https://qn.taobao.com/home.htm/trade-platform/tp/detail?bizOrderId=4011223344556677889', page: 'order', file: 'order'},
  {url: 'https://myseller.taobao.com/home.htm/trade-platform/tp/detail?spm=x&bizOrderId=4011223344556677890', page: 'order'},
  {url: 'https://item.upload.taobao.com/sell/v2/publish.htm?itemId=682001122334&fromAIPublish=true', page: 'edit', file: 'edit'},
  {url: 'https://sell.publish.tmall.com/tmall/publish.htm?id=682001122335', page: 'edit'},
  {url: 'https://item.upload.taobao.com/sell/publish.htm?catId=201160807', page: null},
  {url: 'https://item.upload.taobao.com/sell/ai/category.htm', page: null},
  {url: 'https://myseller.taobao.com/home.htm/SellManage/on_sale', page: 'listings', file: 'listings'},
  {url: 'https://myseller.taobao.com/home.htm/SellManage/in_stock?current=2', page: 'listings'},
  {
    url: 'https://sycm.taobao.com/cc/item_rank?dateRange=2026-11-29%7C2026-11-29&dateType=day',
    page: 'listing-traffic',
    file: 'listing-traffic',
  },
  {url: 'https://sycm.taobao.com/cc/item_rank', page: 'listing-traffic'},
  {
    url: 'https://one.alimama.com/index.html#!/report/campaign?rptType=campaign&startTime=2026-11-29&endTime=2026-11-29',
    page: 'ads',
    file: 'ads',
  },
  {url: 'https://one.alimama.com/index.html#!/manage/display?tab=campaign', page: 'ads'},
  {
    url: 'https://one.alimama.com/index.html#!/report/item?startTime=2026-11-29&endTime=2026-11-29',
    page: 'listing-ads',
    file: 'listing-ads',
  },
  {url: 'https://one.alimama.com/index.html', page: 'listing-ads'},
  {url: 'https://one.alimama.com/index.html#!/report/account?rptType=account', page: 'daily-ads', file: 'daily-ads'},
  {url: 'https://one.alimama.com/index.html?spm=x', page: 'daily-ads'},
  {url: 'https://sycm.taobao.com/mc/free/class_analysis', page: null},
  {url: 'https://myseller.taobao.com/home.htm/QnworkbenchHome/', page: null},
  {url: 'https://qn.taobao.com/home.htm/trade-platform/tp/export-list', page: null},
  {url: 'https://myseller.taobao.com/home.htm/shop-manage/setting', page: null},
];
