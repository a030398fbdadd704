import {badges} from './badges.ts';
import {brand} from './brand.ts';
import {crumbs} from './crumbs.ts';
import {description} from './description.ts';
import {availability, bullets} from './details.ts';
import {heading} from './heading.ts';
import {pictures} from './pictures.ts';
import type {Plan} from './plan.ts';
import {listPrice, price} from './price.ts';
import {ratings} from './ratings.ts';
import {shipping} from './shipping.ts';
import {sku} from './shown-id.ts';
import {attributes} from './specs.ts';
import {tax} from './tax.ts';
import {toldByMarkup} from './told.ts';
import {variants} from './variants.ts';
import {videos} from './videos.ts';

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
  priceIncludesTax: tax,
  availability,
  stock: null,
  rating: ratings,
  reviewCount: ratings,
  images: pictures,
  videos,
  bullets,
  description,
  category: crumbs,
  attributes,
  keywords: null,
  seller: toldByMarkup,
  shipping,
  listedAt: null,
  variants,
  owner: null,
  badges,
};
