import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import type {ImportJob, ImportReport} from '../../lib/messages.ts';
import {importLines} from '../../lib/store/backup.ts';
import {openStore} from '../../lib/store/open.ts';
import {linesOf} from './lines.ts';

const report = (message: ImportReport): void => postMessage(message);

const run = async ({file, skipBad}: ImportJob): Promise<void> => {
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
  addEventListener('message', event => void run(event.data as ImportJob), {once: true});
});
