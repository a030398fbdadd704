import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {beforeEach, expect, it} from 'vitest';
import type {StoreMessage, StoreTask} from '../../lib/model/store-task.ts';
import {countSnapshots} from '../../lib/store/history.ts';
import {openStore, type Store} from '../../lib/store/open.ts';
import {keep} from '../../lib/store/write.ts';
import {DAY, orders, take} from '../../tests/stores/reports.ts';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import {run} from './run.ts';

const now = Date.UTC(2026, 10, 25, 12);
let store: Store;
let said: StoreMessage[];
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
  await store.put('install', 'UTC', 'zone');
  said = [];
  await take(store, orders(1, 3));
  const times = [300, 200.2, 200.1, 200, 1].map(before => now - before * DAY);
  for (const [i, at] of times.entries()) await keep(store, [aSnapshot({at, fields: {price: {amount: i, currency: 'EUR'}}})]);
});

const does = (task: StoreTask) => run(store, task, message => said.push(message));
const linesKept = async (): Promise<number> => {
  const kept = said.flatMap(one => (one.state === 'kept' ? [one.file] : []));
  return (await (kept[0] ?? new Blob()).text()).split('\n').filter(Boolean).length;
};
const steps = (): string[] => [...new Set(said.flatMap(one => (one.state === 'running' ? [one.step] : [one.state])))];

it('counts, checks and counts anew without anything going', async () => {
  expect(await does({task: 'survey'})).toMatchObject({survey: {reports: [{orders: 3}]}});
  expect(await does({task: 'check'})).toMatchObject({found: {blocks: 1, orders: 3, damaged: 0, days: 0}});
  expect(await does({task: 'rebuild'})).toEqual({task: 'rebuild', found: {days: 0, buyers: 0}});
  expect(await does({task: 'plan', everyFor: 90, now})).toMatchObject({plan: {listings: 1, records: 2}});
  expect(steps()).toEqual(['reading', 'counting']);
  expect(await countSnapshots(store)).toBe(5);
});

it.each<[StoreTask, number]>([
  [{task: 'take-back', ids: [1]}, 3],
  [{task: 'forget-site', site: 'generic', host: 'shop.example'}, 3],
  [{task: 'prune', everyFor: 90, now}, 2],
])('hands over what goes before it goes: %o', async (task, count) => {
  expect(await does(task)).toEqual({task: task.task, count});
  expect(steps()).toEqual(['keeping', 'kept', 'deleting']);
  expect(await linesKept()).toBe(count);
});
