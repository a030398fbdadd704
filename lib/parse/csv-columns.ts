import {hasReturn, isBlank, isQuote, linesIn, type Marks, quotedEnd, unquoted} from './csv-cells.ts';
import {type Interned, mixed, nothingInterned, numberOf, SEED} from './interned.ts';

/** A column of some rows: the cell of a row is `texts[ids[row]]`; -1: the row ends before it. `texts` is another list once it would be too long. */
export type CsvColumn = {ids: Int32Array; texts: readonly string[]};

/**
 * Rows of a table, column by column, of the wanted columns alone. `widths`: how many cells each row has, blank ones beyond the header not
 * counted, 0 of a blank row; `lines`: how many lines of the file it takes. They hold until the next are read.
 */
export type CsvRows = {rows: number; widths: Int32Array; lines: Int32Array; columns: ReadonlyMap<number, CsvColumn>};

/** Rows that are read at once. */
const MOST = 8192;
/** Distinct texts of a column that are remembered. */
const TEXTS = 1 << 14;

/**
 * `slots`: which of the wanted columns each cell of a row is; -1: none. `starts` and `ends`: where the cell that was read last begins and ends in the
 * same bytes, by wanted column, and `last`: its text; equal: it is empty, or has quotes.
 */
type Reading = {
  marks: Marks;
  width: number;
  slots: Int32Array;
  known: Interned[];
  ids: Int32Array[];
  starts: Int32Array;
  ends: Int32Array;
  last: Int32Array;
  widths: Int32Array;
  lines: Int32Array;
};

/** Where a cell ends that says what the one before it says, letter by letter: most columns of a report repeat themselves. -1: it is another. */
const repeatedEnd = ({marks, starts, ends}: Reading, slot: number, bytes: Uint8Array, from: number): number => {
  const [start, end] = [starts[slot] as number, ends[slot] as number];
  const to = from + end - start;
  if (start === end || to >= bytes.length) return -1;
  const after = bytes[to];
  if (after !== marks.delimiter && after !== marks.newline) return -1;
  for (let i = start, at = from; i < end; i += 1, at += 1) if (bytes[i] !== bytes[at]) return -1;
  // A carriage return may be a letter of the one and the end of a line for the other.
  return after === bytes[end] ? to : -1;
};

const keep = (reading: Reading, row: number, slot: number, bytes: Uint8Array, from: number, to: number, hash: number): void => {
  const id = numberOf(reading.known[slot] as Interned, bytes, from, to, hash);
  (reading.ids[slot] as Int32Array)[row] = id;
  reading.last[slot] = id;
};

const slotOf = ({width, slots}: Reading, cell: number): number => (cell < width ? (slots[cell] as number) : -1);

const hashOf = (bytes: Uint8Array, from: number, to: number): number => {
  let hash = SEED;
  for (let i = from; i < to; i += 1) hash = mixed(hash, bytes[i] as number);
  return hash;
};

/** Takes a cell in quotes; answers where it ends, -1 where that is not in these bytes. */
const takeQuoted = (reading: Reading, row: number, cell: number, bytes: Uint8Array, from: number, isEnd: boolean): number => {
  const {marks, lines} = reading;
  const end = quotedEnd(bytes, from, marks, isEnd);
  if (end < 0) return -1;
  lines[row] = (lines[row] as number) + linesIn(bytes, from, end, marks);
  const slot = slotOf(reading, cell);
  if (slot >= 0) {
    const inner = unquoted(bytes, from, end);
    keep(reading, row, slot, inner, 0, inner.length, hashOf(inner, 0, inner.length));
    reading.ends[slot] = reading.starts[slot] as number;
  }
  let at = end;
  while (at < bytes.length && bytes[at] !== marks.delimiter && bytes[at] !== marks.newline) at += 1;
  return at < bytes.length || isEnd ? at : -1;
};

/** Where a cell without quotes ends that nobody wants. */
const passed = ({delimiter, newline}: Marks, bytes: Uint8Array, from: number, isEnd: boolean): number => {
  let at = from;
  while (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== newline) at += 1;
  return at < bytes.length || isEnd ? at : -1;
};

/** Takes a cell without quotes, and answers the same. */
const takePlain = (reading: Reading, row: number, cell: number, bytes: Uint8Array, from: number, isEnd: boolean): number => {
  const {marks, starts, ends} = reading;
  const slot = slotOf(reading, cell);
  if (slot < 0) return passed(marks, bytes, from, isEnd);
  const repeated = repeatedEnd(reading, slot, bytes, from);
  if (repeated >= 0) {
    (reading.ids[slot] as Int32Array)[row] = reading.last[slot] as number;
    return repeated;
  }
  const {delimiter, newline} = marks;
  let [at, hash] = [from, SEED];
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === delimiter || byte === newline) break;
    hash = mixed(hash, byte);
  }
  if (at === bytes.length && !isEnd) return -1;
  if (hasReturn(bytes, from, at, marks)) keep(reading, row, slot, bytes, from, at - 1, hashOf(bytes, from, at - 1));
  else keep(reading, row, slot, bytes, from, at, hash);
  starts[slot] = from;
  ends[slot] = at;
  return at;
};

/** Takes the row that begins at `from`; answers where the next one begins, -1 where it is not whole in these bytes. */
const takeRow = (reading: Reading, row: number, bytes: Uint8Array, from: number, isEnd: boolean): number => {
  const {marks, width, widths, lines} = reading;
  let [at, count] = [from, 0];
  lines[row] = 1;
  for (let cell = 0; ; cell += 1) {
    const start = at;
    at = isQuote(bytes[at]) ? takeQuoted(reading, row, cell, bytes, at, isEnd) : takePlain(reading, row, cell, bytes, at, isEnd);
    if (at < 0) return -1;
    if (cell < width || !isBlank(bytes, start, at)) count = cell + 1;
    if (at === bytes.length || bytes[at] !== marks.delimiter) break;
    at += 1;
  }
  widths[row] = count === 1 && isBlank(bytes, from, at) ? 0 : count;
  return Math.min(at + 1, bytes.length);
};

/** Reads the rows of a table out of UTF-8: `width` cells each, of which only those at the `wanted` places are told. */
export const csvReader = (marks: Marks, {width, wanted}: {width: number; wanted: readonly number[]}) => {
  const reading: Reading = {
    ...{marks, width, slots: Int32Array.from({length: width}, (_, i) => wanted.indexOf(i))},
    ...{known: wanted.map(nothingInterned), ids: wanted.map(() => new Int32Array(MOST))},
    ...{starts: new Int32Array(wanted.length), ends: new Int32Array(wanted.length), last: new Int32Array(wanted.length)},
    ...{widths: new Int32Array(MOST), lines: new Int32Array(MOST)},
  };
  const {known, ids, widths, lines} = reading;
  /** The next rows from `from` on that are whole in these bytes, at most some thousands, and where the one after them begins. */
  return (bytes: Uint8Array, from: number, isEnd: boolean): CsvRows & {next: number} => {
    known.forEach(({texts}, slot) => {
      if (texts.length > TEXTS) known[slot] = nothingInterned();
    });
    for (const column of ids) column.fill(-1);
    reading.ends.set(reading.starts);
    let [rows, next] = [0, from];
    for (; rows < MOST && next < bytes.length; rows += 1) {
      const after = takeRow(reading, rows, bytes, next, isEnd);
      if (after < 0) break;
      next = after;
    }
    const columns = new Map(wanted.map((at, slot) => [at, {ids: ids[slot] as Int32Array, texts: (known[slot] as Interned).texts}]));
    return {rows, next, widths, lines, columns};
  };
};
export type CsvReader = ReturnType<typeof csvReader>;
