import type {Kept} from '../messages.ts';
import type {Choice} from '../model/choice.ts';
import {type ChoiceKey, choiceKey, isBeside, thingChosen, thingNamed} from '../model/choice-key.ts';
import type {HealthKey} from '../model/health.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {type ThingKey, thingOf} from '../model/thing.ts';
import {dropAlerts, noteMet, notePins} from './alerts.ts';
import {unpackFor} from './apart.ts';
import {withBuyers} from './buyer-key.ts';
import {dropHealth, noteHealth, noteLost, noteStranger} from './health.ts';
import {movingShops} from './moving-shops.ts';
import {neighbours} from './neighbours.ts';
import {olderOf, packOlder, unpackOlder} from './older.ts';
import type {Head, Store} from './open.ts';
import {type Placement, place} from './place.ts';
import {choicesAbout, historyOf} from './read.ts';
import {allShops} from './shops.ts';
import {putSnapshots, recompleted} from './snapshots.ts';
import {type Before, followTotals, rebuilt} from './totals.ts';
import {inOneTransaction, told, type Writing} from './transaction.ts';
import {announce} from './watch.ts';

/** One snapshot to place; `exact`: as a backup has it. */
export type Turn = {snapshot: Snapshot; exact?: boolean};

const nameOf = (s: Snapshot): string => thingOf(s).join('\n');

const loadHeads = async (tx: Writing, turns: Turn[]): Promise<Map<string, Head>> => {
  const keys = new Map(turns.map(({snapshot}) => [nameOf(snapshot), thingOf(snapshot)]));
  const found = await Promise.all([...keys.values()].map(key => tx.objectStore('heads').get(key)));
  return new Map([...keys.keys()].flatMap((name, i) => (found[i] ? [[name, found[i]]] : [])));
};

const changeOf = (one: Placement | undefined) => (one && 'change' in one ? one.change : undefined);

/** Notes how well hosts are read, from what was taken of them. */
const noteRead = async (tx: Writing, taken: readonly {snapshot: Snapshot; change: ReturnType<typeof changeOf>}[]): Promise<void> => {
  await noteHealth(
    tx,
    taken.filter(({change}) => change).map(({snapshot}) => snapshot),
  );
  // One new thing: those of a backup were judged when they were read.
  const [only] = taken.filter(({change}) => change === 'first');
  if (only && taken.every(({snapshot}) => snapshot.url === only.snapshot.url)) await noteStranger(tx, only.snapshot);
};

/** Places each in its order; answers what became of each and which things changed. */
export const placeAll = async (tx: Writing, turns: Turn[]): Promise<{placed: Placement[]; changed: ThingKey[]}> => {
  const unpacked = await unpackFor(
    tx,
    turns.map(({snapshot}) => snapshot),
  );
  const heads = await loadHeads(tx, turns);
  const changed = new Map<string, Head>();
  const placed: Placement[] = [];
  const unpacking = new Map<string, Head>();
  // What was packed until now counts for nothing any more where it was.
  const wasPacked = new Set(unpacked.map(key => key.join('\n')));
  const known = new Map([...heads].filter(([name]) => !wasPacked.has(name)));
  for (const {snapshot, exact} of turns) {
    const head = heads.get(nameOf(snapshot));
    if (head && (await unpackOlder(tx, head, snapshot.at))) unpacking.set(nameOf(snapshot), head);
    const one = place(head, await neighbours(tx, head, snapshot), snapshot, exact);
    placed.push(one);
    if ('refused' in one || one.head === head) continue;
    putSnapshots(tx, snapshot, one);
    const after = head && snapshot.at < head.latest.at ? await recompleted(tx, one.head) : one.head;
    heads.set(nameOf(snapshot), after);
    changed.set(nameOf(snapshot), after);
  }
  for (const head of changed.values()) tx.objectStore('heads').put(head, head.key).catch(told);
  for (const head of new Map([...unpacking, ...changed]).values()) await packOlder(tx, head);
  // What a backup brings is no news.
  if (!turns.some(({exact}) => exact)) noteMet(tx, changed.values());
  const moved = new Map([...unpacked, ...[...changed.values()].map(({key}) => key)].map(key => [key.join('\n'), key]));
  await followTotals(
    tx,
    [...moved].map(([name, key]) => ({key, head: known.get(name)})),
  );
  await noteRead(
    tx,
    turns.map(({snapshot}, i) => ({snapshot, change: changeOf(placed[i])})),
  );
  return {placed, changed: [...moved.values()]};
};

const write = async (store: Store, turns: Turn[]): Promise<Placement[]> => {
  const keyed = await withBuyers(
    store,
    turns.map(({snapshot}) => snapshot),
  );
  const ready = turns.map((turn, i) => ({...turn, snapshot: keyed[i] ?? turn.snapshot}));
  const {placed, changed} = await inOneTransaction(store, tx => placeAll(tx, ready));
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

/** Notes that the page at this address (as kept) told of nothing at `at` (epoch ms); `of`: what its address says that it shows. */
export const miss = async (store: Store, url: string, at: number, of?: HealthKey): Promise<void> =>
  announce(await inOneTransaction(store, tx => noteLost(tx, url, at, of)));

/** What the seller decided anew, what no longer holds, and the snapshots that follow from it. */
export type Decision = {choose?: readonly Choice[]; drop?: readonly ChoiceKey[]; snapshots?: readonly Snapshot[]};

/** Keeps a decision with all that follows from it, or nothing of it. */
export const decide = async (store: Store, {choose = [], drop = [], snapshots = []}: Decision): Promise<void> => {
  const turns = snapshots.map(snapshot => ({snapshot}));
  const {changed} = await inOneTransaction(store, async tx => {
    await movingShops(tx, choose.some(({what}) => what === 'shop') || drop.some(([, , what]) => what === 'shop'), async () => {
      for (const key of drop) tx.objectStore('choices').delete(key).catch(told);
      for (const one of choose) tx.objectStore('choices').put(one, choiceKey(one)).catch(told);
    });
    notePins(tx, choose, drop);
    return placeAll(tx, turns);
  });
  const wide = [...drop.filter(([, of]) => !of), ...choose.filter(one => !thingChosen(one)).map(choiceKey)];
  if (wide.some(([, , what]) => !isBeside(what))) return announce('all');
  const about = [...drop.map(([, of]) => thingNamed(of)), ...choose.map(thingChosen)];
  announce([...changed, ...about.flatMap(key => (key ? [key] : []))]);
  if (wide.length > 0) announce('choices');
};

/** Deletes these things with all their history and what was decided about them. */
export const forget = async (store: Store, keys: readonly ThingKey[]): Promise<void> => {
  await inOneTransaction(store, async tx => {
    const orders = keys.filter(([, , , kind]) => kind === 'order');
    const before: Before[] = await Promise.all(orders.map(async key => ({key, head: await tx.objectStore('heads').get(key)})));
    for (const key of keys) {
      tx.objectStore('snapshots').delete(historyOf(key)).catch(told);
      tx.objectStore('older').delete(olderOf(key)).catch(told);
      tx.objectStore('heads').delete(key).catch(told);
      tx.objectStore('choices').delete(choicesAbout(key)).catch(told);
    }
    dropAlerts(tx, keys);
    await followTotals(tx, before);
    await dropHealth(tx, keys);
  });
  announce(keys);
};

/** Works out anew what all orders come to: for when what counts has changed, and for whoever doubts it. */
export const rebuildTotals = async (store: Store): Promise<void> => {
  await inOneTransaction(store, async tx => rebuilt(tx, await allShops(tx)));
  announce('all');
};
