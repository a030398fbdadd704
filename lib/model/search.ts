import {z} from 'zod';
import {money} from './money.ts';

const text = (max: number) => z.string().min(1).max(max);

/** One thing in a list of things for sale. Every field but its place is absent when the page does not show it. */
export const result = z.strictObject({
  /** The site's own identifier, else the path of its page. */
  ref: text(500).optional(),
  title: text(2000).optional(),
  /** Its own page, without tokens. */
  url: z
    .string()
    .max(2048)
    .regex(/^https?:\/\//)
    .optional(),
  price: money.optional(),
  /** The upper end where a range is asked; `price` is then the lower end. */
  priceTo: money.optional(),
  /** Struck through or said to be the former one. */
  listPrice: money.optional(),
  /** 0–5 */
  rating: z.number().min(0).max(5).optional(),
  reviewCount: z.int().min(0).optional(),
  /** Is its place paid for? */
  sponsored: z.boolean().optional(),
  /** Its place in a list of best sellers, where the page says one. */
  rank: z.int().positive().optional(),
  /** What sets it apart in the site's own words: “Best Seller”, “Overall pick”. */
  badge: text(200).optional(),
  /** An offer for a time, in the page's words: “Limited time deal”, 「期間限定」. */
  deal: text(200).optional(),
  /** A coupon, in the page's words: “Save 5 % with coupon”. */
  coupon: text(200).optional(),
  /** Its place on this page, from 1, paid places among the others. */
  position: z.int().positive(),
});
export type Result = z.infer<typeof result>;

/** What a page of search results, of a category, or of best sellers says. */
export const search = z.strictObject({
  /** What was searched for; absent on the pages of categories. */
  query: text(500),
  /** The page's heading: of a category its name. */
  heading: text(500),
  /** From 1. */
  page: z.int().positive(),
  /** In the order of the page, paid places among them. */
  results: z.array(result).max(500),
});
export type Search = z.infer<typeof search>;
