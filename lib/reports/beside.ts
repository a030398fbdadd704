import {listedAt, matchesOf, pinOf} from '../choices/pins.ts';
import {ratesIn} from '../choices/rates.ts';
import {inMajor} from '../format/money.ts';
import type {Choice, GoodChoice, PinChoice} from '../model/choice.ts';
import {listedName} from '../model/choice-key.ts';
import type {Money} from '../model/money.ts';
import type {Snapshot} from '../model/snapshot.ts';
import type {ThingKey} from '../model/thing.ts';
import {match} from '../prices/match/match.ts';
import type {Offer} from '../prices/match/offer.ts';
import type {Reason} from '../prices/match/why.ts';
import {type Comparison, comparisonOf, priceIn, rateMissing} from './comparison.ts';
import type {MarginShort} from './margin.ts';
import type {WindowShown} from './price-history.ts';
import {encodeKey} from './route.ts';

export type {Reason} from '../prices/match/why.ts';
export type {Comparison, UnitPair} from './comparison.ts';
export type {WindowShown} from './price-history.ts';

type Listed = GoodChoice['one'];

/** A listing beside the one that is looked at, as it was last met: epoch ms. */
export type Other = {
  id: string;
  listed: Listed;
  title: string | undefined;
  site: string;
  host: string;
  url: string;
  price: Money | undefined;
  isSoldOut: boolean;
  seenAt: number;
};

/** One of the seller's own listings that may be the same product, how likely that is (0–1), and why. */
export type Proposal = Other & {probability: number; why: Reason[]};

/** Their price held against mine, and what a sale at it would leave me. */
export type Against = Comparison & {mine: Other; margin: MarginShort | undefined};

/** A pinned page of somebody else's that is held against mine. */
export type LadderRow = Other & Comparison;

/** What is said of a listing beside those that it is held against. */
export type BesideReport = {
  id: string;
  isMine: boolean;
  price: Money | undefined;
  pin: PinChoice | undefined;
  /** Of a page that is not mine: what of mine it may be, the likeliest first, and all that it can be held against. */
  proposals: Proposal[];
  own: Other[];
  against: Against | undefined;
  windows: WindowShown[];
  /** The price of the last days, major units, for a small curve; undefined: not known. */
  curve: (number | undefined)[];
  /** Of one of mine: who is pinned to it, the cheapest first. */
  ladder: LadderRow[];
  /** Currencies between which the seller would have to say a rate: from, to. */
  rateless: [string, string][];
};

/** A listing as it is kept. */
export type Kept = {key: ThingKey; whole: Snapshot<'listing'>; seenAt: number};

export const otherOf = ({key, whole, seenAt}: Kept): Other => ({
  ...{id: encodeKey(key), listed: listedAt(key), title: whole.fields.title, site: whole.site, host: whole.host, url: whole.url},
  ...{price: priceIn(whole), isSoldOut: whole.fields.availability === 'out-of-stock', seenAt},
});

/** A listing as the matcher takes it. */
export const offerOf = ({fields}: Snapshot<'listing'>, price: Money | undefined): Offer => {
  const {title, brand, gtin, mpn, description, attributes = {}} = fields;
  return {
    ...{title, brand, gtin, mpn, model: attributes.model ?? attributes.Model, description},
    ...(price && {price: inMajor(price), currency: price.currency}),
  };
};

/** The words of a title, of Chinese each character. */
export const wordsIn = (title = ''): string[] =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];

/** As many as are compared closely: those that share a number, or the most words of their titles. */
const CLOSELY = 40;

const nearest = (one: Snapshot<'listing'>, own: readonly Kept[]): readonly Kept[] => {
  if (own.length <= CLOSELY) return own;
  const words = new Set(wordsIn(one.fields.title));
  const near = ({whole: {fields}}: Kept): number =>
    (['gtin', 'mpn'] as const).filter(name => fields[name] !== undefined && fields[name] === one.fields[name]).length * 100 +
    new Set(wordsIn(fields.title).filter(word => words.has(word))).size;
  return own
    .map(kept => ({kept, near: near(kept)}))
    .sort((a, b) => b.near - a.near)
    .slice(0, CLOSELY)
    .map(({kept}) => kept);
};

/** From here on one of mine is proposed, and so many at most. */
const [LIKELY, MOST] = [0.2, 3];

/** Which of the seller's own listings a page may offer, the likeliest first; what they refused before is not proposed again. */
export const proposalsFor = (page: Kept, own: readonly Kept[], choices: readonly Choice[]): Proposal[] => {
  const said = matchesOf(page.key, choices);
  const refused = new Set(said.filter(({verdict}) => verdict === 'different').map(({to}) => listedName(to)));
  const confirmed = new Set(said.filter(({verdict}) => verdict === 'same').map(({to}) => listedName(to)));
  const one = offerOf(page.whole, priceIn(page.whole));
  return nearest(page.whole, own)
    .filter(({key}) => !refused.has(listedName(listedAt(key))))
    .map(kept => {
      const {probability, why} = match(one, offerOf(kept.whole, priceIn(kept.whole)));
      const isSaid = confirmed.has(listedName(listedAt(kept.key)));
      return {...otherOf(kept), probability: isSaid ? 1 : probability, why};
    })
    .filter(({probability}) => probability >= LIKELY)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST);
};

const cheapestFirst = (a: LadderRow, b: LadderRow): number =>
  (b.gap ?? Number.NEGATIVE_INFINITY) - (a.gap ?? Number.NEGATIVE_INFINITY) || (a.id < b.id ? -1 : 1);

type Given = {
  page: Kept;
  isMine: boolean;
  choices: readonly Choice[];
  /** The seller's own listings, for a page that is not. */
  own: readonly Kept[];
  /** The one of them that it is pinned to, if it is kept, and what a sale at their price would leave. */
  mine: Kept | undefined;
  margin: MarginShort | undefined;
  /** The pages pinned to one of the seller's own. */
  pinned: readonly Kept[];
  windows: WindowShown[];
  curve: (number | undefined)[];
};

const ratelessIn = (pairs: readonly ([string, string] | undefined)[]): [string, string][] => [
  ...new Map(pairs.flatMap(pair => (pair ? [[pair.join(), pair] as const] : []))).values(),
];

/** What is said of one listing beside those that it is held against. */
export const besideReport = ({page, isMine, choices, own, mine, margin, pinned, windows, curve}: Given): BesideReport => {
  const [pin, price, rates] = [pinOf(page.key, choices), priceIn(page.whole), ratesIn(choices)];
  const against = mine && {mine: otherOf(mine), margin, ...comparisonOf(page.whole, mine.whole, rates)};
  const ladder = pinned.map(kept => ({...otherOf(kept), ...comparisonOf(kept.whole, page.whole, rates)})).sort(cheapestFirst);
  return {
    ...{id: encodeKey(page.key), isMine, price, pin, windows, curve, against, ladder},
    own: isMine ? [] : own.map(otherOf),
    proposals: isMine || pin?.to ? [] : proposalsFor(page, own, choices),
    rateless: ratelessIn([
      against && rateMissing(price, against.mine.price, against),
      ...ladder.map(row => rateMissing(row.price, price, row)),
    ]),
  };
};
