import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {deleteDB} from 'idb';
import {beforeEach, expect, it} from 'vitest';
import {countSnapshots} from '../../lib/store/history.ts';
import {withStore} from './store.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('stays open for the next work, and opens anew what was closed meanwhile', async () => {
  const first = await withStore(async store => store);
  expect(await withStore(async store => store)).toBe(first);
  await deleteDB('linchpin');
  expect(await withStore(countSnapshots)).toBe(0);
  expect(await withStore(async store => store)).not.toBe(first);
});
