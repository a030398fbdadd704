import {kindOf} from '../../../entrypoints/import-worker/file-kind.ts';
import {takeOrders} from '../../../entrypoints/import-worker/order-file.ts';
import {openStore} from '../../../lib/store/open.ts';
import {answerAll, timed} from './asked.ts';

const said = {host: 'shop.example', currency: 'GBP'};

/** The extension's own import of a file, from the choice of it to all of it on disk. */
const importFile = async (file: File) => {
  const store = await openStore();
  if (!(await store.get('install', 'zone'))) await store.put('install', 'UTC', 'zone');
  const {ms, result} = await timed(async () => {
    const kind = await kindOf(file);
    if (kind.kind !== 'orders') throw new Error(`It is taken for ${kind.kind}.`);
    return takeOrders(store, kind, {skipBad: false, answers: said}, {at: Date.now(), onProgress: () => {}});
  });
  store.close();
  return {ms, result};
};

answerAll({importFile, ready: async () => true});
