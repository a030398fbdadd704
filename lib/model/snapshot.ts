import {z} from 'zod';
import {type Kind, kinds, type Models, settled} from './reading.ts';

const placed = settled.extend({
  /** The host the page was read on, without `www.`. */
  host: z.string().min(1).max(300),
  /** When it was read: epoch ms. */
  at: z.int().positive(),
  /** The page's address without session tokens. */
  url: z
    .string()
    .max(2048)
    .regex(/^https?:\/\//),
  /** Read in a tab that nobody saw, which does not render: what is missing may be there all the same. */
  hidden: z.literal(true).optional(),
  /** When the unchanged thing was last met, only where later than `at`: epoch ms. */
  seenAt: z.int().positive().optional(),
  /** The address where it was last met, only where that is another than `url`. */
  seenUrl: z
    .string()
    .max(2048)
    .regex(/^https?:\/\//)
    .optional(),
});

const partial = {
  listing: kinds.listing.partial(),
  search: kinds.search.partial(),
  order: kinds.order.partial(),
  traffic: kinds.traffic.partial(),
  ad: kinds.ad.partial(),
  review: kinds.review.partial(),
  stock: kinds.stock.partial(),
  account: kinds.account.partial(),
};

type Placed = Omit<z.infer<typeof placed>, 'kind' | 'fields'>;
type SnapshotOf<K extends Kind> = K extends Kind ? Placed & {kind: K; fields: Partial<Models[K]>} : never;

/** A settled reading that passed the model, dated and placed; never changed afterwards. */
export type Snapshot<K extends Kind = Kind> = SnapshotOf<K>;
export const snapshot = placed.transform((raw, ctx): Snapshot => {
  const fields = partial[raw.kind].safeParse(raw.fields);
  // The model of its own kind has checked the fields.
  if (fields.success) return {...raw, fields: fields.data} as Snapshot;
  for (const issue of fields.error.issues) ctx.addIssue({code: 'custom', message: issue.message, path: ['fields', ...issue.path]});
  return z.NEVER;
});
