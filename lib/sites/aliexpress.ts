import limits from '../limits/aliexpress.ts';
import type {MarkupWords} from '../model/reading.ts';
import {cards} from '../read/cards.ts';
import {first, fromQuery, fromUrl, link, map, text, within, worded} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {allHeld} from '../read/held.ts';
import {images, pictures, picturesAt, unsized} from '../read/pictures.ts';
import type {CardPlan} from '../read/plan.ts';
import {listPrice, price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {ratings} from '../read/ratings.ts';
import {resultCard} from '../read/result-card.ts';
import {toldByMarkup} from '../read/told.ts';
import {money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

// The classes end in a hash of the build: `price-default--current--F8OlYIo`. What stands before it stays.
const NOW = '[class*="price-default--current"], [class*="price--currentPriceText"], .product-price-current, .uniform-banner-box-price';
const BEFORE = '[class*="price-default--original"], [class*="price--originalText"], .product-price-original, .product-price-del';

/** `….jpg_220x220q75.jpg_.avif` is `….jpg` as the seller sent it. */
const SIZE = /(?<=\.(?:jpe?g|png|webp|gif))_[^/]*$/i;

/** A card is a link, or holds one: to an item, or to a bundle of several. */
const address = first(link(''), link('a[href*="/item/"], a[href*="productIds="], a[href]'));
const item = within(address, /(?:\/item\/|\/i\/|productIds=)(\d{8,20})/);
const card: CardPlan = {
  ...resultCard,
  ref: item,
  url: map(item, (id, {url}) => new URL(`/item/${id}.html`, url).href),
  title: first(text('h3'), resultCard.title),
  price: first(money(text('[class*="price-sale"]')), resultCard.price),
  listPrice: first(money(text('[class*="price-original"], [style*="line-through"]')), resultCard.listPrice),
};

export default defineSite({
  id: 'aliexpress',
  name: 'AliExpress',
  nameZh: '速卖通',
  reader: 1,
  matches: ['https://*.aliexpress.com/*', 'https://*.aliexpress.us/*', 'https://*.aliexpress.ru/*'],
  // The other hosts are languages, not countries.
  region: host => (/\.us$/.test(host) ? 'US' : /\.ru$/.test(host) ? 'RU' : undefined),
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/(?:(?:item|i)\/(?:[^/?]+\/)?|store\/product\/[^/?]+\/\d+_)(?<ref>\d{8,20})(?:\.html|[/?]|$)/,
      // Built by script: until then there is nothing to read.
      ready: '[data-pl=product-title], .product-title-text, h1',
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(text('[data-pl=product-title]'), text('.product-title-text'), heading),
        sku: fromUrl('ref'),
        price: first(money(text(NOW)), price),
        listPrice: first(money(text(BEFORE)), listPrice),
        rating: first(worded(text('[class*="reviewer--rating"], .overview-rating-average')), ratings),
        reviewCount: first(worded(text('[class*="reviewer--reviews"], .product-reviewer-reviews')), ratings),
        images: first<{url: string}[] | MarkupWords>(
          unsized(images('[class*="slider--img"] img, .images-view-item img'), SIZE),
          picturesAt(allHeld('_d_c_.DCData', '**.imagePathList.*')),
          picturesAt(allHeld('window.runParams', '**.imagePathList.*')),
          pictures,
        ),
        seller: first(text('[data-pl=store-name], .shop-name a, [class*="store-detail--storeName"]'), toldByMarkup),
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:w\/wholesale-(?<words>[^/?]+?)\.html|wholesale(?:\/[^/?]+)?(?:\?|$)|category\/\d+\/[^/?]+)/,
      ref: null,
      read: {
        query: first(
          fromQuery('SearchText'),
          map(fromUrl('words'), words => words.replace(/-/g, ' ')),
        ),
        heading: text('h1'),
        page: fromQuery('page'),
        results: cards('[class*=search-item-card-wrapper], a.search-card-item', card),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-28'},
});

export const examples: SiteExample[] = [
  {url: 'https://www.aliexpress.com/item/1005006012345678.html?spm=a2g0o.productlist.main.1', page: 'listing', file: 'item'},
  {url: 'https://de.aliexpress.com/item/1005006012345678.html', page: 'listing'},
  {url: 'https://www.aliexpress.us/item/3256805712345678.html?gatewayAdapt=glo2usa', page: 'listing'},
  {url: 'https://aliexpress.ru/item/1005006012345678.html?sku_id=12000034567890123', page: 'listing'},
  {url: 'https://www.aliexpress.com/i/1005006012345678.html', page: 'listing'},
  {url: 'https://www.aliexpress.com/item/Oak-Hook-2-Pack/32912345678.html', page: 'listing'},
  {url: 'https://www.aliexpress.com/w/wholesale-oak-hook.html?page=2&g=y&SearchText=oak+hook', page: 'search', file: 'search'},
  {url: 'https://fr.aliexpress.com/wholesale?SearchText=crochet', page: 'search'},
  {url: 'https://www.aliexpress.com/category/200003251/hooks.html', page: 'search'},
  {url: 'https://www.aliexpress.com/store/1101234567', page: null},
  {url: 'https://www.aliexpress.com/p/shoppingcart/index.html', page: null},
  {url: 'https://www.aliexpress.com/p/order/index.html', page: null},
  {url: 'https://csp.aliexpress.com/m_apps/product-manage/products', page: null},
  {url: 'https://helppage.aliexpress.com/buyercenter/questionAnswer.htm?id=1', page: null},
];
