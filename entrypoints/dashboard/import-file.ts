import type {Imported, ImportJob, ImportReport} from '../../lib/messages.ts';

/**
 * Takes back an exported file in a worker of its own, so that the page stays alive; `onProgress` hears the number of lines written.
 * If any line is refused nothing is changed and the refusals are the answer, unless the seller agreed to `skipBad`.
 * Throws a sentence where the file cannot be read or the store cannot be written.
 */
export const importFile = (file: Blob, onProgress: (written: number) => void, {skipBad = false} = {}): Promise<Imported> =>
  new Promise((resolve, reject) => {
    const worker = new Worker('/import-worker.js');
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onerror = event => end(() => reject(new Error(event.message || 'The import could not be started.')));
    worker.onmessage = ({data}: MessageEvent<ImportReport>) => {
      if (data.state === 'running') onProgress(data.written);
      else if (data.state === 'done') end(() => resolve(data.imported));
      else end(() => reject(new Error(data.why)));
    };
    worker.postMessage({file, skipBad} satisfies ImportJob);
  });
