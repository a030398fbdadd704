import {type Marks, marksOf} from '../../lib/parse/csv-cells.ts';
import {type CsvRows, csvReader} from '../../lib/parse/csv-columns.ts';
import {isUtf8, utf8Of} from '../../lib/parse/decode.ts';

/** A file up to this size may be in whichever encoding fits it; a larger one has to be UTF-8. Bytes. */
const WHOLE = 64 << 20;
/** Bytes that are read at once: of a megabyte or more the browser has the system make new memory each time. */
const PIECE = 1 << 19;
/** A row that is longer has no end: bytes. */
const LONGEST = 32 << 20;
/** Bytes by which the marks of a table are told. */
const START = 1 << 16;
const [LF, BOM] = [0x0a, [0xef, 0xbb, 0xbf]];

/** What is told of a table: how many cells a row has, and which are wanted. */
export type Wanted = {width: number; wanted: readonly number[]};

/** Rows of a file; the first of them as a spreadsheet counts (the header is 1), and the line of the file on which it begins. */
export type FileRows = CsvRows & {row: number; line: number};
type Bytes = Uint8Array<ArrayBuffer>;

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
async function* piecesOf(file: Blob, size: number): AsyncGenerator<Bytes> {
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

/** Bytes of which some are kept when more come, all in the same memory: what is let go of the browser frees late. */
const kept = () => {
  let [all, length] = [new Uint8Array(2 * PIECE), 0];
  return {
    with: (more: Uint8Array): Uint8Array => {
      if (length + more.length > all.length) {
        const larger = new Uint8Array(2 * (length + more.length));
        larger.set(all.subarray(0, length));
        all = larger;
      }
      all.set(more, length);
      return all.subarray(0, length + more.length);
    },
    /** Those of `bytes` behind `at` are kept. */
    from: (bytes: Uint8Array, at: number): void => {
      all.copyWithin(0, at, bytes.length);
      length = bytes.length - at;
    },
    length: (): number => length,
  };
};

/** Throws a `TypeError` where whole lines are no UTF-8: a byte 0 stands in no table either. */
const check = (bytes: Uint8Array, isEnd: boolean): void => {
  const lines = isEnd ? bytes : bytes.subarray(0, bytes.lastIndexOf(LF) + 1);
  if (!isUtf8(lines)) throw new TypeError('It is no UTF-8.');
};

/** The pieces of a file, and none when it is at its end: then nothing follows. */
async function* endingPieces(file: Blob, onPiece: (bytes: Bytes) => void): AsyncGenerator<Bytes | undefined> {
  let isStart = true;
  for await (const bytes of piecesOf(file, PIECE)) {
    onPiece(bytes);
    yield isStart ? bytes.subarray(startOf(bytes)) : bytes;
    isStart = false;
  }
  yield undefined;
}

/**
 * The rows of a table file in UTF-8, some thousands at a time; `onPiece` hears of its bytes, in the pieces by which a digester knows it. Throws a
 * `TypeError` where it is in another encoding. Memory: a piece of it.
 */
export async function* orderRows(file: Blob, wanted: Wanted, onPiece: (bytes: Bytes) => void = () => {}): AsyncGenerator<FileRows> {
  let read: ReturnType<typeof csvReader> | undefined;
  const rest = kept();
  let [row, line] = [1, 1];
  for await (const more of endingPieces(file, onPiece)) {
    const bytes = rest.with(more ?? new Uint8Array());
    check(bytes, !more);
    read ??= csvReader(marksIn(bytes), wanted);
    let at = 0;
    for (;;) {
      const rows = read(bytes, at, !more);
      if (rows.rows === 0) break;
      yield {...rows, row, line};
      row += rows.rows;
      for (let i = 0; i < rows.rows; i += 1) line += rows.lines[i] as number;
      at = rows.next;
    }
    rest.from(bytes, at);
    if (rest.length() > LONGEST) throw new Error('This file is no table: a row of it has no end.');
  }
}

/** The same file in UTF-8, whichever encoding fits it; undefined: none does for certain, or it is too large to be held at once. */
export const asUtf8 = async (file: Blob): Promise<Blob | undefined> => {
  const bytes = file.size > WHOLE ? undefined : utf8Of(new Uint8Array(await file.arrayBuffer()));
  return bytes && new Blob([bytes as Bytes]);
};

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('');
const sha = async (bytes: Bytes): Promise<string> => hex(await crypto.subtle.digest('SHA-256', bytes));

/** What tells a file from others: SHA-256 of its bytes; of one of more than one piece, of its pieces' hashes, which are worked out while it is read. */
export const digester = () => {
  const pieces: Promise<string>[] = [];
  return {
    take: (piece: Bytes): void => void pieces.push(sha(piece)),
    done: async (): Promise<string> => {
      const [first, ...more] = await Promise.all(pieces);
      return more.length > 0 ? sha(new TextEncoder().encode([first, ...more].join())) : (first ?? sha(new Uint8Array()));
    },
  };
};

export const digestOf = async (file: Blob): Promise<string> => {
  const {take, done} = digester();
  for await (const piece of piecesOf(file, PIECE)) take(piece);
  return done();
};
