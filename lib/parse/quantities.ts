import type {Aligned} from './aligned.ts';
import {decimalOf, numbers} from './number.ts';
import {type Atom, atomsOf, one, type Vocabulary, vocabularyOf} from './number-atoms.ts';

/** Digits as written, or a word of a number. */
type Piece = {start: number; end: number; token?: string; atom?: Atom};
/** Is a lone mark before three digits a decimal mark? */
type Lined = Pick<Aligned, 'line' | 'low'>;
type Three = (mark: string) => boolean;
/** A number in a text, in digits, in words or in both ("1.5 million", 三千五百, 2억 4천만), with the pieces it is made of. */
export type Quantity = {start: number; end: number; pieces: Piece[]};
/** A number as far as it was read: its parts, the highest first. */
type Sum = {parts: bigint[]; last: Atom['kind'] | 'digits'; scale: bigint; isJoined: boolean; places: number};

const runs = new RegExp(`${numbers.source}|[\\p{L}〇][\\p{L}\\p{M}〇]*`, 'gu');

const piecesOf = ({line, low}: Lined, vocabulary: Vocabulary): Piece[] =>
  [...line.matchAll(runs)].flatMap(({0: text, index}): Piece[] =>
    /^[\d.,]/.test(text)
      ? [{start: index, end: index + text.length, token: text}]
      : atomsOf(low.slice(index, index + text.length), vocabulary, index),
  );

const wholes = (value: bigint): bigint => value / one;

/** Has the higher number enough noughts for the lower one? 20 takes 5, not 15. */
const fits = (high: bigint, low: bigint): boolean => wholes(high) % (low < one ? 1n : 10n ** BigInt(`${wholes(low)}`.length)) === 0n;

/** Decimal text as so many 10⁻¹²s. */
export const fixed = (decimal: string): bigint => {
  const [whole = '', part = ''] = decimal.split('.');
  return BigInt(whole + part.slice(0, 12).padEnd(12, '0'));
};

/** So many 10⁻¹²s as decimal text. */
export const loosened = (value: bigint): string => {
  const digits = `${value}`.padStart(13, '0');
  const part = digits.slice(-12).replace(/0+$/, '');
  return digits.slice(0, -12) + (part && `.${part}`);
};

const pushed = (sum: Sum | undefined, value: bigint, last: Sum['last']): Sum => ({
  parts: [...(sum?.parts ?? []), value],
  last,
  scale: sum?.scale ?? 0n,
  isJoined: false,
  places: 0,
});

const swapped = (sum: Sum, value: bigint, last: Sum['last'] = 'one'): Sum => pushed({...sum, parts: sum.parts.slice(0, -1)}, value, last);

/** Twenty-five; fünfundzwanzig; soixante-dix and quatre-vingts. */
const withOne = (sum: Sum, value: bigint, isTwenties: boolean): Sum | undefined => {
  const top = sum.parts.at(-1) ?? 0n;
  if (sum.last === 'digits') return;
  if (sum.last === 'point')
    return value < 10n * one ? {...swapped(sum, top + value / 10n ** BigInt(sum.places + 1), 'point'), places: sum.places + 1} : undefined;
  if (isTwenties && wholes(top) === 4n && wholes(value) === 20n) return swapped(sum, 80n * one);
  if (isTwenties && /^[68]0$/.test(`${wholes(top)}`) && /^1[0-6]$/.test(`${wholes(value)}`)) return swapped(sum, top + value);
  if (sum.isJoined && top < 10n * one && value >= 20n * one && fits(value, top)) return swapped(sum, top + value);
  return fits(top, value) ? pushed(sum, value, 'one') : undefined;
};

const added = (values: bigint[]): bigint => values.reduce((all, value) => all + value, 0n);

/** Whatever is lower is multiplied: 2 million 300 | thousand. A scale alone stands for one of it. */
const withScale = (sum: Sum | undefined, factor: bigint, isTwenties: boolean): Sum | undefined => {
  const parts = sum?.parts ?? [];
  const from = parts.findIndex(part => part < factor);
  const lower = from < 0 ? [] : parts.slice(from);
  if (parts.length && !lower.length && sum?.last === 'scale' && factor > 1000n * one) return;
  if (isTwenties && factor === 100n * one && (sum?.last === 'digits' || wholes(parts.at(-1) ?? 0n) === 1n)) return;
  const value = (lower.length ? added(lower) : one) * wholes(factor);
  return {...pushed({...(sum as Sum), parts: from < 0 ? parts : parts.slice(0, from)}, value, 'scale'), scale: factor};
};

/** Three quarters; two and a half; un million et demi is half a million more. */
const withPart = (sum: Sum, share: bigint): Sum => {
  const top = sum.parts.at(-1) ?? 0n;
  if (sum.last === 'scale' && sum.scale >= 1000n * one) return pushed(sum, wholes(sum.scale) * share, 'part');
  return sum.isJoined ? pushed(sum, share, 'part') : swapped(sum, wholes(top) * share, 'part');
};

/** The number with one piece more; undefined where the piece begins another number. */
const grown = (sum: Sum | undefined, {token, atom}: Piece, {shape}: Vocabulary, three: Three): Sum | undefined => {
  if (token !== undefined) {
    const decimal = decimalOf(token, three);
    const value = decimal === undefined ? undefined : fixed(decimal);
    const isLower = sum?.last === 'scale' && (shape === 'open' || shape === 'led') && value !== undefined && value < sum.scale;
    return value !== undefined && (!sum || isLower) ? pushed(sum, value, 'digits') : undefined;
  }
  if (!atom) return;
  const isTwenties = shape === 'twenties';
  if (atom.kind === 'scale') return sum?.last === 'point' && atom.value < 1000n * one ? undefined : withScale(sum, atom.value, isTwenties);
  if (!sum) return atom.kind === 'one' || atom.kind === 'part' ? pushed(sum, atom.value, 'one') : undefined;
  if (atom.kind === 'and') return sum.last === 'digits' || sum.last === 'point' ? undefined : {...sum, isJoined: true};
  if (atom.kind === 'point') return sum.last === 'one' || sum.last === 'scale' ? {...sum, last: 'point', places: 0} : undefined;
  return atom.kind === 'part' ? withPart(sum, atom.value) : withOne(sum, atom.value, isTwenties);
};

const isPoint = (mark: string): boolean => mark === '.';

const sumOf = (pieces: Piece[], vocabulary: Vocabulary, three: Three): Sum | undefined => {
  let sum: Sum | undefined;
  for (const piece of pieces) {
    sum = grown(sum, piece, vocabulary, three);
    if (!sum) return;
  }
  return sum;
};

/** 三千五 is 3,500, not 3,005 (三千零五). */
const isShortened = (pieces: Piece[], {isShort}: Vocabulary): boolean => {
  const [high, low] = pieces.slice(-2);
  return isShort && high?.atom?.kind === 'scale' && high.atom.value >= 100n * one && low?.atom?.kind === 'one';
};

const isLoose = ({atom}: Piece): boolean => atom?.kind === 'and' || atom?.kind === 'point';

const closed = (pieces: Piece[]): Quantity[] => {
  const end = pieces.findLastIndex(piece => !isLoose(piece));
  const [first, last] = [pieces[0], pieces[end]];
  return first && last ? [{start: first.start, end: last.end, pieces: pieces.slice(0, end + 1)}] : [];
};

/** Pieces of one number are divided by no more than a space or a hyphen; a comma may follow a thousand. */
const gap = /^(?: ?-? ?|,? )$/;

/** The numbers of a text, in their order. `language` (two letters) says which words are numbers. */
export const quantitiesOf = (text: Lined, language: string): Quantity[] => {
  const vocabulary = vocabularyOf(language);
  const found: Quantity[] = [];
  let open: Piece[] = [];
  let sum: Sum | undefined;
  for (const piece of piecesOf(text, vocabulary)) {
    const last = open.at(-1);
    const isNear = last !== undefined && gap.test(text.line.slice(last.end, piece.start));
    const next = isNear ? grown(sum, piece, vocabulary, isPoint) : undefined;
    if (!next) found.push(...closed(open));
    open = next ? [...open, piece] : [piece];
    sum = next ?? grown(undefined, piece, vocabulary, isPoint);
    if (!sum) open = [];
  }
  return [...found, ...closed(open)];
};

/** Exact decimal text of a number; `three` says what a lone mark before three digits is. Undefined where its marks make no sense. */
export const decimalText = ({pieces}: Quantity, language: string, three: Three): string | undefined => {
  const [only] = pieces;
  if (pieces.length === 1 && only?.token !== undefined) return decimalOf(only.token, three);
  const vocabulary = vocabularyOf(language);
  const sum = sumOf(pieces, vocabulary, three);
  if (!sum) return;
  const last = isShortened(pieces, vocabulary) ? (sum.parts.at(-1) ?? 0n) : 0n;
  return loosened(added(sum.parts) + last * (wholes(sum.scale) / 10n - 1n) * (last ? 1n : 0n));
};
