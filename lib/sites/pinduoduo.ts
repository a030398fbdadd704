import limits from '../limits/pinduoduo.ts';
import type {MarkupWords} from '../model/reading.ts';
import {first, fromQuery, fromUrl, map, text} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {allHeld, held, heldCards, heldPairs} from '../read/held.ts';
import type {Read} from '../read/page.ts';
import {pictures, picturesAt} from '../read/pictures.ts';
import {price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {moneyOf, moneyWords} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const DATA = 'window.rawData';
const GOODS = 'store.initDataObj.goods';

/** Whole cents as yuan. */
const ofCents = (read: Read<string>): Read<string> =>
  map(read, cents => (/^\d+$/.test(cents) ? (Number(cents) / 100).toFixed(2) : undefined));
/** The same names held yuan as text ("22.9") and later cents as a number (2290): only what has a point is surely yuan. */
const ofYuan = (read: Read<string>): Read<string> => map(read, yuan => (/^\d+\.\d{1,2}$/.test(yuan) ? yuan : undefined));

/** The price of a group, which is what everybody pays: alone one pays more. */
const grouped = first(
  moneyOf('CNY', ofCents(held(DATA, `${GOODS}.minOnSaleGroupPriceInCent`))),
  moneyOf('CNY', ofYuan(held(DATA, `${GOODS}.minOnSaleGroupPrice`))),
  moneyOf('CNY', ofYuan(held(DATA, `${GOODS}.minGroupPrice`))),
);

const properties = heldPairs(DATA, `${GOODS}.goodsProperty.*`, 'key', 'values.*');

/** The first screen of a list, which came with the page; what is scrolled to comes later, and in no form that names the goods. */
const listed = (holder: string) =>
  heldCards(holder, '**.ssrListData.list.*', {
    ref: at => at('goodsID'),
    title: at => at('goodsName'),
    url: at => `https://mobile.yangkeduo.com/goods.html?goods_id=${at('goodsID')}`,
    // What is shown, in yuan; `price` is in cents here and in yuan there.
    price: (at, page) => (/^\d+(?:\.\d{1,2})?$/.test(at('priceInfo') ?? '') ? moneyWords(page, at('priceInfo') ?? '', 'CNY') : undefined),
  });

export default defineSite({
  id: 'pinduoduo',
  name: 'Pinduoduo',
  nameZh: '拼多多',
  reader: 1,
  // The back end, mms.pinduoduo.com, is another site.
  matches: ['mobile.yangkeduo.com', 'yangkeduo.com', 'mobile.pinduoduo.com', 'm.pinduoduo.net'].map(host => `https://${host}/*`),
  region: () => 'CN',
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/(?:goods\d?|duo_coupon_landing|poros\/h5\/goods)\.html\?(?:.*&)?goods_id=(?<ref>\d{5,16})/,
      ref: fromUrl('ref'),
      // Who is not logged in is shown nothing but the way to the app.
      is: page => held(DATA, `${GOODS}.goodsName`)(page).length + price(page).filter(({from}) => from === 'visible price').length > 0,
      read: {
        ...product,
        title: first(held(DATA, `${GOODS}.goodsName`), text('[class*=goods-name], [class*=goodsName]'), heading),
        brand: map(properties, ({品牌: brand}) => brand),
        sku: fromUrl('ref'),
        price: first(grouped, price),
        priceTo: null,
        // What the page strikes through or names 单买价 is another way to buy, or a number of the seller's.
        listPrice: null,
        images: first<{url: string}[] | MarkupWords>(
          picturesAt(allHeld(DATA, `${GOODS}.topGallery.*.url`)),
          picturesAt(allHeld(DATA, `${GOODS}.viewImageData.*`)),
          pictures,
        ),
        bullets: null,
        attributes: properties,
        seller: held(DATA, 'store.initDataObj.mall.mallName'),
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:search_result|search_catgoods|catgoods)\.html\?/,
      ref: null,
      read: {
        query: fromQuery('search_key'),
        heading: null,
        page: null,
        results: first(listed(DATA), listed('#__NEXT_DATA__')),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-28'},
});

export const examples: SiteExample[] = [
  {url: 'https://mobile.yangkeduo.com/goods.html?goods_id=123456789012&_oak_gallery=x', page: 'listing', file: 'goods'},
  {url: 'https://mobile.yangkeduo.com/goods2.html?refer_page_name=search&goods_id=123456789012', page: 'listing'},
  {url: 'https://mobile.pinduoduo.com/goods.html?goods_id=123456789012', page: 'listing'},
  {url: 'https://mobile.yangkeduo.com/goods1.html?goods_id=123456789013', page: 'listing', file: 'goods-in-cents'},
  {url: 'https://mobile.yangkeduo.com/search_result.html?search_key=%E6%A9%A1%E6%9C%A8%E6%8C%82%E9%92%A9', page: 'search', file: 'search'},
  {url: 'https://mobile.yangkeduo.com/search_catgoods.html?opt_id=1234&opt_name=x', page: 'search'},
  {url: 'https://mobile.yangkeduo.com/mall_page.html?mall_id=123456', page: null},
  {url: 'https://mobile.yangkeduo.com/orders.html', page: null},
  {url: 'https://mobile.yangkeduo.com/personal.html', page: null},
  {url: 'https://mobile.yangkeduo.com/login.html?from=goods.html%3Fgoods_id%3D123456789012', page: null},
];
