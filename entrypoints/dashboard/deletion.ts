import {signal} from '@preact/signals';
import type {Deletion} from '../../components/undo-notice.tsx';
import type {ThingKey} from '../../lib/model/thing.ts';
import {forget} from '../../lib/store/write.ts';
import {tellChoicesChanged} from '../screen/choose.ts';
import {withStore} from '../screen/store.ts';
import {exportFile} from './export-file.ts';
import {importFile} from './import-file.ts';

/** What the notice says. */
export const deletion = signal<Deletion | undefined>(undefined);

/** Things that one transaction deletes: a few thousand requests at once would hold up the page. */
const BATCH = 200;

/** ms that good news stays. */
const SHOWN = 6000;

type Deleted = {count: number; title: string | undefined; file: Blob};
/** What was deleted, the last at the end, each as an export; lives as long as this tab. */
const deleted: Deleted[] = [];

const say = (last: Deleted, why?: string) => {
  deletion.value = {state: 'done', count: last.count, title: last.title, ...(why && {why})};
};

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Writes the listings into a file first, so that nothing is gone that could not be brought back. */
const forgetKept = async (keys: readonly ThingKey[], title: string | undefined): Promise<void> => {
  const tell = (state: 'keeping' | 'running', done: number) => {
    deletion.value = {state, done: Math.min(done, keys.length), all: keys.length};
  };
  tell('keeping', 0);
  const {file} = await exportFile(written => tell('keeping', written), keys);
  const last = {count: keys.length, title, file};
  deleted.push(last);
  for (let from = 0; from < keys.length; from += BATCH) {
    await withStore(store => forget(store, keys.slice(from, from + BATCH)));
    tell('running', from + BATCH);
  }
  say(last);
};

/** Deletes listings with all their history; `title`: of the only one. The notice says how it went. */
export const deleteListings = async (keys: readonly ThingKey[], title?: string): Promise<void> => {
  if (keys.length === 0) return;
  const before = deleted.length;
  try {
    await forgetKept(keys, title);
  } catch (error) {
    const last = deleted.at(-1);
    // Part of it may be gone: what was written down brings it back.
    if (deleted.length > before && last) say(last, sentence(error));
    else deletion.value = {state: 'failed', why: sentence(error)};
  }
};

/** Brings back what was deleted last. What cannot be is said, and can be tried again. */
export const undoDeletion = async (): Promise<void> => {
  const last = deleted.at(-1);
  if (!last) return;
  deletion.value = {state: 'restoring'};
  try {
    const end = await importFile({file: last.file, skipBad: true}, () => {});
    if (end.state !== 'done') throw new Error(end.state);
    const [refused] = end.imported.refused;
    if (refused) throw new Error(refused.why);
    await tellChoicesChanged();
    deleted.pop();
    const restored = {state: 'restored', count: last.count} as const;
    deletion.value = restored;
    // There is nothing left to do about it, so it goes by itself.
    setTimeout(() => deletion.value === restored && dismiss(), SHOWN);
  } catch (error) {
    say(last, sentence(error));
  }
};

/** Closes the notice; what was deleted before that can still be brought back and is offered next. */
export const dismiss = (): void => {
  if (deletion.value?.state === 'done') deleted.pop();
  const before = deleted.at(-1);
  if (before) say(before);
  else deletion.value = undefined;
};
