import limits from '../limits/tiktok-shop.ts';
import {cardsIn} from '../read/cards.ts';
import {first, fromQuery, fromUrl, inPath, map, text} from '../read/element.ts';
import {joined} from '../read/form.ts';
import {heading} from '../read/heading.ts';
import {held} from '../read/held.ts';
import {price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {ratings} from '../read/ratings.ts';
import {repeated} from '../read/repeated.ts';
import {resultCard} from '../read/result-card.ts';
import {toldByMarkup} from '../read/told.ts';
import {count, decimal, money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const DATA = '#__MODERN_ROUTER_DATA__';
const INFO = 'loaderData.*.page_config.components_map.*.component_data.product_info';
const MIN = `${INFO}.promotion_model.promotion_product_price.min_price`;

export default defineSite({
  id: 'tiktok-shop',
  name: 'TikTok Shop',
  reader: 1,
  matches: ['https://shop.tiktok.com/*', 'https://www.tiktok.com/shop/*', 'https://www.tiktok.com/view/product/*'],
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/(?:(?:[a-z]{2}\/|shop\/)?pdp\/(?:[^/?]+\/)?|view\/product\/)(?<ref>\d{15,20})(?:[/?]|$)/,
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(held(DATA, `${INFO}.product_model.name`), heading),
        sku: fromUrl('ref'),
        // A number of which the data do not name the currency is left to the page's own words.
        price: first(money(joined(held(DATA, `${MIN}.sale_price_decimal`), held(DATA, `${MIN}.currency_name`))), price),
        rating: first(decimal(held(DATA, `${INFO}.review_model.product_overall_score`)), ratings),
        reviewCount: first(count(held(DATA, `${INFO}.review_model.product_review_count`)), ratings),
        seller: first(held(DATA, `${INFO}.seller_model.shop_name`), toldByMarkup),
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:[a-z]{2}\/|shop\/)?(?:s(?:\/(?<words>[^/?]+))?|[ck]\/[^/?]+(?:\/\d+)?)\/?(?:\?|$)/,
      ref: null,
      read: {
        query: first(
          fromQuery('q'),
          map(inPath('words'), words => words.replace(/-/g, ' ')),
        ),
        heading: text('h1'),
        page: fromQuery('page'),
        results: cardsIn(repeated, resultCard, 'cards'),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-28'},
});

export const examples: SiteExample[] = [
  {url: 'https://shop.tiktok.com/us/pdp/oak-hook-2-pack/1729671968857166344?source=ecommerce', page: 'listing', file: 'product'},
  {url: 'https://www.tiktok.com/shop/pdp/oak-hook-2-pack/1729671968857166344', page: 'listing'},
  {url: 'https://www.tiktok.com/view/product/1729671968857166344?region=GB', page: 'listing'},
  {url: 'https://shop.tiktok.com/view/product/1729671968857166344', page: 'listing'},
  {url: 'https://shop.tiktok.com/us/pdp/1729671968857166344', page: 'listing'},
  {url: 'https://shop.tiktok.com/us/s/oak-hook?page=2', page: 'search', file: 'search'},
  {url: 'https://shop.tiktok.com/us/s?q=oak+hook&source=ecommerce', page: 'search'},
  {url: 'https://www.tiktok.com/shop/c/home-supplies/600001', page: 'search'},
  {url: 'https://www.tiktok.com/@cornerwoods/video/7301234567890123456', page: null},
  {url: 'https://www.tiktok.com/shop/cart', page: null},
  {url: 'https://shop.tiktok.com/us/store/cornerwoods/7495123456789012345', page: null},
  {url: 'https://business.tiktok.com/shop', page: null},
];
