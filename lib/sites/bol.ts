import limits from '../limits/bol.ts';
import {anyList, inLink} from '../read/any-list.ts';
import {first, fromUrl, text} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {basis, isProduct} from '../read/is-product.ts';
import {listPrice} from '../read/price.ts';
import {product} from '../read/product.ts';
import {money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

export default defineSite({
  id: 'bol',
  name: 'bol',
  reader: 1,
  matches: ['https://www.bol.com/*'],
  // One host for two countries: the address says which, and limits are the same.
  limits,
  pages: {
    listing: {
      kind: 'listing',
      // Country and language stand before it: /nl/nl/, /be/fr/.
      at: /^\/(?:[a-z]{2}\/){1,2}p\/(?:[^/?]+\/)?(?<ref>\d{10,20})(?:[/?]|$)/,
      before: basis,
      is: isProduct,
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(text('h1 [data-test=title], [data-test=title]'), heading),
        // The amount on the page has its cents in an element of their own and no sign: the generic reader knows both, and the page's data.
        listPrice: first(money(text('[data-test=list-price]')), listPrice),
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:[a-z]{2}\/){1,2}[sl]\//,
      ref: null,
      read: anyList({ref: inLink(/\/p\/(?:[^/?]+\/)?(\d{10,20})(?:[/?]|$)/)}),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-28'},
});

export const examples: SiteExample[] = [
  {url: 'https://www.bol.com/nl/nl/p/eiken-haak-2-stuks/9300000012345678/', page: 'listing', file: 'product'},
  {url: 'https://www.bol.com/be/fr/p/crochet-en-chene/9300000012345678/?bltgh=x', page: 'listing'},
  {url: 'https://www.bol.com/nl/p/eiken-haak/9300000012345678/', page: 'listing'},
  {url: 'https://www.bol.com/nl/nl/basket/', page: null},
  {url: 'https://www.bol.com/nl/nl/s/?searchtext=eiken+haak', page: 'search', file: 'search'},
  {url: 'https://www.bol.com/nl/nl/l/haken/12345/', page: 'search'},
  {url: 'https://www.bol.com/nl/nl/account/bestellingen/overzicht/', page: null},
  {url: 'https://www.bol.com/nl/nl/m/klantenservice/', page: null},
];
