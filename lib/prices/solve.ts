/**
 * A whole-numbered value of whole numbers from `least` to `most` that, between edges, is nowhere farther than `noise` from a straight line.
 * `edges`: the last number of each stretch.
 */
export type Stretches = {value: (n: number) => number; edges: readonly number[]; least: number; most: number; noise: number};

/**
 * So many numbers are tried out one by one at most. It takes more only where the value hardly rises at all, as where fees take 99.9 % of a
 * price, and then what lies behind is looked at no closer.
 */
const TRIED = 50_000;

type Stretch = {value: (n: number) => number; from: number; to: number; noise: number};

const stretchesOf = ({value, edges, least, most, noise}: Stretches): Stretch[] => {
  const ends = [...new Set([...edges.filter(edge => edge >= least && edge < most), most])].sort((a, b) => a - b);
  return ends.map((to, i) => ({value, from: (ends[i - 1] ?? least - 1) + 1, to, noise}));
};

/**
 * The part of a stretch in which the value may be at or above 0 though the line lies below, or below though it lies above: [first, last] of
 * what has to be looked at, and whether all behind, all before it is at or above 0.
 */
const doubtful = ({value, from, to, noise}: Stretch): {first: number; last: number; before: boolean; behind: boolean} => {
  const [a, b] = [value(from), value(to)];
  // Both ends may be off the line, and what lies between as well.
  const doubt = 2 * noise;
  const slope = to > from ? (b - a) / (to - from) : 0;
  const at = (level: number): number =>
    slope === 0 ? (a < level ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY) : from + (level - a) / slope;
  const [low, high] = [at(-doubt), at(doubt)].sort((x, y) => x - y) as [number, number];
  const clamp = (n: number): number => Math.min(Math.max(n, from), to);
  if (slope === 0 && Math.abs(a) <= doubt) return {first: from, last: to, before: false, behind: false};
  return {first: clamp(Math.floor(low)), last: clamp(Math.ceil(high)), before: slope < 0 || a > doubt, behind: slope > 0 || b > doubt};
};

/** The first number of a stretch whose value is at or above 0. */
const firstIn = (stretch: Stretch): number | undefined => {
  const {first, last, before, behind} = doubtful(stretch);
  if (before && first > stretch.from && stretch.value(stretch.from) >= 0) return stretch.from;
  for (let n = first; n <= Math.min(last, first + TRIED); n++) if (stretch.value(n) >= 0) return n;
  return behind && last < stretch.to ? last + 1 : undefined;
};

/** The last number of a stretch whose value is at or above 0. */
const lastIn = (stretch: Stretch): number | undefined => {
  const {first, last, before, behind} = doubtful(stretch);
  if (behind && last < stretch.to && stretch.value(stretch.to) >= 0) return stretch.to;
  for (let n = last; n >= Math.max(first, last - TRIED); n--) if (stretch.value(n) >= 0) return n;
  return before && first > stretch.from ? first - 1 : undefined;
};

/** The smallest number whose value is at or above 0; undefined where there is none. */
export const smallest = (all: Stretches): number | undefined => {
  for (const stretch of stretchesOf(all)) {
    const found = firstIn(stretch);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The first and the last number from `from` on whose value is below 0; undefined where there is none. */
export const below = (all: Stretches, from: number): {from: number; to: number} | undefined => {
  const turned = stretchesOf({...all, value: n => -all.value(n) - 1, least: from});
  const first = turned.map(firstIn).find(n => n !== undefined);
  const last = turned
    .reverse()
    .map(lastIn)
    .find(n => n !== undefined);
  return first === undefined || last === undefined ? undefined : {from: first, to: last};
};
