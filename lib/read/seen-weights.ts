import type {Signs} from './price-signs.ts';

/** How much each sign of a visible price counts, in logits; written by `npm run fit`. */
export const seenWeights: Signs = {
  always: -3.63,
  named: 0.45,
  'named-around': 0.45,
  current: 0.8,
  'marked-up': 0.67,
  currency: 0.4,
  cents: 0.16,
  early: 1.35,
  near: 0.96,
  bought: 0.85,
  elsewhere: -0.71,
  linked: -0.56,
  tile: -0.86,
  wordy: -0.65,
  other: -0.89,
  was: -0.93,
  struck: -0.58,
  reduced: 0.21,
};
