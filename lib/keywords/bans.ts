import type {Ban} from '../model/limit.ts';
import {hits, phrase, without} from './find.ts';

const perCharacter = (text: string, characters = ''): string[] => [...text].filter(char => characters.includes(char));

const overTimes = (found: string[], times: number): string[] =>
  found.filter(one => found.filter(other => other.toLowerCase() === one.toLowerCase()).length > times);

/** A hit that is a part of a longer one says nothing new: 全网第一 holds 第一. */
const longestOnly = (found: string[]): string[] => {
  const different = [...new Set(found)];
  return different.filter(one => !different.some(other => other !== one && other.includes(one)));
};

/** What of a ban stands in a text, as written there, each once. The brand is left out: nobody can change their name. */
export const banned = (text: string, ban: Ban, brand?: string): string[] => {
  const name = brand && [...brand].length > 1 ? [phrase(brand)] : [];
  const open = without(text, [...name, ...(ban.unless ?? [])]);
  const patterns = [...(ban.words ?? []).map(phrase), ...(ban.patterns ?? [])];
  const found = [...patterns.flatMap(pattern => hits(open, pattern)), ...perCharacter(open, ban.characters)];
  return longestOnly(overTimes(found, ban.times ?? 0));
};
