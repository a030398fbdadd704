import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

const file = fileURLToPath(new URL('../../../.output/soak.json', import.meta.url));

/** How far a run has come, by which it is resumed: the seed, and for each part what is wanted and what is counted. */
export type Progress = {seed: number; parts: Record<string, {wanted: number; count: unknown}>};

/** The run that was stopped; undefined where there is none. */
export const unfinished = (): Progress | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

export const note = (progress: Progress): void => {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, JSON.stringify(progress));
};

export const forget = (): void => rmSync(file, {force: true});
