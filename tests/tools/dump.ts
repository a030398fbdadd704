import 'fake-indexeddb/auto';
import type {IDBPDatabase} from 'idb';
import {openStore} from '../../lib/store/open.ts';
import {dump} from '../stores/dump.ts';
import {fillStore} from '../stores/world.ts';

/** Writes what the newest version of the database looks like with some of everything in it: once for each version, before it is released. */
export const main = async (): Promise<void> => {
  const store = await openStore();
  await fillStore(store);
  const count = await dump(store as unknown as IDBPDatabase);
  console.log(`tests/stores/versions: ${count} records of version ${store.version}`);
  store.close();
};
