import {readdirSync} from 'node:fs';
import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {openDB} from 'idb';
import {beforeEach, describe, expect, it} from 'vitest';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import {countSnapshots} from './history.ts';
import {NewerStore, openStore} from './open.ts';
import {keep} from './write.ts';

const steps = readdirSync(new URL('./steps', import.meta.url)).sort();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('steps', () => {
  it('are numbered without a gap', () => {
    expect(steps.map(name => Number.parseInt(name, 10))).toEqual(steps.map((_, i) => i + 1));
  });
  it('end in a database of their number, with what the views ask for', async () => {
    const store = await openStore();
    expect(store.version).toBe(steps.length);
    expect([...store.objectStoreNames]).toEqual([
      ...['alertLog', 'alerts', 'before', 'blocks', 'buyers', 'check', 'choices', 'damaged', 'days', 'due', 'heads', 'health', 'install'],
      ...['lines', 'older', 'snapshots', 'staged', 'sums', 'tellings'],
    ]);
    expect([...store.transaction('heads').store.indexNames]).toEqual([
      ...['buyer', 'kind', 'ownRef', 'ownSeller', 'ownShop', 'owner', 'seenAt', 'url'],
    ]);
    store.close();
  });
});

describe('openStore', () => {
  it('says when it was closed because a newer form wants to be opened', async () => {
    let isGone = false;
    await openStore(isOutgrown => {
      isGone = isOutgrown;
    });
    const newer = await openDB('linchpin', steps.length + 1);
    expect(isGone).toBe(true);
    newer.close();
  });

  it('finds again what was kept', async () => {
    const first = await openStore();
    await keep(first, [aSnapshot()]);
    first.close();
    const second = await openStore();
    expect(await countSnapshots(second)).toBe(1);
    second.close();
  });

  it('refuses the database of a newer version with a sentence and leaves it alone', async () => {
    const newer = await openDB('linchpin', steps.length + 1, {upgrade: db => void db.createObjectStore('orders')});
    await newer.put('orders', 'kept', 'key');
    newer.close();
    await expect(openStore()).rejects.toThrow(NewerStore);
    await expect(openStore()).rejects.toThrow(/newer version of Linchpin/);
    const untouched = await openDB('linchpin');
    expect([untouched.version, [...untouched.objectStoreNames], await untouched.get('orders', 'key')]).toEqual([
      steps.length + 1,
      ['orders'],
      'kept',
    ]);
    untouched.close();
  });

  it('lets a newer version take over while it is open', async () => {
    await openStore();
    const newer = await openDB('linchpin', steps.length + 1);
    expect(newer.version).toBe(steps.length + 1);
    newer.close();
  });
});
