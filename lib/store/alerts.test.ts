import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {beforeEach, expect, it} from 'vitest';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import {pinning, unpinning} from '../choices/pins.ts';
import type {AlertKept, AlertLogged} from '../model/alert-kept.ts';
import {type ThingKey, thingOf} from '../model/thing.ts';
import {alertLog, alertsOf, allAlerts, dueThings, stepAlerts} from './alerts.ts';
import {openStore, type Store} from './open.ts';
import {importLines} from './take-backup.ts';
import {decide, forget, keep} from './write.ts';

let store: Store;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
});

const key = thingOf(aSnapshot());
const of = key.join('\n');
const due = async (): Promise<ThingKey[]> => (await dueThings(store, 100)).map(one => one.key);
const kept = (alert: string, at = 1): AlertKept => ({alert, of, about: {}, state: {level: 'warn', since: at, openedAt: at, value: 1, at}});
const logged = (openedAt: number): AlertLogged => ({alert: 'undercut', of, level: 'warn', value: 1, about: {}, openedAt});

it('a listing that was met is due, in the transaction that kept it; what a backup brings is not', async () => {
  await keep(store, [aSnapshot()]);
  expect(await due()).toEqual([key]);
  await stepAlerts(store, [], await dueThings(store, 100));
  expect(await due()).toEqual([]);
  const brought = JSON.stringify(aSnapshot({at: aSnapshot().at + 1, fields: {title: 'Other'}}));
  await importLines(store, async function* () {
    yield brought;
  });
  expect(await due()).toEqual([]);
});

it('met again while it was looked at, it stays due', async () => {
  await keep(store, [aSnapshot()]);
  const looked = await dueThings(store, 100);
  await keep(store, [aSnapshot({at: aSnapshot().at + 1000})]);
  await stepAlerts(store, [], looked);
  expect(await due()).toEqual([key]);
});

it('is due when it is pinned, and when it is pinned no longer', async () => {
  await decide(store, pinning(key, undefined, undefined, 5));
  expect(await due()).toEqual([key]);
  await stepAlerts(store, [], await dueThings(store, 100));
  await decide(store, unpinning(key));
  expect(await due()).toEqual([key]);
});

it('an alert is stepped from what is kept of it, and its history told', async () => {
  const step = {key: [of, 'undercut'] as [string, string], next: () => ({kept: kept('undercut'), logged: logged(1)})};
  expect(await stepAlerts(store, [step])).toBe(true);
  const seen: unknown[] = [];
  const look = (before: AlertKept | undefined) => {
    seen.push(before);
    return undefined;
  };
  expect(await stepAlerts(store, [{...step, next: look}])).toBe(false);
  expect(seen).toEqual([kept('undercut')]);
  expect(await alertsOf(store, of)).toEqual([kept('undercut')]);
  expect(await alertsOf(store, 'another')).toEqual([]);
  await stepAlerts(store, [{...step, next: () => ({kept: undefined, logged: {...logged(1), closedAt: 9}})}]);
  expect(await allAlerts(store)).toEqual([]);
  expect(await alertLog(store, 10)).toEqual([{...logged(1), closedAt: 9}]);
});

it('is done whole or not at all: what was not stepped is still due', async () => {
  await keep(store, [aSnapshot()]);
  const good = {key: [of, 'a'] as [string, string], next: () => ({kept: kept('a')})};
  const bad = {
    key: [of, 'b'] as [string, string],
    next: () => {
      throw new Error('killed');
    },
  };
  await expect(stepAlerts(store, [good, bad], await dueThings(store, 100))).rejects.toThrow('killed');
  expect([await allAlerts(store), await due()]).toEqual([[], [key]]);
});

it('remembers two thousand openings, the last first', async () => {
  const steps = Array.from({length: 2005}, (_, i) => ({
    key: [of, `a${i}`] as [string, string],
    next: () => ({kept: kept(`a${i}`), logged: logged(i + 1)}),
  }));
  await stepAlerts(store, steps);
  const log = await alertLog(store, 3000);
  expect([log.length, log[0]?.openedAt, log.at(-1)?.openedAt]).toEqual([2000, 2005, 6]);
  expect(await alertLog(store, 2)).toHaveLength(2);
});

it('tells nothing of a thing that was deleted', async () => {
  await keep(store, [aSnapshot()]);
  await stepAlerts(store, [{key: [of, 'undercut'], next: () => ({kept: kept('undercut')})}]);
  await forget(store, [key]);
  expect([await allAlerts(store), await due()]).toEqual([[], []]);
});
