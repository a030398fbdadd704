import type {Money} from './money.ts';

/** Is it the same amount of the same currency, written at the same scale? */
export const sameMoney = (a: Money, b: Money): boolean => a.amount === b.amount && a.currency === b.currency && a.scale === b.scale;
