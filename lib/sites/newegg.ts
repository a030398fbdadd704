import limits from '../limits/newegg.ts';
import {anyList} from '../read/any-list.ts';
import {cards} from '../read/cards.ts';
import {crumbs} from '../read/crumbs.ts';
import {bullets} from '../read/details.ts';
import {attr, first, fromQuery, fromUrl, link, map, text, texts, within, worded} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {listPrice, price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {ratings} from '../read/ratings.ts';
import {resultCard} from '../read/result-card.ts';
import {toldByMarkup} from '../read/told.ts';
import {decimal, money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const HOSTS: Record<string, string> = {CA: 'www.newegg.ca', US: 'www.newegg.com'};

/** Of a list of lines none but those that are there: an empty list says nothing. */
const some = (lines: readonly string[]): string[] | undefined => (lines.length ? [...lines] : undefined);

export default defineSite({
  id: 'newegg',
  name: 'Newegg',
  nameZh: '新蛋',
  reader: 1,
  matches: ['www.newegg.ca', 'www.newegg.com', 'newegg.com'].flatMap(host => [`https://${host}/*`, `http://${host}/*`]),
  region: host => Object.keys(HOSTS).find(country => HOSTS[country]?.endsWith(host)),
  limits,
  pages: {
    listing: {
      kind: 'listing',
      // Other countries' pages stand under /global/au-en/.
      at: /^\/(?:global\/[a-z-]+\/)?(?:(?:[^/?]+\/)?p\/(?!pl[/?])(?<ref>[A-Z0-9-]{6,24})|Product\/Product\.aspx\?(?:.*&)?Item=(?<item>[A-Z0-9-]{6,24}))(?:[/?&]|$)/i,
      ref: first(fromUrl('ref'), fromUrl('item')),
      read: {
        ...product,
        title: first(text('h1.product-title'), heading),
        sku: first(fromUrl('ref'), fromUrl('item')),
        price: first(money(text('.product-buy-box .price-current, .product-pane .price-current')), price),
        listPrice: first(money(text('.product-buy-box .price-was-data, .product-pane .price-was-data')), listPrice),
        reviewCount: first(worded(text('.product-rating .item-rating-num')), ratings),
        bullets: first(map(texts('.product-bullets li, .grpBullet .itemColumn li'), some), bullets),
        category: first(texts('.breadcrumb li:not(:first-child) a, #baBreadcrumbTop dd:not(.egg) a:not([title=Home])'), crumbs),
        seller: first(text('.product-seller strong, .featured-seller .label strong'), toldByMarkup),
      },
    },
    search: {
      kind: 'search',
      // /p/pl?d=hook, /Hooks/Category/ID-17, /Hooks/SubCategory/ID-147/Page-2, /Product/ProductList.aspx
      at: /^\/(?:global\/[a-z-]+\/)?(?:p\/pl(?:[/?]|$)|(?:[^?]*\/)?(?:Sub)?Category\/|(?:[^?]*\/)?(?:Brand)?Store\/|Product\/ProductList)/i,
      ref: null,
      read: {
        ...anyList(),
        query: fromQuery('d'),
        results: cards('.item-cell, .items-view > .item-container', {
          ...resultCard,
          ref: within(link('a.item-title'), /\/p\/([A-Z0-9-]{6,24})/i),
          url: link('a.item-title'),
          title: text('a.item-title'),
          price: money(text('.price-current')),
          // Some years hide a second one, without its sign, behind it.
          listPrice: money(within(text('.price-was'), /(\p{Sc}\s?\d[\d.,]*)/u)),
          rating: first<number | {shown: string[]}>(
            worded(attr('.rating[aria-label]', 'aria-label')),
            decimal(attr('a.item-rating', 'title')),
          ),
          reviewCount: worded(text('.item-rating-num')),
          badge: null,
          deal: text('.item-promo, .price-save-endtime'),
          coupon: null,
        }),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'captured pages', on: '2026-11-28'},
});

export const examples: SiteExample[] = [
  {url: 'https://www.newegg.com/corner-woods-oak-hook/p/N82E16828840014?Item=N82E16828840014', page: 'listing', file: 'product'},
  {url: 'https://www.newegg.com/p/0RN-00A6-00050', page: 'listing'},
  {url: 'https://www.newegg.ca/corner-woods-oak-hook/p/N82E16828840014', page: 'listing'},
  {url: 'http://www.newegg.com/Product/Product.aspx?Item=N82E16828840014', page: 'listing', file: 'product-older'},
  {url: 'https://www.newegg.com/global/uk-en/corner-woods-oak-hook/p/N82E16828840014', page: 'listing'},
  {url: 'https://www.newegg.com/Coat-Hooks/Category/ID-17', page: 'search', file: 'category'},
  {url: 'https://www.newegg.com/p/pl?d=oak+hook&page=2', page: 'search'},
  {url: 'https://secure.newegg.com/shop/cart', page: null},
  {url: 'https://secure.newegg.com/orders/list', page: null},
  {url: 'https://kb.newegg.com/knowledge-base/', page: null},
  {url: 'https://www.newegg.com/corner-woods/about', page: null},
];
