import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {deleteDB, openDB} from 'idb';
import {beforeEach, expect, it, vi} from 'vitest';
import {countSnapshots} from '../../lib/store/history.ts';
import {openStore} from '../../lib/store/open.ts';

/** As in a page that was just opened. */
const freshPage = async () => {
  vi.resetModules();
  return import('./store.ts');
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('stays open for the next work, and opens anew what was closed meanwhile', async () => {
  const {withStore} = await freshPage();
  const first = await withStore(async store => store);
  expect(await withStore(async store => store)).toBe(first);
  await deleteDB('linchpin');
  expect(await withStore(countSnapshots)).toBe(0);
  expect(await withStore(async store => store)).not.toBe(first);
});

/** What an update of the extension does to the database. */
const update = async () => {
  const now = await openStore();
  const {version} = now;
  now.close();
  return openDB('linchpin', version + 1);
};

it('says at once that the page is older than what is stored, and touches nothing from then on', async () => {
  const {withStore, onOldPage} = await freshPage();
  const told = vi.fn();
  onOldPage(told);
  await withStore(countSnapshots);
  expect(told).not.toHaveBeenCalled();
  const newer = await update();
  expect(told).toHaveBeenCalledOnce();
  await expect(withStore(countSnapshots)).rejects.toMatchObject({name: 'OldPage'});
  newer.close();
  await expect(withStore(countSnapshots)).rejects.toMatchObject({name: 'OldPage'});
});

it('does not take an extension that is too old for an old page', async () => {
  const {withStore} = await freshPage();
  const newer = await update();
  await expect(withStore(countSnapshots)).rejects.toMatchObject({name: 'NewerStore'});
  newer.close();
});
