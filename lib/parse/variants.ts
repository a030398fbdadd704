import type {Availability, Image, Listing} from '../model/listing.ts';
import type {Money} from '../model/money.ts';
import {amountIn, isWrong, type Wrong} from './cell.ts';
import {byCurrency} from './one-scale.ts';

/** What a report's row says of one variant; the texts are bare amounts. `listPrice` is what it is said to have cost. */
export type VariantRow = {
  price?: string;
  listPrice?: string;
  stock?: number;
  sku?: string;
  /** Its colour, its size … */
  values?: string[];
  /** Empty: the shop does not count this variant. */
  tracker?: string;
  /** `continue`: it is sold on when none is left. */
  policy?: string;
};

/** The lowest and the highest price of the variants, and the list price of the cheapest where it is higher. */
export type PriceRange = {low: Money; high: Money; listPrice: Money | undefined};

const size = (money: Money): number => byCurrency([money])[0]?.amounts[0] ?? 0;
const isHigher = (a: Money, b: Money): boolean => {
  const [one] = byCurrency([a, b]);
  return (one?.amounts[0] ?? 0) > (one?.amounts[1] ?? 0);
};

/** The prices of all variants in one currency; undefined where none has one. */
export const rangeOf = (rows: readonly VariantRow[], code: string | undefined): PriceRange | Wrong | undefined => {
  const all = rows.map(({price, listPrice}) => ({price: amountIn(price, code), listPrice: amountIn(listPrice, code)}));
  const bad = all.flatMap(each => Object.values(each)).find(isWrong);
  if (bad) return bad;
  const sound = all as {price: Money | undefined; listPrice: Money | undefined}[];
  const priced = sound
    .flatMap(({price, listPrice}) => (price ? [{price, listPrice}] : []))
    .sort((a, b) => (isHigher(a.price, b.price) ? 1 : -1));
  const [low, high] = [priced[0], priced.at(-1)];
  if (!low || !high) return undefined;
  return {low: low.price, high: high.price, listPrice: low.listPrice && isHigher(low.listPrice, low.price) ? low.listPrice : undefined};
};

/** Rows without a price hold further pictures. */
export const priced = <R extends VariantRow>(rows: readonly R[]): R[] => rows.filter(({price}) => price !== undefined);
/** What is true of the listing itself only where it has no variants. */
export const single = <R extends VariantRow>(rows: readonly R[]): R | undefined =>
  priced(rows).length === 1 ? priced(rows)[0] : undefined;

/** What is made of the range of prices, or what keeps it from being read. */
export const fromRange = <T>(rows: readonly VariantRow[], code: string | undefined, of: (range: PriceRange) => T) => {
  const range = rangeOf(rows, code);
  return isWrong(range) ? range : range && of(range);
};

/** The upper end of a range; undefined where all cost the same. */
export const upperEnd = ({low, high}: PriceRange): Money | undefined => (size(low) === size(high) ? undefined : high);

/** All that is counted, together; undefined where a variant is not counted. */
export const stockOf = (rows: readonly VariantRow[]): number | undefined =>
  rows.length && rows.every(({tracker, stock}) => tracker && stock !== undefined)
    ? rows.reduce((sum, {stock = 0}) => sum + stock, 0)
    : undefined;

/** Can any variant be bought: one that is not counted, not gone, or sold on order? Undefined where the report does not say. */
export const availabilityOf = (rows: readonly VariantRow[]): Availability | undefined => {
  const there = rows.map(
    ({tracker, stock, policy}) => !tracker || policy?.toLowerCase() === 'continue' || (stock === undefined ? undefined : stock > 0),
  );
  if (there.includes(true)) return 'in-stock';
  return there.length === 0 || there.includes(undefined) ? undefined : 'out-of-stock';
};

/** The variants with their own prices; undefined where there is only one, which is the listing itself. */
export const variantsOf = (rows: readonly VariantRow[], code: string | undefined): Listing['variants'] | Wrong | undefined => {
  const all = rows.map(row => ({row, price: amountIn(row.price, code)}));
  const bad = all.map(({price}) => price).find(isWrong);
  if (bad || all.length < 2) return bad;
  return all.map(({row: {sku, stock, values}, price}) => ({
    ...(sku && {ref: sku}),
    name: values?.join(' / ') ?? sku ?? '',
    ...(price && !isWrong(price) && {price}),
    ...(stock !== undefined && {stock}),
  }));
};

/** The pictures of all rows, each once, with the words that first stood beside it. */
export const picturesOf = (rows: readonly {image?: string; alt?: string}[]): Image[] | undefined => {
  const all = new Map<string, Image>();
  for (const {image, alt} of rows) if (image && !all.has(image)) all.set(image, {url: image, ...(alt && {alt})});
  return all.size ? [...all.values()] : undefined;
};
