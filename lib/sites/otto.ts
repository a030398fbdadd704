import {pricesOfMarketplace} from '../limits/google.ts';
import {anyList, inLink} from '../read/any-list.ts';
import {first, fromUrl, text} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {basis, isProduct} from '../read/is-product.ts';
import {listPrice, price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

export default defineSite({
  id: 'otto',
  name: 'Otto',
  reader: 1,
  matches: ['https://www.otto.de/*'],
  region: () => 'DE',
  limits: {by: 'Otto', price: pricesOfMarketplace},
  pages: {
    listing: {
      kind: 'listing',
      // Digits in older addresses, letters too in those of today; the variation stands behind `#`.
      at: /^\/p\/(?:[^/?]*-)?(?<ref>[A-Z\d]{6,12})(?:[/?]|$)/,
      before: basis,
      is: isProduct,
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(text('[data-qa=variationName]'), heading),
        price: first(money(text('.js_pdp_price .pdp_price__retail-price, .pdp_price__price-parts .pdp_price__retail-price')), price),
        listPrice: first(money(text('.pdp_price__strike-through-price')), listPrice),
      },
    },
    search: {
      kind: 'search',
      at: /^\/suche\//,
      ref: null,
      read: anyList({ref: inLink(/\/p\/(?:[^/?]*-)?([A-Z\d]{6,12})(?:[/?#]|$)/)}),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'captured pages', on: '2026-11-28', but: {search: 'published facts'}},
});

export const examples: SiteExample[] = [
  {url: 'https://www.otto.de/p/eckholz-haken-eiche-2-tlg-848000001/#variationId=836000001', page: 'listing', file: 'article'},
  {url: 'https://www.otto.de/p/eckholz-haken-eiche-2-tlg-S0HKX01E/', page: 'listing'},
  {url: 'https://www.otto.de/myaccount/', page: null},
  {url: 'https://www.otto.de/suche/eichenhaken/', page: 'search', file: 'search'},
  {url: 'https://www.otto.de/suche/haken/?l=gp&o=72', page: 'search'},
  {url: 'https://www.otto.de/wishlist/', page: null},
  {url: 'https://www.otto.de/shoppages/service', page: null},
];
