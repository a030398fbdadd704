import type {IDBPTransaction, StoreNames} from 'idb';
import {inTurn} from './lock.ts';
import type {Store, Tables} from './open.ts';

export const TABLES = [
  ...(['snapshots', 'older', 'heads', 'choices', 'health', 'days', 'buyers', 'install'] as const),
  ...(['alerts', 'alertLog', 'due', 'check'] as const),
  ...(['blocks', 'lines', 'tellings', 'damaged', 'sums'] as const),
  ...(['staged', 'before'] as const),
] as const satisfies StoreNames<Tables>[];
export type Writing = IDBPTransaction<Tables, typeof TABLES, 'readwrite'>;

/** The disk or the browser's share of it is full; the batch was undone whole. */
export class StoreFull extends Error {
  override name = 'StoreFull';
  constructor() {
    super('There is no space left to keep this. Nothing of it was kept; please free some space on this device and try again.');
  }
}

/** A disk that is full altogether tells by the message alone: Chromium's of the file system, Firefox's of NSPR. */
const FULL_DISK = /FILE_ERROR_NO_SPACE|NO_DEVICE_SPACE|ENOSPC|disk full/i;
const isFull = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'QuotaExceededError' || FULL_DISK.test(error.message));

/** A request that fails aborts the transaction, and the transaction tells. */
export const told = () => undefined;

/** Runs `work` in one transaction, all or nothing; resolves when it is on disk. Throws `StoreFull`; then nothing was kept. */
export const inOneTransaction = <T>(store: Store, work: (tx: Writing) => Promise<T>): Promise<T> =>
  inTurn(async () => {
    const tx = store.transaction(TABLES, 'readwrite', {durability: 'strict'});
    try {
      const [result] = await Promise.all([work(tx), tx.done]);
      return result;
    } catch (error) {
      if (!tx.error) await abort(tx);
      throw isFull(error) || isFull(tx.error) ? new StoreFull() : error;
    }
  });

const abort = async (tx: Writing): Promise<void> => {
  const ended = tx.done.catch(() => undefined);
  try {
    tx.abort();
  } catch {
    // It had ended already.
  }
  await ended;
};
