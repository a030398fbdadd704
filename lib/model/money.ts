import {z} from 'zod';

/** An amount of money: whole minor units of an ISO 4217 currency; `scale` only where a price is finer than the minor unit (¥0.035 a screw: amount 35, scale 3). */
export const money = z.strictObject({
  amount: z.int(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  scale: z.int().min(0).max(9).optional(),
});
export type Money = {amount: number; currency: string; scale?: number | undefined};
