import type {StoreMessage, StoreTask, TaskDone} from '../../lib/model/store-task.ts';

type Running = Extract<StoreMessage, {state: 'running'}>;
type Hearing = {onStep?: (step: Running) => void; onKept?: (file: Blob) => void};

/** Has a worker of its own do one task with all that is kept. `end`: ends it at once; then nothing more is heard of it. */
export const inWorker = (task: StoreTask, {onStep, onKept}: Hearing = {}): {done: Promise<TaskDone>; end: () => void} => {
  const worker = new Worker('/store-worker.js');
  const done = new Promise<TaskDone>((resolve, reject) => {
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onerror = event => end(() => reject(new Error(event.message || 'The work could not be started.')));
    worker.onmessage = ({data}: MessageEvent<StoreMessage>) => {
      if (data.state === 'running') onStep?.(data);
      else if (data.state === 'kept') onKept?.(data.file);
      else if (data.state === 'failed') end(() => reject(new Error(data.why)));
      else end(() => resolve(data.result));
    };
  });
  worker.postMessage(task);
  return {done, end: () => worker.terminate()};
};
