import {regionOf} from './locale.ts';
import {signs, wordlike} from './signs.ts';

/**
 * A currency sign in a text: the currencies it may mean, the likeliest first, and where it stands. `shy` signs look like words
 * or units: 1 wants cents or no word behind the number, 2 wants cents.
 */
export type Mark = {codes: readonly string[]; shy: number; start: number; end: number};
type Meaning = Pick<Mark, 'codes' | 'shy'>;

let table: Map<string, string[]> | undefined;

const build = (): Map<string, string[]> => {
  const made = new Map<string, string[]>();
  for (const line of signs.split(/[\n;]/)) {
    const [code = '', ...keys] = line.split(' ');
    for (const key of [code, ...keys]) made.set(key, [...(made.get(key) ?? []), code]);
  }
  return made;
};

const shyness = (sign: string): number => {
  const at = /^[A-Z]{3}$/.test(sign) ? wordlike.indexOf(sign) : -1;
  if (at >= 0) return at < wordlike.indexOf('|') ? 2 : 1;
  return /^(?!R$|Fr$)[A-Z][A-Za-z]?$/.test(sign) ? 3 - sign.length : 0;
};

const among = (codes: readonly string[] | undefined, country: string | undefined): readonly string[] | undefined => {
  const own = codes?.filter(code => country && code.startsWith(country));
  return own?.length ? own : undefined;
};

const meaningOf = (raw: string, isBehind: boolean): Meaning | undefined => {
  table ??= build();
  const known = table;
  const get = (key: string) => known.get(key) ?? (isBehind ? known.get(`~${key}`) : undefined);
  const loose = (sign: string) => {
    const low = sign.toLowerCase();
    return get(low) ?? (low.length > 3 && low.endsWith('s') ? get(low.slice(0, -1)) : undefined);
  };
  const sign = raw.replace(/[\s."'״]/g, '');
  const exact = get(raw) ?? get(sign);
  if (exact) return {codes: exact, shy: shyness(sign)};
  const upper = sign.toUpperCase();
  // US$, HK $, $ CA, JP¥, US dollars: two letters of a country beside a sign of several currencies.
  const [, front, after = ''] = /^([A-Z]{2}|us|hk|nz|au|mx)(\P{L}|\P{Lu}{3,})$/u.exec(sign) ?? [];
  const [, first = '', back] = /^(\P{L})([A-Z]{2})$/u.exec(sign) ?? [];
  const codes =
    loose(sign) ??
    (upper.length === 3 && !wordlike.includes(upper) ? known.get(upper) : undefined) ??
    among(loose(after), front?.toUpperCase()) ??
    among(loose(first), back);
  return codes && {codes, shy: 0};
};

/** Scripts that write no spaces between words. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ud7ff]/;
const letters = /^[\p{L}\p{M}]{2}$/u;
/** Does `at` stand between two letters of one word? */
export const isWithinWord = (text: string, at: number): boolean => {
  const pair = text.slice(at - 1, at + 1);
  return at > 0 && letters.test(pair) && !unspaced.test(pair);
};

/** "It's $5" and "a $5 note" are in no dollars of their own: letters that stand apart from the sign are few. */
const isApart = (sign: string): boolean => /^(?:[a-z]{1,2}|[A-Z]) \p{Sc}/u.test(sign) && !/^(?:us|hk|nz|au|nt|sg|mx|[CcR]) /.test(sign);

/** Longer signs there are none. */
const longest = 14;

/** The longest sign that begins (or, in front of a number, ends) exactly at `at`. */
const seek = (text: string, at: number, isBehind: boolean): Mark | undefined => {
  const side = isBehind ? text.slice(at, at + longest) : text.slice(Math.max(0, at - longest), at);
  for (let size = isBehind ? side.search(/\d|$/) : side.length - side.search(/\D*$/); size > 0; size--) {
    const [start, end] = isBehind ? [at, at + size] : [at - size, at];
    if (/^[\s'"]|[\s'"]$/.test(text.slice(start, end)) || isWithinWord(text, isBehind ? end : start)) continue;
    if (!isBehind && isApart(text.slice(start, end))) continue;
    const meaning = meaningOf(text.slice(start, end), isBehind);
    if (meaning) return {...meaning, start, end};
  }
  return;
};

const narrowed = (mark: Mark, other: Mark | undefined): Mark => {
  const both = mark.codes.filter(code => other?.codes.includes(code));
  if (!other || !both.length) return mark;
  return {codes: both, shy: 0, start: Math.min(mark.start, other.start), end: Math.max(mark.end, other.end)};
};

/** The sign that ends right before `limit`, but for spaces and colons; "NZD $" is one. */
export const markBefore = (text: string, limit: number): Mark | undefined => {
  const mark = seek(text, text.slice(0, limit).replace(/[\s:=*([{)]+$/, '').length, false);
  return mark && mark.codes.length > 1 ? narrowed(mark, markBefore(text, mark.start)) : mark;
};

/** The sign that begins at `from`, but for spaces, a footnote's asterisk, the dash that stands for no cents and "20 de lei"; "$ CAD" is one. */
export const markBehind = (text: string, from: number): Mark | undefined => {
  const gap = /^(?:[.,/]? ?-+(?!\d))?[.,]?[\s*)\]([]*(?:de )?/.exec(text.slice(from, from + longest))?.[0].length ?? 0;
  const mark = seek(text, from + gap, true);
  return mark && mark.codes.length > 1 ? narrowed(mark, markBehind(text, mark.end)) : mark;
};

/** What two signs around one number mean together: "$5 CAD" is in Canadian dollars. */
export const together = (before: Mark | undefined, behind: Mark | undefined): Mark | undefined =>
  before && before.codes.length > 1 ? narrowed(before, behind) : (before ?? behind);

/** Regions whose currency does not begin with their own two letters. */
const borrowed = 'CM:XA GA:XA TD:XA CF:XA CG:XA GQ:XA FO:DK GL:DK LI:CH GG:GB JE:GB IM:GB CK:NZ NR:AU KI:AU TV:AU';
const lent = (region: string): string => new RegExp(`${region}:(..)`).exec(borrowed)?.[1] ?? region;

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text) && !/[\u3040-\u30ff税円込]/.test(text);

/** One currency of those a sign may mean: the hint's, else the locale's region's, else for ¥ among Chinese words CNY, else the most traded. */
export const settle = (codes: readonly string[], text: string, hint?: string, locale?: string): string | undefined => {
  if (hint && codes.includes(hint)) return hint;
  const region = (locale && regionOf(locale)) || (codes[0] === 'JPY' && isChinese(text) ? 'CN' : '');
  return among(codes, region && lent(region))?.[0] ?? codes[0];
};
