import type {Name, Names, Words} from './currency-names.ts';
import {isWithinWord} from './marks.ts';
import {keyOf} from './word-key.ts';

/** A word for money in a text and what it means. */
export type Word<T> = {start: number; end: number; meaning: T};

/** Behind a single Hangul letter stands its particle, or nothing: 100원이, never 3원칙. */
const particle = /^[이은는을를에의도과와로으까부짜씩만대권선입정어 ]|^[^\p{Script=Hangul}]|^$/u;

const isEnd = (text: string, start: number, end: number): boolean =>
  !isWithinWord(text, end) && (end - start > 1 || !/\p{Script=Hangul}/u.test(text[start] ?? '') || particle.test(text.slice(end, end + 1)));

const find = <T>(text: string, {words}: Words<T>, start: number, end: number): Word<T> | undefined => {
  const meaning = words.get(keyOf(text.slice(start, end)));
  return meaning === undefined ? undefined : {start, end, meaning};
};

/** The longest name of `map` that begins at `from`, but for a space or hyphen and an "of". */
const behind = <T>(text: string, map: Words<T>, from: number): Word<T> | undefined => {
  const gap = /^[\s-]{0,2}(?:(?:de|di|do|da|of|du|des) |d')?/.exec(text.slice(from, from + 8))?.[0].length ?? 0;
  const start = from + gap;
  const front = keyOf(text.slice(start, start + 8)).slice(0, 2);
  if (!map.fronts.has(front) && !map.fronts.has(front[0] ?? '')) return;
  const size = /[\u2e80-\ud7ff]/.test(text[start] ?? '') ? 20 : 44;
  const stop = text.slice(start, start + size).search(/[,;:!?\d]|(?<!\.\p{L})\. |$/u);
  for (let end = start + stop; end > start; end--) {
    const word = /[\p{L}\p{M}\p{Sc})]/u.test(text[end - 1] ?? '') && isEnd(text, start, end) ? find(text, map, start, end) : undefined;
    if (word) return word;
  }
  return;
};

/** The longest name that ends at `until`, but for a space or colon. */
const before = <T>(text: string, map: Words<T>, until: number): Word<T> | undefined => {
  const end = text.slice(0, until).replace(/[\s:]{1,2}$/, '').length;
  const back = keyOf(text.slice(Math.max(0, end - 8), end));
  if (!map.ends.has(back.slice(-2)) && !map.ends.has(back.slice(-1))) return;
  for (let start = Math.max(0, end - 30); start < end; start++) {
    const word =
      text[start] !== ' ' && !isWithinWord(text, start) && !/[,;!?\d]/.test(text.slice(start, end))
        ? find(text, map, start, end)
        : undefined;
    if (word) return word;
  }
  return;
};

/** The name of a currency right behind a number. */
export const nameBehind = (text: string, names: Names, from: number): Word<Name> | undefined => behind(text, names.whole, from);
/** The name of a currency right in front of a number. */
export const nameBefore = (text: string, names: Names, until: number): Word<Name> | undefined => before(text, names.whole, until);
/** The name of a part of a currency right behind a number. */
export const partBehind = (text: string, names: Names, from: number): Word<number> | undefined => behind(text, names.parts, from);
