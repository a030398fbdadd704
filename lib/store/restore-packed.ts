import {COLUMN} from '../model/health.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {isOf, thingOf} from '../model/thing.ts';
import {snapshotOf, type Telling} from './block.ts';
import {stable} from './place.ts';
import type {Writing} from './transaction.ts';
import {type Known, keepBatch, type NewTelling, nothingKnown} from './write-packed.ts';

const isOrder = isOf('order');

/** The telling of a snapshot that was packed, or could be; undefined: it holds more than a report tells. */
const tellingOf = (s: Snapshot): NewTelling | undefined => {
  if (!isOrder(s)) return undefined;
  const {site, host, shop, at, url, reader, from} = s;
  const sources = Object.values(from);
  if (sources.length === 0 || !sources.every(one => one.startsWith(COLUMN))) return undefined;
  const telling = {...{site, host, shop, at, url, reader, from}, file: ''};
  const digest = stable(telling);
  // What a block does not hold must not be lost: only what it gives back as it is may be packed.
  return stable(snapshotOf({...telling, digest, id: 0}, s)) === stable(s) ? {...telling, digest} : undefined;
};

type Group = {telling: Omit<Telling, 'id'>; turns: {at: number; order: Snapshot<'order'>}[]};

/** Those of a backup's records that a report told, by what they have in common: their places in the list. A thing that is there twice is history, and none of them. */
export const packable = (snapshots: readonly Snapshot[]): Group[] => {
  const times = new Map<string, number>();
  for (const s of snapshots) times.set(thingOf(s).join('\n'), (times.get(thingOf(s).join('\n')) ?? 0) + 1);
  const groups = new Map<string, Group>();
  snapshots.forEach((s, at) => {
    const telling = times.get(thingOf(s).join('\n')) === 1 ? tellingOf(s) : undefined;
    if (!telling || !isOrder(s)) return;
    const group = groups.get(telling.digest) ?? {telling, turns: []};
    group.turns.push({at, order: s});
    groups.set(telling.digest, group);
  });
  return [...groups.values()];
};

/** Which orders of each host are packed, as long as one job alone writes. */
export type KnownAt = Map<string, Known>;

/** Takes back orders that were packed; answers by their place in the list what became of each. */
export const restorePacked = async (
  tx: Writing,
  groups: readonly Group[],
  known: KnownAt,
): Promise<Map<number, 'added' | 'known' | {refused: string}>> => {
  const out = new Map<number, 'added' | 'known' | {refused: string}>();
  for (const {telling, turns} of groups) {
    const host = `${telling.site}\n${telling.host}`;
    const here = known.get(host) ?? nothingKnown();
    known.set(host, here);
    const orders = turns.map(({order}) => order);
    const kept = await keepBatch(tx, {telling, orders, known: here, exact: true});
    turns.forEach(({at, order}) => {
      out.set(at, kept.get(order.ref) ?? 'known');
    });
  }
  return out;
};
