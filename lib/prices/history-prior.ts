import type {Money} from '../model/money.ts';
import {DAY, type Held, heldWithin, type PriceHistory} from './history.ts';

/**
 * The prior price that an announced reduction has to show. `isWhole`: is every moment of the time asked for known? Where not, a lower price may
 * have gone unseen. `isNew`: the first price ever seen is younger than the time asked for.
 */
export type Prior = {price: Money; held: Held; known: number; isWhole: boolean; isNew: boolean};

export type PriorAsked = {
  /** When the reduced price began to apply: epoch ms. */
  reducedAt: number;
  /** Not fewer than 30. */
  days?: number;
  /**
   * Where the reduction was raised step by step without a break, when its first step began; states may let the price before that one count
   * (article 6a(5)): epoch ms.
   */
  firstReducedAt?: number;
};

/**
 * The lowest price applied during the 30 days before a reduction: Directive 98/6/EC, article 6a(1) and (2), and, for the percentage that is
 * announced as well, C-330/23 Aldi Süd. Undefined where no price is known, or prices are of two currencies.
 */
export const priorPrice = (history: PriceHistory, {reducedAt, days = 30, firstReducedAt}: PriorAsked): Prior | undefined => {
  const end = Math.min(firstReducedAt ?? reducedAt, reducedAt);
  const from = end - days * DAY;
  const held = heldWithin(history, from, end);
  const [first] = held;
  if (!first || held.some(({price}) => price.currency !== first.price.currency || price.scale !== first.price.scale)) return undefined;
  const lowest = held.reduce((best, one) => (one.price.amount < best.price.amount ? one : best), first);
  const known = held.reduce((sum, one) => sum + one.to - one.from, 0) / (days * DAY);
  const isNew = (history.steps[0]?.at ?? end) > from;
  return {price: lowest.price, held: lowest, known, isWhole: known === 1, isNew};
};

/**
 * Whether a "was" price may stand. `fair`: it is not above the prior price, all of which is known. `above`: a lower price applied within the
 * time, and `by` is what has to be taken off. `unproven`: no lower price is known, but not all of the time is. `new`: the good is younger than
 * the time asked for, for which states may set a shorter one (article 6a(4)).
 */
export type WasVerdict =
  | {verdict: 'fair' | 'unproven' | 'new'; prior: Prior}
  | {verdict: 'above'; prior: Prior; by: number}
  | {verdict: 'unknown'; why: 'no-price' | 'other-currency'};

/** Holds a "was" price against the history. `by` is in minor units. */
export const judgeWas = (was: Money, history: PriceHistory, asked: PriorAsked): WasVerdict => {
  const prior = priorPrice(history, asked);
  if (!prior) return {verdict: 'unknown', why: 'no-price'};
  if (prior.price.currency !== was.currency || prior.price.scale !== was.scale) return {verdict: 'unknown', why: 'other-currency'};
  if (was.amount > prior.price.amount) return {verdict: 'above', prior, by: was.amount - prior.price.amount};
  if (prior.isWhole) return {verdict: 'fair', prior};
  return {verdict: prior.isNew ? 'new' : 'unproven', prior};
};

/** By how much a price is reduced, as a share of the prior price (0–1), which is the one that may be announced; undefined where it is not lower. */
export const reduction = (price: Money, prior: Money): number | undefined =>
  price.currency === prior.currency && price.scale === prior.scale && price.amount < prior.amount
    ? 1 - price.amount / prior.amount
    : undefined;
