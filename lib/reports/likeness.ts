import {inMajor} from '../format/money.ts';
import type {Result} from '../model/search.ts';
import {match} from '../prices/match/match.ts';
import type {Offer} from '../prices/match/offer.ts';
import type {Reason} from '../prices/match/why.ts';
import {type Kept, offerOf, wordsIn} from './beside.ts';
import {priceIn} from './comparison.ts';

/** How likely a result is one product with a listing of the seller's (0–1), and why. */
export type Likeness = {probability: number; why: Reason[]};

const offerIn = ({title, price, priceTo}: Result): Offer => ({
  title,
  ...(price && !priceTo && {price: inMajor(price), currency: price.currency}),
});

/** Holds results against one of the seller's listings; undefined: there is none, or the result has no title. */
export const likenessTo = (to: Kept | undefined): ((result: Result) => Likeness | undefined) => {
  if (!to) return () => undefined;
  const mine = offerOf(to.whole, priceIn(to.whole));
  return result => (result.title ? match(offerIn(result), mine) : undefined);
};

/** So many of the seller's listings are held against so many results. */
const [NEAREST, FIRST] = [3, 12];

const overlap = (words: ReadonlySet<string>, {whole}: Kept): number => wordsIn(whole.fields.title).filter(word => words.has(word)).length;

/** The listing of the seller's that most of the first results may be one product with; undefined: none of them looks like any. */
export const likeliestOf = (results: readonly Result[], own: readonly Kept[]): Kept | undefined => {
  const first = results.slice(0, FIRST);
  const words = new Set(first.flatMap(({title}) => wordsIn(title)));
  const nearest = own
    .map(kept => ({kept, near: overlap(words, kept)}))
    .filter(({near}) => near > 0)
    .sort((a, b) => b.near - a.near)
    .slice(0, NEAREST);
  const counted = nearest.map(({kept}) => {
    const like = likenessTo(kept);
    return {kept, alike: first.filter(result => (like(result)?.probability ?? 0) >= 0.5).length};
  });
  return counted.filter(({alike}) => alike > 0).sort((a, b) => b.alike - a.alike)[0]?.kept;
};
