import type {ImportJob, ImportReport} from '../../lib/messages.ts';
import type {Store} from '../../lib/store/open.ts';
import {CannotUnseal, unsealed} from '../../lib/store/seal.ts';
import {streamOf} from '../../lib/store/stream-of.ts';
import {importLines} from '../../lib/store/take-backup.ts';
import {linesOf} from './lines.ts';

/** `at`: now, epoch ms; both hear the number of lines: read, and then taken. */
type Taking = {at: number; onProgress: (lines: number) => void; onTaking: (lines: number) => void};

type Job = Pick<ImportJob, 'file' | 'skipBad' | 'passphrase' | 'isReplacing'>;

const take = async (
  store: Store,
  {skipBad, isReplacing, passphrase}: Job,
  {at, onProgress, onTaking}: Taking,
  lines: () => AsyncIterable<string>,
): Promise<ImportReport> => {
  const mode = isReplacing ? 'replace' : 'merge';
  const imported = await importLines(store, lines, onProgress, {at, skipBad, mode, isSealed: passphrase !== undefined, onTaking});
  return {state: 'done', imported, isBackup: true};
};

/** Takes an export back: all of it at once, or nothing. */
export const takeExport = (store: Store, {file, skipBad, isReplacing = false}: Job, taking: Taking): Promise<ImportReport> =>
  take(store, {file, skipBad, isReplacing}, taking, () => linesOf(file.stream()));

const opened = (file: Blob, passphrase: string): AsyncIterable<string> =>
  linesOf(streamOf(unsealed(file, passphrase)).pipeThrough(new DecompressionStream('gzip')));

/** Takes an export with a passphrase back; asks for it, and again where it is wrong. A file of which anything is missing or changed changes nothing. */
export const takeSealed = async (store: Store, job: Job, taking: Taking): Promise<ImportReport> => {
  const {file, passphrase} = job;
  if (!passphrase) return {state: 'sealed', isWrong: false};
  try {
    return await take(store, job, taking, () => opened(file, passphrase));
  } catch (error) {
    if (!(error instanceof CannotUnseal)) throw error;
    return error.why === 'wrong' ? {state: 'sealed', isWrong: true} : {state: 'broken'};
  }
};
