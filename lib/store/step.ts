import type {IDBPDatabase, IDBPTransaction} from 'idb';

/**
 * One migration: brings a database of the version before its number to its number, inside the browser's upgrade transaction.
 * Untyped on purpose: the types tell of the newest form, a step of the form of its day. A released step is never edited.
 */
export type Step = (db: IDBPDatabase, tx: IDBPTransaction<unknown, string[], 'versionchange'>) => void | Promise<void>;
