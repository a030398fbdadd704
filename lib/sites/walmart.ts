import limits from '../limits/walmart.ts';
import {anyList, inLink} from '../read/any-list.ts';
import {attr, first, fromUrl, map, text, texts, within} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {images, pictures} from '../read/pictures.ts';
import {price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {resultCard} from '../read/result-card.ts';
import {money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

/** The size of a picture is asked for behind the `?`: without it, it is as the seller sent it. */
const whole = (list: readonly {url: string}[]) => [...new Set(list.map(({url}) => url.replace(/\?.*/, '')))].map(url => ({url}));

/** The price of a card in words, for screen readers. */
const SAID = '[data-automation-id=product-price] [class^=w_]';

const HOSTS: Record<string, string> = {CA: 'walmart.ca', US: 'walmart.com'};

export default defineSite({
  id: 'walmart',
  name: 'Walmart',
  nameZh: '沃尔玛',
  reader: 1,
  matches: Object.values(HOSTS).map(host => `https://www.${host}/*`),
  region: host => Object.keys(HOSTS).find(country => host.endsWith(HOSTS[country] ?? '')),
  limits,
  pages: {
    listing: {
      kind: 'listing',
      // Canada's addresses begin with the language, and its ids may hold letters.
      at: /^\/(?:(?:en|fr)\/)?ip\/(?:[^/?]+\/)?(?<ref>[\dA-Z]{6,16})(?:[/?]|$)/,
      // A wall or a removed item has no such heading.
      ready: '#main-title, [itemprop=name]',
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(text('#main-title'), heading),
        sku: fromUrl('ref'),
        price: first(money(text('[data-seo-id=hero-price], [itemprop=price]')), price),
        listPrice: money(text('[data-seo-id=strike-through-price]')),
        images: first(map(images('[data-testid=media-thumbnail] img, [data-testid=hero-image-container] img'), whole), pictures),
        category: texts('[aria-label=breadcrumb] a'),
        seller: first(text('[data-testid=seller-name-link]'), attr('[data-seller-name]', 'data-seller-name')),
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:(?:en|fr)\/)?(?:search|browse)(?:[/?]|$)/,
      ref: null,
      read: anyList({
        ref: first(inLink(/\/ip\/(?:[^/?]+\/)?([\dA-Z]{6,16})(?:[/?]|$)/), attr('[data-item-id]', 'data-item-id')),
        // What is for the eye leaves out the mark before the cents; screen readers are told the whole.
        price: first(money(within(text(SAID), /(?:^|current price )(?:now )?(\$[\d,.]*\d)/i)), resultCard.price),
        listPrice: first(money(within(text(SAID), /was (\$[\d,.]*\d)/i)), resultCard.listPrice),
        rating: map(attr('[data-testid=product-ratings]', 'data-value'), Number),
        reviewCount: map(attr('[data-testid=product-reviews]', 'data-value'), Number),
      }),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-22'},
});

export const examples: SiteExample[] = [
  {url: 'https://www.walmart.com/ip/Oak-Hook-2-Pack/5089412345?classType=REGULAR', page: 'listing', file: 'item'},
  {url: 'https://www.walmart.com/ip/5089412345', page: 'listing'},
  {url: 'https://www.walmart.ca/en/ip/oak-hook/3TPYJ7KTJ2XX', page: 'listing'},
  {url: 'https://www.walmart.com/search?q=oak+hook', page: 'search', file: 'search'},
  {url: 'https://www.walmart.com/browse/home/hooks/4044_90828', page: 'search'},
  {url: 'https://www.walmart.com/blocked?url=L2lwLzUwODk0MTIzNDU', page: null},
  {url: 'https://www.walmart.com/cart', page: null},
  {url: 'https://www.walmart.com/orders', page: null},
];
