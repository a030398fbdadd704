import type {Imported} from '../messages.ts';
import type {ThingKey} from '../model/thing.ts';
import {clearAll, setBefore} from './before.ts';
import {type BuyerSecret, noteSecret, withBuyers} from './buyer-key.ts';
import type {Store} from './open.ts';
import {type Kept, type Restoring, restoreRecords} from './restore.ts';
import {inOneTransaction, told} from './transaction.ts';
import {announce, announceAlerts} from './watch.ts';

/** Records of a backup, each with its line in the file. */
export type StagedPart = {records: Kept[]; lines: number[]};

/** What is kept already stays, or gives way. */
export type RestoreMode = 'merge' | 'replace';

/** Lets go of records that wait and will not take effect: of a restore that was ended half-way. */
export const clearStaged = (store: Store): Promise<void> =>
  inOneTransaction(store, async tx => void tx.objectStore('staged').clear().catch(told));

/** Has records wait behind those that wait already; nothing of them counts yet. Throws `StoreFull`. */
export const stage = async (store: Store, {records, lines}: StagedPart, number: number): Promise<void> => {
  const snapshots = await withBuyers(
    store,
    records.flatMap(one => (one.kind === 'choice' ? [] : [one])),
  );
  const keyed = records.map(one => (one.kind === 'choice' ? one : (snapshots.shift() ?? one)));
  await inOneTransaction(store, async tx => void tx.objectStore('staged').put({records: keyed, lines}, number).catch(told));
};

/** More things than these are not worth being told one by one. */
const FEW = 500;

/** Which things a restore changed, as views are told: all, where that is many or unknown. */
const changedOf = (mode: RestoreMode) => {
  const few: ThingKey[] = [];
  let isWide = mode === 'replace';
  return {
    add: (changed: readonly ThingKey[] | 'all') => {
      isWide ||= changed === 'all' || few.length + changed.length > FEW;
      if (!isWide && changed !== 'all') few.push(...changed);
    },
    all: () => (isWide ? ('all' as const) : few),
  };
};

type Taking = {mode: RestoreMode; at: number; secret?: BuyerSecret | undefined; onProgress: (line: number) => void};

/**
 * Lets all records that wait take effect at once: in one transaction, so that either all of it is there or nothing was changed. Everything as it was
 * is noted first, for `bringBack`. `at`: now, epoch ms; `secret`: the key of buyers that the backup carries; `onProgress` hears the line of the file. Throws `StoreFull`.
 */
export const takeStaged = async (store: Store, {mode, at, secret, onProgress}: Taking): Promise<Imported> => {
  const changes = changedOf(mode);
  const result = await inOneTransaction(store, async tx => {
    const all: Imported = {added: 0, known: 0, refused: []};
    await setBefore(tx, at);
    if (mode === 'replace') clearAll(tx);
    if (secret) await noteSecret(tx, secret);
    const restoring: Restoring = {known: new Map(), onChanged: changes.add};
    for (const number of await tx.objectStore('staged').getAllKeys()) {
      const {records, lines} = (await tx.objectStore('staged').get(number)) ?? {records: [], lines: []};
      const outcomes = await restoreRecords(tx, records, restoring);
      outcomes.forEach((outcome, i) => {
        if (typeof outcome === 'string') all[outcome] += 1;
        else all.refused.push({line: lines[i] ?? 0, why: outcome.refused});
      });
      onProgress(lines.at(-1) ?? 0);
    }
    tx.objectStore('staged').clear().catch(told);
    return all;
  });
  announce(changes.all());
  if (mode === 'replace') announceAlerts();
  return result;
};
