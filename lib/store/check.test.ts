import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, it} from 'vitest';
import {begun, pausing} from '../checking/queue.ts';
import {forgetAll} from './before.ts';
import {checkOf} from './check.ts';
import {openStore} from './open.ts';
import {stepCheck} from './write-check.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const job = begun([{key: ['generic', 'a', '', 'listing', '1'], url: 'https://a/1', host: 'a'}], 1);

describe('a check in the store', () => {
  it('is stepped by what is kept of it, one step after another, and found again', async () => {
    const store = await openStore();
    expect(await stepCheck(store, before => before)).toBeUndefined();
    await stepCheck(store, () => job);
    const steps = [1, 2, 3].map(n => stepCheck(store, now => now && {...now, startedAt: now.startedAt + n}));
    await Promise.all(steps);
    expect((await checkOf(store))?.startedAt).toBe(7);
    store.close();
    const again = await openStore();
    expect(await stepCheck(again, now => now && pausing(now, 'restart'))).toMatchObject({state: 'paused', pause: 'restart'});
    again.close();
  });
  it('goes with everything that is deleted', async () => {
    const store = await openStore();
    await stepCheck(store, () => job);
    await forgetAll(store, 5);
    expect(await checkOf(store)).toBeUndefined();
    store.close();
  });
});
