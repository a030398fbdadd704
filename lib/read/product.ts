import {brand} from './brand.ts';
import {availability, bullets} from './details.ts';
import {heading} from './heading.ts';
import {pictures} from './pictures.ts';
import type {Plan} from './plan.ts';
import {listPrice, price} from './price.ts';
import {sku} from './shown-id.ts';
import {toldByMarkup} from './told.ts';

/** How a product page of any shop is read; a site's file spreads this and corrects what it knows better. */
export const product: Plan<'listing'> = {
  title: heading,
  brand,
  gtin: toldByMarkup,
  mpn: toldByMarkup,
  sku,
  price,
  // Settled with the price, from the same words.
  priceTo: null,
  listPrice,
  priceIncludesTax: null,
  availability,
  stock: null,
  rating: toldByMarkup,
  reviewCount: toldByMarkup,
  images: pictures,
  videos: null,
  bullets,
  description: toldByMarkup,
  category: toldByMarkup,
  attributes: toldByMarkup,
  keywords: null,
  seller: toldByMarkup,
  shipping: null,
  listedAt: null,
  variants: null,
  owner: null,
};
