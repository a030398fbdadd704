import limits from '../limits/mercari.ts';
import {anyList, inLink} from '../read/any-list.ts';
import {cards} from '../read/cards.ts';
import {crumbs} from '../read/crumbs.ts';
import {attr, first, fromUrl, text, texts} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {images, pictures} from '../read/pictures.ts';
import {price} from '../read/price.ts';
import {product} from '../read/product.ts';
import {resultCard} from '../read/result-card.ts';
import {toldByMarkup} from '../read/told.ts';
import {money} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const HOSTS: Record<string, string> = {JP: 'jp.mercari.com', US: 'www.mercari.com'};

export default defineSite({
  id: 'mercari',
  name: 'Mercari',
  nameZh: '煤炉',
  reader: 1,
  matches: Object.values(HOSTS).map(host => `https://${host}/*`),
  region: host => (host.startsWith('jp.') ? 'JP' : 'US'),
  limits,
  pages: {
    listing: {
      kind: 'listing',
      at: /^\/(?:(?:us\/)?item\/(?<ref>m\d{6,14})|(?:us\/)?(?:shops\/)?product\/(?<product>\w{10,40}))(?:[/?]|$)/,
      // Built by script.
      ready: '[data-testid=price], [data-testid=ItemPrice], [data-testid=product-price], h1',
      ref: first(fromUrl('ref'), fromUrl('product')),
      read: {
        ...product,
        title: first(text('[data-testid=name] h1, [data-testid=ItemName], [data-testid=product-title-section] h1'), heading),
        sku: first(fromUrl('ref'), fromUrl('product')),
        price: first(
          money(text('[data-testid=item-detail-container] [data-testid=price], [data-testid=ItemPrice], [data-testid=product-price]')),
          price,
        ),
        images: first(images('[data-testid^=imageThumbnail] img, [data-testid=ItemImage] img'), pictures),
        category: first(texts('[data-testid=item-detail-category] a, [data-testid=ItemDetailsCategory] a'), crumbs),
        // Most sellers are private persons, known by a name of their choice; shops have one of their own.
        seller: first(text('[data-testid=seller-link] p:first-of-type, [data-testid=shops-information] p:first-of-type'), toldByMarkup),
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:us\/)?(?:search|category|s)(?:[/?]|$)/,
      ref: null,
      read: {
        ...anyList(),
        // Of the list, cells that are not scrolled to are empty: what they will show is not known.
        results: cards('[data-testid=item-cell], [data-testid=ItemContainer]', {
          ...resultCard,
          ref: inLink(/\/(?:item|product)\/(\w{10,40})/),
          title: first(text('[data-testid=thumbnail-item-name], [data-testid=ItemName]'), attr('img[alt]', 'alt')),
          price: money(text('.merPrice, [data-testid=ItemPrice] , [class*=merPrice]')),
          listPrice: null,
          rating: null,
          reviewCount: null,
          sponsored: null,
          badge: null,
          deal: null,
          coupon: null,
        }),
      },
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'captured pages', on: '2026-11-28'},
});

export const examples: SiteExample[] = [
  {url: 'https://jp.mercari.com/item/m40062064121?source_location=share', page: 'listing', file: 'item'},
  {url: 'https://jp.mercari.com/shops/product/2JGhzWbVFXGCkVbXyPq8yR', page: 'listing'},
  {url: 'https://www.mercari.com/us/item/m40062064121/', page: 'listing', file: 'item-us'},
  {url: 'https://www.mercari.com/item/m40062064121', page: 'listing'},
  {url: 'https://jp.mercari.com/search?keyword=%E3%82%AA%E3%83%BC%E3%82%AF&page_token=v1%3A1', page: 'search', file: 'search'},
  {url: 'https://www.mercari.com/search/?keyword=oak%20hook', page: 'search'},
  {url: 'https://jp.mercari.com/mypage/purchases', page: null},
  {url: 'https://jp.mercari.com/user/profile/123456789', page: null},
  {url: 'https://jp.mercari.com/sell/create', page: null},
  {url: 'https://www.mercari.com/help_center/', page: null},
];
