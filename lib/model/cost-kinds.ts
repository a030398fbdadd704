/** What one piece costs the seller: amounts of money. */
export const moneyCosts = ['goods', 'inbound', 'packaging', 'shipping', 'fulfilment', 'storage'] as const;
export type MoneyCost = (typeof moneyCosts)[number];

/** What a sale costs as a share (0–1): of pieces that come back, of tax, of the price that goes into advertising. */
export const shareCosts = ['returns', 'tax', 'ads'] as const;
export type ShareCost = (typeof shareCosts)[number];

export type CostOf = MoneyCost | ShareCost;

/** What a piece costs before it is offered anywhere is the same wherever it is sold. */
export const isOfGood = (of: CostOf): boolean => of === 'goods' || of === 'inbound' || of === 'packaging';

export const isShareCost = (of: CostOf): of is ShareCost => (shareCosts as readonly string[]).includes(of);
