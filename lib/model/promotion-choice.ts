import {z} from 'zod';
import {amount, choiceOf, ref, shop, word} from './choice-base.ts';
import {promotionTypes} from './promotion.ts';

const off = z.number().gt(0).max(1);
const fromTotal = amount.optional();
const effect = z.union([
  z.strictObject({price: amount, fromTotal}),
  z.strictObject({off, fromTotal}),
  z.strictObject({amountOff: amount, fromTotal}),
]);

/** A time in which the seller asks less: of these listings (`refs`) and SKUs, or of all of a shop where neither is named. */
export const promotionChoice = choiceOf('promotion')
  .extend({
    shop,
    id: word,
    refs: z.array(ref).min(1).max(500).optional(),
    skus: z.array(z.string().min(1).max(200)).min(1).max(500).optional(),
    type: z.enum(promotionTypes),
    /** What it is for, in the seller's words. */
    goal: z.string().min(1).max(300).optional(),
    /** YYYY-MM-DD in the shop's zone, both included. */
    start: z.iso.date(),
    end: z.iso.date(),
    effect,
    /** False: it cannot be used together with others. */
    stacks: z.boolean().optional(),
    /** What it costs besides what is taken off, once. */
    fixedCost: amount.optional(),
  })
  .refine(({start, end}) => start <= end, {path: ['end'], message: 'is before the start'});
export type PromotionChoice = z.infer<typeof promotionChoice>;

/** The price of a listing was lower for some days from `start` on, and the seller says that this was no promotion. */
export const noPromotionChoice = choiceOf('no-promotion').extend({thing: z.literal('listing'), shop, ref, start: z.iso.date()});
export type NoPromotionChoice = z.infer<typeof noPromotionChoice>;

/** The margin (share of what is received without tax, 0–1) that a sale has to leave at least: of one listing, or of all of a shop. */
export const leastChoice = choiceOf('least').extend({shop, ref: ref.optional(), margin: z.number().min(0).max(0.99)});
export type LeastChoice = z.infer<typeof leastChoice>;
