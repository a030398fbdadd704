import type {Choice} from '../model/choice.ts';
import {choiceKey} from '../model/choice-key.ts';
import type {Snapshot} from '../model/snapshot.ts';
import type {ThingKey} from '../model/thing.ts';
import {movingShops} from './moving-shops.ts';
import {stable} from './place.ts';
import {type KnownAt, packable, restorePacked} from './restore-packed.ts';
import {told, type Writing} from './transaction.ts';
import {placeAll, type Turn} from './write.ts';

/** A record of a backup that is kept: what a page or a report told, or what the seller decided. */
export type Kept = Snapshot | Choice;

/** What became of one record of a backup. */
export type Restored = 'added' | 'known' | {refused: string};

/** Hears which things are other than they were, or that it cannot be said. */
export type OnChanged = (changed: readonly ThingKey[] | 'all') => void;

/** Takes back snapshots one for one, with the time they were last met; in the order given. */
const restoreThings = async (tx: Writing, snapshots: readonly Snapshot[], onChanged: OnChanged): Promise<Restored[]> => {
  const turns = snapshots.flatMap(({seenAt, seenUrl, ...snapshot}): Turn[] => [
    {snapshot, exact: true},
    // To have been met again is a reading of its own, told by two fields.
    {snapshot: {...snapshot, at: seenAt ?? snapshot.at, url: seenUrl ?? snapshot.url}},
  ]);
  const {placed: all, changed} = await placeAll(tx, turns);
  onChanged(changed);
  const placed = all.filter((_, i) => i % 2 === 0);
  return placed.map(one => ('refused' in one ? one : one.insert.length > 0 ? 'added' : 'known'));
};

/** `known`: which orders are packed, as long as one job alone writes. */
export type Restoring = {known: KnownAt; onChanged: OnChanged};

/** Takes back snapshots in their order; those that a report alone told of are packed again. */
const restoreSnapshots = async (tx: Writing, snapshots: readonly Snapshot[], {known, onChanged}: Restoring): Promise<Restored[]> => {
  const groups = packable(snapshots);
  const packed = new Set(groups.flatMap(({turns}) => turns.map(({at}) => at)));
  const things = await restoreThings(
    tx,
    snapshots.filter((_, i) => !packed.has(i)),
    onChanged,
  );
  if (groups.length > 0) onChanged('all');
  // Orders that pages told of may have been taken out of blocks.
  if (snapshots.some((s, i) => s.kind === 'order' && !packed.has(i))) known.clear();
  const orders = await restorePacked(tx, groups, known);
  return snapshots.map((_, i) => orders.get(i) ?? things.shift() ?? 'known');
};

const restoreChoice = async (tx: Writing, one: Choice): Promise<Restored> => {
  const key = choiceKey(one);
  const kept = await tx.objectStore('choices').get(key);
  if (kept && (kept.at > one.at || stable(kept) === stable(one))) return 'known';
  if (kept?.at === one.at) return {refused: 'Another choice about the same thing at the same moment is already kept.'};
  tx.objectStore('choices').put(one, key).catch(told);
  return 'added';
};

/** Takes back choices; of two about the same the later one holds. */
const restoreChoices = async (tx: Writing, choices: readonly Choice[]): Promise<Restored[]> => {
  const all: Restored[] = [];
  await movingShops(
    tx,
    choices.some(({what}) => what === 'shop'),
    async () => {
      for (const one of choices) all.push(await restoreChoice(tx, one));
    },
  );
  return all;
};

/** Takes back records of both sorts; answers in their order. Buyers must be keyed hashes. */
export const restoreRecords = async (tx: Writing, records: readonly Kept[], restoring: Restoring): Promise<Restored[]> => {
  const snapshots = records.flatMap(one => (one.kind === 'choice' ? [] : [one]));
  const choices = records.flatMap(one => (one.kind === 'choice' ? [one] : []));
  const things = await restoreSnapshots(tx, snapshots, restoring);
  const decided = choices.length > 0 ? await restoreChoices(tx, choices) : [];
  if (decided.includes('added')) restoring.onChanged('all');
  return records.map(({kind}) => (kind === 'choice' ? decided : things).shift() ?? 'known');
};
