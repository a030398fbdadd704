import type {ThingKey} from '../../lib/model/thing.ts';
import {exportLines} from '../../lib/store/backup.ts';
import {withStore} from '../screen/store.ts';

/** Lines that become one part of the file: the browser may move parts to the disk, strings stay in memory. */
const PART = 1000;

/** Everything that is kept, or these things, as one JSON Lines file; `onProgress` hears the number of records written. */
export const exportFile = (onProgress: (written: number) => void, keys?: readonly ThingKey[]): Promise<{file: Blob; written: number}> =>
  withStore(async store => {
    const parts: Blob[] = [];
    let lines: string[] = [];
    let written = 0;
    const flush = () => {
      if (lines.length > 0) parts.push(new Blob([`${lines.join('\n')}\n`]));
      lines = [];
      onProgress(written);
    };
    for await (const line of exportLines(store, keys)) {
      written += 1;
      if (lines.push(line) >= PART) flush();
    }
    flush();
    return {file: new Blob(parts, {type: 'application/jsonl'}), written};
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
