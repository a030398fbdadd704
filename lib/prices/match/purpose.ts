import {aligned} from './align.ts';
import type {Profile} from './profile.ts';

/** From here up a word is met in the other title. */
const MET = 0.8;

const isFor = (a: Profile, b: Profile): boolean => {
  if (!a.editions.purpose || b.editions.purpose) return false;
  const names = new Set(a.editions.purpose.values());
  const place = a.words.list.findIndex(word => names.has(word));
  const {met, at} = aligned(a.words, b.words);
  const isMet = met.map(value => value >= MET);
  // Of Chinese two characters the second pair straddles the border (适用小米: 适用, 用小, 小米).
  const goesOn = [1, 2].some(step => isMet[place + step] && (at[place + step] ?? 9) <= 1);
  const isOther = place > 0 ? !isMet.slice(0, place).includes(true) : isMet.slice(3).includes(false);
  return goesOn && isOther;
};

/** Is one of them made for the other: what it is called, then “for”, then how the other's title begins? It is sold beside it, and not the same. */
export const isMadeFor = (a: Profile, b: Profile): boolean => isFor(a, b) || isFor(b, a);
