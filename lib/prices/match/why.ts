import type {Sold} from '../size/units.ts';
import {bestPair, codePair} from './codes.ts';
import {type Group, groupNames} from './editions.ts';
import {agreement} from './number-features.ts';
import type {Profile} from './profile.ts';
import {isMadeFor} from './purpose.ts';
import {jaroWinkler} from './similar.ts';

/** What speaks for or against two offers being one product. Sizes are in base units (ml, g, mm, pieces, megabytes), shares 0–1, `times` how many times dearer one is. */
export type Reason =
  | {code: 'gtin-same'; is: true; value: string}
  | {code: 'gtin-differs' | 'mpn-differs' | 'model-differs' | 'brand-differs'; is: false; a: string; b: string}
  | {code: 'mpn-same' | 'model-same' | 'brand-same'; is: true; value: string}
  | {code: 'size-same'; is: true; kind: SizeKind; value: number}
  | {code: 'size-differs'; is: false; kind: SizeKind; a: number; b: number}
  | {code: 'edition-same'; is: true; group: Group; value: string}
  | {code: 'edition-differs'; is: false; group: Group; a: string; b: string}
  | {code: 'made-for'; is: false}
  | {code: 'words-alike'; is: true; share: number}
  | {code: 'words-differ'; is: false; share: number}
  | {code: 'price-near'; is: true; times: number}
  | {code: 'price-far'; is: false; times: number};

type SizeKind = Sold | 'storage' | 'users';
const sizeKinds: SizeKind[] = ['pack', 'piece', 'volume', 'weight', 'length', 'storage', 'users'];

const numberReasons = (a: Profile, b: Profile): Reason[] => {
  const reasons: Reason[] = [];
  if (a.mpn && b.mpn) {
    if (a.mpn === b.mpn) reasons.push({code: 'mpn-same', is: true, value: a.mpn});
    else if (codePair(a.mpn, b.mpn) < 0.8) reasons.push({code: 'mpn-differs', is: false, a: a.mpn, b: b.mpn});
  }
  const [codesA, codesB] = [
    [...a.codes, ...a.codesMore, a.mpn],
    [...b.codes, ...b.codesMore, b.mpn],
  ];
  const value = codesA.find(code => code && a.mpn !== b.mpn && codesB.includes(code));
  if (value) reasons.push({code: 'model-same', is: true, value});
  const [first, second] = [a.codes[0], b.codes[0]];
  const differ = !value && bestPair(codesA.filter(Boolean), codesB.filter(Boolean)) < 0.8;
  if (first && second && differ) reasons.push({code: 'model-differs', is: false, a: first, b: second});
  return reasons;
};

const brandReasons = ({brand: a}: Profile, {brand: b}: Profile): Reason[] => {
  if (!a || !b) return [];
  if (a === b) return [{code: 'brand-same', is: true, value: a}];
  return jaroWinkler(a, b) < 0.75 && !a.includes(b) && !b.includes(a) ? [{code: 'brand-differs', is: false, a, b}] : [];
};

const sizeReasons = (a: Profile, b: Profile): Reason[] =>
  sizeKinds.flatMap((kind): Reason[] => {
    const [x, y] = [a.sizes.get(kind), b.sizes.get(kind)];
    const value = agreement(x, y);
    if (value === 1) return [{code: 'size-same', is: true, kind, value: x?.[0] ?? 0}];
    return value === -1 ? [{code: 'size-differs', is: false, kind, a: x?.[0] ?? 0, b: y?.[0] ?? 0}] : [];
  });

const editionReasons = (a: Profile, b: Profile): Reason[] =>
  groupNames.flatMap((group): Reason[] => {
    const [x, y] = [[...(a.editions[group] ?? [])], [...(b.editions[group] ?? [])]];
    const [one, other] = [x[0]?.[1], y[0]?.[1]];
    if (!one || !other) return [];
    const both = x.find(([member]) => y.some(([same]) => same === member));
    return both
      ? [{code: 'edition-same', is: true, group, value: both[1]}]
      : [{code: 'edition-differs', is: false, group, a: one, b: other}];
  });

/** From here up words are told to be alike, and below the second to differ. */
const [ALIKE, DIFFERENT] = [0.6, 0.35];
/** Prices further apart are told. */
const [NEAR, FAR] = [1.25, 2];

const textReasons = (a: Profile, b: Profile, alike: number): Reason[] => {
  const times = Math.max(a.price / b.price, b.price / a.price);
  const words: Reason[] =
    alike >= ALIKE
      ? [{code: 'words-alike', is: true, share: alike}]
      : alike < DIFFERENT
        ? [{code: 'words-differ', is: false, share: alike}]
        : [];
  if (times <= NEAR) words.push({code: 'price-near', is: true, times});
  if (times >= FAR) words.push({code: 'price-far', is: false, times});
  return words;
};

/** Reasons that are told of one decision. */
const MOST = 6;

/** Why two offers are one product or not, the decisive first; `alike`: how alike their titles' words are, 0–1; `isSame`: what was decided. */
export const reasonsOf = (a: Profile, b: Profile, alike: number, isSame: boolean): Reason[] => {
  const beside: Reason[] = isMadeFor(a, b) ? [{code: 'made-for', is: false}] : [];
  const all = [
    ...beside,
    ...numberReasons(a, b),
    ...brandReasons(a, b),
    ...sizeReasons(a, b),
    ...editionReasons(a, b),
    ...textReasons(a, b, alike),
  ];
  return [...all.filter(({is}) => is === isSame), ...all.filter(({is}) => is !== isSame)].slice(0, MOST);
};
