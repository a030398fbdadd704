import type {Fee, Kept, Rates, Tier} from './fee.ts';

/** Rates are counted in millionths, so that all sums are whole numbers. */
const MILLION = 1_000_000;
export const millionths = (rate: number): number => Math.round(rate * MILLION);

/** A quotient of whole numbers rounded to the nearest, halves up. Exact where the dividend stays below 2⁵² and the quotient below 2³¹. */
export const halfUp = (dividend: number, divisor: number): number => Math.floor((2 * dividend + divisor) / (2 * divisor));

/** A share of an amount of minor units. */
export const shareOf = (amount: number, rate: number): number => halfUp(amount * millionths(rate), MILLION);

/** The part of a base that a rate is taken of: minor units. */
export type Part = {of: number; rate?: number; fixed?: number};

const partOf = (of: number, {rate, fixed}: Tier): Part => ({
  of,
  ...(rate !== undefined && {rate}),
  ...(fixed !== undefined && {fixed}),
});

/** How a base is cut: into one part where the tier in which it lies rates all of it, else into those that lie in the tiers. */
export const partsOf = ({by, tiers}: Rates, base: number): Part[] => {
  if (by === 'whole')
    return tiers
      .filter(({upTo}) => upTo === undefined || base <= upTo)
      .map(tier => partOf(base, tier))
      .slice(0, 1);
  let below = 0;
  return tiers.flatMap(tier => {
    const of = Math.min(base, tier.upTo ?? base) - below;
    below = tier.upTo ?? base;
    return of > 0 ? [partOf(of, tier)] : [];
  });
};

/** What rates come to, rounded once, halves up: no site says otherwise, and eBay's and Amazon's own examples agree. */
const rated = (rates: Rates, base: number): number => {
  let [sum, amounts] = [0, 0];
  for (const {of, rate = 0, fixed = 0} of partsOf(rates, base)) {
    sum += of * millionths(rate);
    amounts += fixed;
  }
  return halfUp(sum, MILLION) + amounts;
};

/** The fee of a base, both in minor units. */
export const amountOf = ({rates, least, most}: Fee, base: number): number =>
  Math.min(Math.max(rated(rates, base), least ?? 0), most ?? Number.POSITIVE_INFINITY);

/** Which limit of the fee decides, if one does. */
export const limitOf = ({rates, least, most}: Fee, base: number): 'least' | 'most' | undefined => {
  const amount = rated(rates, base);
  if (amount < (least ?? 0)) return 'least';
  return amount > (most ?? Number.POSITIVE_INFINITY) ? 'most' : undefined;
};

/** What the site keeps of a fee that was `amount` when the buyer is paid back in full: minor units. */
export const keptOf = (amount: number, {share, most}: Kept): number => Math.min(shareOf(amount, share), most ?? Number.POSITIVE_INFINITY);

/** The largest whole number from `low` to `high` for which it holds, as long as it holds for none after one for which it does not; below `low` where for none. */
export const largest = (low: number, high: number, holds: (n: number) => boolean): number => {
  let [known, open] = [low - 1, high + 1];
  while (open - known > 1) {
    const middle = Math.floor((known + open) / 2);
    if (holds(middle)) known = middle;
    else open = middle;
  }
  return known;
};

/**
 * The bases up to `most` after which the fee, or what is kept of it, goes on in another straight line: ends of tiers, and where a least or
 * highest amount begins or ceases to decide.
 */
export const edgesOf = (fee: Fee, most: number): number[] => {
  const ends = [...fee.rates.tiers.flatMap(({upTo}) => (upTo === undefined || upTo >= most ? [] : [upTo])), most];
  const {least, most: highest, onReturn} = fee;
  const lines = [least, highest, onReturn?.most !== undefined && onReturn.share > 0 ? onReturn.most / onReturn.share : undefined];
  const bends = lines.flatMap(line =>
    line === undefined ? [] : ends.map((end, i) => largest((ends[i - 1] ?? -1) + 1, end, base => rated(fee.rates, base) <= line)),
  );
  return [...new Set([...ends, ...bends])].filter(base => base >= 0 && base < most);
};
