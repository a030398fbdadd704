import limits from '../limits/coupang.ts';
import {cards} from '../read/cards.ts';
import {crumbs} from '../read/crumbs.ts';
import {first, fromQuery, fromUrl, link, map, text, texts, there, within, worded} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {images, pictures} from '../read/pictures.ts';
import type {CardPlan} from '../read/plan.ts';
import {listPrice, price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {ratings} from '../read/ratings.ts';
import {resultCard} from '../read/result-card.ts';
import {toldByMarkup} from '../read/told.ts';
import {money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

/** A price for members of the delivery club alone says so: 와우. */
const forAll = (words: string): string | undefined => (/와우|wow/i.test(words) ? undefined : words);

const HOSTS: Record<string, string> = {KR: 'www.coupang.com', TW: 'www.tw.coupang.com'};

const address = first(link('a[href*="/products/"]'), link(''));
const card: CardPlan = {
  ...resultCard,
  ref: within(address, /\/products\/(\d+)/),
  url: address,
  title: first(text('[class*=ProductUnit_productName], .descriptions .name'), resultCard.title),
  price: first(money(text('[class*=Price_priceValue], .price-value')), resultCard.price),
  listPrice: first(money(text('[class*=PriceInfo_basePrice], [class*=PriceArea] del, .base-price')), resultCard.listPrice),
  reviewCount: worded(text('[class*=ProductRating_ratingCount], .rating-total-count')),
  sponsored: there('[class*=AdMark_adMark], .ad-badge, .ad-badge-text, .search-product__ad-badge'),
  rank: worded(text('[class*=RankMark_rank], .number')),
};

export default defineSite({
  id: 'coupang',
  name: 'Coupang',
  nameZh: '酷澎',
  reader: 1,
  matches: [...Object.values(HOSTS), 'm.coupang.com'].map(host => `https://${host}/*`),
  region: host => (/(?:^|\.)tw\.coupang/.test(host) ? 'TW' : 'KR'),
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/v[pm]\/products\/(?<ref>\d{5,15})(?:[/?]|$)/,
      ready: '.product-title, .prod-buy-header__title, h1',
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(text('h1.product-title, .product-title'), text('.prod-buy-header__title'), heading),
        // What sellers call an option has a number of its own.
        sku: first(fromQuery('vendorItemId'), fromUrl('ref')),
        price: first(
          money(map(text('.final-price, .final-price-amount'), forAll)),
          money(text('.sales-price-amount')),
          money(text('.prod-sale-price .total-price, .prod-coupon-price .total-price')),
          price,
        ),
        listPrice: first(money(text('.original-price-amount, .prod-origin-price .origin-price')), listPrice),
        reviewCount: first(worded(text('.rating-count-txt, .prod-buy-header__productreview .count')), ratings),
        images: first(images('.product-image img, .prod-image__item img'), pictures),
        category: first(texts('.breadcrumb a, #breadcrumb a.breadcrumb-link:not([href="/"])'), crumbs),
        seller: first(text('.seller-name a, .prod-sale-vendor-name'), toldByMarkup),
      },
    },
    search: {
      kind: 'search',
      at: /^\/np\/(?:search|categories\/\d+)(?:[/?]|$)/,
      ref: null,
      read: {
        query: fromQuery('q'),
        heading: text('h1'),
        page: fromQuery('page'),
        results: cards('#product-list > li[class*=ProductUnit_productUnit], li.search-product, li.baby-product', card),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-28'},
});

export const examples: SiteExample[] = [
  {url: 'https://www.coupang.com/vp/products/7335597976?itemId=18741704367&vendorItemId=85873964906&q=x', page: 'listing', file: 'product'},
  {url: 'https://www.coupang.com/vp/products/237181694', page: 'listing', file: 'product-older'},
  {url: 'https://m.coupang.com/vm/products/7335597976?itemId=18741704367', page: 'listing'},
  {url: 'https://www.tw.coupang.com/vp/products/7335597976', page: 'listing'},
  {url: 'https://www.coupang.com/np/search?component=&q=%ED%9B%84%ED%81%AC&channel=user&page=2', page: 'search', file: 'search'},
  {url: 'https://www.coupang.com/np/categories/184555?page=1', page: 'search'},
  {url: 'https://cart.coupang.com/cartView.pang', page: null},
  {url: 'https://www.coupang.com/np/coupangglobal', page: null},
  {url: 'https://mc.coupang.com/ssr/desktop/order/list', page: null},
  {url: 'https://wing.coupang.com/vendor-inventory/list', page: null},
];
