import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, it} from 'vitest';
import {lineColumns} from '../../lib/blocks/order-shape.ts';
import {soldOf} from '../../lib/store/days.ts';
import {openStore, type Store} from '../../lib/store/open.ts';
import {keep} from '../../lib/store/write.ts';
import {anOrder} from '../../tests/stores/orders.ts';
import {kindOf} from './file-kind.ts';
import {takeOrders} from './order-file.ts';

let store: Store;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
  await store.put('install', 'UTC', 'zone');
});

const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
const row = (ref: string, sku: string, quantity: string, price = '2.50') =>
  `${ref},${sku},Good ${sku},${quantity},2010-12-01 08:26:00,${price},17850,France`;
const said = {host: 'shop.example', currency: 'GBP'};
const take = async (text: string | Uint8Array<ArrayBuffer>, job: {skipBad?: boolean; answers?: object} = {}) => {
  const kind = await kindOf(new File([text], 'orders.csv'));
  if (kind.kind !== 'orders') throw new Error(kind.kind);
  return takeOrders(store, kind, {skipBad: false, answers: said, ...job}, {at: 1_800_000_000_000, onProgress: () => {}});
};
const sums = async () => {
  const rows = (await store.getAll('days')).filter(({item}) => item === '');
  const sum = (name: 'gross' | 'refunded') => rows.reduce((total, one) => total + (one[name]?.sum ?? 0), 0);
  return {orders: rows.reduce((total, {orders}) => total + orders, 0), gross: sum('gross'), refunded: sum('refunded')};
};

describe('a report of orders', () => {
  const text = [header, row('1', 'A', '2'), row('1', 'B', '1'), row('2', 'A', '4'), row('C3', 'A', '-1')].join('\n');

  it('asks for the shop and the currency, and offers the shops of which orders are kept', async () => {
    await keep(store, [anOrder({host: 'oak.example'})]);
    expect(await take(text, {answers: {}})).toMatchObject({
      state: 'asks',
      questions: ['host', 'currency'],
      known: {host: ['oak.example'], shop: []},
    });
  });

  it('counts in every figure of orders, and once', async () => {
    expect(await take(text)).toEqual({state: 'done', imported: {added: 3, known: 0, refused: []}});
    expect(await sums()).toEqual({orders: 2, gross: 1750, refunded: 250});
    expect(await take(text)).toEqual({state: 'done', imported: {added: 0, known: 3, refused: []}});
    expect(await sums()).toEqual({orders: 2, gross: 1750, refunded: 250});
    expect((await soldOf(store)).orders.map(({ref}) => ref)).toEqual(['1', '2', 'C3']);
  });

  it('joins the shop whose pages told of orders, and asks which where there are several', async () => {
    await keep(store, [anOrder({site: 'woocommerce', host: 'shop.example', shop: 'S1', ref: '1'})]);
    await take(text);
    expect((await store.getAllKeys('blocks')).map(([site, , shop]) => [site, shop])).toEqual([['woocommerce', 'S1']]);
    expect(await store.count('heads')).toBe(1);
    await keep(store, [anOrder({site: 'woocommerce', host: 'shop.example', shop: 'S2', ref: '9'})]);
    expect(await take(text)).toMatchObject({state: 'asks', questions: ['host', 'currency', 'shop']});
    expect(await take(text, {answers: {...said, shop: 'S1'}})).toMatchObject({imported: {known: 3}});
  });

  it('changes nothing where a row is refused; the seller may leave that order out, whole', async () => {
    const bad = [text, row('2', 'C', 'many')].join('\n');
    expect(await take(bad)).toMatchObject({imported: {added: 0, refused: [{row: 6, line: 6, why: 'not-a-number'}]}});
    expect(await store.count('blocks')).toBe(0);
    expect(await take(bad, {skipBad: true})).toMatchObject({imported: {added: 2}});
    expect(await sums()).toEqual({orders: 1, gross: 750, refunded: 250});
  });

  it('is read in whichever encoding it is, also where that shows far behind its beginning', async () => {
    const wide = new Uint8Array(Uint16Array.from(`\ufeff${text}`, letter => letter.charCodeAt(0)).buffer);
    expect(await take(wide)).toEqual({state: 'done', imported: {added: 3, known: 0, refused: []}});
    const many = Array.from({length: 20_000}, (_, i) => row(`N${i}`, `S${i % 7}`, '1')).join('\n');
    // 橡木 in GBK.
    const oak = Uint8Array.of(0xcf, 0xf0, 0xc4, 0xbe);
    const bytes = new TextEncoder().encode(`${header}\n${many}\n9,A,`);
    const end = new TextEncoder().encode(',1,2010-12-01 08:26:00,1.00,,France\n');
    const narrow = Uint8Array.from([...bytes, ...oak, ...end]);
    expect(narrow.length).toBeGreaterThan(1 << 20);
    expect(await take(narrow)).toEqual({state: 'done', imported: {added: 20_001, known: 0, refused: []}});
    expect((await soldOf(store)).orders.length).toBe(20_004);
    const titles = (await store.getAll('lines')).flatMap(lines => lineColumns(lines).texts.title.distinct);
    expect(titles).toContain('橡木');
  });

  it('keeps no name, mail or number of a customer', async () => {
    await take('Order ID,Date,SKU,Quantity,Price,Email,Customer ID,Name\n1,2026-01-02,A,1,2.00,ann@mail.example,cust-778812,Ann Other\n');
    const all = JSON.stringify([await store.getAll('blocks'), await store.getAll('tellings')]);
    const bytes = (await store.getAll('blocks')).map(({orders}) => new TextDecoder('latin1').decode(orders)).join();
    for (const secret of ['ann', 'mail.example', 'cust-778812', 'Other']) expect(all + bytes).not.toContain(secret);
    expect((await store.getAll('tellings')).length).toBe(1);
  });
});

const folder = resolve(import.meta.dirname, '../../', process.env.LINCHPIN_CORPUS ?? '../shared', 'data/orders');
const retail = resolve(folder, 'online_retail.csv.gz');
if (!existsSync(retail)) console.log('skipped: the retail orders are not here');

describe.skipIf(!existsSync(retail))('a year of a real shop', () => {
  it('comes to what is known of it', async () => {
    expect(await take(new Uint8Array(gunzipSync(readFileSync(retail))))).toMatchObject({
      state: 'done',
      imported: {added: 25_900, known: 0, refused: []},
    });
    // 3,836 notes of what came back, and 1,336 that say so of goods that were lost, are no orders.
    const {orders, gross, refunded} = await sums();
    expect([orders, gross - refunded]).toEqual([20_728, 974_774_793]);
    const blocks = await store.getAll('blocks');
    const lines = await store.getAll('lines');
    expect(blocks.reduce((sum, block) => sum + block.lines, 0)).toBe(541_909);
    const bytes = [...blocks.map(({orders: own}) => own.length), ...lines.map(({length}) => length)].reduce((sum, one) => sum + one, 0);
    expect(bytes / 541_909).toBeLessThan(25);
  }, 300_000);
});
