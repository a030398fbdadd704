import type {ImportJob, ImportReport} from '../../lib/messages.ts';

/** How the import of a file ended: done, or with something that the seller has to say or know first. */
type Underway = Extract<ImportReport, {written: number}>;
export type ImportEnd = Exclude<ImportReport, Underway | {state: 'failed'}>;

/**
 * Takes an exported file back, or a marketplace's report, in a worker of its own, so that the page stays alive; `onProgress` hears the number
 * of lines read, and then of those that took effect. If any line is refused nothing is changed and the refusals are the answer, unless the seller agreed to `skipBad`.
 * Throws a sentence where the file cannot be read or the store cannot be written.
 */
export const importFile = (job: ImportJob, onProgress: (written: number, isTaking: boolean) => void): Promise<ImportEnd> =>
  new Promise((resolve, reject) => {
    const worker = new Worker('/import-worker.js');
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onerror = event => end(() => reject(new Error(event.message || 'The import could not be started.')));
    worker.onmessage = ({data}: MessageEvent<ImportReport>) => {
      if ('written' in data) onProgress(data.written, data.state === 'taking');
      else if (data.state === 'failed') end(() => reject(new Error(data.why)));
      else end(() => resolve(data));
    };
    worker.postMessage(job);
  });
