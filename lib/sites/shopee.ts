import limits from '../limits/shopee.ts';
import {cards} from '../read/cards.ts';
import {crumbs} from '../read/crumbs.ts';
import {attr, first, fromQuery, fromUrl, link, map, text, texts, within} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {images, pictures, unsized} from '../read/pictures.ts';
import type {CardPlan} from '../read/plan.ts';
import {product} from '../read/product.ts';
import {resultCard} from '../read/result-card.ts';
import {defineSite, type SiteExample} from '../site.ts';

const HOSTS: Record<string, string> = {
  ...{BR: 'shopee.com.br', CL: 'shopee.cl', CO: 'shopee.com.co', ID: 'shopee.co.id', MX: 'shopee.com.mx', MY: 'shopee.com.my'},
  ...{PH: 'shopee.ph', SG: 'shopee.sg', TH: 'shopee.co.th', TW: 'shopee.tw', VN: 'shopee.vn'},
};

/** A picture's file is named by its hash; `_tn` and `@resize_w450` ask for a smaller one. */
const SIZE = /(?:_tn|@resize_[^/]*|\.webp)+$/;

/** Pages are counted from zero. */
const numbered = map(fromQuery('page'), page => String(Number(page) + 1));
const address = first(link(''), link('a[href*="-i."]'));
const card: CardPlan = {
  ...resultCard,
  ref: within(address, /-i\.\d+\.(\d+)/),
  url: address,
  title: first(text('[data-sqe=name], [class*=line-clamp-2]'), attr('img[alt]', 'alt'), resultCard.title),
};

export default defineSite({
  id: 'shopee',
  name: 'Shopee',
  nameZh: '虾皮',
  reader: 1,
  matches: Object.values(HOSTS).map(host => `https://${host}/*`),
  // A back end stands below the host of its country's shop.
  region: host => Object.keys(HOSTS).find(country => `.${host}`.endsWith(`.${HOSTS[country]}`)),
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/(?:[^/?]+-i\.(?<shop>\d+)\.|product\/\d+\/)(?<ref>\d{5,15})(?:[/?]|$)/,
      // Built by script; the names of its classes are chance, those of its parts are not.
      ready: '.product-briefing, .page-product h1, script[type*=ld]',
      shop: fromUrl('shop'),
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(text('.product-briefing h1, .page-product h1'), heading),
        sku: fromUrl('ref'),
        images: first(unsized(images('.product-briefing picture img'), SIZE), pictures),
        category: first(texts('.page-product__breadcrumb a:not([href="/"])'), crumbs),
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:search|[^/?]+-cat\.\d+(?:\.\d+)*)(?:\?|$)/,
      ref: null,
      read: {
        query: fromQuery('keyword'),
        heading: text('h1'),
        page: numbered,
        results: cards('.shopee-search-item-result__item, [data-sqe=item], .shop-search-result-view__item', card),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-28'},
});

export const examples: SiteExample[] = [
  {url: 'https://shopee.ph/Oak-Hook-2-Pack-i.123456789.12345678901?sp_atk=x', page: 'listing', file: 'product'},
  {url: 'https://shopee.com.my/product/123456789/12345678901', page: 'listing'},
  {url: 'https://shopee.tw/%E6%A9%A1%E6%9C%A8%E6%8E%9B%E9%89%A4-i.1234567.1234567890', page: 'listing'},
  {url: 'https://shopee.com.br/Gancho-de-carvalho-i.123456789.12345678901', page: 'listing'},
  {url: 'https://shopee.ph/search?keyword=oak%20hook&page=1', page: 'search', file: 'search'},
  {url: 'https://shopee.co.th/Home-Living-cat.11044959?sortBy=sales', page: 'search'},
  {url: 'https://shopee.sg/cornerwoods', page: null},
  {url: 'https://shopee.vn/cart', page: null},
  {url: 'https://shopee.co.id/user/purchase/?type=7', page: null},
  {url: 'https://shopee.co.th/m/flash-sale', page: null},
];
