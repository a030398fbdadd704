import type {Reading} from '../../../lib/model/reading.ts';
import {isProduct} from '../../../lib/read/is-product.ts';
import {pageOf} from '../../../lib/read/page.ts';
import type {Signs} from '../../../lib/read/price-signs.ts';
import {type Seen, seenPrices} from '../../../lib/read/visible-price.ts';
import {readPage} from '../../../lib/site.ts';
import generic from '../../../lib/sites/generic.ts';

/** What a page holds before anything was weighed: its reading, its visible prices with their signs, and whether it is taken for a product's. */
export type Unweighed = {reading: Reading | undefined; prices: (Pick<Seen, 'text' | 'role'> & {signs: Signs})[]; isProduct: boolean};

const {is: _, ...listing} = generic.pages.listing ?? {kind: 'listing', at: /^/, ref: null, read: {}};
const anyPage = {...generic, pages: {listing}} as typeof generic;

/** Runs inside the page: the generic reader alone, on any page whatever it shows. */
export const read = (): string => {
  const page = pageOf(document, location.href);
  const prices = seenPrices(page).map(({text, role, signs}) => ({text, role, signs}));
  const {readings} = readPage(page, [anyPage]);
  return JSON.stringify({reading: readings[0], prices, isProduct: isProduct(page)} satisfies Unweighed);
};
