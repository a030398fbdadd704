import {type Measure, measuresOf} from '../size/measures.ts';
import type {Kind} from '../size/units.ts';
import {codesIn} from './codes.ts';
import {type Editions, editionsOf} from './editions.ts';
import type {Offer} from './offer.ts';
import {trigrams} from './similar.ts';
import {plainOf, squashed, wordsIn} from './words.ts';

/** How rare a word is, in nats: the logarithm of one in so many titles. */
export type Rarity = (word: string) => number;

/** Words of a text, each once, with their rarities. */
export type Words = {list: string[]; weights: number[]; rarity: ReadonlyMap<string, number>; sum: number};

/** Amounts in base units, by what they measure. */
export type Sizes = ReadonlyMap<Kind, number[]>;

/** An offer as it is compared. `more` is what its description says; `bare` texts are letters and digits only; `price` is NaN where unknown. */
export type Profile = {
  title: string;
  words: Words;
  more: Words;
  bare: string;
  bareMore: string;
  threes: ReadonlySet<string>;
  codes: string[];
  codesMore: string[];
  mpn: string;
  brand: string;
  sizes: Sizes;
  sizesMore: Sizes;
  editions: Editions;
  editionsMore: Editions;
  price: number;
  key: string;
};

// Characters and words that are looked at: a title of a shop is shorter, and one of a hostile page must not be dear.
const TITLE = 400;
const DESCRIPTION = 1200;
const FIELD = 60;
const TITLE_WORDS = 40;
const MORE_WORDS = 160;

const weighed = (all: readonly string[], most: number, rarity: Rarity): Words => {
  const list = [...new Set(all)].slice(0, most);
  const weights = list.map(rarity);
  return {list, weights, rarity: new Map(list.map((word, i) => [word, weights[i] ?? 0])), sum: weights.reduce((sum, one) => sum + one, 0)};
};

const byKind = (measures: readonly Measure[]): Sizes => {
  const sizes = new Map<Kind, number[]>();
  for (const {kind, amount} of measures) sizes.set(kind, [...(sizes.get(kind) ?? []), amount]);
  return sizes;
};

const priceOf = ({price}: Offer): number => (price !== undefined && price > 0 && Number.isFinite(price) ? price : Number.NaN);

/** What two offers are compared by; takes the same time however long the texts are. */
export const profileOf = (offer: Offer, rarity: Rarity): Profile => {
  const title = plainOf(offer.title, TITLE);
  const description = plainOf(offer.description, DESCRIPTION);
  const brand = squashed(plainOf(offer.brand, FIELD));
  const mpn = squashed(plainOf(offer.mpn ?? offer.model, FIELD));
  const [measures, measuresMore] = [measuresOf(title), measuresOf(description)];
  const words = weighed(wordsIn(title, measures), TITLE_WORDS, rarity);
  const more = weighed(wordsIn(description, measuresMore), MORE_WORDS, rarity);
  const bare = squashed(title);
  return {
    title,
    words,
    more,
    bare,
    bareMore: squashed(description),
    threes: trigrams(bare),
    codes: codesIn(title, measures),
    codesMore: codesIn(description, measuresMore),
    mpn,
    brand,
    sizes: byKind(measures),
    sizesMore: byKind([...measures, ...measuresMore]),
    editions: editionsOf(words.list),
    editionsMore: editionsOf([...words.list, ...more.list]),
    price: priceOf(offer),
    key: [String(words.list.length).padStart(3, '0'), title, brand, mpn, priceOf(offer), description].join('\n'),
  };
};

/** Two profiles in the one order that does not depend on which was named first: fewer words before more. */
export const inOrder = (one: Profile, other: Profile): [short: Profile, long: Profile] =>
  one.key <= other.key ? [one, other] : [other, one];
