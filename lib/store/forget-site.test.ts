import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, it} from 'vitest';
import {anOrder} from '../../tests/stores/orders.ts';
import {aTelling, DAY, flip, MIDNIGHT, orders, take, told} from '../../tests/stores/reports.ts';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import type {Choice} from '../model/choice.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {stepAlerts} from './alerts.ts';
import {exportLines} from './backup.ts';
import {forgetSite, siteLines} from './forget-site.ts';
import {openStore, type Store} from './open.ts';
import {packedLines} from './packed-lines.ts';
import {stable} from './place.ts';
import {surveyOf} from './survey.ts';
import {nameTellings, takeBack, tellingsOf} from './take-back.ts';
import {importLines} from './take-backup.ts';
import {check} from './verify.ts';
import {decide, keep} from './write.ts';

let store: Store;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
  await store.put('install', 'UTC', 'zone');
});

const here = {site: 'generic', host: 'shop.example'};
const listing = (over: Partial<Snapshot<'listing'>> = {}) => aSnapshot({...here, url: 'https://shop.example/1', ...over});
const buyer = {buyer: `${'0'.repeat(16)}:${'a'.repeat(64)}`, buyerFrom: 'id' as const};
const cost: Choice = {
  ...{kind: 'choice', what: 'cost', ...here, shop: null, sku: 'A', of: 'goods', from: '2026-01-01', at: 5},
  amount: {amount: 100, currency: 'EUR'},
};
const named: Choice = {kind: 'choice', what: 'shop', ...here, shop: null, name: 'Oak & Ash', timeZone: 'Asia/Tokyo', at: 6};
const pinned: Choice = {kind: 'choice', what: 'pin', ...here, thing: 'listing', shop: null, ref: 'B00SVBPJI8', at: 7};

const filled = async (): Promise<void> => {
  await keep(store, [listing(), aSnapshot()]);
  await keep(store, [listing({at: 1_763_900_000_000, fields: {title: 'Elm hook'}})]);
  await keep(store, [anOrder({fields: {...anOrder().fields, ...buyer}}), anOrder({host: 'other.example', ref: '#2'})]);
  await decide(store, {choose: [cost, named, pinned]});
  await take(store, orders(1, 4));
  await take(store, orders(5, 6), {host: 'other.example', digest: 'two', file: 'other.csv'});
  const kept = (of: string) => ({alert: 'orders-late', of, state: {level: 'calm' as const, since: 1, value: 1, at: 1}, about: {}});
  const figure = ['@generic@shop.example EUR', '@generic@other.example EUR'];
  await stepAlerts(
    store,
    figure.map(of => ({key: [of, 'orders-late'] as [string, string], next: () => ({kept: kept(of)})})),
  );
};
const linesOf = async (from: AsyncIterable<string>): Promise<string[]> => {
  const all: string[] = [];
  for await (const line of from) all.push(line);
  return all;
};
const put = async (lines: readonly string[]) =>
  importLines(store, async function* () {
    yield* lines;
  });
const sorted = async (): Promise<string[]> => (await linesOf(exportLines(store))).map(line => stable(JSON.parse(line))).sort();
const untouched = {damaged: 0, lost: 0, days: 0, buyers: 0};

describe('a survey', () => {
  it('counts what is kept by site, host and kind', async () => {
    await filled();
    const {rows, reports} = await surveyOf(store);
    const at = (host: string, kind: string) => rows.find(row => row.host === host && row.kind === kind);
    expect(at('shop.example', 'listing')).toMatchObject({
      ...{things: 1, records: 2, how: 'estimated', oldest: 1_763_800_000_000, newest: 1_763_900_000_000},
    });
    expect(at('shop.example', 'packed')).toMatchObject({
      things: 4,
      records: 4,
      how: 'measured',
      oldest: MIDNIGHT + 1000,
      newest: MIDNIGHT + 4000,
    });
    expect(at('other.example', 'order')).toMatchObject({things: 1, records: 1});
    expect(at('shop.example', 'choice')).toMatchObject({site: 'generic', records: 3});
    expect(at('shop.example', 'alert')).toMatchObject({records: 1});
    expect(at('shop.example', 'total')?.newest).toBe(MIDNIGHT);
    expect(at('shop.example', 'health')?.records).toBeGreaterThan(0);
    expect(rows.every(({bytes}) => bytes > 0)).toBe(true);
    expect(reports).toMatchObject([
      {file: 'orders.csv', host: 'shop.example', orders: 4},
      {file: 'other.csv', host: 'other.example', orders: 2},
    ]);
  });

  it('counts packed orders to the byte, those of damaged blocks apart', async () => {
    await take(store, orders(1, 4));
    await take(store, orders(5, 6), {digest: 'two'});
    const [keys, blocks, lines] = [await store.getAllKeys('blocks'), await store.getAll('blocks'), await store.getAll('lines')];
    const refs = ['1', '2', '3', '4', '5', '6'].join('').length;
    const bytes = [...blocks.map(one => one.orders), ...lines].reduce((sum, one) => sum + one.length, refs);
    expect((await surveyOf(store)).rows.find(({kind}) => kind === 'packed')?.bytes).toBe(bytes);
    if (keys[1]) await flip(store, keys[1], 'orders', 9);
    await check(store, () => undefined);
    const {rows} = await surveyOf(store);
    const both = rows.filter(({kind}) => kind === 'packed' || kind === 'damaged');
    expect(both.map(({kind, things}) => [kind, things])).toEqual([
      ['packed', 4],
      ['damaged', 2],
    ]);
    expect(both.reduce((sum, one) => sum + one.bytes, 0)).toBe(bytes);
  });

  it('weighs many by a few of them', async () => {
    await keep(
      store,
      Array.from({length: 300}, (_, i) => listing({ref: `R${i}`})),
    );
    const row = (await surveyOf(store)).rows.find(({kind}) => kind === 'listing');
    const one = JSON.stringify(await store.get('heads', ['generic', 'shop.example', '', 'listing', 'R100'])).length;
    expect(row).toMatchObject({things: 300, records: 300});
    expect(Math.abs((row?.bytes ?? 0) / (300 * (one + JSON.stringify(listing({ref: 'R100'})).length)) - 1)).toBeLessThan(0.05);
  });
});

describe('a host that is deleted', () => {
  it('leaves nothing behind, and no other is touched', async () => {
    await filled();
    const before = await sorted();
    const others = before.filter(line => JSON.parse(line).host !== 'shop.example');
    const steps: number[] = [];
    expect(await forgetSite(store, here, done => steps.push(done))).toBe(6);
    expect(steps).toEqual([0, 2]);
    expect(await sorted()).toEqual(others);
    expect((await surveyOf(store)).rows.filter(({host}) => host === 'shop.example')).toEqual([]);
    expect((await store.getAllKeys('alerts')).map(([of]) => of)).toEqual(['@generic@other.example EUR']);
    expect(await check(store, () => undefined)).toMatchObject(untouched);
  });

  it('comes back with all that an export would hold', async () => {
    await filled();
    const [before, days] = [await sorted(), await store.getAll('days')];
    const lines = await linesOf(siteLines(store, here));
    await forgetSite(store, here);
    expect((await put(lines)).refused).toEqual([]);
    expect(await sorted()).toEqual(before);
    expect(await store.getAll('days')).toEqual(days);
    expect(await check(store, () => undefined)).toMatchObject(untouched);
  });

  it('goes with what could not be read of it', async () => {
    await filled();
    const key = (await store.getAllKeys('blocks')).find(([, host]) => host === 'shop.example');
    if (key) await flip(store, key, 'lines', 3);
    await forgetSite(store, here);
    expect(await store.count('damaged')).toBe(0);
    expect(await check(store, () => undefined)).toMatchObject(untouched);
  });
});

describe('a report that is taken back', () => {
  it('takes its orders with it, and comes back under its name', async () => {
    await take(store, [...orders(1, 4), told('7', {region: 'DE', ...buyer})]);
    await take(store, orders(5, 6), {digest: 'two', file: 'two.csv', at: MIDNIGHT + 10 * DAY});
    const before = await sorted();
    const [report] = (await surveyOf(store)).reports.filter(({file}) => file === 'orders.csv');
    const tellings = await tellingsOf(store, report?.ids ?? []);
    const lines = await linesOf(packedLines(store, ({id}) => report?.ids.includes(id) ?? false));
    expect(await takeBack(store, report?.ids ?? [])).toBe(5);
    expect((await surveyOf(store)).reports.map(({file}) => file)).toEqual(['two.csv']);
    expect(await check(store, () => undefined)).toEqual({...untouched, blocks: 1, orders: 2});
    await put(lines);
    await nameTellings(store, tellings);
    expect(await sorted()).toEqual(before);
    expect((await surveyOf(store)).reports).toMatchObject([{file: 'two.csv'}, {file: 'orders.csv', orders: 5}]);
    expect([...(await take(store, [...orders(1, 4), told('7', {region: 'DE', ...buyer})])).values()]).toEqual([]);
    expect((await surveyOf(store)).reports).toHaveLength(2);
    expect(aTelling().digest).toBe((await store.getAll('tellings')).find(({file}) => file === 'orders.csv')?.digest);
  });
});
