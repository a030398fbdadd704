import {bestPair} from './codes.ts';
import {NONE, type Pair} from './pair.ts';
import type {Profile} from './profile.ts';
import {distance, jaroWinkler, prefix} from './similar.ts';

const everywhere = ({bare, bareMore, mpn}: Profile): string => `${bare} ${bareMore} ${mpn}`;

const allCodes = ({codes, codesMore, mpn}: Profile): string[] => [...codes, ...codesMore, ...(mpn.length > 3 ? [mpn] : [])];

/** The share of the model numbers that stand anywhere in a text. */
const held = (codes: readonly string[], text: string): number =>
  codes.length ? codes.filter(code => text.includes(code)).length / codes.length : NONE;

/** The manufacturer's numbers, where both have one; noughts in front do not count (540, 00540). */
const mpnFeatures = ({mpn: a}: Profile, {mpn: b}: Profile) => {
  if (!a || !b) return {mpn: NONE, mpnEdit: NONE, mpnPrefix: NONE};
  const isSame = a.replace(/^0+/, '') === b.replace(/^0+/, '');
  return {
    mpn: isSame ? 1 : jaroWinkler(a, b) - 0.05,
    mpnEdit: 1 - distance(a, b) / Math.max(a.length, b.length),
    mpnPrefix: prefix(a, b) / Math.min(a.length, b.length),
  };
};

/** Do model numbers agree, in titles, descriptions and the manufacturer's own field? */
export const codeFeatures = ({a, b}: Pair) => {
  const [heldA, heldB] = [held(a.codes, everywhere(b)), held(b.codes, everywhere(a))];
  const [mpnInB, mpnInA] = [
    a.mpn.length > 2 ? Number(b.bare.includes(a.mpn)) : NONE,
    b.mpn.length > 2 ? Number(a.bare.includes(b.mpn)) : NONE,
  ];
  return {
    ...mpnFeatures(a, b),
    codes: bestPair(a.codes, b.codes),
    codesAll: bestPair(allCodes(a), allCodes(b)),
    codesFewest: Math.min(a.codes.length, b.codes.length),
    codesMost: Math.max(a.codes.length, b.codes.length),
    heldMin: Math.min(heldA, heldB),
    heldMax: Math.max(heldA, heldB),
    mpnCount: Number(a.mpn !== '') + Number(b.mpn !== ''),
    mpnHeld: Math.max(mpnInA, mpnInB),
    mpnHeldMin: Math.min(mpnInA, mpnInB),
    mpnCode: Math.max(bestPair(a.mpn ? [a.mpn] : [], b.codes), bestPair(b.mpn ? [b.mpn] : [], a.codes)),
  };
};
