const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

// In scripts without spaces a phrase is found anywhere; in others only between letters that are not its own, so `sale` is not in `salem`.
const edge = (char: string | undefined, side: '?<!' | '?!'): string =>
  char && /[\p{L}\p{N}]/u.test(char) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(char)
    ? `(${side}[\\p{L}\\p{N}])`
    : '';

const patternOf = (phrase: string): RegExp =>
  new RegExp(`${edge(phrase[0], '?<!')}${literal(phrase).replace(/[\s-]+/g, '[\\s-]*')}${edge(phrase.at(-1), '?!')}`, 'giu');

const patterns = new Map<string, RegExp>();

/** How a phrase is found in a text: regardless of case and of spaces or hyphens between its words, never inside a longer word. */
export const phrase = (text: string): RegExp => {
  const known = patterns.get(text) ?? patternOf(text);
  patterns.set(text, known);
  return known;
};

const global = (pattern: RegExp): RegExp => (pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`));

/** Every stretch of `text` that a pattern finds, as written there. */
export const hits = (text: string, pattern: RegExp): string[] => [...text.matchAll(global(pattern))].map(found => found[0]);

/** The text with every stretch that a pattern finds replaced by spaces, so that nothing is found there and nothing grows together. */
export const without = (text: string, these: readonly RegExp[]): string =>
  these.reduce((rest, pattern) => rest.replace(global(pattern), found => ' '.repeat(found.length)), text);
