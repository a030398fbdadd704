import {stopWordsFor} from './stop-words.ts';
import {sameAs, words} from './words.ts';

const units = new Set('in ft yd mm cm m km sq g kg lb lbs oz fl ml l gal qt w kw v ah mah hz db px pcs pc pack'.split(' '));

/** A number, a unit, a measure (12V, 1.5L) or a lone letter is no word one could do without: `2 x 3 x 4 cm` repeats nothing. */
const counts = (word: string): boolean => !/^[\p{L}\p{N}]$/u.test(word) && !/^\p{N}/u.test(word) && !units.has(word);

/**
 * The words that stand more than once in a text, most often first, as first written. Words are compared whole (`phone` is not in
 * `smartphone`, `hook` is not `hooks`), without case; prepositions, articles and conjunctions may stand as often as they like.
 */
export const repeats = (text: string, locale?: string): {word: string; times: number}[] => {
  const stops = stopWordsFor(text, locale);
  const seen = new Map<string, {word: string; times: number}>();
  for (const word of words(text, locale)) {
    const same = sameAs(word);
    if (stops.has(same) || !counts(same)) continue;
    const entry = seen.get(same) ?? {word, times: 0};
    entry.times += 1;
    seen.set(same, entry);
  }
  return [...seen.values()].filter(({times}) => times > 1).sort((a, b) => b.times - a.times);
};
