import type {Check, CheckItem, CheckPause, Unopened} from '../model/check.ts';
import {encodeKey} from './route.ts';

/** A host of which no more pages were opened, why, and how many; `url`: the page at which that showed. */
export type StoppedHost = {host: string; why: Exclude<Unopened, 'no-product' | 'other' | 'stopped'>; url: string; skipped: number};

/** A page that was opened and not read. */
export type MissedPage = {id: string; host: string; url: string; why: Unopened};

/** How far a check has come. */
export type CheckShown = {
  state: Check['state'];
  pause: CheckPause | undefined;
  /** Pages in all; those done with, and what became of them. */
  all: number;
  done: number;
  read: number;
  failed: number;
  skipped: number;
  /** Of those read how many stood in a window that nobody saw. */
  unseen: number;
  /** The host of the page that is open. */
  host: string | undefined;
  stopped: StoppedHost[];
  /** What failed by itself, and not with its host. */
  missed: MissedPage[];
};

const isEndOfHost = (why: Unopened | undefined): why is StoppedHost['why'] =>
  why !== undefined && why !== 'stopped' && why !== 'no-product' && why !== 'other';

/** The hosts that were stopped: by a barrier, or by what those of their pages tell that were passed over. */
const stoppedIn = (items: readonly CheckItem[]): StoppedHost[] => {
  const found = new Map<string, StoppedHost>();
  for (const {host, state, why, url} of items) {
    if (!isEndOfHost(why)) continue;
    const isEnd = state === 'skipped' || why === 'wall' || why === 'login';
    const before = found.get(host);
    if (!isEnd) continue;
    const shownAt =
      items.filter(one => one.host === host && one.state === 'failed').sort((a, b) => b.at - a.at)[0]?.url ?? before?.url ?? url;
    found.set(host, {host, why, url: shownAt, skipped: (before?.skipped ?? 0) + (state === 'skipped' ? 1 : 0)});
  }
  return [...found.values()];
};

/** A check as views show it. */
export const checkShown = ({state, pause, items}: Check): CheckShown => {
  const count = (wanted: CheckItem['state']) => items.filter(one => one.state === wanted).length;
  const stopped = stoppedIn(items);
  const isTold = ({host, why}: CheckItem) => isEndOfHost(why) && stopped.some(one => one.host === host);
  const [read, failed, skipped] = [count('read'), count('failed'), count('skipped')];
  return {
    ...{state, pause, all: items.length, done: read + failed + skipped, read, failed, skipped, stopped},
    unseen: items.filter(one => one.isUnseen).length,
    host: items.find(one => one.state === 'opened')?.host,
    missed: items.flatMap(one =>
      one.state === 'failed' && one.why && !isTold(one) ? [{id: encodeKey(one.key), host: one.host, url: one.url, why: one.why}] : [],
    ),
  };
};
