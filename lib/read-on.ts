import type {Storage} from 'webextension-polyfill';
import type {ReadOn} from './model/read-on.ts';

type Session = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** What the script that turns a page answers: it pressed the list's own control, or the list ends here, or it found none, or the tab is hidden. */
export type Turned = 'turned' | 'last' | 'none' | 'hidden';

/** What reading a page came to, as far as a list is concerned. */
export type PageRead = {host: string; names: readonly string[]; barrier?: 'wall' | 'login' | undefined};

/** The name under which the list of a tab is noted. */
export const readOnName = (tabId: number): string => `read-on:${tabId}`;

export const readOnOf = async (session: Session, tabId: number): Promise<ReadOn | undefined> =>
  (await session.get(readOnName(tabId)))[readOnName(tabId)] as ReadOn | undefined;

export const noteReadOn = (session: Session, tabId: number, job: ReadOn): Promise<void> => session.set({[readOnName(tabId)]: job});

export const dropReadOn = (session: Session, tabId: number): Promise<void> => session.remove(readOnName(tabId));

/** The least time between two pages, and after which a page that does not change has none behind it: ms. */
export const [GAP, PATIENCE] = [1000, 25_000];

/** Tells pages of a list apart without keeping all that they hold. */
const signOf = (names: readonly string[]): string => [names.length, names[0], names.at(-1)].join(' ');

/** Begins with the page that is open and was read; goes on from there where it had ended. */
export const begun = (before: ReadOn | undefined, {host, names}: PageRead, at: number): ReadOn =>
  before && before.host === host
    ? {host, pages: before.pages, things: before.things, last: signOf(names), at}
    : {host, pages: 1, things: names.length, last: signOf(names), at};

/** The list after one more reading of its tab; itself where that was no new page. */
export const readingMore = (job: ReadOn, {host, names, barrier}: PageRead, at: number): ReadOn => {
  if (job.end) return job;
  if (host !== job.host) return {...job, at, end: 'left'};
  if (barrier) return {...job, at, end: barrier};
  const last = signOf(names);
  // A page without anything may still be filling.
  if (names.length === 0 || last === job.last) return job;
  return {host, pages: job.pages + 1, things: job.things + names.length, last, at};
};

/** The list after its page was to be turned. */
export const turning = (job: ReadOn, turned: Turned, at: number): ReadOn =>
  job.end ? job : {...job, at, ...(turned === 'turned' ? {isTurned: true} : {end: turned})};

/** Has its page stayed as it was for too long after it was turned? */
export const isStuck = (job: ReadOn, now: number): boolean => !job.end && job.isTurned === true && now - job.at >= PATIENCE;
