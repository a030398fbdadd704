import {dayOf} from '../model/day.ts';
import type {Snapshot} from '../model/snapshot.ts';
import type {Plan} from '../model/store-task.ts';
import type {ThingKey} from '../model/thing.ts';
import {type Thinning, thinned} from '../model/thinned.ts';
import {readTimes, type Times} from './key-pages.ts';
import type {Store} from './open.ts';
import {history} from './read.ts';
import {spare} from './spare.ts';
import {inOneTransaction, told} from './transaction.ts';
import type {Progress} from './verify.ts';
import {announce} from './watch.ts';
import {weightOf} from './weigh.ts';

const DAY = 86_400_000;
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

/** What a policy lets go, listing by listing; orders and searches are not touched. `onThing` hears of each listing that was looked at. */
export async function* goingBy(store: Store, policy: Policy, onThing: () => void = () => {}): AsyncIterable<Going> {
  const thinning = await thinningOf(store, policy);
  for await (const {key, times} of readTimes(store)) {
    if (key[3] !== 'listing') continue;
    onThing();
    const mayGo = new Set(thinned(times, thinning));
    if (mayGo.size === 0) continue;
    const snapshots = spare((await history(store, key)).reverse(), mayGo);
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

/** Deletes snapshots of some things: none that is the first or the newest of its thing now. Answers how many. */
const dropSome = (store: Store, some: readonly Times[]): Promise<number> =>
  inOneTransaction(store, async tx => {
    const [heads, snapshots] = [tx.objectStore('heads'), tx.objectStore('snapshots')];
    let gone = 0;
    for (const {key, times} of some) {
      const head = await heads.get(key);
      if (!head) continue;
      const inside = times.filter(at => at > head.firstAt && at < head.latest.at);
      const there = (await Promise.all(inside.map(at => snapshots.getKey([...key, at])))).flatMap(one => (one ? [one] : []));
      for (const one of there) snapshots.delete(one).catch(told);
      if (there.length > 0) heads.put({...head, snapshots: head.snapshots - there.length}, key).catch(told);
      gone += there.length;
    }
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
