import type {Storage} from 'webextension-polyfill';
import type {Outcome} from './messages.ts';
import type {ReadOn} from './model/read-on.ts';

type Session = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** What the script that turns a page answers: it pressed the list's own control, or the list ends here, or it found none, or the tab is hidden. */
export type Turned = 'turned' | 'last' | 'none' | 'hidden';

/** What reading a page came to, as far as a list is concerned. */
export type PageRead = {host: string; names: readonly string[]; barrier?: 'wall' | 'login' | undefined};

/** The names of the things that a reading kept or met again. */
export const namesIn = (outcome: Outcome | undefined): string[] =>
  outcome?.state === 'kept' ? outcome.kept.flatMap(one => ('key' in one ? [one.key.join(' ')] : [])) : [];

/** The name under which the list of a tab is noted. */
export const readOnName = (tabId: number): string => `read-on:${tabId}`;

export const readOnOf = async (session: Session, tabId: number): Promise<ReadOn | undefined> =>
  (await session.get(readOnName(tabId)))[readOnName(tabId)] as ReadOn | undefined;

export const noteReadOn = (session: Session, tabId: number, job: ReadOn): Promise<void> => session.set({[readOnName(tabId)]: job});

export const dropReadOn = (session: Session, tabId: number): Promise<void> => session.remove(readOnName(tabId));

/** The least time between two pages, and after which a page that does not change has none behind it: ms. */
export const [GAP, PATIENCE] = [1000, 25_000];

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((name, i) => name === b[i]);

/** Is it done with, for a tab that shows these things now? It came to an end, or was stopped and the tab shows something else since. */
export const isOver = ({end, last}: ReadOn, names: readonly string[]): boolean =>
  end === 'last' || end === 'none' || end === 'left' || (end === 'stopped' && !isSame(last, names));

/** Has the tab gone on to something else, of which a list that is over says nothing any more? */
export const isPast = (job: ReadOn, names: readonly string[]): boolean => isOver(job, names) && !isSame(job.last, names);

/** Begins with the page that is open and was read; goes on with a list that is not over. */
export const begun = (before: ReadOn | undefined, {host, names}: PageRead, at: number): ReadOn =>
  before && before.host === host && !isOver(before, names)
    ? {host, pages: before.pages, things: before.things, last: names, at}
    : {host, pages: 1, things: names.length, last: names, at};

/** The list after one more reading of its tab; itself where that said nothing new. */
export const readingMore = (job: ReadOn, {host, names, barrier}: PageRead, at: number): ReadOn => {
  const next = {host, pages: job.pages + 1, things: job.things + names.length, last: names, at};
  const isNew = host === job.host && names.length > 0 && !isSame(names, job.last);
  // The page that was called for before the seller said stop comes all the same.
  if (job.end) return job.end === 'stopped' && job.isTurned && isNew ? {...next, end: job.end} : job;
  if (host !== job.host) return {...job, at, end: 'left'};
  if (barrier) return {...job, at, end: barrier};
  // A page without anything may still be filling.
  if (!isNew) return job;
  if (job.isTurned) return next;
  // Rows may come late, or move; a page that shares none with the last one was opened by the seller.
  const isSamePage = names.some(name => job.last.includes(name));
  return isSamePage ? {...job, things: job.things + names.length - job.last.length, last: names} : {...job, at, end: 'left'};
};

/** The list after its page was to be turned. */
export const turning = (job: ReadOn, turned: Turned, at: number): ReadOn =>
  job.end ? job : {...job, at, ...(turned === 'turned' ? {isTurned: true} : {end: turned})};

/** Has its page stayed as it was for too long after it was turned? */
export const isStuck = (job: ReadOn, now: number): boolean => !job.end && job.isTurned === true && now - job.at >= PATIENCE;
