import {signs, wordlike} from './currencies.ts';
import {regionOf} from './locale.ts';

/** A currency sign in a text: the currencies it may mean, the likeliest first, and where it stands. `shy` signs look like words or units: 1 wants cents or no word behind the number, 2 wants cents. */
export type Mark = {codes: readonly string[]; shy: number; start: number; end: number};
type Meaning = Pick<Mark, 'codes' | 'shy'>;

let table: Map<string, string[]> | undefined;

const build = (): Map<string, string[]> => {
  const made = new Map<string, string[]>();
  for (const line of signs.split('\n')) {
    const [code = '', ...keys] = line.split(' ');
    for (const key of [code, ...keys]) made.set(key, [...(made.get(key) ?? []), code]);
  }
  return made;
};

const meaningOf = (raw: string, isBehind: boolean): Meaning | undefined => {
  table ??= build();
  const known = table;
  const sign = raw.replace(/[\s."'״]/g, '');
  const get = (key: string) => known.get(key) ?? (isBehind ? known.get(`~${key}`) : undefined);
  const exact = get(raw) ?? get(sign);
  const word = /^[A-Z]{3}$/.test(sign) ? wordlike.indexOf(sign) : -1;
  if (exact) return {codes: exact, shy: word >= 0 ? (word < 28 ? 2 : 1) : /^(?!R$|Fr$)[A-Z][A-Za-z]?$/.test(sign) ? 3 - sign.length : 0};
  const [low, upper] = [sign.toLowerCase(), sign.toUpperCase()];
  const loose = get(low) ?? (low.length > 3 ? get(low.slice(0, low.endsWith('s') ? -1 : undefined)) : undefined);
  const codes = loose ?? (upper.length === 3 && !wordlike.includes(upper) ? known.get(upper) : undefined);
  return codes && {codes, shy: 0};
};

const letter = /[\p{L}\p{M}]/u;
/** Scripts that write no spaces between words. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ud7ff]/;
const joins = (a = '', b = ''): boolean => letter.test(a) && letter.test(b) && !(unspaced.test(a) || unspaced.test(b));

const longest = 14;
const narrowed = (mark: Mark, codes: readonly string[]): Mark => {
  const both = mark.codes.filter(code => codes.includes(code));
  return both.length ? {...mark, codes: both, shy: 0} : mark;
};

/** US $, $ CA, JP¥: letters of a country beside a sign. */
const byCountry = (mark: Mark, country: string | undefined): Mark => {
  const start = country?.replaceAll('.', '');
  return start
    ? narrowed(
        mark,
        mark.codes.filter(code => code.startsWith(start)),
      )
    : mark;
};

/** The sign that ends right before `end`, but for spaces and colons. */
export const markBefore = (text: string, limit: number): Mark | undefined => {
  const end = text.slice(0, limit).replace(/[\s:=*([{]+$/, '').length;
  for (let start = Math.max(0, end - longest); start < end; start++) {
    if (text[start] === ' ' || joins(text[start - 1], text[start])) continue;
    const meaning = meaningOf(text.slice(start, end), false);
    if (!meaning) continue;
    const mark = {...meaning, start, end};
    if (meaning.codes.length < 2) return mark;
    const more = markBefore(text, start);
    return more ? narrowed(mark, more.codes) : byCountry(mark, /(?<!\p{L})([A-Z]\.?[A-Z]\.?) ?$/u.exec(text.slice(0, start))?.[1]);
  }
  return;
};

/** The sign that begins at `from`, but for spaces, a footnote's asterisk and the dash that stands for no cents. */
export const markBehind = (text: string, from: number): Mark | undefined => {
  const start = from + (/^(?:[.,/]? ?-+(?!\d))?[.,]?[\s*)\]([]*/.exec(text.slice(from, from + longest))?.[0].length ?? 0);
  for (let end = Math.min(text.length, start + longest); end > start; end--) {
    if (text[end - 1] === ' ' || joins(text[end - 1], text[end])) continue;
    const meaning = meaningOf(text.slice(start, end), true);
    if (!meaning) continue;
    const mark = {...meaning, start, end};
    return meaning.codes.length < 2 ? mark : byCountry(mark, /^ ?([A-Z]\.?[A-Z]\.?)(?!\p{L})/u.exec(text.slice(end))?.[1]);
  }
  return;
};

/** What two signs around one number mean together: "$5 CAD" is in Canadian dollars. */
export const together = (before: Mark | undefined, behind: Mark | undefined): Mark | undefined =>
  before && behind && before.codes.length > 1 ? narrowed(before, behind.codes) : (before ?? behind);

const likely = (text: string): string | undefined =>
  /\p{Script=Han}/u.test(text) && !/[\u3040-\u30ff税円込]/.test(text) ? 'CN' : undefined;

/** One currency of those a sign may mean: the hint's, else the locale's region's, else for ¥ among Chinese words CNY, else the most traded. */
export const settle = (codes: readonly string[], text: string, hint?: string, locale?: string): string | undefined => {
  if (hint && codes.includes(hint)) return hint;
  const region = (locale && regionOf(locale)) || (codes[0] === 'JPY' ? likely(text) : undefined);
  return (region && codes.find(code => code.startsWith(region))) || codes[0];
};
