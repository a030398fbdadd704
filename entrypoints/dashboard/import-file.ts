import type {ImportJob, ImportReport} from '../../lib/messages.ts';

/** How the import of a file ended: done, or with something that the seller has to say or know first. */
export type ImportEnd = Exclude<ImportReport, {state: 'running' | 'failed'}>;

/**
 * Takes an exported file back, or a marketplace's report, in a worker of its own, so that the page stays alive; `onProgress` hears the number
 * of lines written. If any line is refused nothing is changed and the refusals are the answer, unless the seller agreed to `skipBad`.
 * Throws a sentence where the file cannot be read or the store cannot be written.
 */
export const importFile = (job: ImportJob, onProgress: (written: number) => void): Promise<ImportEnd> =>
  new Promise((resolve, reject) => {
    const worker = new Worker('/import-worker.js');
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onerror = event => end(() => reject(new Error(event.message || 'The import could not be started.')));
    worker.onmessage = ({data}: MessageEvent<ImportReport>) => {
      if (data.state === 'running') onProgress(data.written);
      else if (data.state === 'failed') end(() => reject(new Error(data.why)));
      else end(() => resolve(data));
    };
    worker.postMessage(job);
  });
