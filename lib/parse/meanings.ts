import type {Listing} from '../model/listing.ts';
import type {Pair, Shown} from '../model/reading.ts';
import {badgesIn} from './badges.ts';
import {withinShop} from './markup-category.ts';
import {ratingIn, reviewCountIn} from './rating-words.ts';
import {shippingIn} from './shipping-words.ts';
import {type Around, listsIn, moneyIn, pairsIn, priceOf, rowsIn, textsIn} from './shown.ts';
import {variantsIn} from './shown-variants.ts';
import {specsIn} from './spec-tables.ts';
import {includesTax} from './tax-words.ts';
import {videoAddress} from './video-address.ts';

type Meaning = (shown: Shown, around: Around) => unknown;

/** The words count only where they stand beside the price that was settled. */
const tax: Meaning = (shown, around) => {
  const [price = '', beside = ''] = textsIn(shown);
  const [here, settled] = [moneyIn(price, around), priceOf(around)];
  return settled && here?.amount === settled.amount && here.currency === settled.currency ? includesTax(price, beside) : undefined;
};

const shipping: Meaning = (shown, around) => {
  const price = priceOf(around);
  const lines = [...around.pairs.map(([label, value]) => `${label}: ${value}`), ...textsIn(shown)];
  return price && shippingIn(lines, price, text => moneyIn(text, around));
};

const attributes: Meaning = shown => {
  const specs = specsIn(listsIn(shown).map(rowsIn));
  return Object.keys(specs).length ? specs : undefined;
};

/** No way to a product has more steps, nor longer names; two ways in one element are one way told wrong. */
const isWay = (crumbs: readonly Pair[]): boolean => {
  const names = crumbs.map(([name]) => name);
  return names.length > 0 && names.length < 15 && names.every(name => name.length < 100) && new Set(names).size === names.length;
};

const category: Meaning = (shown, {url, fields}) => {
  const way =
    listsIn(shown)
      .map(trail => pairsIn(trail).filter(([name]) => name))
      .find(isWay) ?? [];
  const names = withinShop(
    way.map(([name, address]) => ({name, address})),
    url,
    [String(fields.title ?? '')],
  );
  return names.length ? names : undefined;
};

const description: Meaning = shown => textsIn(shown)[0]?.slice(0, 50_000) || undefined;

const videos: Meaning = (shown, {url}) => {
  const list = [...new Set(textsIn(shown).flatMap(address => videoAddress(address, url) ?? []))].slice(0, 50);
  return list.length ? list : undefined;
};

/** The one value that texts say; where they say several the first is as likely another product's. */
const only = (values: readonly (number | undefined)[]): number | undefined => {
  const said = new Set(values.filter(value => value !== undefined));
  return said.size === 1 ? [...said][0] : undefined;
};

const badges: Meaning = shown => {
  const list = badgesIn(textsIn(shown));
  return list.length ? list : undefined;
};

const meanings: {[F in keyof Listing]?: Meaning} = {
  priceIncludesTax: tax,
  shipping,
  attributes,
  category,
  description,
  videos,
  rating: shown => only(textsIn(shown).map(ratingIn)),
  reviewCount: shown => only(textsIn(shown).map(reviewCountIn)),
  variants: variantsIn,
  badges,
};

/** What words, rows and lists of a page mean for a field; undefined where they mean nothing. */
export const meaningOf = (field: string, shown: Shown, around: Around): unknown =>
  Object.hasOwn(meanings, field) ? meanings[field as keyof Listing]?.(shown, around) : undefined;
