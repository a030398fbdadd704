import {z} from 'zod';
import {amount, choiceOf, name, ref, shop, site, word} from './choice-base.ts';
import {isShareCost, moneyCosts, shareCosts} from './cost-kinds.ts';
import {leastChoice, noPromotionChoice, promotionChoice} from './promotion-choice.ts';
import {type Kind, kinds} from './reading.ts';

const field = z.string().min(1).max(100);
const thing = z.enum(Object.keys(kinds) as [Kind, ...Kind[]]);
const rival = z.strictObject({value: z.unknown(), from: z.string().max(300)});

/** Of the rival values of one field of one thing this one; holds as long as the page offers the same values. */
export const pick = choiceOf('pick').extend({
  thing,
  shop,
  ref,
  field,
  rivals: z.array(rival).min(2).max(20),
  value: z.unknown(),
  from: name,
});
export type Pick = z.infer<typeof pick>;

/** Where values of a field disagree on this host, the one from this source. */
export const prefer = choiceOf('prefer').extend({thing, field, from: name});
export type Prefer = z.infer<typeof prefer>;

/** Whose it is: one listing, all of a seller on a host, or all of a shop (null: the host is the shop). */
export const owner = choiceOf('owner').extend({
  of: z.enum(['listing', 'seller', 'shop']),
  thing,
  shop,
  /** Of a listing. */
  ref: ref.optional(),
  /** Of a seller: the name as pages show it. */
  seller: name.optional(),
  owner: z.enum(['mine', 'rival']),
});
export type Owner = z.infer<typeof owner>;

/** One way to find an element: a selector, or a label with the way from it to the value. */
export const finder = z.union([
  z.strictObject({by: z.enum(['attribute', 'class', 'structure']), selector: z.string().min(1).max(1000)}),
  z.strictObject({by: z.literal('label'), label: z.string().min(1).max(100), selector: z.string().max(300)}),
]);
export type Finder = z.infer<typeof finder>;

/** The place on this host's pages where the seller said that a field stands. */
export const taught = choiceOf('taught').extend({
  thing,
  /** The kind of page, as the site's file names it. */
  page: name,
  field,
  /** Best first: the first that finds an element is believed. */
  finders: z.array(finder).min(1).max(8),
  /** What a bare number there is in: the currency that the seller saw when they took the place, ISO 4217. */
  currency: z.string().length(3).optional(),
  /** Since when none finds anything, if none does: epoch ms. */
  lostAt: z.int().positive().optional(),
});
export type Taught = z.infer<typeof taught>;

/** What one column of this host's tables tells of, as the seller said once; it is known again by its words and those beside it. */
export const columnChoice = choiceOf('column').extend({
  /** Its words, lower-case, or `@` and its name in the page's code. */
  column: name,
  /** The same of the columns that it stood among, those of persons left out. */
  beside: z.array(name).max(60),
  /** In the words of the readers (`total`, `sku`); null: nothing that is kept. */
  meaning: z.string().min(1).max(40).nullable(),
});
export type ColumnChoice = z.infer<typeof columnChoice>;

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: zone}).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
};
const place = z.strictObject({site, host: name, shop});

/** What a shop is called, in which time zone its days are (IANA name), and whether it is one with another; `shop` null: the host is the shop. */
export const shopChoice = choiceOf('shop').extend({
  shop,
  name: name.optional(),
  timeZone: z.string().max(100).refine(isZone, 'is no time zone').optional(),
  mergedInto: place.optional(),
});
export type ShopChoice = z.infer<typeof shopChoice>;

const listed = place.extend({ref});

/** Are these two listings, `one` on this host, the same good? What was refused is not proposed again. */
export const goodChoice = choiceOf('good').extend({one: listed, other: listed, verdict: z.enum(['same', 'different'])});
export type GoodChoice = z.infer<typeof goodChoice>;

/** What one listing (`ref`), or all of a shop with one SKU, costs the seller from a day on: an amount of money for each piece, or a share 0–1. */
export const costChoice = choiceOf('cost')
  .extend({
    shop,
    ref: ref.optional(),
    sku: z.string().min(1).max(200).optional(),
    of: z.enum([...moneyCosts, ...shareCosts]),
    /** YYYY-MM-DD */
    from: z.iso.date(),
    amount: amount.optional(),
    share: z.number().min(0).max(1).optional(),
  })
  .refine(one => (one.ref === undefined) !== (one.sku === undefined), {path: ['ref'], message: 'is needed, or a sku, and not both'})
  .refine(one => (one.share !== undefined) === isShareCost(one.of), {path: ['share'], message: 'does not go with what is paid for'})
  .refine(one => (one.amount === undefined) === isShareCost(one.of), {path: ['amount'], message: 'does not go with what is paid for'});
export type CostChoice = z.infer<typeof costChoice>;

/** A page of somebody else's, or a search, that the seller watches; `to`: which of their own listings it is held against, none where they named none. */
export const pinChoice = choiceOf('pin').extend({
  thing: z.enum(['listing', 'search']),
  shop,
  ref,
  to: listed.optional(),
  /** It came with a whole page of results, does not look like the product, and the seller has not said that it is. */
  isUnsure: z.literal(true).optional(),
  /** The seller's own lines: to be told where the price is at or above, or at or below, so much. */
  above: amount.optional(),
  below: amount.optional(),
});
export type PinChoice = z.infer<typeof pinChoice>;

/** Is what this page offers the same product as one of the seller's own listings? What was refused is not proposed again. */
export const matchChoice = choiceOf('match').extend({
  thing: z.literal('listing'),
  shop,
  ref,
  to: listed,
  verdict: z.enum(['same', 'different']),
});
export type MatchChoice = z.infer<typeof matchChoice>;

/** Whether an alert is wanted, and from where on: in the unit of what it watches, shares 0–1. */
export const alertChoice = choiceOf('alert').extend({alert: word, isOff: z.literal(true).optional(), line: z.number().optional()});
export type AlertChoice = z.infer<typeof alertChoice>;

const currency = z.string().regex(/^[A-Z]{3}$/);

/** How many of one currency's major units the seller reckons one of another at, and the day (YYYY-MM-DD) of that rate; it holds everywhere. */
export const rateChoice = choiceOf('rate')
  .extend({from: currency, to: currency, rate: z.number().positive().max(1e9), day: z.iso.date()})
  .refine(({from, to}) => from !== to, {path: ['to'], message: 'is the same currency'});
export type RateChoice = z.infer<typeof rateChoice>;

/** Which fees a shop pays: by whose schedule, and what that asks for. What is absent is as usual at the site. */
export const feesChoice = choiceOf('fees').extend({
  shop,
  schedule: word.optional(),
  /** ISO 3166 */
  region: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  plan: word.optional(),
  /** Of listings whose pages name none that the schedule knows. */
  category: name.optional(),
  options: z.array(word).max(20).optional(),
  /** What the seller knows better than the schedule, or nobody publishes, by kind of fee. */
  rates: z.record(word, z.strictObject({rate: z.number().min(0).max(1).optional(), fixed: amount.optional()})).optional(),
  /** Over so many pieces a month a monthly fee is spread. */
  unitsPerMonth: z.int().positive().max(10_000_000).optional(),
});
export type FeesChoice = z.infer<typeof feesChoice>;

export type {LeastChoice, NoPromotionChoice, PromotionChoice} from './promotion-choice.ts';

/** Something that the seller decided, with what it speaks of. */
export const choice = z.discriminatedUnion('what', [
  pick,
  prefer,
  owner,
  taught,
  columnChoice,
  shopChoice,
  goodChoice,
  costChoice,
  feesChoice,
  pinChoice,
  matchChoice,
  alertChoice,
  rateChoice,
  promotionChoice,
  noPromotionChoice,
  leastChoice,
]);
export type Choice = z.infer<typeof choice>;
