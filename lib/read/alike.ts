/** Every name is held against every heading: the words of those met last are kept. */
const known = new Map<string, Set<string>>();
const FEW = 99;
/** Characters; no name is longer. */
const LONGEST = 999;

const tokens = (text: string): Set<string> => {
  const words = known.get(text) ?? wordsOf(text);
  if (known.size > FEW) known.clear();
  known.set(text, words);
  return words;
};

/** The words of any of these texts. */
export const wordsOfAll = (texts: readonly (string | null | undefined)[]): Set<string> =>
  new Set(texts.flatMap(text => (text ? [...tokens(text)] : [])));

/** Is any of its words among these? Asked of texts of which most have none: no list of their words is kept. */
export const sharesWord = (text: string, words: ReadonlySet<string>): boolean => {
  const low = text.slice(0, LONGEST).toLowerCase();
  const own = OTHER_SIGNS.test(low) ? tokens(text) : (low.match(PLAIN) ?? []);
  for (const word of own) if (words.has(word)) return true;
  return false;
};

/** Most texts need no tables of Unicode, and most pages are read by code that runs for the first time. */
const [OTHER_SIGNS, PLAIN] = [/[^ -~\s]/, /[a-z\d]+/g];

/** The words of a text, lower case without accents; writing without spaces (Chinese, Japanese, Thai) gives pairs of characters. */
const wordsOf = (text: string): Set<string> => {
  const out = new Set<string>();
  const low = text.slice(0, LONGEST).toLowerCase();
  if (!OTHER_SIGNS.test(low)) return new Set(low.match(PLAIN));
  for (const [word] of low
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!/[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/.test(word)) out.add(word);
    else for (let i = 0; i < Math.max(1, word.length - 1); i++) out.add(word.slice(i, i + 2));
  }
  return out;
};

/** 0–1: the share of the shorter text's words that the other has too; 0 when either has none. */
export const alike = (a: string | undefined, b: string | null | undefined): number => {
  if (!a || !b) return 0;
  const [one, other] = [tokens(a), tokens(b)];
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (!small.size) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
};

/** A text's letters and digits alone, lower case: for finding an identifier in an address, punctuation aside. */
export const squeezed = (text: string): string => {
  const low = text.toLowerCase();
  return OTHER_SIGNS.test(low) ? low.replace(/[^\p{L}\p{N}]+/gu, '') : low.replace(/[^a-z\d]+/g, '');
};
