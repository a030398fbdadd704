import {signal} from '@preact/signals';
import type {DataActions, Failed, ImportHow, Jobs} from '../../components/jobs.ts';
import {bringBack, forgetAll} from '../../lib/store/before.ts';
import {countSnapshots} from '../../lib/store/history.ts';
import {tellChoicesChanged} from '../screen/choose.ts';
import {withStore} from '../screen/store.ts';
import {download, exportFile, exportSealed} from './export-file.ts';
import {importFile} from './import-file.ts';
import {data} from './state.ts';
import {holdUndo} from './undo.ts';

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

const doExport = (passphrase?: string) =>
  run('export', async () => {
    const all = data.value.snapshots;
    const onProgress = (written: number) => set('export', {state: 'running', written, all});
    onProgress(0);
    const {file, written} = await (passphrase ? exportSealed(onProgress, passphrase) : exportFile(onProgress));
    const name = `linchpin-${new Date().toISOString().slice(0, 10)}.${passphrase ? 'linchpin' : 'jsonl'}`;
    download(file, name);
    set('export', {state: 'done', written, file: name});
  });

const doImport = (file: File, {skipBad, isReplacing, answers, passphrase}: ImportHow) =>
  run('import', async () => {
    await holdUndo();
    const onProgress = (lines: number, isTaking: boolean) => set('import', {state: 'running', lines, isTaking});
    onProgress(0, false);
    // What was deleted before could not be brought back without what is imported now.
    if (jobs.peek().delete.state === 'done') set('delete', {state: 'idle'});
    const end = await importFile({file, skipBad, isReplacing, ...(answers && {answers}), ...(passphrase && {passphrase})}, onProgress);
    if (end.state !== 'done') return set('import', end);
    const {added, known, refused, left = 0} = end.imported;
    await tellChoicesChanged();
    const isChanged = skipBad || refused.length === 0;
    set('import', {state: 'done', added, known, refused, left, isChanged, canUndo: isChanged && end.isBackup === true});
  });

const undoImport = () =>
  run('import', async () => {
    set('import', {state: 'undoing'});
    const isBack = await withStore(bringBack);
    await tellChoicesChanged();
    set('import', {state: isBack ? 'undone' : 'not-undone'});
  });

const doDelete = () =>
  run('delete', async () => {
    set('delete', {state: 'running'});
    await holdUndo();
    await withStore(store => forgetAll(store, Date.now()));
    await tellChoicesChanged();
    if (jobs.peek().import.state === 'done') set('import', {state: 'idle'});
    set('delete', {state: 'done'});
  });

const undoDelete = async (): Promise<void> => {
  set('delete', {state: 'running'});
  try {
    await withStore(bringBack);
    await tellChoicesChanged();
    set('delete', {state: 'restored', snapshots: await withStore(countSnapshots)});
  } catch (error) {
    set('delete', {state: 'done', why: failure(error).why});
  }
};

/** What the data page can do. */
export const actions: DataActions = {
  onExport: passphrase => void doExport(passphrase),
  onImport: (file, how) => void doImport(file, how),
  onUndoImport: () => void undoImport(),
  onCancel: () => set('import', {state: 'idle'}),
  onAskDelete: isAsking => set('delete', {state: isAsking ? 'asking' : 'idle'}),
  onDelete: () => void doDelete(),
  onUndo: () => void undoDelete(),
};
