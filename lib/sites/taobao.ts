import limits from '../limits/taobao.ts';
import {attr, first, fromUrl, map, text, texts} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import type {Read} from '../read/page.ts';
import {images, pictures} from '../read/pictures.ts';
import {price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {moneyWords} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

/** The pages say ¥ and mean yuan, whatever country they are shown in. */
const yuan = (read: Read<string>) => map(read, (words, page) => (/\d/.test(words) ? moneyWords(page, words, 'CNY') : undefined));

// The price box of today's offer is on every page and empty where there is none.
const offer = yuan(text('#J_PromoPrice .tb-rmb-num, #J_PromoPrice .tm-price'));
const regular = yuan(text('#J_StrPrice .tb-rmb-num, #J_StrPriceModBox .tm-price'));

/** Pictures end in their size, `….jpg_50x50.jpg`, `….jpg_60x60q90.jpg`; without it they are as the seller sent them. */
const fullSize = (url: string): string => url.replace(/(\.(?:jpe?g|png|webp|gif))_[^/]*$/i, '$1');
const whole = (list: readonly {url: string}[]) => [...new Set(list.map(({url}) => fullSize(url)))].map(url => ({url}));

/** "品牌: 橡树" as name and value. */
const pair = (words: string): [string, string] | undefined => {
  const [, name, value] = /^([^:：]{1,30})[:：]\s*(.+)$/.exec(words) ?? [];
  return name && value ? [name.trim(), value.trim()] : undefined;
};
const properties = map(texts('.attributes-list li, #J_AttrUL li'), lines => {
  const pairs = lines.map(pair).filter(one => one !== undefined);
  return pairs.length ? Object.fromEntries(pairs) : undefined;
});

export default defineSite({
  id: 'taobao',
  name: 'Taobao / Tmall',
  nameZh: '淘宝 / 天猫',
  reader: 1,
  matches: [
    ...['item.taobao.com', 'world.taobao.com', 'tw.taobao.com', 'hk.taobao.com'].map(host => `https://${host}/*`),
    ...['detail.tmall.com', 'detail.tmall.hk', 'chaoshi.detail.tmall.com', 'world.tmall.com'].map(host => `https://${host}/*`),
  ],
  region: () => 'CN',
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/(?:\w+\/)?(?:item(?:_o)?\.htm\?(?:.*&)?id=|item\/)(?<ref>\d{6,})/,
      // Today's pages are built by script: until then there is nothing to read.
      ready: '.tb-main-title, .tb-detail-hd, [class*=mainTitle i]',
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(
          attr('.tb-main-title', 'data-title'),
          text('.tb-main-title'),
          text('.tb-detail-hd h1'),
          text('[class*=mainTitle i]'),
          heading,
        ),
        brand: map(properties, ({品牌: brand}) => brand),
        sku: fromUrl('ref'),
        price: first(offer, regular, price),
        priceTo: null,
        listPrice: page => (offer(page).length ? regular(page) : []),
        images: first(map(images('#J_UlThumb img'), whole), pictures),
        bullets: null,
        attributes: properties,
        seller: first(text('.tb-shop-name a'), text('.slogo-shopname')),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'captured pages', on: '2026-11-22'},
});

export const examples: SiteExample[] = [
  {url: 'https://item.taobao.com/item.htm?id=562283240178', page: 'listing', file: 'item'},
  {url: 'https://detail.tmall.com/item.htm?spm=a1z10.1-b.w5003&id=605258110430&skuId=1', page: 'listing', file: 'tmall-item'},
  {url: 'https://world.taobao.com/item/562283240178.htm', page: 'listing'},
  {url: 'https://detail.tmall.com/venus/spu_detail.htm?spu_id=1', page: null},
  {url: 'https://item.taobao.com/auction/buy_now.htm', page: null},
];
