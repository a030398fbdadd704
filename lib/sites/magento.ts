import general from '../limits/general.ts';
import type {MarkupWords} from '../model/reading.ts';
import {anyList} from '../read/any-list.ts';
import {attr, every, first, map, text} from '../read/element.ts';
import type {Page, Read} from '../read/page.ts';
import {price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {toldByMarkup} from '../read/told.ts';
import {money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

/** Magento 1 and 2 (Adobe Commerce, OpenMage, Mage-OS) name the kind of a page at its body, in every theme; the seller chooses the address. */
const shows = (kind: RegExp) => (page: Page) => kind.test(page.doc.body?.className);

const showsProduct = shows(/\bcatalog-product-view\b/);
const showsList = shows(/\bcatalog-category-view\b|\bcatalogsearch-(?:result|advanced)/);

/** The product's number: in the form that buys, and beside its price where nothing can be bought. */
const number = first(
  attr('#product_addtocart_form [name=product]', 'value'),
  map(attr('[id^=product-price-]', 'id'), id => /\d+/.exec(id)?.[0]),
);
const path: Read<string> = page => [{value: page.url.pathname, from: 'address'}];

export default defineSite({
  id: 'magento',
  name: 'Magento / Adobe Commerce',
  reader: 1,
  matches: [],
  recognise: page => showsProduct(page) || showsList(page),
  limits: general,
  pages: {
    listing: {
      kind: 'listing',
      at: /^/,
      is: showsProduct,
      ref: first(number, path),
      read: {
        ...product,
        // The block of the price holds the former one and the one without tax too, each said to be what it is.
        price: first(money(text('.product-info-price [data-price-type=finalPrice] .price')), price),
        // Markup holds the short text beside the price; the whole one has a tab.
        description: every<string | MarkupWords>(text('.product.attribute.description .value, .box-description .std'), toldByMarkup),
      },
    },
    search: {
      kind: 'search',
      at: /^/,
      is: showsList,
      ref: null,
      read: anyList({
        ref: first(
          attr('[data-product-id]', 'data-product-id'),
          map(attr('[id^=product-price-],[id^=old-price-],[id^=product-collection-image-]', 'id'), id => /\d+/.exec(id)?.[0]),
        ),
      }),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'captured pages', on: '2026-11-28', but: {listing: 'published facts'}},
});

export const examples: SiteExample[] = [
  {url: 'https://shop.example/oak-hook.html', page: 'listing', file: 'product'},
  {url: 'https://shop.example/haken/eichenhaken.html?___store=de', page: 'listing', file: 'product-old'},
  {url: 'https://shop.example/catalog/product/view/id/301', page: 'listing'},
  {url: 'https://shop.example/hooks.html', page: 'search', file: 'category'},
  {url: 'https://shop.example/catalogsearch/result/?q=oak', page: 'search'},
];
