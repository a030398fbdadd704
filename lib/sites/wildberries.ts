import limits from '../limits/wildberries.ts';
import {anyList, inLink} from '../read/any-list.ts';
import {first, fromUrl, text} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {listPrice, price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const HOSTS: Record<string, string> = {
  AM: 'wildberries.am',
  BY: 'wildberries.by',
  GE: 'wildberries.ge',
  KG: 'wildberries.kg',
  KZ: 'wildberries.kz',
  UZ: 'wildberries.uz',
  // The last: by.wildberries.ru is of Belarus.
  RU: 'wildberries.ru',
};

// Names of old, and of today with a suffix that changes: `priceBlockFinalPrice--iToZR`. What its own wallet costs stands beside it.
const NOW = '.price-block__final-price, [class*=priceBlockFinalPrice]';
const BEFORE = '.price-block__old-price, [class*=priceBlockOldPrice]';

export default defineSite({
  id: 'wildberries',
  name: 'Wildberries',
  reader: 1,
  // www., by., global.
  matches: Object.values(HOSTS).map(host => `https://*.${host}/*`),
  region: host => Object.keys(HOSTS).find(country => host.startsWith(`${country.toLowerCase()}.`) || host.endsWith(HOSTS[country] ?? '')),
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/catalog\/(?<ref>\d{5,12})\/detail\.aspx/,
      // Built by script.
      ready: `h1, ${NOW}`,
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(text('.product-page__title, [class*=productTitle]'), heading),
        sku: fromUrl('ref'),
        price: first(money(text(NOW)), price),
        listPrice: first(money(text(BEFORE)), listPrice),
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:catalog\/(?:0\/search\.aspx|(?!\d)[^?]+)|brands\/[^?]+|promotions\/[^?]+)/,
      ref: null,
      read: anyList({ref: inLink(/\/catalog\/(\d{5,12})\//)}),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-28'},
});

export const examples: SiteExample[] = [
  {url: 'https://www.wildberries.ru/catalog/242700001/detail.aspx', page: 'listing', file: 'card'},
  {url: 'https://by.wildberries.ru/catalog/242700001/detail.aspx?targetUrl=WP', page: 'listing'},
  {url: 'https://www.wildberries.by/catalog/242700001/detail.aspx', page: 'listing'},
  {url: 'https://www.wildberries.ru/lk/basket', page: null},
  {url: 'https://seller.wildberries.ru/new-goods/all-goods', page: null},
  {url: 'https://www.wildberries.ru/catalog/0/search.aspx?search=kryuchok', page: 'search', file: 'search'},
  {url: 'https://www.wildberries.ru/catalog/dom/hranenie-veshchey/kryuchki', page: 'search'},
  {url: 'https://www.wildberries.ru/services/besplatnaya-dostavka', page: null},
];
