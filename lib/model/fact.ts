import type {Listing} from './listing.ts';
import type {Snapshot} from './snapshot.ts';

/** Fields that are long or many: figures at most count them. */
const heavy = ['description', 'bullets', 'attributes', 'images', 'videos', 'keywords', 'variants'] as const;
export type LightListing = Omit<Partial<Listing>, (typeof heavy)[number]>;

/** What the rules say of a listing, in short. */
export type Judged = {
  /** 0–100; undefined: nothing could be judged. */
  score: number | undefined;
  /** Does it break a limit that its site enforces? */
  isRefused: boolean;
};

/**
 * A listing as it was known at one moment, judged, without its long texts: what KPIs and analyses are made of.
 * Light enough that ten thousand with their history can be held in memory.
 */
export type ListingFact = Judged & {
  site: string;
  host: string;
  shop: string | null;
  fields: LightListing;
  /** How many; undefined: the page does not say. */
  pictures: number | undefined;
  /** Fields that were looked for in vain. */
  missing: readonly string[];
  /** field → the values that contradict each other. */
  undecided: Snapshot<'listing'>['undecided'];
  /** When it was last met, as far as was known at that moment: epoch ms. */
  seenAt: number;
};

const lightOf = (fields: Partial<Listing>): LightListing => {
  const light: Partial<Listing> = {...fields};
  for (const name of heavy) delete light[name];
  return light;
};

/** What is known of a listing, made light. `seenAt`: when it was last met, epoch ms. */
export const factOf = (
  {site, host, shop, fields, missing, undecided}: Snapshot<'listing'>,
  judged: Judged,
  seenAt: number,
): ListingFact => ({
  site,
  host,
  shop,
  fields: lightOf(fields),
  pictures: fields.images?.length,
  missing,
  undecided,
  score: judged.score,
  isRefused: judged.isRefused,
  seenAt,
});

/** Does the page speak of this field at all: with a value, with contradicting values, or as one that is missing? */
export const isSpokenOf = ({fields, missing, undecided}: ListingFact, field: keyof LightListing): boolean =>
  fields[field] !== undefined || field in undecided || missing.includes(field);
