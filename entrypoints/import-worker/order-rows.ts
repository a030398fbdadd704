import {type Marks, marksOf} from '../../lib/parse/csv-cells.ts';
import {type CsvRows, csvReader} from '../../lib/parse/csv-columns.ts';
import {utf8Of} from '../../lib/parse/decode.ts';

/** A file up to this size may be in whichever encoding fits it; a larger one has to be UTF-8. Bytes. */
const WHOLE = 64 << 20;
/** Bytes of a larger file that are read at once. */
const PART = 1 << 20;
/** A row that is longer has no end: bytes. */
const LONGEST = 32 << 20;
/** Bytes by which the marks of a table are told. */
const START = 1 << 16;
const BOM = [0xef, 0xbb, 0xbf];

/** What is told of a table: how many cells a row has, and which are wanted. */
export type Wanted = {width: number; wanted: readonly number[]};

/** Rows of a file; the first of them as a spreadsheet counts (the header is 1), and the line of the file on which it begins. */
export type FileRows = CsvRows & {row: number; line: number};

const startOf = (bytes: Uint8Array): number => (BOM.every((byte, i) => bytes[i] === byte) ? BOM.length : 0);
const marksIn = (bytes: Uint8Array): Marks => marksOf(new TextDecoder().decode(bytes.subarray(0, START)));

/** Undefined: an older browser, which answers with memory of its own. */
const intoMemory = (file: Blob): ReadableStreamBYOBReader | undefined => {
  try {
    return file.stream().getReader({mode: 'byob'});
  } catch {
    return undefined;
  }
};

/**
 * The bytes of a file, so many at a time; they hold until the next are asked for. All of it in the same memory: what the browser answers of a part of
 * a file it holds on to long after it was looked at.
 */
async function* piecesOf(file: Blob, size: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = intoMemory(file);
  if (!reader) {
    for (let at = 0; at < file.size; at += size) yield new Uint8Array(await file.slice(at, at + size).arrayBuffer());
    return;
  }
  let [memory, length] = [new ArrayBuffer(size), 0];
  try {
    for (;;) {
      // What is read into is handed over, and comes back.
      const {done, value} = await reader.read(new Uint8Array(memory, length));
      if (value) memory = value.buffer;
      length += value?.length ?? 0;
      if (length === size || (done && length > 0)) yield new Uint8Array(memory, 0, length);
      if (done) return;
      if (length === size) length = 0;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The bytes of a file as UTF-8, part by part, and whether it is the last. Throws a `TypeError` where no encoding fits. */
async function* partsOf(file: Blob): AsyncGenerator<{bytes: Uint8Array; isEnd: boolean}> {
  if (file.size > WHOLE) {
    let isStart = true;
    for await (const bytes of piecesOf(file, PART)) {
      yield {bytes: isStart ? bytes.subarray(startOf(bytes)) : bytes, isEnd: false};
      isStart = false;
    }
    yield {bytes: new Uint8Array(), isEnd: true};
  } else {
    const bytes = utf8Of(new Uint8Array(await file.arrayBuffer()));
    if (!bytes) throw new TypeError('No encoding fits it.');
    yield {bytes, isEnd: true};
  }
}

const joined = (rest: Uint8Array, bytes: Uint8Array): Uint8Array => {
  if (rest.length === 0) return bytes;
  const all = new Uint8Array(rest.length + bytes.length);
  all.set(rest);
  all.set(bytes, rest.length);
  return all;
};

/** The rows of a table file, some thousands at a time. Memory: a part of it. */
export async function* orderRows(file: Blob, wanted: Wanted): AsyncGenerator<FileRows> {
  let read: ReturnType<typeof csvReader> | undefined;
  let rest: Uint8Array = new Uint8Array();
  let [row, line] = [1, 1];
  for await (const {bytes: more, isEnd} of partsOf(file)) {
    const bytes = joined(rest, more);
    read ??= csvReader(marksIn(bytes), wanted);
    let at = 0;
    for (;;) {
      const rows = read(bytes, at, isEnd);
      if (rows.rows === 0) break;
      yield {...rows, row, line};
      row += rows.rows;
      for (let i = 0; i < rows.rows; i += 1) line += rows.lines[i] as number;
      at = rows.next;
    }
    rest = bytes.slice(at);
    if (rest.length > LONGEST) throw new Error('This file is no table: a row of it has no end.');
  }
}

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('');

/** Bytes of a larger file that are hashed at once. */
const PIECE = 8 << 20;

/** What tells a file from others: SHA-256 of its bytes; of one that is too large to be held at once, of its pieces' hashes. */
export const digestOf = async (file: Blob): Promise<string> => {
  if (file.size <= WHOLE) return hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const pieces: string[] = [];
  for await (const piece of piecesOf(file, PIECE)) pieces.push(hex(await crypto.subtle.digest('SHA-256', piece)));
  return hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pieces.join())));
};
