import general from '../limits/general.ts';
import type {MarkupWords} from '../model/reading.ts';
import {anyList} from '../read/any-list.ts';
import {attr, every, first, text} from '../read/element.ts';
import type {Page} from '../read/page.ts';
import {product} from '../read/product.ts';
import {toldByMarkup} from '../read/told.ts';
import {defineSite, type SiteExample} from '../site.ts';

/**
 * PrestaShop names the kind of a page by the body's id, and the product's number and the language among its classes, in every theme:
 * `product product-7 … lang_en` in 1.6, `lang-en country-fr … product-id-7` since 1.7.
 */
const number = ({doc: {body}}: Page) =>
  /^product .*\blang[-_]\w/.test(`${body?.id} ${body?.className}`) ? /\bproduct-(?:id-)?(\d+)/.exec(body.className)?.[1] : undefined;

const showsList = ({doc: {body}}: Page) =>
  /^(?:category|search|prices-drop|new-products|best-sales|manufacturer) .*\blang[-_]\w/.test(`${body?.id} ${body?.className}`);

export default defineSite({
  id: 'prestashop',
  name: 'PrestaShop',
  reader: 1,
  matches: [],
  recognise: page => !!number(page) || showsList(page),
  limits: general,
  pages: {
    listing: {
      kind: 'listing',
      at: /^/,
      is: page => !!number(page),
      ref: page => [{value: number(page) ?? '', from: 'body'}],
      read: {
        ...product,
        // Markup holds the short text beside the price; the whole one has a tab.
        description: every<string | MarkupWords>(text('#description .product-description, #idTab1, .page-product-box .rte'), toldByMarkup),
      },
    },
    search: {
      kind: 'search',
      at: /^/,
      is: showsList,
      ref: null,
      read: anyList({ref: first(attr('', 'data-id-product'), attr('[data-id-product]', 'data-id-product'))}),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-28'},
});

export const examples: SiteExample[] = [
  {url: 'https://shop.example/en/hooks/7-12-oak-hook.html#/1-size-s', page: 'listing', file: 'product'},
  {url: 'https://shop.example/fr/crochets/7-crochet-en-chene.html', page: 'listing', file: 'product-old'},
  {url: 'https://shop.example/index.php?id_product=7&controller=product', page: 'listing'},
  {url: 'https://shop.example/en/4-hooks', page: 'search', file: 'category'},
  {url: 'https://shop.example/en/search?controller=search&s=oak', page: 'search'},
];
