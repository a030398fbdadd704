import {signal} from '@preact/signals';
import type {Came, StoreJob, StoreWork} from '../../components/keeping.ts';
import type {StoreTask, TaskDone} from '../../lib/model/store-task.ts';
import {announce} from '../../lib/store/watch.ts';
import {inWorker} from './in-worker.ts';

/** What is going on with all that is kept, or was last. One thing at a time. */
export const storeJob = signal<StoreJob>({state: 'idle'});

/** The way back from what was done last; lives as long as this tab. */
let back: (() => Promise<void>) | undefined;
let end: (() => void) | undefined;
/** What is to be done as soon as nothing else is, each once. */
const waiting = new Set<() => void>();

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const isBusy = (): boolean => storeJob.peek().state === 'running';

const goOn = (): void => {
  for (const then of waiting) {
    if (isBusy()) return;
    waiting.delete(then);
    then();
  }
};

const cameOf = (done: TaskDone): Came | undefined => {
  if (done.task === 'survey' || done.task === 'plan' || done.task === 'sum-up') return undefined;
  return {...done, work: done.task} as Came;
};

type Asked = {
  task: StoreTask & {task: StoreWork};
  of?: string;
  undo?: (file: Blob) => Promise<void>;
  onDone?: (count: number) => Promise<void>;
};

const begin = (work: StoreWork, of: string): void => {
  back = undefined;
  storeJob.value = {state: 'running', work, of, step: 'reading', done: 0, all: 0};
};

/** Does one task in a worker and says how it goes; `undo`: brings back what an export of it holds. While another is going on nothing is done. */
export const doWork = async ({task, of = '', undo, onDone}: Asked): Promise<void> => {
  if (isBusy()) return;
  const work = task.task;
  begin(work, of);
  const onKept = (file: Blob) => {
    back = undo && (() => undo(file));
  };
  const running = inWorker(task, {
    onStep: ({step, done, all}) => {
      storeJob.value = {state: 'running', work, of, step, done, all};
    },
    onKept,
  });
  end = running.end;
  try {
    const came = cameOf(await running.done);
    await onDone?.(came && 'count' in came ? came.count : 0);
    const isUndoable = back !== undefined && came !== undefined && 'count' in came && came.count > 0;
    storeJob.value = came ? {state: 'done', work, of, came, isUndoable} : {state: 'idle'};
  } catch (error) {
    storeJob.value = {state: 'failed', work, of, isUndoable: back !== undefined, why: sentence(error)};
  }
  goOn();
};

/** Does something small on this page, and keeps the way back. */
export const doHere = async (work: 'forget-damaged', does: () => Promise<{count: number; undo: () => Promise<void>}>): Promise<void> => {
  if (isBusy()) return;
  begin(work, '');
  try {
    const {count, undo} = await does();
    back = undo;
    storeJob.value = {state: 'done', work, of: '', came: {work, count}, isUndoable: true};
  } catch (error) {
    storeJob.value = {state: 'failed', work, of: '', isUndoable: false, why: sentence(error)};
  }
  goOn();
};

/** Ends what is going on: what was done of it stays done, and what was written down brings it back. */
export const stopWork = (): void => {
  const job = storeJob.peek();
  if (job.state !== 'running' || job.step === 'undoing') return;
  end?.();
  // What was done of it nobody has told yet.
  announce('all');
  storeJob.value = {state: 'stopped', work: job.work, of: job.of, isUndoable: back !== undefined};
  goOn();
};

/** Brings back what went last. What keeps it from coming is said, and it can be tried again. */
export const undoWork = async (): Promise<void> => {
  const [job, way] = [storeJob.peek(), back];
  if (!way || job.state === 'idle' || job.state === 'running') return;
  storeJob.value = {state: 'running', work: job.work, of: job.of, step: 'undoing', done: 0, all: 0};
  try {
    await way();
    back = undefined;
    storeJob.value = {state: 'undone', work: job.work, of: job.of, isUndoable: false};
  } catch (error) {
    const why = sentence(error);
    storeJob.value = job.state === 'done' ? {...job, why} : {state: 'failed', work: job.work, of: job.of, isUndoable: true, why};
  }
  goOn();
};

/** Does this at once, or once as soon as nothing else is going on. */
export const whenFree = (then: () => void): void => {
  waiting.add(then);
  goOn();
};
