import type {Check} from '../model/check.ts';
import {announceCheck, CHECK} from './check.ts';
import {inTurn} from './lock.ts';
import type {Store} from './open.ts';

/**
 * Takes a check on, by what is kept of it when its turn has come; answers what it is then. Nothing is written where it stays itself. Resolves
 * after the transaction has completed.
 */
export const stepCheck = async (store: Store, next: (job: Check | undefined) => Check | undefined): Promise<Check | undefined> => {
  let isChanged = false;
  const after = await inTurn(async () => {
    // One small table: the others are not held up as in `inOneTransaction`.
    const tx = store.transaction('check', 'readwrite', {durability: 'strict'});
    const before = await tx.store.get(CHECK);
    const job = next(before);
    if (!job || job === before) {
      await tx.done;
      return before;
    }
    await Promise.all([tx.store.put(job, CHECK), tx.done]);
    isChanged = true;
    return job;
  });
  if (isChanged) announceCheck();
  return after;
};
