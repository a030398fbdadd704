import limits from '../limits/1688.ts';
import type {MarkupWords} from '../model/reading.ts';
import {cards} from '../read/cards.ts';
import {attr, first, fromQuery, fromUrl, map, text, texts, value, within} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {allHeld, held, plainNumber} from '../read/held.ts';
import type {Page} from '../read/page.ts';
import {images, pictures, picturesAt, unsized} from '../read/pictures.ts';
import type {CardPlan} from '../read/plan.ts';
import {price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {resultCard} from '../read/result-card.ts';
import {moneyOf} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

// The page is made of one object, handed to a function; older pages had it in a variable.
const DATA = 'window.contextPath,';
const OLDER = 'window.__INIT_DATA';

/** "34.9-69.9" is a range only with the sign before each number. */
const signed = (words: string): string => words.replace(/\d+(?:\.\d+)?/g, '¥$&');

/** A first price may be what remains for who is new, or after a coupon: its own block says so. */
const CONDITIONAL = /券|到手|预估|新人|首单|补贴/;
const block = first(text('#mainPrice .price-comp'), text('#mainPrice, [class*=module-od-main-price]'));
const shown = text('#mainPrice .price-info, [class*=module-od-main-price] .price-info, #mainPrice .price-comp');
const plain = (page: Page) => (block(page).some(({value}) => CONDITIONAL.test(value)) ? [] : shown(page));

/** What one piece costs who orders least: the first step of the ladder, as the page shows it, else the range of its variants in the data. */
const asked = first(
  moneyOf('CNY', plain),
  moneyOf(
    'CNY',
    text(
      '.mod-detail-price .price-original-sku .value, .mod-detail-price td.price .value, .step-price-item:first-child .price-text, .price-text',
    ),
  ),
  moneyOf('CNY', plainNumber(held(DATA, 'result.data.mainPrice.fields.priceModel.currentPrices.*.price'))),
  moneyOf('CNY', map(held(DATA, '**.skuPriceScale'), signed)),
  moneyOf('CNY', map(held(OLDER, '**.skuPriceScale'), signed)),
);

/** 材质: 橡木 in the cells of a row, or with a colon between. */
const properties = map(
  texts('[class*=module-od-product-attributes] tr, .offer-attr-item, .mod-detail-attributes .obj-content tr'),
  lines => {
    const pairs = lines.flatMap(line => {
      const [, name, value] = /^(\S{1,30}?)[:：]?\s+(.+)$/.exec(line) ?? [];
      return name && value ? [[name, value] as const] : [];
    });
    return pairs.length ? Object.fromEntries(pairs) : undefined;
  },
);

const SIZE = /(?<=\.(?:jpe?g|png|webp|gif))_[^/]*$/i;

/** Older searches write the words in GBK, which no browser decodes: then the box on the page has them. */
const words = first(
  map(fromQuery('keywords'), words => (words.includes('\ufffd') ? undefined : words)),
  value('#alisearch-input, input[name=keywords]'),
);

/** A card is a link, or holds one; paid places lead to a counter of clicks. */
const address = first(attr('', 'href'), attr('a[href*="offer"]', 'href'), attr('a[href]', 'href'));
const offer = first(within(address, /offer(?:Ids?=|\/)(\d{9,16})/), attr('', 'data-offer-id'), attr('[data-offer-id]', 'data-offer-id'));
const card: CardPlan = {
  ...resultCard,
  ref: offer,
  url: map(offer, id => `https://detail.1688.com/offer/${id}.html`),
  title: first(text('.offer-title-row .title-text, .offer-title-row, .mojar-element-title .title'), resultCard.title),
  price: first(moneyOf('CNY', text('.offer-price-row .price-item, .price-item, .mojar-element-price .price')), resultCard.price),
  sponsored: map(address, href => /dj\.1688\.com/.test(href)),
};

export default defineSite({
  id: '1688',
  name: '1688',
  nameZh: '1688',
  reader: 1,
  matches: ['https://*.1688.com/*'],
  region: () => 'CN',
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/(?:offer\/|page\/index\.html\?(?:.*&)?offerId=)(?<ref>\d{9,16})(?:\.html|[&?/]|$)/,
      ready: '#productTitle, [class*=module-od-title], [class*=od-pc-offer-title], .title-text, #mod-detail-title, h1',
      ref: fromUrl('ref'),
      read: {
        ...product,
        // The first heading of the page is the company's.
        title: first(
          text(
            '#productTitle h1, [class*=module-od-title] h1, [class*=od-pc-offer-title] h1, [class*=od-pc-offer-title], .title-content h1, .title-text',
          ),
          text('#mod-detail-title h1'),
          held(DATA, 'result.data.productTitle.fields.title'),
          held(OLDER, '**.offerTitle'),
          heading,
        ),
        brand: map(properties, ({品牌: brand}) => brand),
        sku: fromUrl('ref'),
        price: page => (block(page).length ? asked(page) : first(asked, price)(page)),
        priceTo: null,
        listPrice: null,
        images: first<{url: string}[] | MarkupWords>(
          picturesAt(allHeld(DATA, 'result.data.gallery.fields.offerImgList.*')),
          unsized(images('.od-gallery-img, .detail-gallery-img, .tab-content-container .tab-trigger img'), SIZE),
          pictures,
        ),
        bullets: null,
        attributes: properties,
        seller: first(
          text('#shopNavigation .company-name, #shopNavigation .shop-company-name, .company-name'),
          held(DATA, 'result.data.productTitle.fields.shopInfo.companyName'),
          held(OLDER, '**.companyName'),
        ),
      },
    },
    search: {
      kind: 'search',
      at: /^\/selloffer\/[^/?]+\.html?(?:\?|$)/,
      ref: null,
      read: {
        query: words,
        heading: text('h1'),
        page: fromQuery('beginPage'),
        results: cards('.search-offer-wrapper, .search-offer-item, .sm-offer-item, .space-offer-card-box', card),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-28'},
});

export const examples: SiteExample[] = [
  {url: 'https://detail.1688.com/offer/610947572360.html?spm=a26352.13672862.offerlist.1', page: 'listing', file: 'offer'},
  {url: 'https://detail.1688.com/offer/610947572361.html', page: 'listing', file: 'offer-older'},
  {url: 'https://detail.1688.com/offer/610947572362.html', page: 'listing', file: 'offer-conditional'},
  {url: 'https://m.1688.com/offer/610947572360.html', page: 'listing'},
  {url: 'https://detail.m.1688.com/page/index.html?offerId=610947572360&sortType=', page: 'listing'},
  {
    url: 'https://s.1688.com/selloffer/offer_search.htm?keywords=%E6%A9%A1%E6%9C%A8%E6%8C%82%E9%92%A9&beginPage=2',
    page: 'search',
    file: 'search',
  },
  {url: 'https://s.1688.com/selloffer/offer_search.htm?keywords=%CF%F0%C4%BE', page: 'search'},
  {url: 'https://cart.1688.com/cart.htm', page: null},
  {url: 'https://trade.1688.com/order/buyer_order_list.htm', page: null},
  {url: 'https://work.1688.com/home/seller.htm', page: null},
  {url: 'https://shop1h49823k5l821.1688.com/page/offerlist.htm', page: null},
  {url: 'https://114.1688.com/kf/detail.html', page: null},
];
