import {z} from 'zod';
import type {Listing} from './listing.ts';
import {type Kind, kinds, settled} from './reading.ts';

/** A settled reading that passed the model, dated and placed; never changed afterwards. */
export const snapshot = settled
  .extend({
    /** The host the page was read on, without `www.`. */
    host: z.string().min(1).max(300),
    /** When it was read: epoch ms. */
    at: z.int().positive(),
    /** The page's address without session tokens. */
    url: z
      .string()
      .max(2048)
      .regex(/^https?:\/\//),
    /** When the unchanged thing was last met, only where later than `at`: epoch ms. */
    seenAt: z.int().positive().optional(),
    /** The address where it was last met, only where that is another than `url`. */
    seenUrl: z
      .string()
      .max(2048)
      .regex(/^https?:\/\//)
      .optional(),
  })
  .transform((raw, ctx) => {
    const fields = kinds[raw.kind].partial().safeParse(raw.fields);
    if (fields.success) return {...raw, fields: fields.data as Partial<Listing>};
    for (const issue of fields.error.issues) ctx.addIssue({code: 'custom', message: issue.message, path: ['fields', ...issue.path]});
    return z.NEVER;
  });
export type Snapshot = z.infer<typeof snapshot>;

/** What tells one thing from another: two hosts or two shops of one site never share a history. */
export type ThingKey = [site: string, host: string, shop: string, kind: Kind, ref: string];

/** The key of a snapshot's thing; a null shop is the empty string because an IndexedDB key cannot hold null. */
export const thingOf = (s: {site: string; host: string; shop: string | null; kind: Kind; ref: string}): ThingKey => [
  s.site,
  s.host,
  s.shop ?? '',
  s.kind,
  s.ref,
];

/** The fields that a snapshot speaks of: read, undecided or looked for in vain. The others its page does not show at all. */
export const spokenOf = ({fields, missing, undecided}: Snapshot): Set<string> =>
  new Set([...Object.keys(fields), ...missing, ...Object.keys(undecided)]);

const without = <T>(record: Record<string, T>, names: Set<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.has(name)));

/**
 * What is known of a thing after one more snapshot: the fields it speaks of as it says them, the others as they were. A row of a table
 * that shows no pictures does not take away those that the listing's own page showed.
 */
export const completed = (known: Snapshot | undefined, next: Snapshot): Snapshot => {
  if (!known) return next;
  const spoken = spokenOf(next);
  return {
    ...next,
    fields: {...without(known.fields, spoken), ...next.fields},
    from: {...without(known.from, spoken), ...next.from},
    missing: [...known.missing.filter(name => !spoken.has(name)), ...next.missing],
    undecided: {...without(known.undecided, spoken), ...next.undecided},
  };
};
