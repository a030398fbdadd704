import type {Choice} from '../model/choice.ts';
import {keysAbout} from '../model/choice-key.ts';
import type {Kind} from '../model/reading.ts';
import type {ThingKey} from '../model/thing.ts';
import type {Head, Store} from './open.ts';

export type {Head} from './open.ts';

/** All keys of those snapshots of one thing that stand by themselves: of a listing with many the oldest are packed (`history`). */
export const historyOf = (key: ThingKey): IDBKeyRange => IDBKeyRange.bound([...key, 0], [...key, Number.POSITIVE_INFINITY]);

/** Every thing that was ever kept, the last met first. */
export const heads = async (store: Store): Promise<Head[]> => (await store.getAllFromIndex('heads', 'seenAt')).reverse();

/** Things in the order of their keys from beyond `after`, at most `most`: for reading all of many without holding up a page. */
export const headsAfter = (store: Store, after: ThingKey | undefined, most: number): Promise<Head[]> =>
  store.getAll('heads', after && IDBKeyRange.lowerBound(after, true), most);

/** Is this thing of that kind? */
export const isHeadOf =
  <K extends Kind>(kind: K) =>
  (head: Head): head is Head<K> =>
    head.latest.kind === kind;

const allOf = (kind: Kind): IDBKeyRange => IDBKeyRange.bound([kind, 0], [kind, Number.POSITIVE_INFINITY]);

/** The things of a kind last met, the last first, at most `most`. */
export const newestHeads = async <K extends Kind>(store: Store, kind: K, most: number): Promise<Head<K>[]> => {
  const found: Head<K>[] = [];
  const is = isHeadOf(kind);
  let cursor = await store.transaction('heads').store.index('kind').openCursor(allOf(kind), 'prev');
  for (; cursor && found.length < most; cursor = await cursor.continue()) if (is(cursor.value)) found.push(cursor.value);
  return found;
};

/** The listings that are known to be the seller's own, the last met first, at most `most`. */
export const ownListings = async (store: Store, most: number): Promise<Head<'listing'>[]> => {
  const found: Head<'listing'>[] = [];
  const is = isHeadOf('listing');
  const mine = IDBKeyRange.bound(['mine', 0], ['mine', Number.POSITIVE_INFINITY]);
  let cursor = await store.transaction('heads').store.index('owner').openCursor(mine, 'prev');
  for (; cursor && found.length < most; cursor = await cursor.continue()) if (is(cursor.value)) found.push(cursor.value);
  return found;
};

/** One thing, if it was ever kept. */
export const headAt = (store: Store, key: ThingKey): Promise<Head | undefined> => store.get('heads', key);

/** Every thing that is kept of a host of a site. */
export const headsOfHost = (store: Store, site: string, host: string): Promise<Head[]> =>
  store.getAll('heads', IDBKeyRange.bound([site, host], [site, host, []]));

/** What was last met at this address (as `keptAddress` gives it), the last met first; takes no longer with a long history. */
export const headsAtAddress = async (store: Store, address: string): Promise<Head[]> =>
  (await store.getAllFromIndex('heads', 'url', address)).sort((a, b) => b.seenAt - a.seenAt);

/** How many things of a kind are kept. */
export const countHeads = (store: Store, kind: Kind): Promise<number> => store.countFromIndex('heads', 'kind', allOf(kind));

/** All keys of the choices about one thing, or about a host as such. */
export const choicesAbout = (about: ThingKey | {host: string}): IDBKeyRange => IDBKeyRange.bound(...keysAbout(about));

/** What the seller decided about one thing, and about its host. */
export const choicesFor = async (store: Store, key: ThingKey): Promise<Choice[]> => {
  const {store: choices} = store.transaction('choices');
  return (await Promise.all([choices.getAll(choicesAbout(key)), choices.getAll(choicesAbout({host: key[1]}))])).flat();
};

/** Everything that the seller decided, host by host. */
export const allChoices = (store: Store): Promise<Choice[]> => store.getAll('choices');
