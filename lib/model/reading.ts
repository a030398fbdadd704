import {z} from 'zod';
import {listing} from './listing.ts';

/** Kinds of things that a page can tell of; `fields` is checked by the kind's own model. */
export const kinds = {listing} as const;
export type Kind = keyof typeof kinds;

const name = z.string().min(1).max(100);
const rival = z.strictObject({value: z.unknown(), from: z.string().max(300)});

/** What one thing on a page says, as sent by the content script. */
export const reading = z.strictObject({
  kind: z.enum(Object.keys(kinds) as [Kind, ...Kind[]]),
  site: z.string().regex(/^[a-z0-9-]+$/),
  /** The site's reader version: raised when the meaning of a field changes. */
  reader: z.int().positive(),
  /** The shop's id as the back end shows it; null: the host stands for the shop. */
  shop: z.string().min(1).max(200).nullable(),
  ref: z.string().min(1).max(500),
  fields: z.record(name, z.unknown()),
  /** field → where its value was found, in the reader's own words. */
  from: z.record(name, z.string().max(300)),
  missing: z.array(name).max(100),
  /** field → the rival values of trusted sources that disagree. */
  undecided: z.record(name, z.array(rival).max(20)),
});
export type Reading = z.infer<typeof reading>;
