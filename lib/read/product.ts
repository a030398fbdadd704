import type {Plan} from './plan.ts';
import {attributes, availability, bullets, category, description, rating, reviewCount} from './details.ts';
import {heading} from './heading.ts';
import {brand, gtin, mpn, seller, sku} from './identity.ts';
import {pictures} from './pictures.ts';
import {listPrice, price} from './price.ts';

/** How a product page of any shop is read; a site's file spreads this and corrects what it knows better. */
export const product: Plan<'listing'> = {
  title: heading,
  brand,
  gtin,
  mpn,
  sku,
  price,
  // Settled with the price, from the same words.
  priceTo: null,
  listPrice,
  priceIncludesTax: null,
  availability,
  stock: null,
  rating,
  reviewCount,
  images: pictures,
  videos: null,
  bullets,
  description,
  category,
  attributes,
  keywords: null,
  seller,
  shipping: null,
  listedAt: null,
  variants: null,
  owner: null,
};
