import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {importLines} from '../../lib/store/backup.ts';
import {openStore} from '../../lib/store/open.ts';
import type {Job, Report} from './job.ts';
import {linesOf} from './lines.ts';

const report = (message: Report): void => postMessage(message);

const run = async ({file, skipBad}: Job): Promise<void> => {
  try {
    const store = await openStore();
    const imported = await importLines(
      store,
      () => linesOf(file),
      written => report({state: 'running', written}),
      {skipBad},
    );
    store.close();
    report({state: 'done', imported});
  } catch (error) {
    report({state: 'failed', why: error instanceof Error ? error.message : String(error)});
  }
};

export default defineUnlistedScript(() => {
  addEventListener('message', event => void run(event.data as Job), {once: true});
});
