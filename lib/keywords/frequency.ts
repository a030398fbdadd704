import {stopWordsFor} from './stop-words.ts';
import {sameAs, words} from './words.ts';

/** A word or a phrase of several, as first written, and in how many titles it stands. */
export type Term = {term: string; words: number; titles: number};

/** Words of the longest phrase. */
const LONGEST = 3;

/** No phrase goes on over a sign that parts a title. */
const parts = /[,;:|/()[\]{}–—•·!?，；：｜、（）【】！？。]+|\s-+\s/;

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Chinese and Japanese words stand side by side, others with a space between. */
const joined = (list: readonly string[]): string =>
  list.reduce((text, word) => (unspaced.test(text.at(-1) ?? '') && unspaced.test(word[0] ?? '') ? text + word : `${text} ${word}`));

/** A lone letter or hanzi, or a bare number, says nothing by itself. */
const saysNothing = (word: string): boolean => /^(?:\p{L}|[\p{N}.,/-]+)$/u.test(word);

const isLoneHanzi = (word: string): boolean => /^\p{Script=Han}$/u.test(word);

/** The words of a part of a title. Two lone hanzi side by side are a word that no dictionary knows (大号); of three nobody can say which belong together. */
const wordsOf = (part: string): string[] => {
  const out: string[] = [];
  const list = words(part);
  for (let from = 0; from < list.length; ) {
    let to = from;
    while (to < list.length && isLoneHanzi(list[to] ?? '')) to += 1;
    if (to - from === 2) out.push(list.slice(from, to).join(''));
    else out.push(...list.slice(from, Math.max(to, from + 1)));
    from = Math.max(to, from + 1);
  }
  return out;
};

/** The words and phrases of one title, each once: key → as written. Stop words stand in the middle of a phrase alone. */
const termsOf = (title: string): Map<string, {term: string; words: number}> => {
  const stops = stopWordsFor(title, undefined);
  const terms = new Map<string, {term: string; words: number}>();
  for (const part of title.split(parts)) {
    const list = wordsOf(part);
    const same = list.map(sameAs);
    const isEdge = same.map(word => !stops.has(word) && !saysNothing(word));
    for (let from = 0; from < list.length; from += 1) {
      if (!isEdge[from]) continue;
      for (let to = from; to < Math.min(list.length, from + LONGEST); to += 1) {
        if (!isEdge[to]) continue;
        const key = same.slice(from, to + 1).join(' ');
        if (!terms.has(key)) terms.set(key, {term: joined(list.slice(from, to + 1)), words: to - from + 1});
      }
    }
  }
  return terms;
};

/** Phrases that never stand without a longer one around them are left out: “oak coat” where it is always “oak coat hook”. */
const withoutParts = (terms: Map<string, Term>): Map<string, Term> => {
  const longer = [...terms].filter(([, {words: count}]) => count === LONGEST);
  const around = new Map<string, number>();
  for (const [key, {titles}] of longer) {
    const list = key.split(' ');
    for (const part of [list.slice(0, -1).join(' '), list.slice(1).join(' ')]) around.set(part, Math.max(around.get(part) ?? 0, titles));
  }
  return new Map([...terms].filter(([key, {words: count, titles}]) => count !== LONGEST - 1 || (around.get(key) ?? 0) < titles));
};

/**
 * The words and phrases of these titles, the most frequent first: in how many titles each stands, however often in one. Case and width make no
 * difference. A phrase counts from its second title on; before that it is only a piece of one title.
 */
export const frequencies = (titles: readonly string[]): Term[] => {
  const all = new Map<string, Term>();
  for (const title of titles)
    for (const [key, {term, words: count}] of termsOf(title)) {
      const known = all.get(key);
      if (known) known.titles += 1;
      else all.set(key, {term, words: count, titles: 1});
    }
  const told = new Map([...all].filter(([, {words: count, titles: n}]) => count === 1 || n > 1));
  return [...withoutParts(told).values()].sort((a, b) => b.titles - a.titles || b.words - a.words || (a.term < b.term ? -1 : 1));
};
