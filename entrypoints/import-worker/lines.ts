/** A line longer than this is no record of ours: characters. */
const LONGEST = 16 * 1024 * 1024;

/** The lines of UTF-8 bytes, however they end; throws a sentence where it is no text. Memory: one line. */
export async function* linesOf(bytes: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncIterable<string> {
  const reader = bytes.pipeThrough(new TextDecoderStream('utf-8', {fatal: true})).getReader();
  let rest = '';
  try {
    for (let part = await next(reader); part !== undefined; part = await next(reader)) {
      const lines = (rest + part).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LONGEST) throw new Error('This file is not an export of Linchpin: it has no lines.');
      yield* lines;
    }
    if (rest) yield rest;
  } finally {
    // Also when the reader stops half-way, so that the file is not held open.
    await reader.cancel().catch(() => undefined);
  }
}

const next = async (reader: ReadableStreamDefaultReader<string>): Promise<string | undefined> => {
  try {
    return (await reader.read()).value;
  } catch (error) {
    if (error instanceof TypeError) throw new Error('This file is not an export of Linchpin: it is not UTF-8 text.');
    throw error;
  }
};
