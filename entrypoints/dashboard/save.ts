import {signal} from '@preact/signals';
import type {FileKind, SaveJob} from '../../components/listings-actions.ts';
import {cellsOf, headsOf} from '../../lib/reports/listings-cells.ts';
import type {SheetAnswer, SheetPart} from '../../lib/reports/sheet.ts';
import {judge} from '../screen/judge.ts';
import {now, words} from '../screen/screen.ts';
import {download} from './export-file.ts';
import {columns} from './query.ts';
import {breathe} from './slices.ts';
import {arranged} from './table.ts';

/** How far the file is that the seller asked for. */
export const saving = signal<SaveJob>({state: 'idle'});

/** Rows written at a stretch: judging them is most of it. */
const PART = 50;

/** Hands the rows to a worker part by part; it answers with the file. */
const made = (worker: Worker): Promise<Blob> =>
  new Promise((resolve, reject) => {
    worker.onerror = event => reject(new Error(event.message || 'The file could not be started.'));
    worker.onmessage = ({data}: MessageEvent<SheetAnswer>) => ('file' in data ? resolve(data.file) : reject(new Error(data.why)));
  });

const write = async (kind: FileKind, name: string): Promise<{file: Blob; rows: number}> => {
  const worker = new Worker('/sheet-worker.js');
  try {
    const file = made(worker);
    // It may fail while rows are still being written; whoever waits for it is told.
    file.catch(() => undefined);
    const send = (part: SheetPart) => worker.postMessage(part);
    const [{rows}, shown, writer] = [arranged.value, columns.value, {words: words.value, judge, now: now.value}];
    send({kind, name, heads: headsOf(shown, writer.words)});
    for (let from = 0; from < rows.length; from += PART) {
      saving.value = {state: 'running', done: from, all: rows.length};
      send({rows: rows.slice(from, from + PART).map(row => cellsOf(row, shown, writer))});
      await breathe();
    }
    send('end');
    saving.value = {state: 'running', done: rows.length, all: rows.length};
    return {file: await file, rows: rows.length};
  } finally {
    worker.terminate();
  }
};

/** Saves all rows that match, drawn or not, with the columns shown. */
export const save = async (kind: FileKind): Promise<void> => {
  if (saving.value.state === 'running') return;
  saving.value = {state: 'running', done: 0, all: arranged.value.rows.length};
  try {
    const name = words.value.t('listings.out.file');
    const {file, rows} = await write(kind, name);
    const named = `${name}-${new Date().toISOString().slice(0, 10)}.${kind}`;
    download(file, named);
    saving.value = {state: 'done', rows, file: named};
  } catch (error) {
    saving.value = {state: 'failed', why: error instanceof Error ? error.message : String(error)};
  }
};
