import limits from '../limits/ebay.ts';
import {cards} from '../read/cards.ts';
import {all, attr, first, fromQuery, fromUrl, link, map, rawText, text, texts, within, worded} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {images, pictures} from '../read/pictures.ts';
import {listPrice, price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

// Country → the ending of its host; the countries under ebay.com (`/mys/` of Malaysia and such) moved there and share its host.
const ENDINGS: Record<string, string> = {
  ...{
    AT: 'at',
    AU: 'com.au',
    BE: 'be',
    CA: 'ca',
    CH: 'ch',
    DE: 'de',
    ES: 'es',
    FR: 'fr',
    GB: 'co.uk',
    HK: 'com.hk',
    IE: 'ie',
    IN: 'in',
    IT: 'it',
  },
  ...{MY: 'com.my', NL: 'nl', PH: 'ph', PL: 'pl', SG: 'com.sg', US: 'com', VN: 'vn'},
};
// Two countries speak two languages and have a host for each.
const HOSTS = [...Object.values(ENDINGS).map(ending => `ebay.${ending}`), 'benl.ebay.be', 'befr.ebay.be', 'cafr.ebay.ca'];

/** eBay names a picture's size in its file name; 1600 is the largest it keeps. */
const fullSize = (url: string): string => url.replace(/\/s-l\d+(?=\.\w+)/, '/s-l1600');
const own = (list: readonly {url: string}[]) => {
  const urls = list.map(({url}) => fullSize(url)).filter(url => /ebayimg\.com\/.+s-l1600/.test(url));
  return urls.length ? [...new Set(urls)].map(url => ({url})) : undefined;
};

const item = within(link('a[href*="/itm/"]'), /\/itm\/(?:[^/?]+\/)?(\d{9,15})/);
/** Both ends of a range stand in elements of their own. */
const asked = map(texts('.s-card__price, .s-item__price'), parts => parts.join(' '));

export default defineSite({
  id: 'ebay',
  name: 'eBay',
  reader: 1,
  matches: HOSTS.map(host => `https://www.${host}/*`),
  region: host => Object.keys(ENDINGS).find(country => host.endsWith(`ebay.${ENDINGS[country]}`)),
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/itm\/(?:[^/?]+\/)?(?<ref>\d{9,15})(?:[/?]|$)/,
      // An ended item sends the visitor on to similar ones: no heading of its own is there.
      is: page => all(page, '#itemTitle, .x-item-title, [class*=item-title] h1').length > 0,
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(text('h1.x-item-title__mainTitle, .x-item-title__mainTitle'), text('#itemTitle'), heading),
        sku: fromUrl('ref'),
        price: first(
          money(text('.x-price-primary [itemprop=price], .x-price-primary')),
          money(text('#mm-saleDscPrc')),
          money(text('#prcIsum, #prcIsum_bidPrice')),
          price,
        ),
        listPrice: first(money(text('.x-additional-info .ux-textspans--STRIKETHROUGH, #orgPrc, #mm-saleOrgPrc')), listPrice),
        images: first(map(images('.ux-image-carousel-item img, #vi_main_img_fs img'), own), map(images('#icImg'), own), pictures),
        seller: first(
          text('.x-sellercard-atf__info__about-seller a span, #mbgLink .mbg-nw, .mbg-nw'),
          attr('[data-seller-name]', 'data-seller-name'),
        ),
        bullets: null,
        category: first(texts('.seo-breadcrumb-text span, nav.breadcrumbs li a span'), texts('#vi-VR-brumb-lnkLst li [itemprop=name]')),
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:sch|b)\/[^?]/,
      ref: null,
      read: {
        query: first(fromQuery('_nkw'), attr('#gh-ac', 'value')),
        heading: text('h1.title-banner__title, .b-pageheader__title, h1'),
        page: fromQuery('_pgn'),
        // Cards without an id of their own are on every list, hidden: they show how a card looks.
        results: cards('li.s-card[id^=item], li.s-item[id^=item], li.brwrvr__item-card', {
          ref: item,
          url: map(item, (id, {url}) => `${url.origin}/itm/${id}`),
          title: first(
            text('.s-card__title > span:first-child, .s-item__title [role=heading], .s-item__title, .bsig__title'),
            attr('img[alt]', 'alt'),
          ),
          price: first(money(asked), money(text('.bsig__price'))),
          listPrice: money(text('.strikethrough, .STRIKETHROUGH')),
          rating: worded(rawText('.x-star-rating .clipped, .star-rating')),
          reviewCount: worded(text('.s-item__reviews-count > span:first-child')),
          // Every card holds the mark of paid places, and styles that change from page to page decide on which it is seen.
          sponsored: null,
          rank: null,
          badge: text('.s-card__caption, .s-item__caption'),
          deal: text('.s-item__deal, .s-card__deal, .s-item__dealBadge'),
          coupon: text('[class*=coupon i]'),
        }),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'captured pages', on: '2026-11-22'},
});

export const examples: SiteExample[] = [
  {url: 'https://www.ebay.com/itm/335251351456', page: 'listing'},
  {url: 'https://www.ebay.co.uk/itm/Oak-Hook-2-Pack/143863282131?hash=item1', page: 'listing', file: 'item'},
  {url: 'https://www.ebay.de/sch/i.html?_nkw=oak+hook&_pgn=2', page: 'search', file: 'search'},
  {url: 'https://www.ebay.com/b/Coat-Hooks/20573/bn_1850434', page: 'search'},
  {url: 'https://www.ebay.com/p/27042', page: null},
  {url: 'https://www.ebay.fr/help/home', page: null},
  {url: 'https://www.ebay.com.au/mye/myebay/summary', page: null},
];
