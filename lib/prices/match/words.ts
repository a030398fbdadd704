import type {Measure} from '../size/measures.ts';

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}々〆ー`;
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u');
const tokens = new RegExp(String.raw`\d+(?:[.,]\d+)+|[${unspaced}]+|(?:(?![${unspaced}])[\p{L}\p{M}\p{N}])+`, 'gu');

/** The first `most` characters of a text in small letters and plain width, apostrophes left out; numbers that came apart (v8 .0) are joined. */
export const plainOf = (text: string | undefined, most: number): string =>
  (text ?? '')
    .slice(0, most)
    .normalize('NFKC')
    .slice(0, most)
    .toLowerCase()
    .replace(/(?<=\d) \.(?=\d)/g, '.')
    .replace(/(?<=\p{L}) ?['’](?=\p{L})/gu, '');

/** Only letters and digits. */
export const squashed = (plain: string): string => plain.replace(/[^\p{L}\p{N}]+/gu, '');

const bigrams = (run: string): string[] => {
  const chars = [...run];
  return chars.length < 2 ? chars : chars.slice(1).map((char, i) => (chars[i] ?? '') + char);
};

// Ways to write one word; words that say nothing of a product become none.
const same: Record<string, string> = {
  ...{version: 'v', professional: 'pro', deluxe: 'dlx', standard: 'std', edition: 'ed', windows: 'win', macintosh: 'mac', upgrade: 'upg'},
  ...{ii: '2', iii: '3', iv: '4', one: '1', two: '2', three: '3', four: '4', first: '1st', second: '2nd', third: '3rd'},
  ...{and: '', the: '', with: '', of: '', in: '', w: '', by: '', a: '', to: '', new: ''},
};

// v8.0, 8.0 and 8 are one.
const settled = (token: string): string => {
  const bare = token.replace(/^v(?=\d)/, '').replace(/(?:\.0)+$/, '');
  return same[bare] ?? bare;
};

const tokensOf = (plain: string): string[] =>
  (plain.match(tokens) ?? []).flatMap(one => (isUnspaced.test(one) ? bigrams(one) : [settled(one)])).filter(Boolean);

/** A measure as a word, whatever its unit: 1 TB and 1000 GB are one. */
const measureWord = ({kind, amount}: Measure): string => `${Number(amount.toPrecision(3))}:${kind}`;

/** The words of a plain text in their order: measures in base units, runs of scripts without spaces by twos of their characters. */
export const wordsIn = (plain: string, measures: readonly Measure[]): string[] => {
  const out: string[] = [];
  let at = 0;
  for (const measure of measures) {
    for (const word of tokensOf(plain.slice(at, measure.start))) out.push(word);
    out.push(measureWord(measure));
    at = measure.end;
  }
  for (const word of tokensOf(plain.slice(at))) out.push(word);
  return out;
};
