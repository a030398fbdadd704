import type {Money} from '../model/money.ts';

/** A price as it was from a moment on (epoch ms), until the next; undefined: none was shown, or it was not read. */
export type PriceStep = {at: number; price: Money | undefined};

/** Prices in the order of time, of which only changes are kept; the last holds until it was last seen (epoch ms). */
export type PriceHistory = {steps: readonly PriceStep[]; seenAt: number};

/** A price and the stretch of a window in which it held: epoch ms, up to but without `to`. */
export type Held = {price: Money; from: number; to: number};

export const DAY = 86_400_000;

/**
 * The prices that held within a window, cut to it; stretches without a price are left out. What was seen at one moment only holds for none,
 * except the last, which counts where it lies in the window.
 */
export const heldWithin = ({steps, seenAt}: PriceHistory, from: number, to: number): Held[] =>
  steps.flatMap(({at, price}, i) => {
    const end = steps[i + 1]?.at ?? seenAt;
    const held = {from: Math.max(at, from), to: Math.min(end, to)};
    const isSeen = held.to > held.from || (held.to === held.from && i === steps.length - 1 && at < to);
    return price && isSeen ? [{price, ...held}] : [];
  });

/** The lowest, highest and middle price of a window; `known`: which share of it had a price that is known (0–1). */
export type WindowFigures = {lowest: Held; highest: Held; median: Money; known: number};

/** The price that held when half of the time that is known was over, the prices put in order. */
const middle = (held: readonly Held[]): Money | undefined => {
  const sorted = [...held].sort((a, b) => a.price.amount - b.price.amount);
  const half = sorted.reduce((sum, {from, to}) => sum + to - from, 0) / 2;
  let over = 0;
  return sorted.find(({from, to}) => {
    over += to - from;
    return over >= half;
  })?.price;
};

const isOneMoney = (held: readonly Held[]): boolean =>
  held.every(({price}) => price.currency === held[0]?.price.currency && price.scale === held[0]?.price.scale);

/**
 * What a price was within the last so many days before a moment (epoch ms), each price weighing as long as it held. `mixed`: prices of two
 * currencies are not compared. Undefined where no price is known.
 */
export const overDays = (history: PriceHistory, to: number, days: number): WindowFigures | 'mixed' | undefined => {
  const held = heldWithin(history, to - days * DAY, to);
  const [first] = held;
  if (!first) return undefined;
  if (!isOneMoney(held)) return 'mixed';
  // Of equals the first: since when it was so.
  const most = (sign: 1 | -1) => held.reduce((best, one) => (sign * (one.price.amount - best.price.amount) < 0 ? one : best), first);
  const known = held.reduce((sum, one) => sum + one.to - one.from, 0) / (days * DAY);
  return {lowest: most(1), highest: most(-1), median: middle(held) ?? first.price, known};
};

/** The windows that charts and tables show: days. */
export const WINDOWS = [30, 90, 365] as const;

/** A history with one more look: a changed price begins a step, an unchanged one is only seen later. Looks come in the order of time. */
export const seen = ({steps, seenAt}: PriceHistory, at: number, price: Money | undefined): PriceHistory => {
  const last = steps[steps.length - 1];
  const isSame =
    last !== undefined &&
    (last.price === undefined || price === undefined
      ? last.price === price
      : last.price.amount === price.amount && last.price.currency === price.currency && last.price.scale === price.scale);
  return {steps: isSame ? steps : [...steps, {at, price}], seenAt: Math.max(seenAt, at)};
};
