import {dayOf} from '../model/day.ts';
import type {Snapshot} from '../model/snapshot.ts';
import type {Plan} from '../model/store-task.ts';
import type {ThingKey} from '../model/thing.ts';
import {type Thinning, thinned} from '../model/thinned.ts';
import {history} from './history.ts';
import type {Times} from './key-pages.ts';
import {olderOf, packOlder, snapshotsIn} from './older.ts';
import type {Head, Store} from './open.ts';
import {headsAfter, historyOf, isHeadOf} from './read.ts';
import {spare} from './spare.ts';
import {inOneTransaction, told, type Writing} from './transaction.ts';
import type {Progress} from './verify.ts';
import {announce} from './watch.ts';
import {weightOf} from './weigh.ts';

const DAY = 86_400_000;
const isListing = isHeadOf('listing');
/** Things of one transaction. */
const BATCH = 200;

/** What the seller wants: every change of listings for so many days, then one a day, after a year one a week. `now`: epoch ms. */
export type Policy = {everyFor: number; now: number};

/** Days are those of the zone in which orders are counted, else of the browser's. */
const thinningOf = async (store: Store, policy: Policy): Promise<Thinning> => {
  const kept = await store.get('install', 'zone');
  const zone = typeof kept === 'string' ? kept : new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {...policy, dayOf: at => Date.parse(`${dayOf(at, 0, zone)}T00:00:00Z`) / DAY};
};

/** What may go of one listing. */
export type Going = {key: ThingKey; snapshots: Snapshot[]};

/** Listings of one reading. */
const PAGE = 500;

/** The listings that have more than a first and a newest snapshot. */
async function* longHeads(store: Store): AsyncIterable<Head<'listing'>[]> {
  for (let after: ThingKey | undefined; ; ) {
    const page = await headsAfter(store, after, PAGE);
    yield page.filter(isListing).filter(({snapshots}) => snapshots > 2);
    after = page.at(-1)?.key;
    if (page.length < PAGE) return;
  }
}

/** What a policy lets go, listing by listing; orders and searches are not touched. `onThing` hears of each listing that was looked at. */
export async function* goingBy(store: Store, policy: Policy, onThing: () => void = () => {}): AsyncIterable<Going> {
  const thinning = await thinningOf(store, policy);
  for await (const page of longHeads(store))
    for (const {key} of page) {
      onThing();
      const all = (await history(store, key)).reverse();
      const mayGo = new Set(
        thinned(
          all.map(({at}) => at),
          thinning,
        ),
      );
      if (mayGo.size === 0) continue;
      const snapshots = spare(all, mayGo);
      if (snapshots.length > 0) yield {key, snapshots};
    }
}

/** Looks at what a policy would let go, and changes nothing. */
export const planOf = async (store: Store, policy: Policy, onThing: () => void = () => {}): Promise<Plan> => {
  const plan: Plan = {listings: 0, records: 0, bytes: 0};
  for await (const {snapshots} of goingBy(store, policy, onThing)) {
    plan.listings += 1;
    plan.records += snapshots.length;
    plan.bytes += snapshots.reduce((sum, one) => sum + weightOf(one), 0);
  }
  return plan;
};

/** Deletes snapshots of a listing, but not the first or the newest of now. A history of which a part cannot be read is left alone. Answers how many. */
const dropOf = async (tx: Writing, {key, times}: Times): Promise<number> => {
  const [head, all] = [await tx.objectStore('heads').get(key), await snapshotsIn(tx, key)];
  if (!head || all.length !== head.snapshots) return 0;
  const going = new Set(times.filter(at => at > head.firstAt && at < head.latest.at));
  const rest = all.filter(({at}) => !going.has(at));
  if (rest.length === all.length) return 0;
  tx.objectStore('older').delete(olderOf(key)).catch(told);
  tx.objectStore('snapshots').delete(historyOf(key)).catch(told);
  for (const one of rest)
    tx.objectStore('snapshots')
      .add(one, [...key, one.at])
      .catch(told);
  const after = {...head, snapshots: rest.length};
  tx.objectStore('heads').put(after, key).catch(told);
  await packOlder(tx, after);
  return all.length - rest.length;
};

const dropSome = (store: Store, some: readonly Times[]): Promise<number> =>
  inOneTransaction(store, async tx => {
    let gone = 0;
    for (const one of some) gone += await dropOf(tx, one);
    return gone;
  });

/** Deletes these snapshots, of some things in each transaction; stopped at any moment, the others are there. Answers how many are gone. */
export const drop = async (store: Store, all: readonly Times[], onProgress: Progress = () => {}): Promise<number> => {
  let gone = 0;
  for (let from = 0; from < all.length; from += BATCH) {
    onProgress(from, all.length);
    gone += await dropSome(store, all.slice(from, from + BATCH));
  }
  if (gone > 0) announce('all');
  return gone;
};
