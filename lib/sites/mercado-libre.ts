import limits from '../limits/mercado-libre.ts';
import type {Image} from '../model/listing.ts';
import type {MarkupWords} from '../model/reading.ts';
import {cards} from '../read/cards.ts';
import {all, attr, first, fromUrl, link, map, rawText, text, texts, there, value, within, worded} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import type {Read} from '../read/page.ts';
import {images, pictures} from '../read/pictures.ts';
import {listPrice, price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {toldByMarkup} from '../read/told.ts';
import {count, decimal, money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

// Country → the ending of its host; Brazil has a name of its own.
const ENDINGS: Record<string, string> = {
  ...{AR: 'mercadolibre.com.ar', BO: 'mercadolibre.com.bo', BR: 'mercadolivre.com.br', CL: 'mercadolibre.cl', CO: 'mercadolibre.com.co'},
  ...{CR: 'mercadolibre.co.cr', DO: 'mercadolibre.com.do', EC: 'mercadolibre.com.ec', GT: 'mercadolibre.com.gt', HN: 'mercadolibre.com.hn'},
  ...{
    MX: 'mercadolibre.com.mx',
    NI: 'mercadolibre.com.ni',
    PA: 'mercadolibre.com.pa',
    PE: 'mercadolibre.com.pe',
    PY: 'mercadolibre.com.py',
  },
  ...{SV: 'mercadolibre.com.sv', UY: 'mercadolibre.com.uy', VE: 'mercadolibre.com.ve'},
};

/** Paid places link to a counter of clicks, which does not tell to what it leads on. */
const address = link('.poly-component__title, .poly-component__title-wrapper a, a.ui-search-link');
const target: Read<string> = map(address, href => (/\/mclics\//.test(href) ? undefined : href.replace(/#.*/, '')));

// The amount asked stands on the second line, below the former one; each is whole in words for screen readers and in parts for the eye.
const NOW = '.ui-pdp-price__second-line .andes-money-amount:not(.andes-money-amount--previous)';
const BEFORE = '.ui-pdp-price__original-value, .ui-pdp-price__main-container .andes-money-amount--previous';

export default defineSite({
  id: 'mercado-libre',
  name: 'Mercado Libre / Mercado Livre',
  nameZh: '美客多',
  reader: 1,
  matches: Object.values(ENDINGS).map(host => `https://*.${host}/*`),
  region: host => Object.keys(ENDINGS).find(country => host.endsWith(ENDINGS[country] ?? '')),
  limits,
  pages: {
    listing: {
      kind: 'listing',
      // An offer (`/MLA-123-slug-_JM`), a product of the catalogue (`/slug/p/MLA123`), a seller's product (`/slug/up/MLAU123`).
      at: /^\/(?:[^?]*\/)?(?:(?<ref>M[A-Z]{2}-\d{6,})-|(?:p|up)\/(?<product>M[A-Z]{2}U?\d{5,}))/,
      ready: '.ui-pdp-title, h1',
      ref: first(fromUrl('ref'), fromUrl('product')),
      read: {
        ...product,
        title: first(text('h1.ui-pdp-title'), heading),
        sku: null,
        price: first(money(text(NOW)), price),
        listPrice: first(money(text(BEFORE)), listPrice),
        rating: first<number | MarkupWords>(decimal(text('.ui-pdp-review__rating')), toldByMarkup),
        reviewCount: first<number | MarkupWords>(count(text('.ui-pdp-review__amount')), toldByMarkup),
        images: first<Image[] | MarkupWords>(images('.ui-pdp-gallery__figure__image'), pictures),
        bullets: texts('.ui-vpp-highlighted-specs__features-list li'),
        description: first<string | MarkupWords>(text('.ui-pdp-description__content'), toldByMarkup),
        seller: first(
          text('.ui-seller-data-header__title, .ui-pdp-seller__header__title a, .ui-pdp-seller__link-trigger'),
          attr('[data-seller-name]', 'data-seller-name'),
        ),
      },
    },
    search: {
      kind: 'search',
      // Lists have hosts of their own, of the country or of a kind of goods: listado., lista., carros. — what stands there tells.
      at: /^\/(?!(?:[^?]*\/)?(?:M[A-Z]{2}-\d{6,}-|(?:p|up)\/M[A-Z]{2}|gz\/|cart|ajuda|ayuda|jms\/))[^?]/,
      is: page => all(page, '.ui-search-layout__item').length > 0,
      ref: null,
      read: {
        query: value('input.nav-search-input'),
        heading: text('h1'),
        page: text('.andes-pagination__button--current'),
        results: cards('.ui-search-layout__item', {
          // A product of the catalogue (/p/MLM123), a seller's product (/up/MLMU123), or one offer (/MLM-123-hook-_JM).
          ref: first(within(target, /\/(?:p|up)\/(M[A-Z]{2}U?\d{5,})/), within(target, /\/(M[A-Z]{2}-\d{6,})-/)),
          url: target,
          title: first(text('.poly-component__title, .ui-search-item__title'), attr('img[alt]', 'alt')),
          price: money(text('.poly-price__current .andes-money-amount, .ui-search-price__second-line .andes-money-amount')),
          listPrice: money(text('s.andes-money-amount, .andes-money-amount--previous')),
          rating: worded(rawText('.poly-component__review-compacted .poly-phrase-label, .poly-reviews__rating')),
          reviewCount: worded(text('.poly-reviews__total')),
          sponsored: there('.poly-component__ads-promotions, a[href*="/mclics/"]'),
          rank: worded(within(text('.poly-component__highlight'), /^(\d+)/)),
          badge: text('.poly-component__highlight'),
          deal: null,
          coupon: text('.poly-coupons__pill, .poly-component__coupons'),
        }),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'captured pages', on: '2026-11-28', but: {listing: 'published facts'}},
});

export const examples: SiteExample[] = [
  {url: 'https://listado.mercadolibre.com.mx/gancho-de-roble', page: 'search', file: 'search'},
  {url: 'https://lista.mercadolivre.com.br/casa/ganchos/', page: 'search'},
  {url: 'https://www.mercadolibre.com.ar/gz/cart', page: null},
  {url: 'https://www.mercadolibre.cl/ayuda', page: null},
  {url: 'https://www.mercadolivre.com.br/', page: null},
  {url: 'https://articulo.mercadolibre.com.ar/MLA-1234567890-ganchos-de-roble-2-piezas-_JM', page: 'listing', file: 'offer'},
  {url: 'https://produto.mercadolivre.com.br/MLB-1234567890-gancho-de-carvalho-_JM?searchVariation=1', page: 'listing'},
  {url: 'https://www.mercadolibre.com.mx/gancho-de-roble/p/MLM12345678?pdp_filters=item_id:MLM1', page: 'listing'},
  {url: 'https://www.mercadolibre.cl/gancho-de-roble/up/MLCU123456789', page: 'listing'},
];
