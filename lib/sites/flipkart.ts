import limits from '../limits/flipkart.ts';
import {cards} from '../read/cards.ts';
import {attr, first, fromQuery, fromUrl, link, text, within} from '../read/element.ts';
import type {CardPlan} from '../read/plan.ts';
import {product} from '../read/product.ts';
import {resultCard} from '../read/result-card.ts';
import {stated} from '../read/stated.ts';
import {defineSite, type SiteExample} from '../site.ts';

/** The number of the variant shown, which sellers know as FSN: in the address or the page's data; the address's own `itm…` names all variants. */
const fsn = first(fromQuery('pid'), stated('sku'), fromUrl('ref'));

const address = link('a[href*="/p/itm"]');
const card: CardPlan = {...resultCard, ref: first(attr('', 'data-id'), within(address, /[?&]pid=(\w+)/)), url: address};

export default defineSite({
  id: 'flipkart',
  name: 'Flipkart',
  reader: 1,
  matches: ['https://www.flipkart.com/*', 'https://dl.flipkart.com/*'],
  region: () => 'IN',
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/(?:dl\/)?[^/?]+\/p\/(?<ref>itm\w{6,20})(?:[/?]|$)/,
      ref: fsn,
      // Its classes are chance names, renewed with every build: what its data and the page's own words say is all there is to hold on to.
      read: {...product, sku: fsn},
    },
    search: {
      kind: 'search',
      at: /^\/(?:search|[^?]*\/pr)(?:\?|$)/,
      ref: null,
      read: {
        query: fromQuery('q'),
        heading: text('h1'),
        page: fromQuery('page'),
        results: cards('[data-id]:has(a[href*="/p/itm"])', card),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'captured pages', on: '2026-11-28', but: {search: 'published facts'}},
});

export const examples: SiteExample[] = [
  {
    url: 'https://www.flipkart.com/oak-hook-2-pack/p/itmc5f14b041aa5b?pid=HKGH8K8UZPUKTTXK&lid=LSTHKGH8K8',
    page: 'listing',
    file: 'product',
  },
  {url: 'https://www.flipkart.com/oak-hook-2-pack/p/itmc5f14b041aa5b', page: 'listing'},
  {url: 'https://dl.flipkart.com/dl/oak-hook-2-pack/p/itmc5f14b041aa5b?pid=HKGH8K8UZPUKTTXK', page: 'listing'},
  {url: 'https://www.flipkart.com/search?q=oak+hook&page=2', page: 'search', file: 'search'},
  {url: 'https://www.flipkart.com/home-furnishing/hooks/pr?sid=jra%2Cabc', page: 'search'},
  {url: 'https://www.flipkart.com/viewcart', page: null},
  {url: 'https://www.flipkart.com/account/orders', page: null},
  {url: 'https://www.flipkart.com/oak-hook-2-pack/product-reviews/itmc5f14b041aa5b', page: null},
  {url: 'https://seller.flipkart.com/index.html', page: null},
];
