import type {Alignment} from './align.ts';
import {NONE, type Pair, share, sum} from './pair.ts';
import type {Words} from './profile.ts';
import {inBoth, jaroWinkler} from './similar.ts';

const length = (weights: readonly number[]): number => Math.sqrt(sum(weights.map(weight => weight * weight)));

const descending = (values: number[]): number[] => values.sort((x, y) => y - x);

/** Rarity of what of the words is not met in the other, the rarest first. */
const missing = ({weights}: Words, {met}: Alignment): number[] => descending(weights.map((weight, i) => weight * (1 - (met[i] ?? 0))));

/** How often a word follows the one before it as it does in the other title, and the longest such run, in words and in rarity. */
const runs = ({weights}: Words, {at}: Alignment) => {
  const [longest, now] = [
    {words: 0, weight: 0},
    {words: 0, weight: 0},
  ];
  let following = 0;
  at.forEach((place, i) => {
    const goesOn = place >= 0 && i > 0 && place === (at[i - 1] ?? NONE) + 1 && (at[i - 1] ?? NONE) >= 0;
    if (goesOn) following += 1;
    now.words = place < 0 ? 0 : goesOn ? now.words + 1 : 1;
    now.weight = place < 0 ? 0 : (goesOn ? now.weight : 0) + (weights[i] ?? 0);
    longest.words = Math.max(longest.words, now.words);
    longest.weight = Math.max(longest.weight, now.weight);
  });
  return {following, longest};
};

const overlaps = ({a, b, ab, ba}: Pair) => {
  const [x, y] = [a.words, b.words];
  const [softA, softB] = [sum(x.weights.map((w, i) => w * (ab.met[i] ?? 0))), sum(y.weights.map((w, i) => w * (ba.met[i] ?? 0)))];
  const same = x.list.filter(word => y.rarity.has(word));
  const weights = same.map(word => x.rarity.get(word) ?? 0);
  const hard = sum(weights);
  const [hit1 = 0, hit2 = 0] = descending([...weights]);
  return {
    jaccard: share(same.length, x.list.length + y.list.length - same.length),
    cosine: share(sum(weights.map(weight => weight * weight)), length(x.weights) * length(y.weights)),
    hardA: share(hard, x.sum),
    hardB: share(hard, y.sum),
    softA: share(softA, x.sum),
    softB: share(softB, y.sum),
    softBoth: share(softA + softB, x.sum + y.sum),
    countA: share(sum(ab.met), x.list.length),
    countB: share(sum(ba.met), y.list.length),
    hit1,
    hit2,
    hitSum: softA,
    missSumA: x.sum - softA,
    missSumB: y.sum - softB,
  };
};

/** How alike two titles are as words and as characters. */
export const wordFeatures = (pair: Pair) => {
  const {a, b, ab, ba} = pair;
  const [missA1 = 0, missA2 = 0] = missing(a.words, ab);
  const [missB1 = 0, missB2 = 0] = missing(b.words, ba);
  const {following, longest} = runs(a.words, ab);
  const threes = inBoth(a.threes, b.threes);
  return {
    ...overlaps(pair),
    missA1,
    missA2,
    missB1,
    missB2,
    lengthA: a.words.list.length,
    lengthB: b.words.list.length,
    first: ab.met[0] ?? 0,
    firstOther: ba.met[0] ?? 0,
    firstTwo: ((ab.met[0] ?? 0) + (ab.met[1] ?? 0)) / 2,
    following: share(following, Math.max(1, a.words.list.length - 1)),
    run: longest.words,
    runShare: share(longest.weight, a.words.sum),
    trigram: share(2 * threes, a.threes.size + b.threes.size),
    trigramIn: share(threes, Math.min(a.threes.size, b.threes.size)),
    spelling: a.title && b.title ? jaroWinkler(a.title.slice(0, 80), b.title.slice(0, 80)) : NONE,
  };
};
