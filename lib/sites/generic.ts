import general from '../limits/general.ts';
import {isProduct} from '../read/is-product.ts';
import {product} from '../read/product.ts';
import {defineSite, type SiteExample} from '../site.ts';

/** Any shop's product page: the last in the list, taken where no site of its own is known. */
export default defineSite({
  id: 'generic',
  name: 'Any other shop',
  nameZh: '其他网店',
  reader: 1,
  matches: ['*://*/*'],
  limits: general,
  pages: {listing: {kind: 'listing', at: /^/, is: isProduct, ref: null, read: product}},
  bulk: {verdict: 'unknown'},
  verified: {how: 'captured pages', on: '2026-11-22'},
});

export const examples: SiteExample[] = [
  {url: 'https://shop.example/products/oak-hook', page: 'listing'},
  {url: 'http://shop.example/p?id=7', page: 'listing'},
];
