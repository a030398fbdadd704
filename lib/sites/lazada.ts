import limits from '../limits/lazada.ts';
import {anyList} from '../read/any-list.ts';
import {brand} from '../read/brand.ts';
import {cards} from '../read/cards.ts';
import {crumbs} from '../read/crumbs.ts';
import {attr, first, fromUrl, text, texts, worded} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {images, pictures, unsized} from '../read/pictures.ts';
import {listPrice, price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {ratings} from '../read/ratings.ts';
import {resultCard} from '../read/result-card.ts';
import {toldByMarkup} from '../read/told.ts';
import {money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const HOSTS: Record<string, string> = {
  ...{ID: 'lazada.co.id', MY: 'lazada.com.my', PH: 'lazada.com.ph', SG: 'lazada.sg', TH: 'lazada.co.th', VN: 'lazada.vn'},
};

const SIZE = /(?<=\.(?:jpe?g|png|webp|gif))_[^/]*$/i;

export default defineSite({
  id: 'lazada',
  name: 'Lazada',
  nameZh: '来赞达',
  reader: 1,
  matches: Object.values(HOSTS).flatMap(host => [`https://www.${host}/*`, `https://${host}/*`]),
  region: host => Object.keys(HOSTS).find(country => host.endsWith(HOSTS[country] ?? '')),
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/products\/(?:[^/?]*-)?i(?<ref>\d{6,14})(?:-s\d+)?\.html/,
      ready: '[class*=pdp-mod-product-badge-title], h1',
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(text('[class*=pdp-mod-product-badge-title]'), heading),
        brand: first(text('[class*=pdp-product-brand][class*=brand-link]:not([class*=all])'), brand),
        sku: fromUrl('ref'),
        // The data of a page may hold the former price alone: what stands in the price's place comes first.
        price: first(money(text('.pdp-v2-product-price-content-salePrice, .pdp-price_type_normal')), price),
        listPrice: first(money(text('.pdp-v2-product-price-content-originalPrice-amount, .pdp-price_type_deleted')), listPrice),
        // Stars and sales at the seller's name are the shop's.
        rating: first(worded(text('.pdp-review-summary .score-average, .container-star-v2-score, .mod-rating .score-average')), ratings),
        reviewCount: first(worded(text('.pdp-review-summary__link, .mod-rating .count')), ratings),
        images: first(unsized(images('[class*=item-gallery][class*=thumbnail] img, [class*=gallery-preview-panel] img'), SIZE), pictures),
        category: first(texts('.breadcrumb_item a, #J_breadcrumb .breadcrumb_item_anchor'), crumbs),
        seller: first(text('[class*=seller-name][class*=detail-name]'), toldByMarkup),
      },
    },
    search: {
      kind: 'search',
      // /catalog/?q=hook, /shop-hooks/ and /tag/hook/ of categories
      at: /^\/(?:catalog|tag|shop-[^/?]+)(?:[/?]|$)/,
      ref: null,
      read: {
        ...anyList(),
        // The stars of cards are pictures: how many are full is told by names that change with every version of the page.
        results: cards('[data-qa-locator=product-item]', {...resultCard, ref: attr('', 'data-item-id'), rating: null}),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-28', but: {search: 'captured pages'}},
});

export const examples: SiteExample[] = [
  {url: 'https://www.lazada.com.ph/products/oak-hook-2-pack-i2894375047-s13022944107.html?search=1', page: 'listing', file: 'product'},
  {url: 'https://www.lazada.co.id/products/pdp-i6872778045-s13022944107.html', page: 'listing', file: 'product-newer'},
  {url: 'https://www.lazada.vn/products/moc-go-soi-i2894375047.html', page: 'listing'},
  {url: 'https://www.lazada.sg/products/i2894375047-s13022944107.html', page: 'listing'},
  {url: 'https://www.lazada.com.ph/catalog/?q=oak%20hook&page=2', page: 'search', file: 'search'},
  {url: 'https://www.lazada.sg/shop-hooks/', page: 'search'},
  {url: 'https://www.lazada.com.my/shop/corner-woods/', page: null},
  {url: 'https://cart.lazada.co.th/cart', page: null},
  {url: 'https://www.lazada.sg/customer/account/', page: null},
  {url: 'https://www.lazada.sg/helpcenter/', page: null},
];
