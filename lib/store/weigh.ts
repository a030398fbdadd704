import type {StoreKey, StoreNames} from 'idb';
import type {Store, Tables} from './open.ts';

/** Records of one sort that are weighed; the others are taken to be alike. */
const WEIGHED = 16;

/** Some of many keys, spread evenly over all that were offered, however many come. */
export type Sample<K> = {keys: K[]; every: number; count: number};
export const emptySample = <K>(): Sample<K> => ({keys: [], every: 1, count: 0});

/** Offers one more key. */
export const offer = <K>(sample: Sample<K>, key: K): void => {
  if (sample.count % sample.every === 0) sample.keys.push(key);
  sample.count += 1;
  if (sample.keys.length <= 2 * WEIGHED) return;
  sample.keys = sample.keys.filter((_, i) => i % 2 === 0);
  sample.every *= 2;
};

const text = new TextEncoder();

/** Bytes of a record as JSON, or of what is packed. */
export const weightOf = (record: unknown): number =>
  record instanceof Uint8Array ? record.length : text.encode(JSON.stringify(record) ?? '').length;

/** Bytes that all records of a sample come to, were each as long as those that are looked at. */
export const weighed = async <N extends StoreNames<Tables>>(
  store: Store,
  table: N,
  sample: Sample<StoreKey<Tables, N>>,
): Promise<number> => {
  const {store: records} = store.transaction(table);
  const some = (await Promise.all(sample.keys.map(key => records.get(key)))).filter(one => one !== undefined);
  const sum = some.reduce((bytes: number, one) => bytes + weightOf(one), 0);
  return some.length > 0 ? Math.round((sum / some.length) * sample.count) : 0;
};
