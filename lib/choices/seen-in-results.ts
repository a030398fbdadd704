import {isFromResults, resultsFrom} from '../model/from.ts';
import type {Listing} from '../model/listing.ts';
import type {Result} from '../model/search.ts';
import type {Snapshot} from '../model/snapshot.ts';
import type {ThingKey} from '../model/thing.ts';

type Known = {key: ThingKey; latest: Snapshot<'listing'>; whole: Snapshot<'listing'>; url: string};

/** Is all that is known of a listing what pages of results said of it? */
export const isFromResultsAlone = ({fields, from}: Snapshot<'listing'>): boolean => {
  const told = Object.keys(fields).filter(field => field !== 'owner');
  return told.length > 0 && told.every(field => isFromResults(from[field]));
};

/** The price of a result, where it can be held against what the listing's own page asks: not where that asks a range and this does not, nor where that is not decided. */
const priceFields = ({price, priceTo}: Result, known: Snapshot<'listing'> | undefined): Partial<Listing> => {
  if (!price || known?.undecided.price) return {};
  const was = known?.fields.price;
  const isOther = was && (was.currency !== price.currency || was.scale !== price.scale || !known.fields.priceTo !== !priceTo);
  return isOther ? {} : {price, ...(priceTo && {priceTo})};
};

const facts = ({title, rating, reviewCount}: Result): Partial<Listing> => ({
  ...(title && {title}),
  ...(rating !== undefined && {rating}),
  ...(reviewCount !== undefined && {reviewCount}),
});

/**
 * What a page of results says of one listing, as a reading of that: its price, and, as long as its own page was not read, what it is called and
 * how it is rated. Undefined: it says nothing that can be kept.
 */
export const seenInResults = (
  search: Snapshot<'search'>,
  result: Result,
  key: ThingKey,
  known: Known | undefined,
): Snapshot<'listing'> | undefined => {
  const isAlone = !known || isFromResultsAlone(known.whole);
  const fields: Partial<Listing> = {...priceFields(result, isAlone ? undefined : known.whole), ...(isAlone && facts(result))};
  const url = known?.url ?? result.url;
  const [site, host, shop, , ref] = key;
  if (!url || Object.keys(fields).length === 0) return undefined;
  const place = resultsFrom(search.fields.query ?? search.fields.heading ?? search.ref);
  return {
    ...{kind: 'listing', site, host, shop: shop || null, ref, reader: known?.latest.reader ?? search.reader},
    ...{at: search.at, url, fields, from: Object.fromEntries(Object.keys(fields).map(field => [field, place]))},
    ...{missing: [], undecided: {}, ...(search.hidden && {hidden: search.hidden})},
  };
};

/** The result that is this listing: of its ref, or of its address. */
export const resultOf = (results: readonly Result[], ref: string | undefined, url: string | undefined): Result | undefined =>
  results.find(result => ref !== undefined && result.ref === ref) ?? results.find(result => url !== undefined && result.url === url);
