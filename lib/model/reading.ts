import {z} from 'zod';
import {account, ad, review, stock, traffic} from './back-end.ts';
import {listing} from './listing.ts';
import {order} from './order.ts';
import {search} from './search.ts';

/** Kinds of things that a page can tell of; `fields` is checked by the kind's own model. */
export const kinds = {listing, search, order, traffic, ad, review, stock, account} as const;
export type Kind = keyof typeof kinds;
/** What is known of a thing of each kind when everything is known. */
export type Models = {[K in Kind]: z.infer<(typeof kinds)[K]>};

const name = z.string().min(1).max(100);
const from = z.string().max(300);

/** What tells which thing is spoken of, and by which reader. */
const thing = z.strictObject({
  kind: z.enum(Object.keys(kinds) as [Kind, ...Kind[]]),
  site: z.string().regex(/^[a-z0-9-]+$/),
  /** The site's reader version: raised when the meaning of a field changes. */
  reader: z.int().positive(),
  /** The shop's id as the back end shows it; null: the host stands for the shop. */
  shop: z.string().min(1).max(200).nullable(),
});
const ref = z.string().min(1).max(500);

const node = z.record(z.string(), z.unknown());
const told = z.strictObject({node, syntax: z.enum(['JSON-LD', 'microdata', 'RDFa'])});

/** The schema.org things and meta texts that speak of the page's product, as they stand: which property means what is worked out in the background. */
export const markup = z.strictObject({
  products: z.array(told).max(20),
  breadcrumb: told.optional(),
  /** Lower-case name → content; the document's title as `title`. */
  metas: z.record(z.string().max(100), z.string().max(5000)),
  /** What the page says under labels of its own, in document order; absent where nobody looked. */
  pairs: z
    .array(z.tuple([z.string().max(100), z.string().max(1000)]))
    .max(200)
    .optional(),
  /** What the page's scripts say of its product: single values by lower-case names; absent where they say nothing. */
  state: z
    .array(z.record(z.string().max(130), z.string().max(300)))
    .max(4)
    .optional(),
});
/** A label and what stands beside it. */
export type Pair = [label: string, value: string];
export type Markup = z.infer<typeof markup>;

/**
 * What one thing on a page says, as the content script sends it: for every field that the page might show its candidates, best first.
 * Amounts and stock are still in the page's own words (`Words`), because the tables that parse them would be paid on every page.
 */
export const reading = thing.extend({
  /** The site's own identifier; absent: settled from sku, gtin or the address. */
  ref: ref.optional(),
  markup: markup.optional(),
  /** The fields for which the seller taught a place on this host, and that were looked for there; a candidate from there says so. */
  taught: z.array(name).max(40).optional(),
  found: z.record(name, z.array(z.strictObject({value: z.unknown(), from, trust: z.number().min(0).max(1).optional()})).max(20)),
});
export type Reading = z.infer<typeof reading>;

/** A value still in the words of the page: an amount with what settles a bare sign, or a statement of stock. */
export type MoneyWords = {money: string; hint?: string; locale?: string};
export type StockWords = {stock: string};

/** Words, rows and lists as they stand on the page, whose meaning depends on the field. */
export type Shown = string | readonly Shown[];
export type ShownWords = {shown: Shown};

/** Cards of a list, in the page's order: for each of their fields the candidates, best first, in the page's own words. */
export type CardWords = {cards: readonly Readonly<Record<string, readonly unknown[]>>[]};

/** Stands among the candidates where what the markup says of the field comes in. */
export type MarkupWords = {markup: true};

/** A reading whose words are parsed and whose candidates are settled: one value a field, or its rivals, or missing. */
export const settled = thing.extend({
  ref,
  fields: z.record(name, z.unknown()),
  /** field → where its value was found, in the reader's own words. */
  from: z.record(name, from),
  missing: z.array(name).max(100),
  /** field → the rival values of trusted sources that disagree. */
  undecided: z.record(name, z.array(z.strictObject({value: z.unknown(), from})).max(20)),
});
export type Settled = z.infer<typeof settled>;
