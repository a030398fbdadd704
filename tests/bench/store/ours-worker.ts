import {kindOf} from '../../../entrypoints/import-worker/file-kind.ts';
import {takeOrders} from '../../../entrypoints/import-worker/order-file.ts';
import {cohorts} from '../../../lib/analysis/cohort.ts';
import {rfm} from '../../../lib/analysis/rfm.ts';
import {boughtTogether, buyersOfGood, ordersByHour, type Part} from '../../../lib/blocks/questions.ts';
import type {DayTotal} from '../../../lib/model/day-total.ts';
import {allBuyers} from '../../../lib/store/all-buyers.ts';
import {buyerHasher} from '../../../lib/store/buyer-key.ts';
import {dayFactsOf} from '../../../lib/store/days.ts';
import {openStore, type Store} from '../../../lib/store/open.ts';
import {lineParts} from '../../../lib/store/order-columns.ts';
import {orderPulse, type Pulse} from '../../../lib/store/order-pulse.ts';
import {keepPacked, nothingKnown} from '../../../lib/store/write-packed.ts';
import type {BuyerTotal} from '../../../lib/totals/buyers.ts';
import {type Answers, GOOD, PAIRS, type Questions} from './answers.ts';
import {answerAll, timed} from './asked.ts';

const said = {host: 'shop.example', currency: 'GBP'};

const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore();
  try {
    return await work(store);
  } finally {
    store.close();
  }
};

/** The extension's own import of a file, from the choice of it to all of it on disk. */
const importFile = (file: File) =>
  withStore(async store => {
    if (!(await store.get('install', 'zone'))) await store.put('install', 'UTC', 'zone');
    const {ms, result} = await timed(async () => {
      const kind = await kindOf(file);
      if (kind.kind !== 'orders') throw new Error(`It is taken for ${kind.kind}.`);
      return takeOrders(store, kind, {skipBad: false, answers: said}, {at: Date.now(), onProgress: () => {}});
    });
    return {ms, added: 'imported' in result ? result.imported.added : -1};
  });

const grouped = (days: readonly DayTotal[], length: number): Record<string, [number, number]> => {
  const groups: Record<string, [number, number]> = {};
  for (const {day, item, gross, orders} of days) {
    if (item) continue;
    const name = day.slice(0, length);
    const [sum, count] = groups[name] ?? [0, 0];
    groups[name] = [sum + (gross?.sum ?? 0), count + orders];
  }
  return groups;
};

const scored = (buyers: readonly BuyerTotal[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  const bought = buyers.map(({last, orders, spent}) => ({lastAt: last.at, orders, amount: spent?.GBP ?? 0}));
  for (const {r, f, m} of rfm(bought)) counts[`${r}${f}${m}`] = (counts[`${r}${f}${m}`] ?? 0) + 1;
  return counts;
};

const answersOf = async (store: Store): Promise<Answers> => {
  const [days, buyers] = await Promise.all([dayFactsOf(store), allBuyers(store)]);
  const byDay = Object.entries(grouped(days, 10)).filter(([, [, orders]]) => orders > 0);
  return {
    gmv: Object.fromEntries(byDay.map(([day, [gross]]) => [day, gross])),
    aov: Object.fromEntries(Object.entries(grouped(days, 7)).filter(([, [, orders]]) => orders > 0)),
    buyers: buyers.length,
    repeat: buyers.filter(({orders}) => orders > 1).length,
    cohorts: Object.fromEntries(cohorts(buyers).map(({cohort, counts}) => [cohort, counts])),
    rfm: scored(buyers),
  };
};

/** Opens the store and answers what the dashboard's figures of orders want. */
const reopen = () => timed(() => withStore(answersOf));

const partsOf = async (store: Store): Promise<Part[]> => {
  const parts: Part[] = [];
  for await (const {columns} of lineParts(store)) parts.push(columns);
  return parts;
};

const hourOf = (at: number): number => Math.floor(at / 3_600_000) % 24;

const questioned = (parts: readonly Part[]): Questions => {
  const buyers = buyersOfGood(parts, GOOD);
  return {
    hours: ordersByHour(
      parts.map(({orders}) => orders),
      hourOf,
    ),
    pairs: boughtTogether(parts, PAIRS).map(({one, other, orders}) => [one, other, orders]),
    buyers: [buyers.size, [...buyers.values()].reduce((sum, count) => sum + count, 0)],
  };
};

/** The questions of columns, out of bytes on the disk, and again of columns that are at hand; each of them by itself: ms. */
const questions = () =>
  withStore(async store => {
    const parts: Part[] = [];
    const cold = await timed(async () => {
      parts.push(...(await partsOf(store)));
      return questioned(parts);
    });
    const warm = await timed(() => questioned(parts));
    const each = {
      hours: (
        await timed(() =>
          ordersByHour(
            parts.map(({orders}) => orders),
            hourOf,
          ),
        )
      ).ms,
      pairs: (await timed(() => boughtTogether(parts, PAIRS))).ms,
      buyers: (await timed(() => buyersOfGood(parts, GOOD))).ms,
    };
    return {cold: cold.ms, warm: warm.ms, each, answers: warm.result};
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
  const rows = [...days.values()];
  const newest = [...new Set(rows.map(({day}) => day))].sort().at(-1) ?? '';
  let [gmv, gross, orders] = [0, 0, 0];
  for (const row of rows) {
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

answerAll({importFile, reopen, questions, more, ready: async () => true});
