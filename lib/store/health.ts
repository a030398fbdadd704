import type {IDBPTransaction, StoreNames} from 'idb';
import {type Health, type HealthKey, healthKeyOf, lost, observe, type Sighting, sightingsOf} from '../model/health.ts';
import type {Snapshot} from '../model/snapshot.ts';
import type {ThingKey} from '../model/thing.ts';
import type {Store, Tables} from './open.ts';

type Names = readonly StoreNames<Tables>[];
type Writing = IDBPTransaction<Tables, Names, 'readwrite'>;
type Reading = IDBPTransaction<Tables, Names, 'readonly' | 'readwrite'>;

// A request that fails aborts the transaction, and the transaction tells.
const told = () => undefined;

const note = async (tx: Writing, key: HealthKey, sightings: readonly Sighting[], reader: number): Promise<void> => {
  const known = await tx.objectStore('health').get(key);
  if (sightings.length > 0)
    tx.objectStore('health')
      .put(observe(known, key, sightings, reader), key)
      .catch(told);
};

/** The site that stands for all shops of no known software. */
const ANY = 'generic';

/** How well the pages of a host are read, as those of whichever site; takes as many steps as there are sites, however many hosts. */
const healthOfHost = async (tx: Reading, host: string): Promise<Health[]> => {
  const found: Health[] = [];
  const table = tx.objectStore('health');
  for (let key = await table.getKey(IDBKeyRange.lowerBound([])); key; ) {
    const [site] = key;
    found.push(...(await table.getAll(IDBKeyRange.bound([site, host], [site, host, []]))));
    key = await table.getKey(IDBKeyRange.lowerBound([site, []]));
  }
  return found;
};

/** Notes of one kind of page of a host that a page was not read as it. */
const noteMissed = async (tx: Writing, {key, plan, reader}: Health, url: string, at: number): Promise<void> =>
  note(tx, key, [lost(at, url, plan.at(-1) ?? 0)], reader);

/** A thing that is new to the reader of any shop, on a host that another's reader knew: that one does not know its pages any more. */
export const noteStranger = async (tx: Writing, {site, host, kind, url, at, hidden}: Snapshot): Promise<void> => {
  if (site !== ANY || hidden) return;
  for (const health of await healthOfHost(tx, host))
    if (health.key[0] !== ANY && health.key[2] === kind && (health.at.at(-1) ?? at) < at) await noteMissed(tx, health, url, at);
};

/** Notes how each field was read, host by host, in the transaction that keeps what was read. */
export const noteHealth = async (tx: Writing, snapshots: readonly Snapshot[]): Promise<void> => {
  const places = new Map<string, Snapshot[]>();
  for (const snapshot of snapshots) {
    const name = healthKeyOf(snapshot).join('\n');
    places.set(name, [...(places.get(name) ?? []), snapshot]);
  }
  for (const [first, ...others] of places.values()) {
    if (!first) continue;
    const all = [first, ...others];
    await note(tx, healthKeyOf(first), sightingsOf(all), Math.max(...all.map(({reader}) => reader)));
  }
};

/**
 * Notes that the page at an address tells of nothing (`at`, epoch ms), where something was read there before, or where its form says that it
 * is of a kind that was read on this host (`of`); answers what was kept of it.
 */
export const noteLost = async (tx: Writing, url: string, at: number, of: HealthKey | undefined): Promise<ThingKey[]> => {
  const heads = (await tx.objectStore('heads').index('url').getAll(url)).filter(head => head.seenAt < at);
  const [key] = [...heads.map(({latest}) => healthKeyOf(latest)), ...(of ? [of] : [])];
  const health = key && (await tx.objectStore('health').get(key));
  if (health) await noteMissed(tx, health, url, at);
  return health && heads.length === 0 ? [[health.key[0], health.key[1], '', health.key[2], '']] : heads.map(head => head.key);
};

/** Forgets the health of hosts of which nothing is kept any more. */
export const dropHealth = async (tx: Writing, keys: readonly ThingKey[]): Promise<void> => {
  const hosts = new Map(keys.map(([site, host]) => [`${site}\n${host}`, [site, host] as const]));
  for (const host of hosts.values()) {
    const range = IDBKeyRange.bound([...host], [...host, []]);
    if ((await tx.objectStore('heads').getKey(range)) === undefined) tx.objectStore('health').delete(range).catch(told);
  }
};

/** How well everything is read, host by host. */
export const allHealth = (store: Store): Promise<Health[]> => store.getAll('health');

/** How well these hosts are read. */
export const healthAt = async (store: Store, keys: readonly ThingKey[]): Promise<Health[]> => {
  const places = new Map(keys.map(([site, host, , kind]) => [`${site}\n${host}\n${kind}`, [site, host, kind] as HealthKey]));
  const tx = store.transaction('health');
  return (await Promise.all([...places.values()].map(key => tx.store.get(key)))).flatMap(one => one ?? []);
};

/** How well the pages of this host are read, whatever site they are read as. */
export const healthAtHost = (store: Store, host: string): Promise<Health[]> =>
  healthOfHost(store.transaction(['health']) as unknown as Reading, host);
