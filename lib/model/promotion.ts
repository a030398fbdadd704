import type {Money} from './money.ts';

/** What a promotion does to a price: a price of its own, a share off (0–1), or an amount off; `fromTotal`: only from a total of so much on. */
export type PriceEffect = ({price: Money} | {off: number} | {amountOff: Money}) & {fromTotal?: Money | undefined};

export const promotionTypes = ['daily-price', 'holiday', 'bundle', 'flash', 'member', 'spend-and-save'] as const;
export type PromotionType = (typeof promotionTypes)[number];
