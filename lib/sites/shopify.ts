import limits from '../limits/shopify.ts';
import {anyList, inLink} from '../read/any-list.ts';
import {all, fromUrl} from '../read/element.ts';
import {basis, isProduct} from '../read/is-product.ts';
import {once, type Page} from '../read/page.ts';
import {product} from '../read/product.ts';
import {defineSite, type SiteExample} from '../site.ts';

// Every theme loads its files from Shopify's own host or under /cdn/shop/ of the shop's.
const FILES = 'link[href*="//cdn.shopify.com/"], script[src*="//cdn.shopify.com/"], link[href*="/cdn/shop/"], script[src*="/cdn/shop/"]';
const SIGNS =
  'meta[name="shopify-digital-wallet"], meta[name="shopify-checkout-api-token"], #shopify-section-header, [id^="shopify-section-"]';

/** Pictures of a Shopify shop may be embedded anywhere: only a shop of Shopify's has its scripts speak of `Shopify` besides. */
const isShopify = (page: Page): boolean =>
  once(page, 'is-shopify', () => {
    const signs = [...page.doc.querySelectorAll(`${SIGNS}, ${FILES}`)];
    if (signs.some(sign => sign.matches(SIGNS))) return true;
    return (
      signs.length > 0 &&
      all(page, 'script:not([src])').some(({textContent}) => /\bShopify\.(?:shop|theme|routes|formatMoney)\b/.test(textContent ?? ''))
    );
  });

export default defineSite({
  id: 'shopify',
  name: 'Shopify',
  reader: 1,
  matches: [],
  recognise: isShopify,
  limits,
  pages: {
    listing: {
      kind: 'listing',
      // Languages and markets stand before it: /de/, /en-gb/, /zh-hans/; collections may stand between.
      at: /^\/(?:[a-z]{2}(?:-[a-z]{2,4})?\/)?(?:collections\/[^/]+\/)?products\/(?<ref>[^/?#]+)/i,
      before: basis,
      is: isProduct,
      ref: fromUrl('ref'),
      read: product,
    },
    search: {
      kind: 'search',
      at: /^\/(?:[a-z]{2}(?:-[a-z]{2,4})?\/)?(?:collections|search)(?:\/(?!.*products\/)|\?|$)/i,
      ref: null,
      read: anyList({ref: inLink(/\/products\/([^/?#]+)/)}),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'captured pages', on: '2026-11-22', but: {search: 'published facts'}},
});

export const examples: SiteExample[] = [
  {url: 'https://shop.example/products/oak-hook', page: 'listing', file: 'product'},
  {url: 'https://shop.example/collections/hooks/products/oak-hook?variant=1', page: 'listing'},
  {url: 'https://shop.example/de/products/eichenhaken', page: 'listing'},
  {url: 'https://shop.example/collections/hooks?page=2', page: 'search', file: 'collection'},
  {url: 'https://shop.example/en-gb/search?q=hook&type=product', page: 'search'},
  {url: 'https://shop.example/cart', page: null},
];
