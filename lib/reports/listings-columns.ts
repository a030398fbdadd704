import {inMajor} from '../format/money.ts';
import type {Availability} from '../model/listing.ts';
import type {Money} from '../model/money.ts';
import type {Judge} from './card.ts';
import {type Row, seenAt} from './listings-facets.ts';

/** Everything that can stand in the table of listings, in this order. */
export const columns = [
  'score',
  'title',
  'price',
  'listPrice',
  'availability',
  'stock',
  'site',
  'owner',
  'brand',
  'sku',
  'gtin',
  'rating',
  'reviews',
  'pictures',
  'seen',
  'first',
  'snapshots',
  'fix',
] as const;
export type Column = (typeof columns)[number];

/** What stands in the table until the seller chooses. */
export const standard: readonly Column[] = ['score', 'title', 'price', 'site', 'seen', 'snapshots'];

/** The columns of these names in their order, the title always; undefined where no name is one of a column. */
export const columnsOf = (names: readonly string[]): readonly Column[] | undefined => {
  const named = columns.filter(column => names.includes(column));
  return named.length > 0 ? columns.filter(column => column === 'title' || named.includes(column)) : undefined;
};

/** Columns whose worth is derived by the scorecard; all others show what was measured. */
export const isDerived = (column: Column): boolean => column === 'score' || column === 'fix';

/** Columns that start at their largest when they are sorted by; words start at A. */
export const startsLarge = (column: Column): boolean =>
  !['title', 'site', 'owner', 'brand', 'sku', 'gtin', 'availability'].includes(column);

/** What a listing is sorted by: text, a number, or an amount that is compared only with those of its currency; undefined: it lacks it. */
export type Worth = string | number | {currency: string; major: number} | undefined;

const worthOfMoney = (money: Money | undefined): Worth => money && {currency: money.currency, major: inMajor(money)};

/** From what can be bought at once to what cannot. */
const availabilities: readonly Availability[] = ['in-stock', 'limited', 'pre-order', 'out-of-stock'];

/** Given by the scorecard on a day (epoch ms). */
type Light = {judge: Judge; now: number};

const gainOf = ({known}: Row, {judge, now}: Light): number | undefined => {
  const gains = judge(known.whole, now).verdicts.flatMap(({level, gain}) => (level === 'fail' || level === 'warn' ? gain : []));
  return gains.length > 0 ? Math.max(...gains) : undefined;
};

const worths: Record<Column, (row: Row, light: Light) => Worth> = {
  score: ({known}, {judge, now}) => judge(known.whole, now).score,
  title: ({known}) => known.whole.fields.title,
  price: ({known: {whole}}) => (whole.undecided.price ? undefined : worthOfMoney(whole.fields.price)),
  listPrice: ({known}) => worthOfMoney(known.whole.fields.listPrice),
  availability: ({known: {whole}}) => (whole.fields.availability ? availabilities.indexOf(whole.fields.availability) : undefined),
  stock: ({known}) => known.whole.fields.stock,
  site: ({known: {whole}}) => `${whole.host} ${whole.site}`,
  owner: ({owner: [whose]}) => (whose === 'unknown' ? undefined : whose),
  brand: ({known}) => known.whole.fields.brand,
  sku: ({known}) => known.whole.fields.sku,
  gtin: ({known}) => known.whole.fields.gtin,
  rating: ({known}) => known.whole.fields.rating,
  reviews: ({known}) => known.whole.fields.reviewCount,
  pictures: ({known}) => known.whole.fields.images?.length,
  seen: seenAt,
  first: ({known}) => known.firstAt,
  snapshots: ({known}) => known.snapshots,
  fix: gainOf,
};

/** What a row is sorted by in a column. */
export const worthOf = (row: Row, column: Column, light: Light): Worth => worths[column](row, light);
