import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Extensions} from './extensions.ts';
import type {Figure} from './statistics.ts';

const kilobytes = (path: string) => statSync(path).size / 1000;

/** Every content script beside that of the empty extension: kB. */
export const size = async ({ours, empty}: Extensions): Promise<Figure[]> => {
  const folder = join(ours, 'content-scripts');
  const baseline = kilobytes(join(empty, 'content-scripts/content.js'));
  return readdirSync(folder)
    .sort()
    .map(file => ({
      name: `content-script-size-${file.replace('.js', '')}`,
      unit: 'kB',
      beside: 'empty extension',
      value: kilobytes(join(folder, file)),
      baseline,
    }));
};
