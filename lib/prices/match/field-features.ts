import {NONE, type Pair, share, sum} from './pair.ts';
import type {Profile, Words} from './profile.ts';
import {jaroWinkler} from './similar.ts';

/** Is the brand of one named by the other, in its title or brand? */
const brandIn = ({brand}: Profile, other: Profile): number =>
  brand ? Number(other.bare.includes(brand) || (other.brand.length > 2 && brand.includes(other.brand))) : NONE;

const brandFeatures = (a: Profile, b: Profile) => ({
  brand: a.brand && b.brand ? jaroWinkler(a.brand, b.brand) : NONE,
  brandCount: Number(a.brand !== '') + Number(b.brand !== ''),
  brandHeld: Math.max(brandIn(a, b), brandIn(b, a)),
  brandOwn: Math.max(...[a, b].map(({brand, bare}) => (brand ? Number(bare.includes(brand)) : NONE))),
});

/** How many nats the prices are apart, and how high the lower one is. */
const priceFeatures = (a: Profile, b: Profile) => {
  const apart = Math.abs(Math.log(a.price / b.price));
  return Number.isFinite(apart) ? {price: apart, priceLow: Math.log(Math.min(a.price, b.price))} : {price: NONE, priceLow: NONE};
};

/** The share of the words, by rarity, that an offer has in its title or description. */
const covered = (words: Words, {words: title, more}: Profile): number =>
  share(sum(words.list.map((word, i) => (title.rarity.has(word) || more.rarity.has(word) ? (words.weights[i] ?? 0) : 0))), words.sum);

const moreFeatures = (a: Profile, b: Profile) => {
  const [hasA, hasB] = [a.more.list.length > 0, b.more.list.length > 0];
  const same = sum(a.more.list.map((word, i) => (b.more.rarity.has(word) ? (a.more.weights[i] ?? 0) : 0)));
  const [inB, inA] = [hasA ? covered(a.more, b) : NONE, hasB ? covered(b.more, a) : NONE];
  const shorter = a.more.list.length <= b.more.list.length ? inB : inA;
  return {
    moreCount: Number(hasA) + Number(hasB),
    moreA: covered(a.words, b),
    moreB: covered(b.words, a),
    moreSame: hasA && hasB ? share(same, Math.min(a.more.sum, b.more.sum)) : NONE,
    moreIn: hasA && hasB ? shorter : Math.max(inA, inB),
  };
};

/** Do brand, price and description agree? */
export const fieldFeatures = ({a, b}: Pair) => ({...brandFeatures(a, b), ...priceFeatures(a, b), ...moreFeatures(a, b)});
