import {pricesOfMarketplace} from '../limits/google.ts';
import {anyList, inLink} from '../read/any-list.ts';
import {first, fromUrl, text} from '../read/element.ts';
import {basis, isProduct} from '../read/is-product.ts';
import {listPrice, price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const HOSTS: Record<string, string> = {CA: 'bestbuy.ca', US: 'bestbuy.com'};

export default defineSite({
  id: 'best-buy',
  name: 'Best Buy',
  nameZh: '百思买',
  reader: 1,
  matches: Object.values(HOSTS).map(host => `https://www.${host}/*`),
  region: host => Object.keys(HOSTS).find(country => host.endsWith(HOSTS[country] ?? '')),
  limits: {by: 'Best Buy', price: pricesOfMarketplace},
  pages: {
    listing: {
      kind: 'listing',
      // `/site/…/123.p` was the form until 2025, `/product/…/CODE` is today's; Canada's begins with the language.
      at: /^\/(?:site\/(?:[^/?]+\/)*(?<sku>\d{5,9})\.p|(?:(?:en|fr)-ca\/)?produ(?:ct|it)\/[^/?]+\/(?<ref>[A-Z\d]{6,12})(?:[/?]|$))/i,
      before: basis,
      is: isProduct,
      ref: first(fromUrl('sku'), fromUrl('ref')),
      read: {
        ...product,
        price: first(money(text('[data-testid=price-block-customer-price] span, [data-testid=price-block-customer-price]')), price),
        listPrice: first(money(text('[data-testid=price-block-regular-price], [data-lu-target=comp_value]')), listPrice),
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:site\/(?:searchpage\.jsp|(?:[^/?]+\/)*\w+\.c(?:[/?]|$))|(?:en|fr)-ca\/(?:search|recherche|category|categorie)(?:[/?]|$))/i,
      ref: null,
      read: anyList({ref: first(inLink(/\/(\d{5,9})\.p/), inLink(/\/produ(?:ct|it)\/[^/?]+\/([A-Z\d]{6,12})(?:[/?]|$)/i))}),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'captured pages', on: '2026-11-28', but: {search: 'published facts'}},
});

export const examples: SiteExample[] = [
  {url: 'https://www.bestbuy.com/product/corner-woods-oak-stand-for-tablets-natural/J7XSRH4KQS', page: 'listing', file: 'product'},
  {url: 'https://www.bestbuy.com/product/corner-woods-oak-stand/J7XSRH4KQS/sku/6588349', page: 'listing'},
  {url: 'https://www.bestbuy.com/site/corner-woods-oak-stand/6588349.p?skuId=6588349', page: 'listing'},
  {url: 'https://www.bestbuy.ca/en-ca/product/corner-woods-oak-stand/12222000', page: 'listing', file: 'product-canada'},
  {url: 'https://www.bestbuy.ca/fr-ca/produit/support-en-chene/12222000', page: 'listing'},
  {url: 'https://www.bestbuy.com/cart', page: null},
  {url: 'https://www.bestbuy.com/site/searchpage.jsp?st=oak+stand', page: 'search', file: 'search'},
  {url: 'https://www.bestbuy.com/site/stands/oak-stands/pcmcat1500000000001.c?id=pcmcat1500000000001', page: 'search'},
  {url: 'https://www.bestbuy.ca/en-ca/search?search=oak+stand', page: 'search'},
  {url: 'https://www.bestbuy.com/site/help-topics/returns/pcmcat1.html', page: null},
  {url: 'https://www.bestbuy.com/purchasehistory/purchases', page: null},
];
