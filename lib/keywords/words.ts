import {shopWords} from './shop-words.ts';

// Letters and digits with what joins them inside one word: T-Shirt, men's, AT&T, and between digits 1.5L, 3/4; a combining mark belongs to its letter.
const spaced = /[\p{L}\p{M}\p{N}]+(?:(?:[-'’&]|(?<=\p{N})[.,/](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}々〆ー]+/gu;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

const segmenters = new Map<string, Intl.Segmenter>();
const segmenterFor = (locale: string): Intl.Segmenter => {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, {granularity: 'word'});
  segmenters.set(locale, known);
  return known;
};

const longest = Math.max(...[...shopWords].map(word => word.length));

const shopWordAt = (text: string, at: number): string | undefined => {
  for (let length = Math.min(longest, text.length - at); length > 1; length -= 1) {
    const word = text.slice(at, at + length);
    if (shopWords.has(word)) return word;
  }
  return undefined;
};

/** Cuts a Chinese run at the words of the trade first: the platform's dictionary knows the news, and cuts 连衣裙 into 连 and 衣裙. */
const cutAtShopWords = (run: string): string[] => {
  const parts: string[] = [];
  let rest = 0;
  for (let at = 0; at < run.length; ) {
    const word = shopWordAt(run, at);
    if (word) {
      parts.push(run.slice(rest, at), word);
      rest = at + word.length;
    }
    at += word?.length ?? 1;
  }
  return [...parts, run.slice(rest)].filter(Boolean);
};

const wordsOfRun = (run: string, language: string): string[] => {
  const parts = language === 'zh' ? cutAtShopWords(run) : [run];
  return parts.flatMap(part => (shopWords.has(part) ? [part] : [...segmenterFor(language).segment(part)].map(piece => piece.segment)));
};

/** How a run without spaces is cut: by its own letters first, since a Chinese title may stand on any country's site. */
const languageOfRun = (text: string, locale: string | undefined): string => {
  if (/\p{Script=Thai}/u.test(text)) return 'th';
  return kana.test(text) || locale?.startsWith('ja') ? 'ja' : 'zh';
};

/**
 * The words of a title in their order, as written but for width (full-width letters become plain ones); signs are left out.
 * `locale` (BCP 47) only tells Japanese from Chinese where a title has no kana.
 */
export const words = (text: string, locale?: string): string[] => {
  const plain = text.normalize('NFKC');
  const language = languageOfRun(plain, locale);
  const pieces: [number, string[]][] = [];
  const open = plain.replace(unspaced, (run, at: number) => {
    pieces.push([at, wordsOfRun(run, language)]);
    return ' '.repeat(run.length);
  });
  for (const found of open.matchAll(spaced)) pieces.push([found.index, [found[0]]]);
  return pieces.sort(([a], [b]) => a - b).flatMap(([, list]) => list);
};

/** What two words share when they count as one: case and width do not matter, nor an elided article before it (l'eau is eau). */
export const sameAs = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:[cdjlmnst]|qu|dell|all|nell|sull|dall)['’](?=\p{L}{2})/u, '');
