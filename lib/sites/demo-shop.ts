import limits from '../limits/demo-shop.ts';
import type {Listing} from '../model/listing.ts';
import {adRef, anyAd, anyTraffic, trafficRef} from '../read/any-figures.ts';
import {anyOrder, orderRef} from '../read/any-order.ts';
import {attr, constant, first, fromUrl, map, ofPage, text, texts, worded} from '../read/element.ts';
import {beforeFigures} from '../read/figures.ts';
import {allLabelled, joined, labelled, where} from '../read/form.ts';
import {beforeGrids} from '../read/grid.ts';
import {rowsOf} from '../read/grid-reads.ts';
import {formField, formTags} from '../read/listing-form.ts';
import {ours} from '../read/ours.ts';
import {images} from '../read/pictures.ts';
import type {Plan} from '../read/plan.ts';
import {product} from '../read/product.ts';
import {every, stated} from '../read/stated.ts';
import {count, decimal, money, stocked} from '../read/value.ts';
import {defineSite, type SiteExample} from '../site.ts';

const shop = ofPage(attr('meta[name=shop-id]', 'content'));
const split = (read: ReturnType<typeof text>, sign: RegExp) => map(read, words => words.split(sign).filter(Boolean));

// Nothing of these stands on its pages.
const none = {priceIncludesTax: null, videos: null, shipping: null, variants: null};

/** A page of either storefront: what the page leaves out is not there, so lists are empty and not missing. */
const front = (owner: Listing['owner']): Plan<'listing'> => ({
  ...product,
  ...none,
  title: text('h1'),
  brand: text('.details .brand'),
  gtin: text('.details .gtin'),
  mpn: null,
  sku: text('.details .sku'),
  price: every(money(text('.price .now')), money(joined(stated('offers', 'price'), stated('offers', 'priceCurrency')))),
  listPrice: money(text('.price .was')),
  availability: stocked(text('.offer .stock')),
  rating: decimal(text('.rating strong')),
  reviewCount: count(text('.rating .reviews')),
  images: first(images('.gallery img'), where('.gallery', [])),
  bullets: first(texts('.points li'), where('.good', [])),
  description: text('.details .description'),
  category: texts('.path span'),
  attributes: null,
  seller: null,
  owner: constant(owner),
});

/** A row of the back end's table shows one small picture, whatever the listing has. */
const row: Plan<'listing'> = {
  ...product,
  ...none,
  title: text('.title'),
  brand: null,
  gtin: null,
  mpn: null,
  sku: text('.sku'),
  price: money(text('.price')),
  priceTo: null,
  listPrice: null,
  availability: null,
  stock: count(text('.stock')),
  rating: null,
  reviewCount: null,
  images: null,
  bullets: null,
  description: null,
  category: null,
  attributes: null,
  seller: null,
  owner: ours,
};

const form: Plan<'listing'> = {
  ...row,
  title: formField('title'),
  brand: labelled('Brand'),
  gtin: formField('gtin'),
  sku: formField('sku'),
  price: money(joined(labelled('Price'), labelled('Currency'))),
  availability: null,
  stock: count(formField('stock')),
  images: first(images('.pictures img'), where('.pictures', [])),
  bullets: allLabelled(/^Selling point \d$/),
  description: formField('description'),
  category: split(formField('category'), /\s*>\s*/),
  keywords: formTags,
};

/** The embedded shop of `npm start` and of the journeys: served on this machine, with invented goods. */
export default defineSite({
  id: 'demo-shop',
  name: 'Demo shop',
  nameZh: '演示商店',
  reader: 1,
  matches: ['http://127.0.0.1/*'],
  limits,
  pages: {
    listing: {kind: 'listing', at: /^\/shop\/p\/(?<ref>\w+)/, ready: '.good', shop, ref: fromUrl('ref'), read: front('mine')},
    rival: {kind: 'listing', at: /^\/rival\/p\/(?<ref>\w+)/, ready: '.good', shop, ref: fromUrl('ref'), read: front('rival')},
    listings: {
      kind: 'listing',
      at: /^\/admin\/listings(?:\?|$)/,
      each: '.listings tbody tr',

      shop,
      ref: attr('', 'data-id'),
      read: row,
    },
    edit: {
      kind: 'listing',
      at: /^\/admin\/listings\/(?<ref>\w+)\/edit/,
      ready: 'form.edit',

      shop,
      ref: fromUrl('ref'),
      read: form,
    },
    orders: {
      kind: 'order',
      at: /^\/admin\/orders(?:\?|$)/,
      before: beforeGrids,
      each: rowsOf('orders'),
      shop,
      ref: orderRef,
      read: {...anyOrder, lines: null, region: null},
    },
    order: {
      kind: 'order',
      at: /^\/admin\/orders\/(?<ref>[\w-]+)/,
      before: beforeGrids,
      shop,
      ref: fromUrl('ref'),
      read: {...anyOrder, region: text('.buyer .region')},
    },
    traffic: {
      kind: 'traffic',
      at: /^\/admin\/traffic(?:\?|$)/,
      before: beforeFigures,
      each: rowsOf('traffic'),
      shop,
      ref: trafficRef,
      read: {...anyTraffic, channel: null, impressions: null, revenue: null, carts: worded(text('td:nth-child(4)'))},
    },
    ads: {
      kind: 'ad',
      at: /^\/admin\/ads(?:\?|$)/,
      before: beforeFigures,
      each: rowsOf('ads'),
      shop,
      ref: adRef,
      read: anyAd,
    },
  },
  bulk: {verdict: 'allowed'},
  verified: {how: 'demo', on: '2026-11-22'},
  developmentOnly: true,
});

const served = 'http://127.0.0.1:4180';
export const examples: SiteExample[] = [
  {url: `${served}/shop/p/1016`, page: 'listing', file: 'price-contradicted'},
  {url: `${served}/shop/p/1011`, page: 'listing', file: 'price-range'},
  {url: `${served}/shop/p/1027`, page: 'listing', file: 'price-struck'},
  {url: `${served}/shop/p/1009`, page: 'listing', file: 'price-without-currency'},
  {url: `${served}/shop/p/1039`, page: 'listing', file: 'sold-out'},
  {url: `${served}/shop/p/1012`, page: 'listing', file: 'title-too-long'},
  {url: `${served}/shop/p/1031`, page: 'listing', file: 'nothing-but-title'},
  {url: `${served}/rival/p/r7003`, page: 'rival', file: 'rival'},
  {url: `${served}/admin/listings`, page: 'listings', file: 'listings'},
  {url: `${served}/admin/listings/1001/edit?saved=1`, page: 'edit'},
  {url: `${served}/admin/orders?page=2`, page: 'orders', file: 'orders'},
  {url: `${served}/admin/orders`, page: 'orders'},
  {url: `${served}/admin/orders/CB-20007`, page: 'order', file: 'order'},
  {url: `${served}/admin/traffic`, page: 'traffic', file: 'traffic'},
  {url: `${served}/admin/ads`, page: 'ads', file: 'ads'},
  {url: `${served}/admin/login`, page: null},
  {url: `${served}/admin/help`, page: null},
  {url: `${served}/shop`, page: null},
];
