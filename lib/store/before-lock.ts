import {dropBefore} from './before.ts';
import type {Store} from './open.ts';
import {dropScratch} from './scratch.ts';
import {clearStaged} from './stage.ts';

const LOCK = 'linchpin-undo';
let held: Promise<void> | undefined;

// Absent in Node.
const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/** Resolves when what was noted for an undo, and what waits to take effect, is safe as long as this page is there. */
export const holdBefore = (): Promise<void> => {
  held ??= new Promise<void>((done, fail) => {
    const all = locks();
    if (!all) return done();
    // The browser lets go of it with the page: nothing else does.
    all.request(LOCK, {mode: 'shared'}, () => new Promise<void>(() => done())).catch(fail);
  });
  return held;
};

const drop = async (store: Store): Promise<void> => {
  // Mostly there is nothing, and nothing is written.
  if ((await store.count('before')) > 0) await dropBefore(store);
  if ((await store.count('staged')) > 0) await clearStaged(store);
  // An import that goes on keeps its file: a page holds the lock for it, and its worker the file.
  await dropScratch();
};

/** Lets go of both, and of the file of an import that was ended half-way, unless a page is there that could still undo or goes on to restore; answers whether it did. */
export const dropUnheld = async (store: Store): Promise<boolean> => {
  const all = locks();
  if (!all) return drop(store).then(() => true);
  return all.request(LOCK, {ifAvailable: true}, async lock => {
    if (lock) await drop(store);
    return lock !== null;
  });
};
