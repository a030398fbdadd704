import {z} from 'zod';
import {money} from './money.ts';

export const name = z.string().min(1).max(300);
export const site = z.string().regex(/^[a-z0-9-]+$/);
export const shop = z.string().min(1).max(200).nullable();
export const ref = z.string().min(1).max(500);
export const word = z.string().regex(/^[a-z0-9-]{1,60}$/);

/** As much as prices go up to: minor units. */
export const amount = money.refine(one => one.amount >= 0 && one.amount <= 1_000_000_000, 'is negative or too large');

/** `at`: when it was decided, epoch ms. */
export const choiceOf = <W extends string>(what: W) =>
  z.strictObject({kind: z.literal('choice'), what: z.literal(what), site, host: name, at: z.int().positive()});
