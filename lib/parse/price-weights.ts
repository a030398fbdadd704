import type {Weights} from './weigh-prices.ts';

/** How much each piece of evidence for a price counts, in logits; written by `npm run fit`. */
export const priceWeights: Weights = {
  always: -2.3,
  'JSON-LD': 3.63,
  attributes: 3.43,
  meta: 3.04,
  state: 2,
  lower: 0,
  cheapest: 0.23,
  unclaimed: -2.99,
  unseen: -2.14,
  seen: 0.07,
  former: -2.49,
  chance: 7.12,
  likeliest: 4.47,
};
