import type {Ownership} from '../choices/ownership.ts';
import {grade} from '../format/grade.ts';
import type {Availability} from '../model/listing.ts';
import type {Judge, Known} from './card.ts';
import {placeName} from './daily.ts';
import {encodeKey} from './route.ts';

/** What listings can be filtered by, in the order of the screen. */
export const facets = ['site', 'owner', 'score', 'availability', 'price', 'seen'] as const;
export type Facet = (typeof facets)[number];

/** facet → the values that are let through; none: all. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

/** facet → value → how many listings would be shown if it alone were chosen of its facet. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** The values that every shop has; those of `site` are the seller's own: `amazon`, or `amazon@amazon.de` for one of its hosts. */
export const fixedValues = {
  owner: ['mine', 'rival', 'unknown'],
  score: ['good', 'fair', 'poor', 'none'],
  availability: ['in-stock', 'limited', 'pre-order', 'out-of-stock', 'unknown'] satisfies (Availability | 'unknown')[],
  price: ['known', 'undecided', 'none'],
  seen: ['7', '30', '90'],
} as const;

/** Can a facet have this value? */
export const isValue = (facet: Facet, value: string): boolean =>
  facet === 'site' ? /^[a-z0-9-]+(@[^\s,]+)?$/.test(value) : (fixedValues[facet] as readonly string[]).includes(value);

/** One listing with what it is searched and filtered by, worked out once. `place`: the name of the shop that it counts for. */
export type Row = {id: string; known: Known; hay: string; place: string} & Readonly<
  Record<'site' | 'owner' | 'availability' | 'price', readonly string[]>
>;

/** Text as it is compared in a search: width and case make no difference. */
export const plain = (text: string): string => text.normalize('NFKC').toLocaleLowerCase();

const priceState = ({fields, undecided}: Known['whole']): string => (undecided.price ? 'undecided' : fields.price ? 'known' : 'none');

/** The name of the shop that a listing counts for. */
export type PlaceOf = (listing: Known['whole']) => string;

/**
 * A listing made ready for the table; `ownership`: by what the seller said and their back ends know, else by what its page says; `placeOf`: where
 * the seller merged shops, else each counts for itself.
 */
export const rowOf = (known: Known, ownership?: Ownership, placeOf: PlaceOf = placeName): Row => {
  const {whole} = known;
  const {title, brand, sku, gtin, availability} = whole.fields;
  return {
    id: encodeKey(known.key),
    known,
    place: placeOf(whole),
    hay: plain([title, brand, sku, gtin, whole.host, whole.shop, whole.site, whole.ref].filter(Boolean).join(' ')),
    owner: [ownership?.(whole).owner ?? whole.fields.owner ?? 'unknown'],
    site: [whole.site, `${whole.site}@${whole.host}`],
    availability: [availability ?? 'unknown'],
    price: [priceState(whole)],
  };
};

const DAY = 86_400_000;
const spans = fixedValues.seen.map(days => ({days, length: Number(days) * DAY}));

/** What a row is held against: the time (epoch ms), and the judge where scores are asked for. */
export type Light = {now: number; judge: Judge | undefined};

/** When a listing was last met: epoch ms. */
export const seenAt = ({known}: Row): number => Math.max(known.whole.at, known.seenAt);

const bands = {good: ['good'], fair: ['fair'], poor: ['poor'], idle: ['none']} as const;

/** The values that a row has of a facet; none of `score` while nobody asks for scores. */
const valuesOf = (row: Row, facet: Facet, {now, judge}: Light): readonly string[] => {
  if (facet === 'score') return judge ? bands[grade(judge(row.known.whole, now).score)] : [];
  if (facet === 'seen') return spans.filter(({length}) => now - seenAt(row) <= length).map(({days}) => days);
  return row[facet];
};

const isLet = (chosen: readonly string[], values: readonly string[]): boolean =>
  chosen.length === 0 || values.some(value => chosen.includes(value));

/** The facets that keep a row from being shown. */
export const refusing = (row: Row, filters: Filters, light: Light): Facet[] =>
  facets.filter(facet => filters[facet].length > 0 && !isLet(filters[facet], valuesOf(row, facet, light)));

export type Tally = Record<Facet, Map<string, number>>;

/** Counts that can be added to: nothing yet, or a copy of others. */
export const tallyOf = (counts?: Counts): Tally => ({
  site: new Map(counts?.site),
  owner: new Map(counts?.owner),
  score: new Map(counts?.score),
  availability: new Map(counts?.availability),
  price: new Map(counts?.price),
  seen: new Map(counts?.seen),
});

/** Adds a row that passes the search to the counts, or takes it out: where one facet alone refuses it, it counts for that facet. */
export const count = (tally: Tally, row: Row, refusedBy: readonly Facet[], light: Light, by: 1 | -1): void => {
  if (refusedBy.length > 1) return;
  for (const facet of refusedBy.length === 1 ? refusedBy : facets) {
    for (const value of valuesOf(row, facet, light)) {
      const sum = (tally[facet].get(value) ?? 0) + by;
      if (sum > 0) tally[facet].set(value, sum);
      else tally[facet].delete(value);
    }
  }
};
