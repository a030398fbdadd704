import limits from '../limits/etsy.ts';
import type {MarkupWords} from '../model/reading.ts';
import {anyList, inLink} from '../read/any-list.ts';
import {all, attr, first, fromUrl, map, text} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import type {Read} from '../read/page.ts';
import {images, pictures} from '../read/pictures.ts';
import {price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {toldByMarkup} from '../read/told.ts';
import {money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

/** Etsy names a picture's size in its file name: `il_794xN.123_ab.jpg` is the same as `il_fullxfull.123_ab.jpg`. */
const fullSize = (url: string): string => url.replace(/\/il_[^./]+\./, '/il_fullxfull.');
const whole = (list: readonly {url: string}[]) => [...new Set(list.map(({url}) => fullSize(url)))].map(url => ({url}));

/** Older pages keep the address of the full picture at the list item. */
const listed: Read<{url: string}[]> = page => {
  const urls = all(page, '#image-carousel [data-full-image-href]').map(item => item.getAttribute('data-full-image-href') ?? '');
  const value = urls.filter(url => url.startsWith('https://')).map(url => ({url}));
  return value.length ? [{value, from: '#image-carousel'}] : [];
};

export default defineSite({
  id: 'etsy',
  name: 'Etsy',
  reader: 1,
  matches: ['https://www.etsy.com/*'],
  limits,
  pages: {
    listing: {
      kind: 'listing',
      // Countries and languages stand before it: /de/, /de-en/, /es/.
      at: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?listing\/(?<ref>\d{5,12})(?:[/?]|$)/,
      is: page => all(page, '[data-buy-box-listing-title], #listing-page-cart, [data-buy-box]').length > 0,
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(text('[data-buy-box-listing-title]'), text('#listing-page-cart [itemprop=name]'), heading),
        sku: fromUrl('ref'),
        price: first(money(text('#listing-price, [data-buy-box-region=price] p')), price),
        images: first<{url: string}[] | MarkupWords>(map(images('[data-carousel-pane] img'), whole), listed, pictures),
        seller: first(attr('meta[name=shop-name]', 'content'), text('#listing-page-cart [href*="/shop/"], .shop-name a[href*="/shop/"]')),
        bullets: null,
        // The stars beside the heading are the shop's.
        rating: toldByMarkup,
        reviewCount: toldByMarkup,
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:search|c|market)(?:[/?]|$)/,
      ref: null,
      read: anyList({ref: inLink(/\/listing\/(\d{5,12})/)}),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'captured pages', on: '2026-11-22', but: {search: 'published facts'}},
});

export const examples: SiteExample[] = [
  {url: 'https://www.etsy.com/listing/230389421/oak-hook', page: 'listing'},
  {url: 'https://www.etsy.com/de-en/listing/550571276/oak-hook?ref=shop_home', page: 'listing'},
  {url: 'https://www.etsy.com/es/listing/550571276', page: 'listing', file: 'listing'},
  {url: 'https://www.etsy.com/cart', page: null},
  {url: 'https://www.etsy.com/your/purchases', page: null},
  {url: 'https://www.etsy.com/search?q=oak+hook', page: 'search', file: 'search'},
  {url: 'https://www.etsy.com/de/c/home-and-living/hooks?ref=catnav', page: 'search'},
  {url: 'https://www.etsy.com/shop/OakHooks', page: null},
];
