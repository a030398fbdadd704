import general from '../limits/general.ts';
import {anyList} from '../read/any-list.ts';
import {basis, isList, isProduct} from '../read/is-product.ts';
import {product} from '../read/product.ts';
import {defineSite, type SiteExample} from '../site.ts';

/** Any shop's product page, or its list of products: the last in the list, taken where no site of its own is known. */
export default defineSite({
  id: 'generic',
  name: 'Any other shop',
  nameZh: '其他网店',
  reader: 2,
  matches: ['*://*/*'],
  limits: general,
  pages: {
    listing: {kind: 'listing', at: /^/, before: basis, is: isProduct, ref: null, read: product},
    search: {
      kind: 'search',
      at: /^/,
      is: isList,
      ref: null,
      read: anyList(),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'captured pages', on: '2026-11-22'},
});

export const examples: SiteExample[] = [
  {url: 'https://shop.example/p/oak-hook-oak-20', page: 'listing', file: 'graph'},
  {url: 'https://shop.example/oak-hook', page: 'listing', file: 'group'},
  {url: 'https://shop.example/oak-hook?sid=7avi5kekk4lplei99qg5682ur4', page: 'listing', file: 'rdfa'},
  {url: 'http://shop.example/p?id=7', page: 'listing', file: 'aggregate'},
  {url: 'https://sklep.example.pl/wieszak', page: 'listing', file: 'words-only'},
  {url: 'https://shop.example/p/9', page: 'listing', file: 'disagreeing'},
  {url: 'https://shop.example/sk/dubovy-vesiak-4512077', page: 'listing', file: 'labels'},
  {url: 'https://holzhaus.example/p/linden', page: 'listing', file: 'heading-in-parts'},
  {url: 'https://used.example/ad/36029524', page: 'listing', file: 'heading-with-more'},
  {url: 'https://tienda.example/consola-retro', page: 'listing', file: 'heading-with-brand-link'},
  {url: 'https://shop.example/store/7?pid=42', page: 'listing', file: 'heading-of-store'},
  {url: 'https://shop.example/fleki-x3410048', page: 'listing', file: 'heading-of-crumb'},
  {url: 'https://shop.example/cheap_1131', page: 'listing', file: 'heading-in-title'},
  {url: 'https://shop.example/de/eichenhaken', page: 'listing', file: 'shown-fields'},
  {url: 'https://shop.example/p/oak-shelf', page: 'listing', file: 'told-fields'},
  {url: 'https://shop.example/p/oak-hook-deal', page: 'listing', file: 'badges'},
  {url: 'https://shop.example/oak-hook/70012345', page: 'listing', file: 'page-data'},
  // Addresses of any form may hold a product; what stands there decides.
  {url: 'https://shop.example/p/10', page: 'listing', file: 'wall'},
  {url: 'https://shop.example/account', page: 'listing', file: 'login'},
  {url: 'https://shop.example/hooks', page: 'search', file: 'list'},
  {url: 'https://shop.example/search?q=oak+hook&page=2', page: 'search', file: 'results'},
];
