import limits from '../limits/ozon.ts';
import type {MarkupWords} from '../model/reading.ts';
import {anyList, inLink} from '../read/any-list.ts';
import {attr, first, fromUrl, map, text} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {basis, isProduct} from '../read/is-product.ts';
import type {Read} from '../read/page.ts';
import {listPrice, price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {toldByMarkup} from '../read/told.ts';
import {money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const HOSTS: Record<string, string> = {BY: 'ozon.by', KZ: 'ozon.kz', RU: 'ozon.ru', UZ: 'ozon.uz'};

/** One word of a widget's state, which the page keeps beside it as JSON. */
const state = (widget: string, name: string): Read<string> =>
  map(attr(`[id^="state-${widget}-"]`, 'data-state'), json => new RegExp(`"${name}":"([^"]+)"`).exec(json)?.[1]);

// The widget shows up to three amounts: with Ozon's card, without it, and the former one. The one that anybody pays is the price.
const asked = state('webPrice', 'price');

export default defineSite({
  id: 'ozon',
  name: 'Ozon',
  reader: 1,
  // Countries further off have hosts under ozon.com: am., ge., uz.
  matches: ['https://*.ozon.com/*', ...Object.values(HOSTS).map(host => `https://*.${host}/*`)],
  region: host => Object.keys(HOSTS).find(country => host.endsWith(HOSTS[country] ?? '')),
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/product\/(?:[^/?]*-)?(?<ref>\d{5,12})(?:[/?]|$)/,
      before: basis,
      is: isProduct,
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(text('[data-widget=webProductHeading] h1'), heading),
        sku: fromUrl('ref'),
        price: first(money(asked), price),
        listPrice: first(money(state('webPrice', 'originalPrice')), listPrice),
        seller: first<string | MarkupWords>(text('[data-widget=webCurrentSeller] a[href*="/seller/"]'), toldByMarkup),
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:search|category|brand)(?:[/?]|$)/,
      ref: null,
      read: anyList({ref: inLink(/\/product\/(?:[^/?]*-)?(\d{5,12})(?:[/?]|$)/)}),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-28'},
});

export const examples: SiteExample[] = [
  {url: 'https://www.ozon.ru/product/kryuchok-dubovyy-2-sht-168170001/', page: 'listing', file: 'product'},
  {url: 'https://ozon.kz/product/kryuchok-dubovyy-168170001/?oos_search=false', page: 'listing'},
  {url: 'https://am.ozon.com/product/168170001/', page: 'listing'},
  {url: 'https://www.ozon.ru/cart', page: null},
  {url: 'https://seller.ozon.ru/app/products', page: null},
  {url: 'https://www.ozon.ru/search/?text=%D0%BA%D1%80%D1%8E%D1%87%D0%BE%D0%BA', page: 'search', file: 'search'},
  {url: 'https://www.ozon.ru/category/kryuchki-15000/?page=2', page: 'search'},
  {url: 'https://www.ozon.ru/my/orderlist', page: null},
];
