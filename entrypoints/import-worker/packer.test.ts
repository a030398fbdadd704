import {MessageChannel} from 'node:worker_threads';
import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, it} from 'vitest';
import {openStore, type Store} from '../../lib/store/open.ts';
import {kindOf} from './file-kind.ts';
import {takeOrders} from './order-file.ts';
import {servePacking} from './packer.ts';

const TABLES = ['blocks', 'lines', 'tellings', 'days', 'heads', 'snapshots', 'install'] as const;
/** One key of buyers, so that two stores can be told from each other by what is in them. */
const secret = {bytes: new Uint8Array(32).fill(7), since: 1};

const emptyStore = async (): Promise<Store> => {
  globalThis.indexedDB = new IDBFactory();
  const store = await openStore();
  await store.put('install', 'UTC', 'zone');
  await store.put('install', secret, 'buyers');
  return store;
};

/** All that is kept, bytes as numbers: those of another worker are of another realm. What is made by chance is told by its name. */
const keptIn = async (store: Store): Promise<unknown[][]> => {
  const plain = (name: string, value: unknown) =>
    ArrayBuffer.isView(value) ? [...(value as Uint8Array)].join() : name === 'of' ? 'of' : value;
  const all = await Promise.all(TABLES.map(async name => [await store.getAllKeys(name), await store.getAll(name)]));
  return JSON.parse(JSON.stringify(all, plain));
};

/** What a packer packs: it answers as one in a worker does, whose messages are copies. `ended` hears that it is let go of. */
const packerOf = (log: string[]) => (): Worker => {
  const {port1, port2} = new MessageChannel();
  const scope = {
    postMessage: (answer: unknown, {transfer}: {transfer: Transferable[]}) => port2.postMessage(answer, transfer as never),
    addEventListener: (_: 'message', heard: (event: MessageEvent) => void) =>
      void port2.on('message', data => heard({data} as MessageEvent)),
  };
  const worker = {
    onmessage: undefined as ((event: {data: unknown}) => void) | undefined,
    postMessage: (asked: unknown, {transfer}: {transfer: Transferable[]} = {transfer: []}) => {
      log.push(asked === 'all' ? 'all' : Object.keys(asked as object).join());
      port1.postMessage(asked, transfer as never);
    },
    terminate: () => {
      log.push('ended');
      port1.close();
    },
  };
  port1.on('message', data => worker.onmessage?.({data}));
  servePacking(scope);
  return worker as unknown as Worker;
};

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
/** So long that the file is one for two workers. */
const LONG = 'x'.repeat(170);
const row = (i: number, quantity = '2') => {
  const order = Math.floor(i / 17);
  const day = String(1 + (order % 28)).padStart(2, '0');
  return `${536_000 + order},SKU ${i % 900},Good ${i % 1100} ${LONG},${quantity},2010-12-${day} 08:26:00,${(i % 700) / 100},${17_000 + (order % 300)},France`;
};
const rows = Array.from({length: 22_000}, (_, i) => row(i));

const taken = async (text: readonly string[], packer?: () => Worker, skipBad = false) => {
  const store = await emptyStore();
  const kind = await kindOf(new File([[HEADER, ...text].join('\n')], 'orders.csv'));
  if (kind.kind !== 'orders') throw new Error(kind.kind);
  const answers = {host: 'shop.example', currency: 'GBP'};
  const told = {at: 1_800_000_000_000, onProgress: () => {}, ...(packer && {packer})};
  return {report: await takeOrders(store, kind, {skipBad, answers}, told), kept: await keptIn(store)};
};

describe('a large report that one worker reads and another one packs', () => {
  let log: string[];
  beforeEach(() => {
    log = [];
  });

  it('comes to what it comes to in one, to the last byte; then the other worker is let go of', async () => {
    const [two, one] = [await taken(rows, packerOf(log)), await taken(rows)];
    expect(log).toEqual(['packs', 'batch', 'batch', 'batch', 'all', 'ended']);
    expect(two.report).toMatchObject({state: 'done', imported: {added: 1295, known: 0, refused: []}});
    expect(two).toEqual(one);
  }, 120_000);

  it('changes nothing where a row is refused, and leaves its order out where the seller agrees', async () => {
    const bad = [...rows.slice(0, 12_000), row(12_000, 'many'), ...rows.slice(12_001)];
    const {report, kept} = await taken(bad, packerOf(log));
    expect(report).toMatchObject({imported: {added: 0, refused: [{row: 12_002}]}});
    expect(kept.map(([keys]) => (keys as unknown[]).length)).toEqual([0, 0, 0, 0, 0, 0, 2]);
    expect(log.at(-1)).toBe('ended');
    const [two, one] = [await taken(bad, packerOf(log), true), await taken(bad, undefined, true)];
    expect(two.report).toMatchObject({imported: {added: 1294}});
    expect(two).toEqual(one);
  }, 120_000);

  it('is packed by the one that reads where the browser gives no other', async () => {
    const none = () => {
      throw new DOMException('No worker of a worker.', 'SecurityError');
    };
    const dead = () => {
      const worker = {
        postMessage: () => queueMicrotask(() => worker.onerror?.({message: 'It cannot be loaded.'})),
        terminate: () => {},
      } as {
        onerror?: (event: {message: string}) => void;
      } & Record<string, unknown>;
      return worker as unknown as Worker;
    };
    for (const packer of [none, dead])
      expect((await taken(rows, packer)).report).toMatchObject({imported: {added: 1295, known: 0, refused: []}});
  }, 120_000);

  it('says what went wrong in the other worker, and changes nothing', async () => {
    const broken = () => {
      const worker = packerOf(log)();
      const {postMessage} = worker;
      worker.postMessage = ((asked: object, moved?: {transfer: Transferable[]}) =>
        postMessage(
          'batch' in Object(asked) ? {batch: {drafts: null, lines: 1, table: {}}} : asked,
          moved as {transfer: Transferable[]},
        )) as Worker['postMessage'];
      return worker;
    };
    await expect(taken(rows, broken)).rejects.toThrow();
    expect(log.at(-1)).toBe('ended');
  }, 120_000);
});
