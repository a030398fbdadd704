import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {dropUnheld} from '../../lib/store/before-lock.ts';
import {openStore, type Store} from '../../lib/store/open.ts';
import {onDisk} from '../../lib/store/scratch.ts';
import {kindOf} from './file-kind.ts';
import {takeOrders} from './order-file.ts';

let store: Store;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
  await store.put('install', 'UTC', 'zone');
});
afterEach(() => void vi.unstubAllGlobals());

/** A file of which it is said that it is too large to wait in memory. */
class Large extends File {
  override get size(): number {
    return 65 << 20;
  }
}

/** Files of the browser's own, of so many bytes at most. */
const disk = (room: number) => {
  const [files, log]: [Map<string, Uint8Array>, string[]] = [new Map(), []];
  const handleOf = (name: string) => ({
    truncate: () => void files.set(name, new Uint8Array(0)),
    write: (bytes: Uint8Array, {at}: {at: number}) => {
      const fits = Math.max(0, Math.min(bytes.length, room - at));
      const all = new Uint8Array(Math.max(files.get(name)?.length ?? 0, at + fits));
      all.set(files.get(name) ?? new Uint8Array(0));
      all.set(bytes.subarray(0, fits), at);
      files.set(name, all);
      log.push('write');
      return fits;
    },
    read: (bytes: Uint8Array, {at}: {at: number}) => {
      bytes.set(files.get(name)?.subarray(at, at + bytes.length) ?? new Uint8Array(0));
      log.push('read');
      return bytes.length;
    },
    close: () => {},
  });
  const root = {
    getFileHandle: async (name: string) => ({createSyncAccessHandle: async () => handleOf(name)}),
    removeEntry: async (name: string) => void files.delete(name),
  };
  vi.stubGlobal('navigator', {storage: {getDirectory: async () => root}, locks: globalThis.navigator?.locks});
  return {files, log};
};

const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
const row = (ref: string, quantity = '2') => `${ref},A,Good A,${quantity},2010-12-01 08:26:00,2.50,17850,France`;
const take = async (rows: string[], File_: typeof File = File, skipBad = false) => {
  const kind = await kindOf(new File_([[header, ...rows].join('\n')], 'orders.csv'));
  if (kind.kind !== 'orders') throw new Error(kind.kind);
  const answers = {host: 'shop.example', currency: 'GBP'};
  return takeOrders(store, kind, {skipBad, answers}, {at: 1_800_000_000_000, onProgress: () => {}});
};
const refs = async () => (await store.getAll('blocks')).flatMap(one => one.refs).sort();

describe('a large report of orders', () => {
  it('waits in a file of the browser’s own, which is gone afterwards', async () => {
    const {files, log} = disk(1e6);
    expect(await take([row('1'), row('2')], Large)).toMatchObject({imported: {added: 2, known: 0, refused: []}});
    expect([await refs(), files.size, log]).toEqual([['1', '2'], 0, ['write', 'write', 'read', 'read']]);
  });

  it('is read twice where there is no room for that, or no such file', async () => {
    const {files, log} = disk(100);
    expect(await take([row('1'), row('2')], Large)).toMatchObject({imported: {added: 2, known: 0, refused: []}});
    expect([await refs(), files.size, log.includes('read')]).toEqual([['1', '2'], 0, false]);
    vi.unstubAllGlobals();
    expect(await take([row('2'), row('3')], Large)).toMatchObject({imported: {added: 1, known: 1, refused: []}});
    expect(await refs()).toEqual(['1', '2', '3']);
  });

  it('leaves nothing behind where it is ended half-way: what waits goes with the next start', async () => {
    const {files} = disk(1e6);
    const scratch = await onDisk();
    scratch?.put(new Uint8Array(8));
    expect(files.size).toBe(1);
    await dropUnheld(store);
    expect(files.size).toBe(0);
  });

  it('leaves nothing behind where a row is refused', async () => {
    const {files} = disk(1e6);
    const before = await store.getAllKeys('install');
    expect(await take([row('1'), row('2', 'many')], Large)).toMatchObject({imported: {added: 0, refused: [{row: 3}]}});
    expect([files.size, await refs(), await store.getAllKeys('install')]).toEqual([0, [], before]);
    expect(await take([row('1'), row('2', 'many')], Large, true)).toMatchObject({imported: {added: 1}});
    expect([files.size, await refs()]).toEqual([0, ['1']]);
  });
});

describe('a report that is refused', () => {
  it('makes no key of buyers: a backup may still bring its own', async () => {
    await take([row('1', 'many')]);
    expect(await store.getAllKeys('install')).toEqual(['zone']);
    await take([row('1')]);
    expect(await store.getAllKeys('install')).toContain('buyers');
  });
});
