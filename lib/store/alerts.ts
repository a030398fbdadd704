import type {AlertKept, AlertKey, AlertLogged} from '../model/alert-kept.ts';
import type {Choice} from '../model/choice.ts';
import {type ChoiceKey, thingChosen, thingNamed} from '../model/choice-key.ts';
import type {ThingKey} from '../model/thing.ts';
import type {Head, Store} from './open.ts';
import {inOneTransaction, told, type Writing} from './transaction.ts';
import {announceAlerts} from './watch.ts';

/** A thing that was met, or of which something was decided, since the alerts last looked at it; `mark` tells one such time from the next. */
export type Due = {key: ThingKey; mark: number};

/** How an alert goes on; `kept` undefined: it is watched no longer. `logged`: what its history says of that. */
export type Step = {kept: AlertKept | undefined; logged?: AlertLogged | undefined};

/** What becomes of an alert, worked out from what is kept of it when its turn has come; undefined: nothing. */
export type Stepping = {key: AlertKey; next: (kept: AlertKept | undefined) => Step | undefined};

/** Openings that are remembered; the oldest go first. */
const MOST_LOGGED = 2000;

const everyOf = (of: string): IDBKeyRange => IDBKeyRange.bound([of], [of, []]);

const note = (tx: Writing, key: ThingKey, mark: number): void => void tx.objectStore('due').put({key, mark}, key).catch(told);

const watched: readonly string[] = ['listing', 'search'];

/** Notes in the same transaction that alerts have to look at listings and searches that were met: whoever is killed before they do finds it there. */
export const noteMet = (tx: Writing, heads: Iterable<Head>): void => {
  for (const {key, latest, seenAt} of heads) if (watched.includes(latest.kind)) note(tx, key, seenAt);
};

/** The same of pages that are watched from now on, or otherwise, or no longer. */
export const notePins = (tx: Writing, choose: readonly Choice[], drop: readonly ChoiceKey[]): void => {
  const pinned = choose.filter(({what}) => what === 'pin').map(one => ({key: thingChosen(one), at: one.at}));
  const gone = drop.filter(([, , what]) => what === 'pin').map(([, of]) => ({key: thingNamed(of), at: 0}));
  for (const {key, at} of [...pinned, ...gone]) if (key) note(tx, key, at);
};

/** Things that alerts have to look at, at most `most`. */
export const dueThings = (store: Store, most: number): Promise<Due[]> => store.getAll('due', undefined, most);

const logKey = ({openedAt, of, alert}: AlertLogged): [number, string, string] => [openedAt, of, alert];

const shorten = async (tx: Writing): Promise<void> => {
  const log = tx.objectStore('alertLog');
  const tooMany = (await log.count()) - MOST_LOGGED;
  if (tooMany <= 0) return;
  for (const key of await log.getAllKeys(undefined, tooMany)) log.delete(key).catch(told);
};

const take = async (tx: Writing, {key, next}: Stepping): Promise<boolean> => {
  const before = await tx.objectStore('alerts').get(key);
  const step = next(before);
  if (!step || step.kept === before) return false;
  if (step.kept) tx.objectStore('alerts').put(step.kept, key).catch(told);
  else tx.objectStore('alerts').delete(key).catch(told);
  if (step.logged) tx.objectStore('alertLog').put(step.logged, logKey(step.logged)).catch(told);
  return true;
};

/**
 * Steps alerts and strikes out the things that they have looked at, all or nothing. A thing that was met again meanwhile stays to be looked
 * at. Resolves after the transaction has completed; answers whether anything changed. Throws `StoreFull`.
 */
export const stepAlerts = async (store: Store, steppings: readonly Stepping[], looked: readonly Due[] = []): Promise<boolean> => {
  const changed = await inOneTransaction(store, async tx => {
    const done: boolean[] = [];
    for (const stepping of steppings) done.push(await take(tx, stepping));
    for (const {key, mark} of looked) {
      const now = await tx.objectStore('due').get(key);
      if (now?.mark === mark) tx.objectStore('due').delete(key).catch(told);
    }
    if (done.includes(true)) await shorten(tx);
    return done.includes(true);
  });
  if (changed) announceAlerts();
  return changed;
};

/** All alerts of one thing or place. */
export const alertsOf = (store: Store, of: string): Promise<AlertKept[]> => store.getAll('alerts', everyOf(of));

/** One alert, if anything is kept of it. */
export const alertAt = (store: Store, key: AlertKey): Promise<AlertKept | undefined> => store.get('alerts', key);

/** All alerts of which anything is kept. */
export const allAlerts = (store: Store): Promise<AlertKept[]> => store.getAll('alerts');

/** All alerts that are open, acknowledged or not: as quick with ten thousand calm ones as with none. */
export const openAlerts = (store: Store): Promise<AlertKept[]> => store.getAllFromIndex('alerts', 'open');

/** All alerts of figures: their names begin with `@`. */
export const figureAlerts = (store: Store): Promise<AlertKept[]> => store.getAll('alerts', IDBKeyRange.bound(['@'], ['A']));

/** When which alerts were open, those that opened last first, at most `most`. */
export const alertLog = async (store: Store, most: number): Promise<AlertLogged[]> => {
  const found: AlertLogged[] = [];
  let cursor = await store.transaction('alertLog').store.openCursor(null, 'prev');
  for (; cursor && found.length < most; cursor = await cursor.continue()) found.push(cursor.value);
  return found;
};

/** Nothing is to be told of things that are no longer kept. */
export const dropAlerts = (tx: Writing, keys: readonly ThingKey[]): void => {
  for (const key of keys) {
    tx.objectStore('alerts')
      .delete(everyOf(key.join('\n')))
      .catch(told);
    tx.objectStore('due').delete(key).catch(told);
  }
};
