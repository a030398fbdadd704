import {z} from 'zod';
import {money} from './money.ts';

const text = (max: number) => z.string().min(1).max(max);
const address = z
  .string()
  .max(2048)
  .regex(/^https?:\/\//);

const image = z.strictObject({
  url: address,
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  alt: z.string().max(1000).optional(),
});

const variant = z.strictObject({
  ref: text(200).optional(),
  name: text(500),
  price: money.optional(),
  stock: z.int().optional(),
});

/** What a listing page or a row of a listing table says. Every field is absent when it could not be read. */
export const listing = z.strictObject({
  title: text(2000),
  brand: text(200),
  gtin: z.string().regex(/^\d{8}$|^\d{12,14}$/),
  mpn: text(200),
  sku: text(200),
  price: money,
  /** The upper end where the page asks a range; `price` is then the lower end. */
  priceTo: money,
  listPrice: money,
  priceIncludesTax: z.boolean(),
  availability: z.enum(['in-stock', 'out-of-stock', 'pre-order', 'limited']),
  stock: z.int(),
  /** 0–5 */
  rating: z.number().min(0).max(5),
  reviewCount: z.int().min(0),
  images: z.array(image).max(200),
  videos: z.array(address).max(50),
  bullets: z.array(text(5000)).max(100),
  description: text(50_000),
  category: z.array(text(300)).max(30),
  attributes: z.record(z.string().max(300), z.string().max(5000)),
  keywords: z.array(text(500)).max(200),
  seller: text(300),
  shipping: money,
  /** epoch ms */
  listedAt: z.int(),
  variants: z.array(variant).max(500),
  /** What the page says of a promotion beside the price, in its own words: “Limited time deal”, 「满300减40」. */
  badges: z.array(text(120)).max(10),
  owner: z.enum(['mine', 'rival', 'unknown']),
});
export type Listing = z.infer<typeof listing>;
export type Availability = Listing['availability'];
export type Image = Listing['images'][number];
