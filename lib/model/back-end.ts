import {z} from 'zod';
import {money} from './money.ts';

const text = (max: number) => z.string().min(1).max(max);
const count = z.number().min(0);
/** A day of the shop's time zone. */
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** Visitors of a shop, or of one listing, on one day. */
export const traffic = z.strictObject({
  day,
  grain: z.enum(['day', 'listing']),
  /** Of the listing, where the grain is one. */
  ref: text(200),
  channel: text(100),
  impressions: count,
  visits: count,
  views: count,
  favourites: count,
  carts: count,
  orders: count,
  revenue: money,
});

/** What advertising cost and brought. Different grains tell of the same money and are never added up. */
export const ad = z.strictObject({
  day,
  grain: z.enum(['campaign', 'product', 'targeting', 'search-term', 'placement', 'day']),
  /** How many days after a click orders count as its own. */
  window: z.int().positive(),
  campaign: text(300),
  /** What the grain is about: a product, a target, a search term, a placement. */
  unit: text(500),
  impressions: count,
  clicks: count,
  spend: money,
  orders: count,
  revenue: money,
});

/** What a buyer said of a listing. */
export const review = z.strictObject({
  /** Of the listing. */
  ref: text(200),
  /** 0–5 */
  rating: z.number().min(0).max(5),
  text: text(20_000),
  photos: z.int().min(0),
  /** Did the seller answer? */
  answered: z.boolean(),
  /** epoch ms, or up to `writtenWithin` ms later. */
  writtenAt: z.int(),
  writtenWithin: z.int().min(0),
});

/** What is there of a listing, in one place. */
export const stock = z.strictObject({
  /** Of the listing. */
  ref: text(200),
  sku: text(200),
  place: text(200),
  onHand: z.int(),
  /** On its way there. */
  inbound: z.int().min(0),
});

/** A figure by which the marketplace judges the shop, as it reports it itself. */
export const account = z.strictObject({
  metric: text(200),
  value: z.number(),
  /** What the marketplace asks for. */
  target: z.number(),
  /** Days that it speaks of. */
  windowDays: z.int().positive(),
});

export type Traffic = z.infer<typeof traffic>;
export type Ad = z.infer<typeof ad>;
export type Review = z.infer<typeof review>;
export type Stock = z.infer<typeof stock>;
export type Account = z.infer<typeof account>;
