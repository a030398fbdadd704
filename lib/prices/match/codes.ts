import type {Measure} from '../size/measures.ts';
import {prefix} from './similar.ts';
import {squashed} from './words.ts';

/** Model numbers of one text that are looked at. */
const MOST = 12;

const composite = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-./#_](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;

const isCode = (bare: string): boolean =>
  bare.length >= 4 && bare.length <= 40 && /\d/.test(bare) && (/\p{L}/u.test(bare) || bare.length >= 5);

/** The model numbers of a plain text, without hyphens and the like: letters with digits, or many digits; measures are none. */
export const codesIn = (plain: string, measures: readonly Measure[]): string[] => {
  const found = new Set<string>();
  for (const {0: all, index} of plain.matchAll(composite)) {
    if (found.size >= MOST) break;
    if (measures.some(({start, end}) => start <= index && index + all.length <= end + 1)) continue;
    const whole = squashed(all);
    if (isCode(whole)) found.add(whole);
    if (whole !== all) for (const part of all.split(/[-./#_]/)) if (part.length >= 5 && isCode(part)) found.add(part);
  }
  return [...found].slice(0, MOST);
};

const digitsOf = (code: string): string => code.replace(/\D+/g, ' ').trim();

/**
 * How alike two model numbers are, 0–1. 1: the same; from 0.8: one goes on where the other ends, as for a colour or a country
 * (dmcfs3, dmcfs3a); 0.7: the same digits with other letters; below that they only begin alike.
 */
export const codePair = (a: string, b: string): number => {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isPart = long.startsWith(short);
  if (short.length >= 4 && isPart && !/\d/.test(long[short.length] ?? '')) return 0.95;
  if (short.length >= 5 && (isPart || long.endsWith(short))) return 0.9;
  if (short.length >= 5 && long.includes(short)) return 0.8;
  const alike = prefix(a, b);
  const digits = digitsOf(a);
  if (alike >= 3 && digits.length >= 2 && digits === digitsOf(b)) return 0.7;
  return (alike / long.length) * 0.6;
};

/** The likest two of these model numbers, 0–1; −1 where one side has none. */
export const bestPair = (a: readonly string[], b: readonly string[]): number => {
  let top = a.length && b.length ? 0 : -1;
  for (const one of a) for (const other of b) top = Math.max(top, codePair(one, other));
  return top;
};
