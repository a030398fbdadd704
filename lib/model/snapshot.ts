import {z} from 'zod';
import {completedOrder} from './completed-order.ts';
import {moments} from './order.ts';
import {type Kind, kinds, type Models, type Settled, settled} from './reading.ts';

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

/** Is this of that kind? */
export const isOf =
  <K extends Kind>(kind: K) =>
  (one: Snapshot): one is Snapshot<K> =>
    one.kind === kind;

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

const bounds = Object.entries({price: 'priceTo', buyer: 'buyerFrom', writtenAt: 'writtenWithin', ...moments});

/** The fields that a snapshot speaks of: read, undecided or looked for in vain. The others its page does not show at all. */
export const spokenOf = ({fields, missing, undecided}: Pick<Settled, 'fields' | 'missing' | 'undecided'>): Set<string> => {
  const spoken = new Set([...Object.keys(fields), ...missing, ...Object.keys(undecided)]);
  // Who tells the price tells its whole range: an upper end that is not there any more is none. So with a moment and how exactly it is known, and a buyer and what tells of them.
  for (const [field, bound] of bounds) if (spoken.has(field)) spoken.add(bound);
  return spoken;
};

const without = <T>(record: Readonly<Record<string, T>>, names: Set<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.has(name)));

const isOrder = isOf('order');

/** What was ordered, paid or sent does not go away because a page does not show it; of a listing what is looked for in vain is not there any more. */
const silentOf = (known: Snapshot, {kind, missing}: Snapshot): readonly string[] =>
  kind === 'order' ? missing.filter(name => name in known.fields) : [];

/**
 * What is known of a thing after one more snapshot: the fields it speaks of as it says them, the others as they were. A row of a table
 * that shows no pictures does not take away those that the listing's own page showed. Orders are completed more finely (`completedOrder`).
 */
export const completed = <S extends Snapshot>(known: S | undefined, next: S): S => {
  if (!known) return next;
  const silent = silentOf(known, next);
  const spoken = spokenOf({...next, missing: next.missing.filter(name => !silent.includes(name))});
  const taken = {...without<unknown>(known.fields, spoken), ...next.fields} as S['fields'];
  return {
    ...next,
    fields: isOrder(known) && isOrder(next) ? completedOrder(known.fields, next.fields, taken as Snapshot<'order'>['fields']) : taken,
    from: {...without(known.from, spoken), ...next.from},
    missing: [...known.missing.filter(name => !spoken.has(name)), ...next.missing.filter(name => !silent.includes(name))],
    undecided: {...without(known.undecided, spoken), ...next.undecided},
  };
};
