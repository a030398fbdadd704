import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {imports} from '../../lib/imports/index.ts';
import type {ImportJob, ImportReport} from '../../lib/messages.ts';
import {orderReports} from '../../lib/order-reports/index.ts';
import {openStore, type Store} from '../../lib/store/open.ts';
import {dropScratch} from '../../lib/store/scratch.ts';
import {takeExport, takeSealed} from './export-file.ts';
import {kindOf} from './file-kind.ts';
import {takeOrders} from './order-file.ts';
import {servePacking} from './packer.ts';
import {takeReport} from './report-file.ts';

const report = (message: ImportReport): void => postMessage(message);
const onProgress = (written: number): void => report({state: 'running', written});
const onTaking = (written: number): void => report({state: 'taking', written});

/** This script once more, for half of the work. */
const PACKER = 'packer';
const packer = (): Worker => new Worker(location.href, {name: PACKER});

const take = async (store: Store, job: ImportJob): Promise<ImportReport> => {
  const [kind, taking] = [await kindOf(job.file), {at: Date.now(), onProgress, onTaking}];
  if (kind.kind === 'report') return takeReport(store, kind, job, {at: Date.now(), onProgress});
  if (kind.kind === 'orders') return takeOrders(store, kind, job, {at: Date.now(), onProgress, packer});
  if (kind.kind === 'unknown')
    return {state: 'unknown', headings: kind.headings, known: [...imports, ...orderReports].map(({name}) => name)};
  if (kind.kind === 'unreadable') return {state: 'unreadable'};
  if (kind.kind === 'sealed') return takeSealed(store, job, taking);
  return takeExport(store, job, taking);
};

const run = async (job: ImportJob): Promise<void> => {
  try {
    // What an import left behind that was ended half-way.
    await dropScratch();
    const store = await openStore();
    const end = await take(store, job);
    store.close();
    report(end);
  } catch (error) {
    report({state: 'failed', why: error instanceof Error ? error.message : String(error)});
  }
};

export default defineUnlistedScript(() => {
  if (self.name === PACKER) return servePacking(self);
  addEventListener('message', event => void run(event.data as ImportJob), {once: true});
});
