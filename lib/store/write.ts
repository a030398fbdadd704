import type {IDBPTransaction} from 'idb';
import type {Kept} from '../messages.ts';
import {completed, type Snapshot, type ThingKey, thingOf} from '../model/snapshot.ts';
import {inTurn} from './lock.ts';
import type {Head, Store, Tables} from './open.ts';
import {type Placement, place} from './place.ts';
import {historyOf} from './read.ts';
import {announce} from './watch.ts';

type Writing = IDBPTransaction<Tables, ['snapshots', 'heads'], 'readwrite'>;

/** The disk or the browser's share of it is full; the batch was undone whole. */
export class StoreFull extends Error {
  override name = 'StoreFull';
  constructor() {
    super('There is no space left to keep this. Nothing of it was kept; please free some space on this device and try again.');
  }
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

/** Runs `work` in one transaction, all or nothing; resolves when it is on disk. */
const inOneTransaction = <T>(store: Store, work: (tx: Writing) => Promise<T>): Promise<T> =>
  inTurn(async () => {
    const tx = store.transaction(['snapshots', 'heads'], 'readwrite', {durability: 'strict'});
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

/** One snapshot to place; `exact`: as a backup has it. */
type Turn = {snapshot: Snapshot; exact?: boolean};

const nameOf = (s: Snapshot): string => thingOf(s).join('\n');

const loadHeads = async (tx: Writing, turns: Turn[]): Promise<Map<string, Head>> => {
  const keys = new Map(turns.map(({snapshot}) => [nameOf(snapshot), thingOf(snapshot)]));
  const found = await Promise.all([...keys.values()].map(key => tx.objectStore('heads').get(key)));
  return new Map([...keys.keys()].flatMap((name, i) => (found[i] ? [[name, found[i]]] : [])));
};

const lastBefore = async (tx: Writing, head: Head, s: Snapshot): Promise<Snapshot | undefined> => {
  if (s.at >= head.latest.at) return head.latest;
  return (await tx.objectStore('snapshots').openCursor(IDBKeyRange.bound([...head.key, 0], [...head.key, s.at]), 'prev'))?.value;
};

// A request that fails aborts the transaction, and the transaction tells.
const told = () => undefined;

/** A snapshot that arrives late may tell of fields that no later one shows: what is known is worked out anew from the history. */
const recompleted = async (tx: Writing, head: Head): Promise<Head> => {
  const all = await tx.objectStore('snapshots').getAll(historyOf(head.key));
  return {...head, whole: all.reduce(completed)};
};

/** Places each in its order; answers what became of each and which things changed. */
const placeAll = async (tx: Writing, turns: Turn[]): Promise<{placed: Placement[]; changed: ThingKey[]}> => {
  const heads = await loadHeads(tx, turns);
  const changed = new Map<string, Head>();
  const placed: Placement[] = [];
  for (const {snapshot, exact} of turns) {
    const head = heads.get(nameOf(snapshot));
    const one = place(head, head && (await lastBefore(tx, head, snapshot)), snapshot, exact);
    placed.push(one);
    if ('refused' in one || one.head === head) continue;
    for (const s of one.insert)
      tx.objectStore('snapshots')
        .add(s, [...thingOf(s), s.at])
        .catch(told);
    const after = head && snapshot.at < head.latest.at ? await recompleted(tx, one.head) : one.head;
    heads.set(nameOf(snapshot), after);
    changed.set(nameOf(snapshot), after);
  }
  for (const head of changed.values()) tx.objectStore('heads').put(head, head.key).catch(told);
  return {placed, changed: [...changed.values()].map(head => head.key)};
};

const write = async (store: Store, turns: Turn[]): Promise<Placement[]> => {
  const {placed, changed} = await inOneTransaction(store, tx => placeAll(tx, turns));
  announce(changed);
  return placed;
};

/**
 * Keeps what was read: a changed thing gets a new snapshot, an unchanged one is only `seen`, the same capture twice changes nothing.
 * All in one transaction; resolves after it has completed, in the order given. Throws `StoreFull`; then nothing was kept.
 */
export const keep = async (store: Store, snapshots: Snapshot[]): Promise<Kept[]> => {
  const placed = await write(
    store,
    snapshots.map(snapshot => ({snapshot})),
  );
  return placed.map(one => ('refused' in one ? one : {key: one.head.key, change: one.change}));
};

/** Takes back the snapshots of a backup one for one, with the time they were last met; in the order given: new, known already, or refused. */
export const restore = async (store: Store, snapshots: Snapshot[]): Promise<('added' | 'known' | {refused: string})[]> => {
  const turns = snapshots.flatMap(({seenAt, seenUrl, ...snapshot}): Turn[] => [
    {snapshot, exact: true},
    // To have been met again is a reading of its own, told by two fields.
    {snapshot: {...snapshot, at: seenAt ?? snapshot.at, url: seenUrl ?? snapshot.url}},
  ]);
  const placed = (await write(store, turns)).filter((_, i) => i % 2 === 0);
  return placed.map(one => ('refused' in one ? one : one.insert.length > 0 ? 'added' : 'known'));
};

/** Deletes these things with all their history. */
export const forget = async (store: Store, keys: readonly ThingKey[]): Promise<void> => {
  await inOneTransaction(store, async tx => {
    for (const key of keys) {
      tx.objectStore('snapshots').delete(historyOf(key)).catch(told);
      tx.objectStore('heads').delete(key).catch(told);
    }
  });
  announce(keys);
};

/** Deletes everything that was ever kept. */
export const forgetAll = async (store: Store): Promise<void> => {
  await inOneTransaction(store, async tx => {
    for (const name of tx.objectStoreNames) tx.objectStore(name).clear().catch(told);
  });
  announce('all');
};
