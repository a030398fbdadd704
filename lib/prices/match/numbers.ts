import {parseGtin} from '../../parse/gtin.ts';
import type {Offer} from './offer.ts';
import type {Profile} from './profile.ts';
import {jaroWinkler} from './similar.ts';

/** Numbers of 8, 12, 13 and 14 digits are one kind with noughts in front; undefined where the check digit does not fit. */
const gtinOf = ({gtin}: Offer): string | undefined => (gtin === undefined ? undefined : parseGtin(gtin.slice(0, 40))?.padStart(14, '0'));

/**
 * A number that a shop may give to anything. Of 13 digits those that begin with 02, 04 or 2 are restricted to one company or region, 05, 98
 * and 99 are coupons, and of 8 those with 0 or 2 (GS1 General Specifications, section 1.4): two of them say nothing of the product.
 */
const isRestricted = (gtin: string): boolean => /^(?:0[245]|2|9[89]|0{5}[02])/.test(gtin.slice(1));

/** A number that tells a product: four signs and more, one of them a digit. */
const isTelling = (mpn: string): boolean => mpn.length >= 4 && /\d/.test(mpn);

/** Do the manufacturer's numbers say that it is one product? Of two brands that have nothing in common they do not. */
export const isSameMpn = (a: Profile, b: Profile): boolean => {
  const isOneBrand = !a.brand || !b.brand || a.brand.includes(b.brand) || b.brand.includes(a.brand) || jaroWinkler(a.brand, b.brand) > 0.75;
  return a.mpn === b.mpn && isTelling(a.mpn) && isOneBrand;
};

/** What two GTINs say: the number they share, the two that differ, or nothing where one is absent, wrong, or restricted to a shop. */
export const gtinsOf = (a: Offer, b: Offer): {same: string} | {a: string; b: string} | undefined => {
  const [one, other] = [gtinOf(a), gtinOf(b)];
  if (!one || !other || isRestricted(one) || isRestricted(other)) return undefined;
  return one === other ? {same: one} : {a: one, b: other};
};
