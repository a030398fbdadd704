import limits from '../limits/allegro.ts';
import type {MarkupWords} from '../model/reading.ts';
import {anyList, inLink} from '../read/any-list.ts';
import {first, fromUrl, text} from '../read/element.ts';
import {heading} from '../read/heading.ts';
import {basis, isProduct} from '../read/is-product.ts';
import {product} from '../read/product.ts';
import {toldByMarkup} from '../read/told.ts';
import {decimal} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const HOSTS: Record<string, string> = {CZ: 'allegro.cz', HU: 'allegro.hu', PL: 'allegro.pl', SK: 'allegro.sk'};

export default defineSite({
  id: 'allegro',
  name: 'Allegro',
  reader: 1,
  matches: ['https://business.allegro.pl/*', ...Object.values(HOSTS).map(host => `https://${host}/*`)],
  region: host => Object.keys(HOSTS).find(country => host.endsWith(HOSTS[country] ?? '')),
  limits,
  pages: {
    listing: {
      kind: 'listing',
      // The word for “offer” in Polish, Czech, Slovak and Hungarian.
      at: /^\/(?:oferta|nabidka|ponuka|ajanlat)\/(?:[^/?]*-)?(?<ref>\d{8,14})(?:[/?]|$)/,
      before: basis,
      is: isProduct,
      ref: fromUrl('ref'),
      read: {
        ...product,
        title: first(text('[data-box-name="showoffer.productHeader"] h1, [data-box-name="showoffer.productHeader"] h4'), heading),
        sku: fromUrl('ref'),
        rating: first<number | MarkupWords>(decimal(text('[data-testid=aggregateRatingValue]')), toldByMarkup),
      },
    },
    search: {
      kind: 'search',
      at: /^\/(?:listing|kategori[aey])(?:[/?]|$)/,
      ref: null,
      read: anyList({ref: inLink(/\/(?:oferta|nabidka|ponuka|ajanlat)\/(?:[^/?]*-)?(\d{8,14})(?:[/?]|$)/)}),
    },
  },
  bulk: {verdict: 'unknown'},
  verified: {how: 'published facts', on: '2026-11-28'},
});

export const examples: SiteExample[] = [
  {url: 'https://allegro.pl/oferta/wieszak-debowy-2-szt-16784100001', page: 'listing', file: 'offer'},
  {url: 'https://allegro.cz/nabidka/dubovy-hacek-2-ks-13768200001?bi_s=ads', page: 'listing'},
  {url: 'https://allegro.sk/ponuka/dubovy-hacik-13768200001', page: 'listing'},
  {url: 'https://allegro.hu/ajanlat/tolgyfa-akaszto-13768200001', page: 'listing'},
  {url: 'https://allegro.pl/koszyk', page: null},
  {url: 'https://allegro.pl/listing?string=wieszak+debowy', page: 'search', file: 'search'},
  {url: 'https://allegro.pl/kategoria/wieszaki-305?p=2', page: 'search'},
  {url: 'https://allegro.pl/moje-allegro/zakupy/kupione', page: null},
  {url: 'https://allegro.pl/pomoc', page: null},
];
