import type {Words} from './profile.ts';
import {jaroWinkler} from './similar.ts';

/** How well each word of a list is met in another (0–1), and where there (−1: nowhere). */
export type Alignment = {met: number[]; at: number[]};

/** From here on two words are taken for spellings of one. */
const ALIKE = 0.88;

/** How alike two different words are, 0–1: an abbreviation (prem, premium) or a slip; never words with digits. */
const likeness = (a: string, b: string): number => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3 || short.charCodeAt(0) !== long.charCodeAt(0) || /\d/.test(short) || /\d/.test(long)) return 0;
  if (long.startsWith(short)) return short.length >= 4 ? 0.9 : 0.7;
  if (short.length < 4 || long.length > 24) return 0;
  const value = jaroWinkler(a, b);
  return value >= ALIKE ? value * 0.95 : 0;
};

/** Where two neighbouring words stand that are one elsewhere (power block, powerblock). */
const joinedIn = ({list}: Words): Map<string, number> => {
  const pairs = new Map<string, number>();
  for (let i = 1; i < list.length; i += 1) {
    const word = (list[i - 1] ?? '') + (list[i] ?? '');
    if (word.length > 3) pairs.set(word, i - 1);
  }
  return pairs;
};

const likest = (word: string, free: readonly (readonly [string, number])[]): [met: number, at: number] => {
  let best: [number, number] = [0, -1];
  for (const [other, place] of free) {
    const value = likeness(word, other);
    if (value > best[0]) best = [value, place];
  }
  return best;
};

/** Where the words of `a` stand in `b`: the same word, two words that are one there or the other way round, else the likest that `a` does not have. */
export const aligned = (a: Words, b: Words): Alignment => {
  const places = new Map(b.list.map((word, i) => [word, i]));
  const free = b.list.map((word, i) => [word, i] as const).filter(([word]) => !a.rarity.has(word));
  const joined = joinedIn(b);
  const met: number[] = [];
  const at: number[] = [];
  for (let i = 0; i < a.list.length; i += 1) {
    const word = a.list[i] ?? '';
    const pair = word + (a.list[i + 1] ?? '');
    const same = places.get(word) ?? joined.get(word);
    const both = same === undefined && i + 1 < a.list.length && pair.length > 3 ? places.get(pair) : undefined;
    const [value, place] = same !== undefined ? [1, same] : both !== undefined ? [1, both] : likest(word, free);
    met[i] = value;
    at[i] = place;
    if (both === undefined) continue;
    i += 1;
    met[i] = 1;
    at[i] = both;
  }
  return {met, at};
};
