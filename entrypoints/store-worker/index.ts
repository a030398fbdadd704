import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import type {StoreMessage, StoreTask} from '../../lib/model/store-task.ts';
import {openStore} from '../../lib/store/open.ts';
import {run} from './run.ts';

/** ms between two sayings of how far it is: each draws the view again. */
const SELDOM = 120;

let saidAt = 0;
let step = '';

const say = (message: StoreMessage): void => {
  const isRunning = message.state === 'running';
  if (isRunning && message.step === step && performance.now() - saidAt < SELDOM) return;
  saidAt = performance.now();
  step = isRunning ? message.step : '';
  postMessage(message);
};

const work = async (task: StoreTask): Promise<void> => {
  try {
    const store = await openStore();
    const result = await run(store, task, say);
    store.close();
    say({state: 'done', result});
  } catch (error) {
    say({state: 'failed', why: error instanceof Error ? error.message : String(error)});
  }
};

/** Does one task with all that is kept and ends; it may be ended at any moment before. */
export default defineUnlistedScript(() => {
  addEventListener('message', event => void work(event.data as StoreTask), {once: true});
});
