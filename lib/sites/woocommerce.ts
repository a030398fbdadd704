import limits from '../limits/woocommerce.ts';
import {anyList} from '../read/any-list.ts';
import {all, attr, seenText, within} from '../read/element.ts';
import {isList} from '../read/is-product.ts';
import type {Page} from '../read/page.ts';
import {product} from '../read/product.ts';
import {toldByMarkup} from '../read/told.ts';
import {defineSite, type SiteExample} from '../site.ts';

/** WordPress names the kind and number of what a page shows at its body, in every theme and language; the seller chooses the address. */
const ARCHIVE = /\b(?:post-type-archive-product|tax-product_\w+)\b/;
const isArchive = ({doc}: Page) => ARCHIVE.test(doc.body?.className ?? '');
const number = ({doc}: Page) => /product postid-(\d+).* woocommerce/.exec(doc.body?.className)?.[1];

export default defineSite({
  id: 'woocommerce',
  name: 'WooCommerce',
  reader: 1,
  matches: [],
  recognise: page => !!number(page) || isArchive(page),
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^/,
      is: page => !!number(page),
      ref: page => [{value: number(page) ?? '', from: 'body'}],
      read: {
        ...product,
        // Markup holds the short text beside the price; the whole one has a tab, under a heading that only says what it is.
        description: page =>
          [{value: all(page, '#tab-description>:not(h2)').map(seenText).join(' '), from: 'description tab'}, ...toldByMarkup(page)].filter(
            ({value}) => value,
          ),
      },
    },
    search: {
      kind: 'search',
      at: /^/,
      is: page => isArchive(page) && isList(page),
      ref: null,
      // WordPress gives every card the number that its own page has.
      read: anyList({ref: within(attr('', 'class'), /\bpost-(\d+)/)}),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-22'},
});

export const examples: SiteExample[] = [
  {url: 'https://shop.example/product/oak-hook/', page: 'listing', file: 'product'},
  {url: 'https://shop.example/laden/haken/eichenhaken/?attribute_pa_farbe=natur', page: 'listing'},
  {url: 'https://shop.example/?product=oak-hook', page: 'listing'},
  {url: 'https://shop.example/de/produkt/eichenhaken', page: 'listing'},
  {url: 'https://shop.example/product-category/hooks/page/2/', page: 'search', file: 'category'},
];
