import {COLUMN} from '../model/health.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {isOf, thingOf} from '../model/thing.ts';
import {snapshotOf, type Telling} from './block.ts';
import {withBuyers} from './buyer-key.ts';
import type {Store} from './open.ts';
import {stable} from './place.ts';
import {keepPacked, type NewTelling, nothingKnown} from './write-packed.ts';

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

/** Takes back orders that were packed; answers by their place in the list what became of each. */
export const restorePacked = async (
  store: Store,
  groups: readonly Group[],
): Promise<Map<number, 'added' | 'known' | {refused: string}>> => {
  const out = new Map<number, 'added' | 'known' | {refused: string}>();
  for (const {telling, turns} of groups) {
    const signed = (await withBuyers(
      store,
      turns.map(({order}) => order),
    )) as Snapshot<'order'>[];
    const kept = await keepPacked(store, {telling, orders: signed, known: nothingKnown(), exact: true});
    turns.forEach(({at, order}) => {
      out.set(at, kept.get(order.ref) ?? 'known');
    });
  }
  return out;
};
