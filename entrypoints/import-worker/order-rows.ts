import {type CsvPart, csvParts} from '../../lib/parse/csv-parts.ts';
import {decodeText} from '../../lib/parse/decode.ts';

/** A file up to this size is decoded as a whole, in whichever encoding fits it; a larger one has to be UTF-8. Bytes. */
const WHOLE = 64 << 20;
/** Characters of a whole text that are parsed at once. */
const PART = 4 << 20;

function* cutText(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at += PART) yield text.slice(at, at + PART);
}

async function* decoded(file: Blob): AsyncIterable<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder('utf-8', {fatal: true});
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield decoder.decode(part.value, {stream: true});
    yield decoder.decode();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The rows of a table file part by part. Throws a `TypeError` where no encoding fits it. */
export async function* orderRows(file: Blob): AsyncGenerator<CsvPart> {
  if (file.size > WHOLE) return yield* csvParts(decoded(file));
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined) throw new TypeError('No encoding fits it.');
  yield* csvParts(cutText(text));
}

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('');

/** What tells a file from others: SHA-256 of its bytes; of one that is too large to be held at once, of its parts' hashes. */
export const digestOf = async (file: Blob): Promise<string> => {
  const parts: string[] = [];
  for (let at = 0; at < file.size; at += WHOLE)
    parts.push(hex(await crypto.subtle.digest('SHA-256', await file.slice(at, at + WHOLE).arrayBuffer())));
  return parts.length === 1 ? (parts[0] ?? '') : hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join())));
};
