/** Stems and the idea of each, the pattern that finds them, and what sets of ideas mean. */
export type Dictionary = {ideas: Map<string, string>; pattern: RegExp; means: Map<string, string>};

/** Latin stems as short as this are words of their own, and no part of one. */
const SHORT = 3;

/** The name of a set of ideas, whatever their order. */
export const setOf = (ideas: Iterable<string>): string => [...new Set(ideas)].sort().join(' ');

/** Short ones that may end a word have `~` before them: `Artikelnr.`, `orderid`. */
const stemPattern = (stem: string, mayEnd: boolean): string => {
  const literal = stem.replaceAll('.', '\\.');
  if (stem.length > SHORT || !/^[a-z]/.test(stem)) return literal;
  return `${mayEnd ? '' : '(?<![a-z])'}${literal}(?![a-z])`;
};

/** Words and meanings, one a line in the form of `columnWords` and of the meanings of columns, as a dictionary. */
export const dictionaryOf = (words: string, meanings: string): Dictionary => {
  const ideas = new Map<string, string>();
  const ends = new Set<string>();
  for (const line of words.trim().split(/\n+/)) {
    const [idea = '', stems = ''] = line.split(':');
    for (const word of stems.split(',')) {
      const stem = word.replace('~', '') || idea;
      if (!ideas.has(stem)) ideas.set(stem, idea);
      if (word.startsWith('~')) ends.add(stem);
    }
  }
  const means = new Map<string, string>();
  for (const entry of meanings.trim().split(/[|\n]+/)) {
    const [meaning = '', sets = ''] = entry.split('=');
    for (const set of sets.split(',')) {
      const [first = '', ...more] = set.split('/');
      for (const each of [first, ...more.map(word => `${first} ${word}`)]) means.set(setOf(each.split(' ')), meaning);
    }
  }
  const stems = [...ideas.keys()].sort((a, b) => b.length - a.length);
  return {ideas, means, pattern: new RegExp(stems.map(stem => stemPattern(stem, ends.has(stem))).join('|'), 'gu')};
};
