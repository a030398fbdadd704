import type {Field} from '../format/field.ts';
import type {Snapshot} from '../model/snapshot.ts';
import type {Stale} from './health.ts';

export type Rival = {value: unknown; from: string};

/**
 * What a page said of one field: its value and where it stood, or the rival values of a page that contradicts itself. `stale`: the field is no
 * longer read, so that this is of an earlier day.
 */
export type FieldShown = ({field: string; value: unknown; from: string | undefined} | {field: string; rivals: Rival[]}) & {stale?: Stale};

/** All fields of a listing, in the order in which a seller reads it. */
export const allFields: readonly Field[] = [
  'title',
  'price',
  'priceTo',
  'listPrice',
  'badges',
  'shipping',
  'priceIncludesTax',
  'availability',
  'stock',
  'brand',
  'seller',
  'owner',
  'rating',
  'reviewCount',
  'images',
  'videos',
  'bullets',
  'description',
  'category',
  'attributes',
  'variants',
  'keywords',
  'sku',
  'gtin',
  'mpn',
  'listedAt',
];

const place = (field: string): number => {
  const at = allFields.indexOf(field as Field);
  return at < 0 ? allFields.length : at;
};

/** Field names in reading order. */
export const inOrder = (fields: readonly string[]): string[] => [...fields].sort((a, b) => place(a) - place(b));

/** One field of a snapshot; undefined where the page did not show it. */
export const fieldOf = (snapshot: Snapshot<'listing'>, field: string): FieldShown | undefined => {
  const rivals = snapshot.undecided[field];
  if (rivals) return {field, rivals: rivals.map(({value, from}) => ({value, from}))};
  const value = (snapshot.fields as Record<string, unknown>)[field];
  return value === undefined ? undefined : {field, value, from: snapshot.from[field]};
};

/** Every field that the page showed, in reading order. */
export const fieldsOf = (snapshot: Snapshot<'listing'>): FieldShown[] =>
  inOrder([...new Set([...Object.keys(snapshot.fields), ...Object.keys(snapshot.undecided)])]).flatMap(
    field => fieldOf(snapshot, field) ?? [],
  );
