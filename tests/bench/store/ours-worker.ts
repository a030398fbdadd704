import {kindOf} from '../../../entrypoints/import-worker/file-kind.ts';
import {takeOrders} from '../../../entrypoints/import-worker/order-file.ts';
import {buyerHasher} from '../../../lib/store/buyer-key.ts';
import {orderPulse, type Pulse} from '../../../lib/store/order-pulse.ts';
import {keepPacked, nothingKnown} from '../../../lib/store/write-packed.ts';
import {answerAll, timed} from './asked.ts';
import {withStore} from './with-store.ts';

const said = {host: 'shop.example', currency: 'GBP'};

/** As in the extension, where both are one script. */
const packer = () => new Worker('ours-packer.js');

/** The extension's own import of a file, from the choice of it to all of it on disk. */
const importFile = (file: File) =>
  withStore(async store => {
    if (!(await store.get('install', 'zone'))) await store.put('install', 'UTC', 'zone');
    const {ms, result} = await timed(async () => {
      const kind = await kindOf(file);
      if (kind.kind !== 'orders') throw new Error(`It is taken for ${kind.kind}.`);
      return takeOrders(store, kind, {skipBad: false, answers: said}, {at: Date.now(), onProgress: () => {}, packer});
    });
    return {ms, added: 'imported' in result ? result.imported.added : -1};
  });

const rawDatabase = () =>
  new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('raw', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('orders');
    request.onerror = () => fail(request.error);
    request.onsuccess = () => done(request.result);
  });

const rawPut = (db: IDBDatabase, value: unknown, key: number) =>
  new Promise<void>((done, fail) => {
    const tx = db.transaction('orders', 'readwrite', {durability: 'strict'});
    tx.objectStore('orders').put(value, key);
    tx.oncomplete = () => done();
    tx.onabort = () => fail(tx.error);
  });

/** What the panel shows: the newest day's GMV, the month's AOV, how many buyers and how many of them came again. */
const panelOf = ({days, buyers, repeat}: Pulse): number[] => {
  let [newest, gmv, gross, orders] = ['', 0, 0, 0];
  for (const {day} of days.values()) if (day > newest) newest = day;
  for (const row of days.values()) {
    if (row.item || !row.day.startsWith(newest.slice(0, 7))) continue;
    gross += row.gross?.sum ?? 0;
    orders += row.orders;
    if (row.day === newest) gmv += row.gross?.sum ?? 0;
  }
  return [gmv, orders > 0 ? gross / orders : 0, buyers.size, repeat];
};

/** One more order of one line, kept and on disk, and the panel's figures with it, by turns with a bare strict put of as much: ms each. */
const more = (count: number) =>
  withStore(async store => {
    const [at, look] = [Date.now(), orderPulse(store)];
    const buyer = await (await buyerHasher(store, at))('id', '17850');
    const telling = {
      site: 'generic',
      host: said.host,
      shop: null,
      digest: `more ${at}`,
      file: 'more.csv',
      at,
      url: 'https://shop.example/',
    };
    const lines = [{sku: '85123A', title: 'ONE MORE', quantity: 1, price: {amount: 255, currency: 'GBP'}}];
    const raw = await rawDatabase();
    const [times, puts, shown]: [number[], number[], number[][]] = [[], [], [panelOf(await look())]];
    for (let i = 0; i < count; i += 1) {
      const fields = {placedAt: at + i * 1000, lines, buyer, buyerFrom: 'id' as const};
      const {ms, result} = await timed(async () => {
        const orders = [{ref: `N${at}-${i}`, fields, missing: []}];
        await keepPacked(store, {telling: {...telling, reader: 1, from: {}}, orders, known: nothingKnown()});
        return panelOf(await look());
      });
      times.push(ms);
      puts.push((await timed(() => rawPut(raw, fields, i))).ms);
      shown.push(result);
    }
    if (new Set(shown.map(String)).size < count) throw new Error('The panel did not show the new orders.');
    raw.close();
    return {times, puts};
  });

answerAll({importFile, more});
