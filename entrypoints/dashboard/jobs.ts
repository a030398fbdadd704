import {signal} from '@preact/signals';
import type {DataActions, Failed, Jobs} from '../../components/jobs.ts';
import type {Answers} from '../../lib/model/question.ts';
import {forgetAll} from '../../lib/store/write.ts';
import {tellChoicesChanged} from '../screen/choose.ts';
import {withStore} from '../screen/store.ts';
import {download, exportFile} from './export-file.ts';
import {importFile} from './import-file.ts';
import {data} from './state.ts';

/** How far the jobs of the data page are. */
export const jobs = signal<Jobs>({export: {state: 'idle'}, import: {state: 'idle'}, delete: {state: 'idle'}});

const set = <K extends keyof Jobs>(name: K, job: Jobs[K]) => {
  jobs.value = {...jobs.value, [name]: job};
};

const failure = (error: unknown): Failed => ({state: 'failed', why: error instanceof Error ? error.message : String(error)});

const run = async (name: keyof Jobs, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    set(name, failure(error));
  }
};

const doExport = () =>
  run('export', async () => {
    const all = data.value.snapshots;
    const onProgress = (written: number) => set('export', {state: 'running', written, all});
    onProgress(0);
    const {file, written} = await exportFile(onProgress);
    const name = `linchpin-${new Date().toISOString().slice(0, 10)}.jsonl`;
    download(file, name);
    set('export', {state: 'done', written, file: name});
  });

const doImport = (file: File, skipBad: boolean, answers?: Answers) =>
  run('import', async () => {
    const onProgress = (lines: number) => set('import', {state: 'running', lines});
    onProgress(0);
    const end = await importFile({file, skipBad, ...(answers && {answers})}, onProgress);
    if (end.state !== 'done') return set('import', end);
    const {added, known, refused, left = 0} = end.imported;
    await tellChoicesChanged();
    set('import', {state: 'done', added, known, refused, left, isChanged: skipBad || refused.length === 0});
  });

/** What was deleted last, as an export; lives as long as this tab. */
let deleted: Blob | undefined;

const doDelete = () =>
  run('delete', async () => {
    set('delete', {state: 'running'});
    deleted = (await exportFile(() => {})).file;
    await withStore(forgetAll);
    await tellChoicesChanged();
    set('delete', {state: 'done'});
  });

const undoDelete = async (): Promise<void> => {
  if (!deleted) return;
  set('delete', {state: 'running'});
  try {
    // Whatever can be brought back is; what cannot is said, and the rest kept for another attempt.
    const end = await importFile({file: deleted, skipBad: true}, () => {});
    if (end.state !== 'done') throw new Error(end.state);
    await tellChoicesChanged();
    const {added, refused} = end.imported;
    if (refused[0]) throw new Error(refused[0].why);
    set('delete', {state: 'restored', snapshots: added});
    deleted = undefined;
  } catch (error) {
    set('delete', {state: 'done', why: failure(error).why});
  }
};

/** What the data page can do. */
export const actions: DataActions = {
  onExport: () => void doExport(),
  onImport: (file, skipBad, answers) => void doImport(file, skipBad, answers),
  onCancel: () => set('import', {state: 'idle'}),
  onAskDelete: isAsking => set('delete', {state: isAsking ? 'asking' : 'idle'}),
  onDelete: () => void doDelete(),
  onUndo: () => void undoDelete(),
};
