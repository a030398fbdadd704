import {phrase, without} from './find.ts';

/** Abbreviations of five letters and more that are written in capitals everywhere; brands stand in the listing's own field. */
const abbreviations = new Set(['AMOLED', 'ASCII', 'AZERTY', 'QWERTY', 'QWERTZ', 'SODIMM', 'UNESCO', 'UNICEF']);

/** ß has no capital that anybody uses: GROß is in capitals. */
const isCapital = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word.replaceAll('ß', ''));

// Without a vowel it is an abbreviation whatever its length: HDPE, BLDC. Only of these three scripts do we know the vowels.
const isSpoken = (word: string): boolean =>
  !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word) || /[AEIOUYÆŒØАЕЁИОУЫЭЮЯІΑΕΗΙΟΥΩ]/u.test(word.normalize('NFD'));

/** Longer than the abbreviations that shops use (USB, HDMI): in capitals it is a word that shouts. */
const isLong = (word: string): boolean => word.length > 4 && isSpoken(word) && !abbreviations.has(word);

/** The words with letters that have capitals; what hangs together with a digit (BBKIT-26, 4K-Ultra) is a model number. */
const casedWords = (text: string): string[] => {
  const plain = (text.match(/[\p{L}\p{M}\p{N}-]+/gu) ?? []).filter(word => !/\p{N}/u.test(word));
  return plain.flatMap(word => word.split('-')).filter(word => /[\p{Lu}\p{Ll}]/u.test(word));
};

const runsOfCapitals = (words: readonly string[]): string[][] => {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (isCapital(word)) runs.at(-1)?.push(word);
    else runs.push([]);
  }
  return runs;
};

/** Short words shout only beside a long one (FREE in FREE SHIPPING), or where the whole title is in capitals. */
const loud = (run: readonly string[], isWholeTitle: boolean): string[] => {
  const spoken = run.filter(word => word.length > 2 && isSpoken(word));
  return run.some(isLong) || (isWholeTitle && spoken.length > 1) ? spoken : [];
};

/** The words in capitals that a title begins with. */
const leading = (words: readonly string[]): ReadonlySet<string> => {
  const end = words.findIndex(word => !isCapital(word));
  return new Set(words.slice(0, Math.max(0, end)));
};

/**
 * The words of a title that are written in capitals to be seen, of how many that could be; undefined where its script has no capitals or
 * it has but one word. Spared are the brand, everything with a digit (model numbers, measures), short abbreviations, and where no brand
 * is known the words at the beginning, which mostly are one (BLACK+DECKER).
 */
export const shouted = (title: string, brand?: string): {words: string[]; of: number} | undefined => {
  const open = without(title.normalize('NFKC'), brand ? [phrase(brand)] : []);
  const letters = open.match(/\p{L}/gu)?.length ?? 0;
  const cased = open.match(/[\p{Lu}\p{Ll}]/gu)?.length ?? 0;
  const words = casedWords(open);
  if (cased < letters / 2 || words.length < 2) return undefined;
  const isWholeTitle = words.every(word => isCapital(word) || word.length < 2);
  const names = brand ? new Set<string>() : leading(words);
  const judged = words.filter(word => !names.has(word));
  return {words: runsOfCapitals(judged).flatMap(run => loud(run, isWholeTitle)), of: words.length};
};
