import {lowered} from './aligned.ts';
import {type Spelling, spellings} from './number-words.ts';

/** What one word says of a number: a number itself, what multiplies, a fraction, an "and", a decimal point. Values count 10⁻¹²s. */
export type Atom = {kind: 'one' | 'scale' | 'part' | 'and' | 'point'; value: bigint};
/** The number words of a language and how they stand in a text. */
export type Vocabulary = {words: ReadonlyMap<string, Atom>; shape: Spelling['shape']; isShort: boolean; longest: number; numerals: RegExp};

/** Fixed point: numbers are held as so many 10⁻¹²s, exactly. */
export const one = 10n ** 12n;

const exact = (decimal: string): bigint =>
  /e/.test(decimal) ? BigInt(Number(decimal)) * one : BigInt(Math.round(Number(decimal) * 1e6)) * 10n ** 6n;

const build = ({ones, tens = '', more = '', scales, parts = '', and = '', point = '', shape, isShort}: Spelling): Vocabulary => {
  const words = new Map<string, Atom>();
  const put = (names: string, atom: Atom) => {
    for (const name of names.split('/')) words.set(lowered(name.normalize('NFKC')), atom);
  };
  const list = (text: string): string[] => text.split(' ').filter(Boolean);
  const pairs = (text: string, kind: Atom['kind']) => {
    for (const [names = '', value = ''] of list(text).map(pair => pair.split('='))) put(names, {kind, value: exact(value)});
  };
  list(ones).forEach((names, value) => void put(names, {kind: 'one', value: BigInt(value) * one}));
  list(tens).forEach((names, index) => void put(names, {kind: 'one', value: BigInt(index * 10 + 20) * one}));
  pairs(more, 'one');
  pairs(scales, 'scale');
  pairs(parts, 'part');
  for (const name of list(and)) put(name, {kind: 'and', value: 0n});
  for (const name of list(point)) put(name, {kind: 'point', value: 0n});
  const numerals = new RegExp(`[${[...words.keys()].filter(word => /^[\p{Script=Han}〇]$/u.test(word)).join('')}]+`, 'g');
  return {words, shape, isShort: isShort ?? false, longest: Math.max(...[...words.keys()].map(word => word.length)), numerals};
};

const none: Vocabulary = {words: new Map(), shape: undefined, isShort: false, longest: 0, numerals: /(?!)/g};
const known = new Map<string, Vocabulary>();

/** The number words of a language (its two letters); none where we know none. */
export const vocabularyOf = (language: string): Vocabulary => {
  const spelling = Object.hasOwn(spellings, language) ? spellings[language] : undefined;
  const found = known.get(language) ?? (spelling ? build(spelling) : none);
  known.set(language, found);
  return found;
};

type Found = {atom: Atom; start: number; end: number};

/** A word written together (zweihundertfünf) as its atoms, the longest first; undefined where a piece is none. */
const split = (word: string, vocabulary: Vocabulary, start: number): Found[] | undefined => {
  if (!word) return [];
  for (let size = Math.min(vocabulary.longest, word.length); size > 0; size--) {
    const atom = vocabulary.words.get(word.slice(0, size));
    const rest = atom && split(word.slice(size), vocabulary, start + size);
    if (atom && rest) return [{atom, start, end: start + size}, ...rest];
  }
  return;
};

/** The atoms at the front of a word: 천만 of 천만원. */
const leading = (word: string, vocabulary: Vocabulary, start: number): Found[] => {
  for (let size = Math.min(vocabulary.longest, word.length); size > 0; size--) {
    const atom = vocabulary.words.get(word.slice(0, size));
    if (atom) return [{atom, start, end: start + size}, ...leading(word.slice(size), vocabulary, start + size)];
  }
  return [];
};

/** 네덜란드 is no four: without a scale a number is a whole word, or has its currency behind it. */
const leadingNumber = (run: string, vocabulary: Vocabulary, start: number): Found[] => {
  const found = leading(run, vocabulary, start);
  const rest = run.slice((found.at(-1)?.end ?? start) - start);
  return !rest || found.some(({atom}) => atom.kind === 'scale') || /^(?:달러|원|엔|유로|위안|파운드|프랑|페소|루피|센트)/.test(rest)
    ? found
    : [];
};

const whole = (word: string, vocabulary: Vocabulary, start: number): Found[] => {
  const atom = vocabulary.words.get(word);
  if (atom) return [{atom, start, end: start + word.length}];
  return (vocabulary.shape === 'joined' && word.length > 4 && split(word, vocabulary, start)) || [];
};

/** The atoms in a run of letters that begins at `start`, all of it or, where words are written without spaces, what is in it. */
export const atomsOf = (run: string, vocabulary: Vocabulary, start: number): Found[] => {
  if (vocabulary.shape === 'led') return leadingNumber(run, vocabulary, start);
  if (vocabulary.shape !== 'open') return whole(run, vocabulary, start);
  const spelled = /^\p{Script=Hiragana}+$/u.test(run) ? split(run, vocabulary, start) : undefined;
  if (spelled) return spelled;
  // The dollar of Bermuda begins with a hundred.
  return [...run.replace('百慕大', '   ').matchAll(vocabulary.numerals)].flatMap(({0: text, index}) =>
    leading(text, vocabulary, start + index),
  );
};
