import type {Good} from './good.ts';
import {type Html, html, json} from './html.ts';
import {picturePath} from './picture.ts';
import {decimal} from './price.ts';

const schema = 'https://schema.org/';
export const stockWord = (good: Good) => `${schema}${good.stock > 0 ? 'InStock' : 'OutOfStock'}`;

const offers = (good: Good, url: string) => {
  const common = {priceCurrency: good.currency, availability: stockWord(good), url};
  const prices = good.variants.map(variant => variant.price);
  if (!prices.length) return {'@type': 'Offer', price: decimal(good.markupPrice ?? good.price), ...common};
  const ends = {lowPrice: decimal(Math.min(...prices)), highPrice: decimal(Math.max(...prices))};
  return {'@type': 'AggregateOffer', ...ends, offerCount: prices.length, ...common};
};

const product = (good: Good, origin: string, path: string) => ({
  '@context': schema,
  '@type': 'Product',
  name: good.title,
  sku: good.sku,
  gtin13: good.gtin,
  brand: {'@type': 'Brand', name: good.brand},
  description: good.description,
  image: good.pictures.map((_, i) => origin + picturePath(good, i + 1)),
  aggregateRating: {'@type': 'AggregateRating', ratingValue: good.rating, reviewCount: good.reviews},
  offers: offers(good, origin + path),
});

const openGraph = (good: Good, origin: string, path: string): [string, string][] => [
  ['og:type', 'product'],
  ['og:title', good.title],
  ['og:url', origin + path],
  ...good.pictures.slice(0, 1).map((): [string, string] => ['og:image', origin + picturePath(good, 1)]),
  ['product:price:amount', decimal(good.price)],
  ['product:price:currency', good.currency],
  ['product:availability', good.stock > 0 ? 'in stock' : 'out of stock'],
  ['product:brand', good.brand],
  ['product:retailer_item_id', good.sku],
];

/** What the page's head tells machines, for the two kinds of markup that live there. */
export const headMarkup = (good: Good, origin: string, path: string): Html => {
  if (good.markup === 'json-ld') return html`<script type="application/ld+json">${json(product(good, origin, path))}</script>`;
  if (good.markup !== 'open-graph') return html``;
  return html`${openGraph(good, origin, path).map(([name, content]) => html`<meta property="${name}" content="${content}">`)}`;
};

/** Attributes of the body's elements: microdata where the page has it, else nothing. */
export const microdata = (good: Good) => {
  const only = (attributes: Html) => (good.markup === 'microdata' ? attributes : html``);
  return {
    product: only(html` itemscope itemtype="https://schema.org/Product"`),
    offer: only(html` itemprop="offers" itemscope itemtype="https://schema.org/Offer"`),
    price: only(html` itemprop="price" content="${decimal(good.price)}"`),
    extra: only(html`<meta itemprop="priceCurrency" content="${good.currency}"><link itemprop="availability" href="${stockWord(good)}">`),
    prop: (name: string) => only(html` itemprop="${name}"`),
  };
};
