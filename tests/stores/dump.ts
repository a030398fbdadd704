import {readFileSync, writeFileSync} from 'node:fs';
import {type IDBPDatabase, openDB} from 'idb';
import type {Step} from '../../lib/store/step.ts';

/** One record of a database as it stood in a version: bytes are `{$bytes}`, in base64. */
export type Dumped = {store: string; key: IDBValidKey; value: unknown};

const fileOf = (version: number) => new URL(`versions/${String(version).padStart(3, '0')}.json`, import.meta.url);

const written = (_: string, value: unknown) => (value instanceof Uint8Array ? {$bytes: Buffer.from(value).toString('base64')} : value);
const read = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && '$bytes' in value ? new Uint8Array(Buffer.from(String(value.$bytes), 'base64')) : value;

/** Writes all records of a database to the file of its version. */
export const dump = async (db: IDBPDatabase): Promise<number> => {
  const all: string[] = [];
  for (const store of db.objectStoreNames) {
    const [keys, values] = await Promise.all([db.getAllKeys(store), db.getAll(store)]);
    all.push(...keys.map((key, i) => JSON.stringify({store, key, value: values[i]}, written)));
  }
  writeFileSync(fileOf(db.version), `[\n${all.join(',\n')}\n]\n`);
  return all.length;
};

/** Makes the database of a version by its own steps, with the records of its file. */
export const makeOld = async (steps: readonly Step[], version: number): Promise<Dumped[]> => {
  const records = JSON.parse(readFileSync(fileOf(version), 'utf8'), read) as Dumped[];
  const db = await openDB('linchpin', version, {
    upgrade: async (fresh, _from, _to, tx) => {
      for (const step of steps.slice(0, version)) await step(fresh, tx as Parameters<Step>[1]);
    },
  });
  for (const {store, key, value} of records) await db.put(store, value, key);
  db.close();
  return records;
};
