import type {Choice} from '../model/choice.ts';
import {costRecord} from '../model/cost-record.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {type ThingKey, thingOf} from '../model/thing.ts';
import {buyerSecret} from './buyer-key.ts';
import {named, nextPage} from './export-page.ts';
import {olderOf, unpackedBefore} from './older.ts';
import type {Head, Store} from './open.ts';
import {packedSnapshots} from './packed-records.ts';
import {allChoices, choicesAbout, historyOf} from './read.ts';
import {secretRecord} from './secret-record.ts';

/** Records a page of the export holds: one read of the database each, small enough to be held in memory. */
const PAGE = 500;

/** The record of a snapshot as it stands in a file: kind and place first, and on the newest when and where it was last met. */
const record = (s: Snapshot, head: Head | undefined): Record<string, unknown> => {
  const {kind, site, host, shop, ref, at, url, fields, missing, undecided, ...rest} = s;
  const line: Record<string, unknown> = {kind, site, host, shop, ref, at, url, fields, missing, undecided, ...rest};
  if (head?.latest.at !== at) return line;
  if (head.seenAt > at) line.seenAt = head.seenAt;
  if (head.url !== url) line.seenUrl = head.url;
  return line;
};

async function* linesBetween(store: Store, after: IDBValidKey, upTo: IDBValidKey): AsyncIterable<string> {
  for (let from = after; ; ) {
    const {snapshots, heads, isLast} = await nextPage(store, from, upTo, PAGE);
    for (const s of snapshots) yield JSON.stringify(record(s, heads.get(named(thingOf(s)))));
    const last = snapshots[snapshots.length - 1];
    if (!last || isLast) return;
    from = [...thingOf(last), last.at];
  }
}

/** Things that are asked for together: waiting for each by itself takes ten times as long. */
const TOGETHER = 50;

async function* linesOf(store: Store, keys: readonly ThingKey[]): AsyncIterable<string> {
  const tx = store.transaction(['snapshots', 'older', 'heads']);
  const ask = (key: ThingKey) =>
    Promise.all([
      tx.objectStore('older').getAll(olderOf(key)),
      tx.objectStore('snapshots').getAll(historyOf(key), PAGE),
      tx.objectStore('heads').get(key),
    ]);
  for (const [packed, single, head] of await Promise.all(keys.map(ask))) {
    for (const s of [...unpackedBefore(single[0], packed), ...single]) yield JSON.stringify(record(s, head));
    const last = single[PAGE - 1];
    if (last) yield* linesBetween(store, [...thingOf(last), last.at], [...thingOf(last), []]);
  }
}

/** A choice as it stands in a file; a cost is a kind of record by itself. */
const chosen = (one: Choice): string => {
  const {kind, what, site, host, at, ...rest} = one;
  return JSON.stringify(one.what === 'cost' ? costRecord(one) : {kind, what, site, host, at, ...rest});
};

async function* choicesOf(store: Store, keys: readonly ThingKey[]): AsyncIterable<string> {
  const tx = store.transaction('choices');
  yield* (await Promise.all(keys.map(key => tx.store.getAll(choicesAbout(key))))).flat().map(chosen);
}

/** The key of buyers as a line of its own, for a file that nobody opens without its passphrase; nothing where no buyer was told yet. */
export async function* secretLines(store: Store): AsyncIterable<string> {
  const secret = await buyerSecret(store);
  if (secret) yield JSON.stringify(secretRecord(secret));
}

/** Every snapshot and choice, or those of the given things, as JSON lines without line ends; a thing's oldest first. */
export async function* exportLines(store: Store, keys?: readonly ThingKey[]): AsyncIterable<string> {
  if (!keys) {
    // In the order of IndexedDB an array comes after every number and string.
    yield* linesBetween(store, [], [[]]);
    for await (const order of packedSnapshots(store)) yield JSON.stringify(record(order, undefined));
    yield* (await allChoices(store)).map(chosen);
    return;
  }
  for (let from = 0; from < keys.length; from += TOGETHER) {
    const some = keys.slice(from, from + TOGETHER);
    yield* linesOf(store, some);
    yield* choicesOf(store, some);
  }
}
