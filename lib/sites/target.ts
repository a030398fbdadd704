import {pricesOfMarketplace} from '../limits/google.ts';
import {anyList, inLink} from '../read/any-list.ts';
import {first, fromUrl, text} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

export default defineSite({
  id: 'target',
  name: 'Target',
  reader: 1,
  matches: ['https://www.target.com/*'],
  region: () => 'US',
  limits: {by: 'Target', price: pricesOfMarketplace},
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/p\/(?:[^/?]+\/)?-?\/?A-(?<ref>\d{6,10})(?:[/?]|$)/,
      // Built by script, and without schema.org data.
      ready: '[data-test=product-title], [data-test=product-price]',
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(text('h1[data-test=product-title], [data-test=product-title]'), heading),
        // The number of its address, called TCIN on the page.
        sku: fromUrl('ref'),
        price: first(money(text('[data-test=product-price]')), price),
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:s(?:[/?]|$)|c\/[^?]*-\/N-)/,
      ref: null,
      read: anyList({ref: inLink(/\/A-(\d{6,10})(?:[/?#]|$)/)}),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-28'},
});

export const examples: SiteExample[] = [
  {url: 'https://www.target.com/p/oak-hook-2-pack-corner-woods/-/A-86120001?preselect=1#lnk=sametab', page: 'listing', file: 'item'},
  {url: 'https://www.target.com/p/-/A-86120001', page: 'listing'},
  {url: 'https://www.target.com/cart', page: null},
  {url: 'https://www.target.com/s?searchTerm=oak+hook', page: 'search', file: 'search'},
  {url: 'https://www.target.com/c/hooks-home/-/N-5xtg6', page: 'search'},
  {url: 'https://www.target.com/orders', page: null},
  {url: 'https://www.target.com/help', page: null},
];
