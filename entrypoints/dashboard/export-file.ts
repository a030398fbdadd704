import type {ThingKey} from '../../lib/model/thing.ts';
import {exportLines, secretLines} from '../../lib/store/backup.ts';
import type {Store} from '../../lib/store/open.ts';
import {sealed} from '../../lib/store/seal.ts';
import {streamOf} from '../../lib/store/stream-of.ts';
import {withStore} from '../screen/store.ts';

/** Lines that become one part of the file: the browser may move parts to the disk, strings stay in memory. */
const PART = 1000;

type Bytes = Uint8Array<ArrayBuffer>;
type Parts = AsyncGenerator<Bytes>;

/** Lines as bytes, some at a time; `onLines` hears how many there were by then. */
async function* bytesOf(lines: AsyncIterable<string>, onLines: (count: number) => void): Parts {
  let [part, count]: [string[], number] = [[], 0];
  const flush = () => new TextEncoder().encode(part.map(line => `${line}\n`).join(''));
  for await (const line of lines) {
    count += 1;
    if (part.push(line) < PART) continue;
    yield flush();
    part = [];
    onLines(count);
  }
  yield flush();
  onLines(count);
}

const inBlob = async (parts: AsyncIterable<Bytes>, type: string): Promise<Blob> => {
  const all: Blob[] = [];
  for await (const part of parts) all.push(new Blob([part]));
  return new Blob(all, {type});
};

async function* zipped(parts: Parts): Parts {
  const reader = streamOf(parts).pipeThrough(new CompressionStream('gzip')).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value as Bytes;
}

type OnProgress = (written: number) => void;

/** Everything that is kept, or these things, as one JSON Lines file; `onProgress` hears the number of records written. */
export const exportFile = (onProgress: OnProgress, keys?: readonly ThingKey[]): Promise<{file: Blob; written: number}> =>
  withStore(async store => {
    let written = 0;
    const parts = bytesOf(exportLines(store, keys), count => {
      written = count;
      onProgress(count);
    });
    return {file: await inBlob(parts, 'application/jsonl'), written};
  });

async function* allLines(store: Store): AsyncIterable<string> {
  yield* secretLines(store);
  yield* exportLines(store);
}

/** The same of everything, with the key of buyers, packed and encrypted with a passphrase. */
export const exportSealed = (onProgress: OnProgress, passphrase: string): Promise<{file: Blob; written: number}> =>
  withStore(async store => {
    let written = 0;
    const parts = bytesOf(allLines(store), count => {
      written = count;
      onProgress(count);
    });
    return {file: await inBlob(sealed(zipped(parts), passphrase), 'application/octet-stream'), written};
  });

/** Saves a file as `name` where the browser puts downloads. */
export const download = (file: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
