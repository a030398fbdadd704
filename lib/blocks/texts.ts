import type {Dictionary} from '../model/line-table.ts';
import {Damaged, type Reader, type Writer} from './bytes.ts';
import {type Ints, intAt, intsIn, intsOf, readInts, writeInts} from './ints.ts';

/** A column of texts: which of the distinct ones each row has. */
export type Texts = {index: Ints; distinct: readonly string[]};
/** The same to be written; `bytes`: the distinct ones in UTF-8, where these are known. */
type Given = Texts & {bytes?: Uint8Array | undefined};

const [UTF8, UTF16, HASHES] = [0, 1, 2];
/** A keyed hash behind the name of its key: 8 and 32 bytes. */
const HASH = /^[0-9a-f]{16}:[0-9a-f]{64}$/;
const HASH_BYTES = 40;

/** The worth of a letter of a hash, in lower case. */
const nibble = (letter: number): number => (letter > 57 ? letter - 87 : letter - 48);

const bytesOfHash = (hash: string): Uint8Array => {
  const bytes = new Uint8Array(HASH_BYTES);
  for (let i = 0, at = 0; i < HASH_BYTES; i += 1, at += 2) {
    // The name of the key ends with a colon.
    if (i === 8) at += 1;
    bytes[i] = nibble(hash.charCodeAt(at)) * 16 + nibble(hash.charCodeAt(at + 1));
  }
  return bytes;
};

const [HASH_LETTERS, COLON] = [81, 58];
const letter = (nibble: number): number => nibble + (nibble < 10 ? 48 : 87);

/** So many hashes: their letters are written into one text, of which each is a part; put together letter by letter they would be most of all work. */
const hashesOf = (bytes: Uint8Array, count: number): string[] => {
  const letters = new Uint8Array(count * HASH_LETTERS);
  for (let i = 0, to = 0; i < bytes.length; i += 1) {
    if (i % HASH_BYTES === 8) letters[to++] = COLON;
    letters[to++] = letter((bytes[i] as number) >> 4);
    letters[to++] = letter((bytes[i] as number) & 15);
  }
  const whole = new TextDecoder().decode(letters);
  return Array.from({length: count}, (_, i) => whole.slice(i * HASH_LETTERS, (i + 1) * HASH_LETTERS));
};

const bytesOfUnits = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from({length: text.length}, (_, i) => text.charCodeAt(i)).buffer);

const writeDistinct = (out: Writer, distinct: readonly string[], known: Uint8Array | undefined): void => {
  out.varint(distinct.length);
  if (!known && distinct.length > 0 && HASH.test(distinct[0] ?? '') && distinct.every(text => HASH.test(text))) {
    out.byte(HASHES);
    for (const text of distinct) out.raw(bytesOfHash(text));
    return;
  }
  const whole = known ? '' : distinct.join('');
  // Half a pair of surrogates, as a page in UTF-16 may hold it, has no bytes in UTF-8.
  const isPlain = known !== undefined || (whole.isWellFormed() && distinct.every(text => text.isWellFormed()));
  out.byte(isPlain ? UTF8 : UTF16);
  writeInts(
    out,
    intsOf(distinct, ({length}) => length),
  );
  const bytes = known ?? (isPlain ? new TextEncoder().encode(whole) : bytesOfUnits(whole));
  out.varint(bytes.length);
  out.raw(bytes);
};

/** A column of what each row says, some of which may be missing; undefined: all are. */
export const textsOf = <R>(rows: readonly R[], said: (row: R) => string | undefined): Texts | undefined => {
  const places = new Map<string, number>();
  let [last, place]: [string | undefined, number] = [undefined, 0];
  const index = intsOf(rows, row => {
    const value = said(row);
    if (value === undefined || value === last) return value === undefined ? undefined : place;
    last = value;
    place = places.get(value) ?? places.size;
    if (place === places.size) places.set(value, place);
    return place;
  });
  return index && {index, distinct: [...places.keys()]};
};

/** Bytes one after another, until they are wanted. */
const gathered = () => {
  let [all, length] = [new Uint8Array(1 << 16), 0];
  return {
    begin: (): void => {
      length = 0;
    },
    add: (bytes: Uint8Array, from: number, to: number): void => {
      if (length + to - from > all.length) {
        const larger = new Uint8Array(Math.max(all.length * 2, length + to - from));
        larger.set(all);
        all = larger;
      }
      // Most are a few letters, for which a view would cost more.
      for (let i = from; i < to; i += 1) all[length++] = bytes[i] as number;
    },
    end: (): Uint8Array => all.slice(0, length),
  };
};

/** The same out of columns that number the texts of one dictionary (-1: missing), of some rows of each. */
export const chooser = ({texts, bytes, ends, isPlain}: Dictionary) => {
  const [places, turns, own] = [new Int32Array(texts.length), new Uint8Array(texts.length), gathered()];
  let turn = 0;
  return (column: Int32Array, rows: Int32Array): Given | undefined => {
    turn += 1;
    own.begin();
    const distinct: string[] = [];
    const numbers = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i += 1) {
      const number = column[rows[i] as number] as number;
      if (number < 0) numbers[i] = Number.NaN;
      else {
        if (turns[number] !== turn) {
          turns[number] = turn;
          places[number] = distinct.push(texts[number] as string) - 1;
          own.add(bytes, ends[number - 1] ?? 0, ends[number] as number);
        }
        numbers[i] = places[number] as number;
      }
    }
    const index = intsIn(numbers);
    // Hashes are written in a way of their own.
    const isKnown = isPlain && !HASH.test(distinct[0] ?? '');
    return index && {index, distinct, bytes: isKnown ? own.end() : undefined};
  };
};

/** Writes a column of texts; each distinct one is written once. */
export const writeTexts = (out: Writer, column: Given | undefined): void => {
  writeDistinct(out, column?.distinct ?? [], column?.bytes);
  writeInts(out, column?.index);
};

const codeUnits = (bytes: Uint8Array<ArrayBuffer>): string => {
  if (bytes.length % 2) throw new Damaged('A text of it ends in half a letter.');
  return Array.from(new Uint16Array(bytes.buffer), unit => String.fromCharCode(unit)).join('');
};

const readDistinct = (from: Reader): string[] => {
  const count = from.varint();
  const way = from.byte();
  if (way === HASHES) return hashesOf(from.part(HASH_BYTES * count), count);
  if (way !== UTF8 && way !== UTF16) throw new Damaged('Texts of it are written in no known way.');
  const {values: lengths} = readInts(from, count);
  const size = from.varint();
  const whole = way === UTF8 ? new TextDecoder('utf-8', {ignoreBOM: true}).decode(from.part(size)) : codeUnits(from.raw(size));
  let at = 0;
  const distinct: string[] = [];
  for (const length of lengths) {
    distinct.push(whole.slice(at, at + length));
    at += length;
  }
  return distinct;
};

/** Reads a column of so many rows. Throws `Damaged`. */
export const readTexts = (from: Reader, rows: number): Texts => {
  const distinct = readDistinct(from);
  return {distinct, index: readInts(from, rows)};
};

/** One text; undefined where it is missing. */
export const textAt = ({index, distinct}: Texts, row: number): string | undefined => {
  const place = intAt(index, row);
  return place === undefined ? undefined : distinct[place];
};
