import {featuresOf} from './features.ts';
import {logitOf, rarity} from './model.ts';
import {gtinsOf, isSameMpn} from './numbers.ts';
import type {Offer} from './offer.ts';
import {type Profile, profileOf} from './profile.ts';
import {isMadeFor} from './purpose.ts';
import {type Reason, reasonsOf} from './why.ts';

/** Are two offers one product? `probability` 0–1, the line at 0.5; what spoke for and against it, the decisive first. */
export type Match = {probability: number; why: Reason[]};

/** What a GTIN decides is as good as certain: shops mistype and reuse them. */
const CERTAIN = 0.99;
/** The same manufacturer's number of one brand is at least so likely one product. */
const LIKELY = 0.9;
/** Two offers of which one has no title: about as likely as any two that look alike to a search. */
const UNTOLD = 0.1;
/** What is made for a product is at most so likely the product: of the open pairs one in 84 was. */
const BESIDE = 0.2;

const comparable = (a: Offer, b: Offer): boolean => !a.currency || !b.currency || a.currency === b.currency;

const probabilityOf = (a: Profile, b: Profile, features: Readonly<Record<string, number>>): number => {
  const isTitled = a.words.list.length > 0 && b.words.list.length > 0;
  const learned = !isTitled ? UNTOLD : 1 / (1 + Math.exp(-logitOf(features)));
  if (isSameMpn(a, b)) return Math.max(LIKELY, learned);
  return isMadeFor(a, b) ? Math.min(BESIDE, learned) : learned;
};

/**
 * Compares two offers, whichever is named first. A shared GTIN decides; two different ones decide the other way, unless the manufacturer's
 * number is the same (a product has several GTINs where it is sold in several countries). Else the model decides. Prices count within
 * one currency only. Never throws, and looks at the first characters of long texts only.
 */
export const match = (one: Offer, other: Offer): Match => {
  const isPriced = comparable(one, other);
  const [a, b] = [one, other].map(offer => profileOf(isPriced ? offer : {...offer, price: undefined}, rarity)) as [Profile, Profile];
  const features = featuresOf(a, b);
  const gtins = gtinsOf(one, other);
  const isProven = gtins !== undefined && 'same' in gtins;
  const isRefuted = gtins !== undefined && !isProven && !isSameMpn(a, b);
  const probability = isProven ? CERTAIN : isRefuted ? 1 - CERTAIN : probabilityOf(a, b, features);
  const why = reasonsOf(a, b, Math.max(0, features.softBoth ?? 0), probability >= 0.5);
  if (isProven) why.unshift({code: 'gtin-same', is: true, value: gtins.same});
  if (isRefuted) why.unshift({code: 'gtin-differs', is: false, ...gtins});
  return {probability, why};
};
