import {lowered} from './aligned.ts';

/** What is equal in two ways to write a word: no case, accents, spaces, hyphens, dots. */
export const keyOf = (text: string): string => {
  const low = lowered(text);
  if (/^[ -}]*$/.test(low)) return low.replace(/[^a-z0-9$]/g, '');
  return low.normalize('NFD').replace(/[^\p{L}\p{N}\p{M}\p{Sc}]|[\u02bb\u02bc]|[\u0300-\u036f]|\u093c/gu, '');
};
