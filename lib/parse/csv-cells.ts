import Papa from 'papaparse';

/** What is between cells and between lines of a text: bytes. */
export type Marks = {delimiter: number; newline: number};

const [QUOTE, LF, CR, SPACE] = [0x22, 0x0a, 0x0d, 0x20];

/** The marks of a text, by its beginning. */
export const marksOf = (start: string): Marks => {
  const {delimiter, linebreak} = Papa.parse<string[]>(start, {preview: 10}).meta;
  return {delimiter: (delimiter || ',').charCodeAt(0), newline: linebreak === '\r' ? CR : LF};
};

export const isBlank = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if ((bytes[i] as number) > SPACE) return false;
  return true;
};

/** Is the quote before `at` the last of its cell? Blanks may follow it. */
const endsCell = (bytes: Uint8Array, at: number, {delimiter, newline}: Marks): boolean => {
  let next = at;
  while (bytes[next] === SPACE) next += 1;
  return next >= bytes.length || bytes[next] === delimiter || bytes[next] === newline || bytes[next] === CR;
};

/** Where a cell in quotes that begins at `from` ends, behind its last quote; -1: not in these bytes. A quote within that is not doubled is a letter. */
export const quotedEnd = (bytes: Uint8Array, from: number, marks: Marks, isEnd: boolean): number => {
  for (let at = from + 1; at < bytes.length; at += 1) {
    if (bytes[at] !== QUOTE) continue;
    if (at + 1 === bytes.length && !isEnd) return -1;
    if (bytes[at + 1] === QUOTE) at += 1;
    else if (endsCell(bytes, at + 1, marks)) return at + 1;
  }
  return isEnd ? bytes.length : -1;
};

/** What stands between the quotes of a cell, with each doubled one as one. */
export const unquoted = (bytes: Uint8Array, from: number, to: number): Uint8Array => {
  const last = bytes[to - 1] === QUOTE && to - 1 > from ? to - 1 : to;
  const inner = bytes.subarray(from + 1, last);
  if (!inner.includes(QUOTE)) return inner;
  const out: number[] = [];
  for (let i = 0; i < inner.length; i += 1) {
    out.push(inner[i] as number);
    if (inner[i] === QUOTE && inner[i + 1] === QUOTE) i += 1;
  }
  return Uint8Array.from(out);
};

/** Does a carriage return end the cell before `to`, which belongs to the line's end? */
export const hasReturn = (bytes: Uint8Array, from: number, to: number, {newline}: Marks): boolean =>
  to > from && newline === LF && bytes[to - 1] === CR && (to === bytes.length || bytes[to] === LF);

export const isQuote = (byte: number | undefined): boolean => byte === QUOTE;

export const linesIn = (bytes: Uint8Array, from: number, to: number, {newline}: Marks): number => {
  let count = 0;
  for (let i = from; i < to; i += 1) if (bytes[i] === newline) count += 1;
  return count;
};
