import limits from '../limits/taobao.ts';
import {cards} from '../read/cards.ts';
import {all, attr, first, fromQuery, fromUrl, link, map, text, texts, within} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import type {Read} from '../read/page.ts';
import {images, pictures} from '../read/pictures.ts';
import type {CardPlan} from '../read/plan.ts';
import {price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {resultCard} from '../read/result-card.ts';
import {moneyWords} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

/** The pages say ¥ and mean yuan, whatever country they are shown in. */
const yuan = (read: Read<string>) => map(read, (words, page) => (/\d/.test(words) ? moneyWords(page, words, 'CNY') : undefined));

// The price box of today's offer is on every page and empty where there is none.
const offer = yuan(text('#J_PromoPrice .tb-rmb-num, #J_PromoPrice .tm-price'));
const regular = yuan(text('#J_StrPrice .tb-rmb-num, #J_StrPriceModBox .tm-price'));

/** Since 2024 the large price is often what remains after a coupon or a subsidy; what everybody pays stands smaller beside it. */
const CONDITIONAL = /券|补|到手|会员|88vip|首单|新人/i;
const large = map(text('[class*="highlightPrice--"]'), words => (CONDITIONAL.test(words) ? undefined : words));
const small = within(text('[class*="subPrice--"]'), /优惠前\D*(\d[\d.,]*)/);

/** Pictures end in their size, `….jpg_50x50.jpg`, `….jpg_60x60q90.jpg`; without it they are as the seller sent them. */
const fullSize = (url: string): string => url.replace(/(\.(?:jpe?g|png|webp|gif))_[^/]*$/i, '$1');
const whole = (list: readonly {url: string}[]) => [...new Set(list.map(({url}) => fullSize(url)))].map(url => ({url}));

/** "品牌: 橡树" as name and value. */
const pair = (words: string): [string, string] | undefined => {
  const [, name, value] = /^([^:：\s]{1,30})(?:[:：]\s*|\s+)(.+)$/.exec(words) ?? [];
  return name && value ? [name.trim(), value.trim()] : undefined;
};
const properties = map(texts('.attributes-list li, #J_AttrUL li, [class*="generalParamsInfoItem--"]'), lines => {
  const pairs = lines.map(pair).filter(one => one !== undefined);
  return pairs.length ? Object.fromEntries(pairs) : undefined;
});

/** The whole number and what follows the point stand in two elements, with or without the point. */
const cardPrice = map(text('[class*="priceInt"]'), (whole, page) => {
  const [part] = text('[class*="priceFloat"]')(page);
  const cents = part?.value.replace(/\D/g, '');
  return cents ? `${whole}.${cents}` : whole;
});
const address = first(link(''), link('a[href*="item.htm"], a[href*="id="]'), link('a[href]'));
const item = first(
  within(attr('', 'id'), /item_id_(\d+)/),
  within(attr('[id^=item_id_]', 'id'), /item_id_(\d+)/),
  within(address, /[?&]id=(\d{6,})/),
  attr('', 'data-nid'),
  attr('', 'data-id'),
);
const card: CardPlan = {
  ...resultCard,
  ref: item,
  // Paid places lead to a counter of clicks; the number finds a thing on either site.
  url: map(
    item,
    (id, page) =>
      address(page)
        .map(({value}) => value)
        .find(href => /(?:item\.taobao|detail\.tmall)\.com/.test(href))
        ?.replace(/\?.*/, `?id=${id}`) ?? `https://item.taobao.com/item.htm?id=${id}`,
  ),
  title: first(attr('[class*="title--"][title]', 'title'), text('[class*="title--"], [class*="Title--title"], .productTitle, .title')),
  price: first(yuan(cardPrice), yuan(text('.price strong, .productPrice em, .price .num'))),
  listPrice: null,
  sponsored: map(address, href => /simba\.taobao\.com/.test(href)),
};

export default defineSite({
  id: 'taobao',
  name: 'Taobao / Tmall',
  nameZh: '淘宝 / 天猫',
  reader: 2,
  matches: [
    ...['item.taobao.com', 'world.taobao.com', 'tw.taobao.com', 'hk.taobao.com'].map(host => `https://${host}/*`),
    ...['s.taobao.com', 'list.tmall.com', 's.tmall.com', 'detail.m.tmall.com', 'h5.m.taobao.com', 'detail.liangxinyao.com'].map(
      host => `https://${host}/*`,
    ),
    ...['detail.tmall.com', 'detail.tmall.hk', 'chaoshi.detail.tmall.com', 'world.tmall.com'].map(host => `https://${host}/*`),
  ],
  region: () => 'CN',
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/(?:\w+\/)?(?:item(?:_o)?\.htm\?(?:.*&)?id=|core\/detail\.htm\?(?:.*&)?id=|item\/)(?<ref>\d{6,})/,
      // Today's pages are built by script: until then there is nothing to read.
      ready: '.tb-main-title, .tb-detail-hd, [class*=mainTitle i]',
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(
          attr('.tb-main-title', 'data-title'),
          text('.tb-main-title'),
          text('.tb-detail-hd h1'),
          attr('[class*=mainTitle i]', 'title'),
          text('[class*=mainTitle i]'),
          heading,
        ),
        brand: map(properties, ({品牌: brand}) => brand),
        sku: fromUrl('ref'),
        price: page =>
          all(page, '[class*="highlightPrice--"]').length ? yuan(first(large, small))(page) : first(offer, regular, price)(page),
        priceTo: null,
        listPrice: page => (large(page).length ? yuan(small)(page) : offer(page).length ? regular(page) : []),
        images: first(map(images('#J_UlThumb img, [class*="thumbnailPic--"]'), whole), pictures),
        bullets: null,
        attributes: properties,
        seller: first(text('.tb-shop-name a'), text('.slogo-shopname'), text('[class*="shopName--"]')),
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:search|search_product\.htm|list)(?:[/?]|$)/,
      ref: null,
      read: {
        query: fromQuery('q'),
        heading: null,
        page: fromQuery('page'),
        results: cards('[class*=doubleCardWrapper], #mainsrp-itemlist .item[data-nid], #J_ItemList .product[data-id]', card),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'captured pages', on: '2026-11-22', but: {search: 'published facts'}},
});

export const examples: SiteExample[] = [
  {url: 'https://item.taobao.com/item.htm?id=562283240178', page: 'listing', file: 'item'},
  {url: 'https://detail.tmall.com/item.htm?spm=a1z10.1-b.w5003&id=605258110430&skuId=1', page: 'listing', file: 'tmall-item'},
  {url: 'https://detail.tmall.com/item.htm?id=605258110431&ns=1', page: 'listing', file: 'tmall-item-newer'},
  {url: 'https://item.taobao.com/item.htm?ft=t&id=562283240179', page: 'listing', file: 'item-newer'},
  {url: 'https://h5.m.taobao.com/awp/core/detail.htm?id=562283240178', page: 'listing'},
  {url: 'https://world.taobao.com/item/562283240178.htm', page: 'listing'},
  {url: 'https://s.taobao.com/search?q=%E6%A9%A1%E6%9C%A8%E6%8C%82%E9%92%A9&page=2&tab=all', page: 'search', file: 'search'},
  {url: 'https://list.tmall.com/search_product.htm?q=x&type=p', page: 'search'},
  {url: 'https://detail.tmall.com/venus/spu_detail.htm?spu_id=1', page: null},
  {url: 'https://item.taobao.com/auction/buy_now.htm', page: null},
  {url: 'https://cart.taobao.com/cart.htm', page: null},
  {url: 'https://buyertrade.taobao.com/trade/itemlist/list_bought_items.htm', page: null},
];
