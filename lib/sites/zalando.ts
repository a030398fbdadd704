import {pricesOfMarketplace} from '../limits/google.ts';
import {anyList, inLink} from '../read/any-list.ts';
import {fromUrl, map} from '../read/element.ts';
import {basis, isList, isProduct} from '../read/is-product.ts';
import {product} from '../read/product.ts';
import {defineSite, type SiteExample} from '../site.ts';

const ENDINGS: Record<string, string> = {
  ...{AT: 'at', BE: 'be', BG: 'bg', CH: 'ch', CZ: 'cz', DE: 'de', DK: 'dk', EE: 'ee', ES: 'es', FI: 'fi', FR: 'fr', GB: 'co.uk'},
  ...{GR: 'gr', HR: 'hr', HU: 'hu', IE: 'ie', IT: 'it', LT: 'lt', LU: 'lu', LV: 'lv', NL: 'nl', NO: 'no', PL: 'pl', PT: 'pt'},
  ...{RO: 'ro', SE: 'se', SI: 'si', SK: 'sk'},
};

export default defineSite({
  id: 'zalando',
  name: 'Zalando',
  reader: 1,
  // Countries of several languages have a host for each: www., fr., en.
  matches: Object.values(ENDINGS).map(ending => `https://*.zalando.${ending}/*`),
  region: host => Object.keys(ENDINGS).find(country => host.endsWith(`zalando.${ENDINGS[country]}`)),
  limits: {by: 'Zalando', price: pricesOfMarketplace},
  pages: {
    listing: {
      kind: 'listing',
      // The last twelve signs are the article's number: nine for the model, three for the colour.
      at: /^\/[^/?]*?(?<ref>[a-z\d]{9}-[a-z\d]{3})\.html/i,
      before: basis,
      is: isProduct,
      ref: map(fromUrl('ref'), ref => ref.toUpperCase()),
      // Obfuscated class names, and data that say everything: read like any shop's.
      read: product,
    },
    search: {
      kind: 'search',
      at: /^\/(?!(?:faq|cart|checkout|login|myaccount|wishlist|help)\b)[a-z][a-z-]*\/?(?:\?|$)/,
      is: isList,
      ref: null,
      read: anyList({ref: map(inLink(/([a-z\d]{9}-[a-z\d]{3})\.html/i), ref => ref.toUpperCase())}),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'captured pages', on: '2026-11-28', but: {search: 'published facts'}},
});

export const examples: SiteExample[] = [
  {url: 'https://www.zalando.ie/corner-woods-oak-hook-bag-natural-cow51h00a-q11.html', page: 'listing', file: 'article'},
  {url: 'https://fr.zalando.ch/corner-woods-crochet-cow51h00a-q11.html?size=One', page: 'listing'},
  {url: 'https://www.zalando.de/faq/', page: null},
  {url: 'https://www.zalando.ie/catalog/?q=oak+bag', page: 'search', file: 'search'},
  {url: 'https://www.zalando.de/damen/?q=tasche&p=2', page: 'search'},
  {url: 'https://www.zalando.de/damenbekleidung/', page: 'search'},
  {url: 'https://www.zalando.de/cart/', page: null},
  {url: 'https://www.zalando.de/myaccount/orders/', page: null},
];
