import type {Outcome} from '../../lib/messages.ts';
import type {ReadOn} from '../../lib/model/read-on.ts';
import {outcomeOf} from '../../lib/outcome.ts';
import {hostOf} from '../../lib/parse/address.ts';
import {
  begun,
  dropReadOn,
  GAP,
  isStuck,
  namesIn,
  noteReadOn,
  PATIENCE,
  type PageRead,
  readingMore,
  readOnOf,
  type Turned,
  turning,
} from '../../lib/read-on.ts';
import {TURN} from '../../lib/registration.ts';
import browser from '../screen/browser.ts';

/** A view → background: read the list in this tab page by page, or stop. */
export type ReadOnAsked = {type: 'read-on'; tabId: number; isOn: boolean};

const ALARM = 'read-on';
const session = () => browser.storage.session;

export const isReadOnAsked = (message: unknown): message is ReadOnAsked =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'read-on' &&
  'tabId' in message &&
  typeof message.tabId === 'number' &&
  'isOn' in message;

const pageRead = (url: string, outcome: Outcome): PageRead => ({
  host: hostOf(url),
  names: namesIn(outcome),
  barrier: outcome.state === 'nothing' && (outcome.why === 'wall' || outcome.why === 'login') ? outcome.why : undefined,
});

/** Steps on one list follow each other: two captures of a page may come at once. */
const queues = new Map<number, Promise<unknown>>();
const inTurn = (tabId: number, step: () => Promise<unknown>): Promise<unknown> => {
  const next = (queues.get(tabId) ?? Promise.resolve()).then(step, step);
  queues.set(tabId, next);
  return next.finally(() => {
    if (queues.get(tabId) === next) queues.delete(tabId);
  });
};

const change = async (tabId: number, to: (job: ReadOn) => ReadOn): Promise<ReadOn | undefined> => {
  const job = await readOnOf(session(), tabId);
  if (!job) return undefined;
  const after = to(job);
  if (after !== job) await noteReadOn(session(), tabId, after);
  return after;
};

const press = async (tabId: number): Promise<Turned | 'failed'> => {
  try {
    const [run] = await browser.scripting.executeScript({target: {tabId}, files: [TURN]});
    return (run?.result as Turned | undefined) ?? 'failed';
  } catch {
    // The tab is gone, or its host is no longer granted.
    return 'failed';
  }
};

/** Turns the page once the last one has been there for long enough, if the list is still to be read then. */
const turnLater = async (tabId: number): Promise<void> => {
  const job = await readOnOf(session(), tabId);
  if (!job || job.end || job.isTurned) return;
  // Should we be ended meanwhile, or should the next page never come, somebody has to look.
  await browser.alarms.create(ALARM, {delayInMinutes: PATIENCE / 60_000 + 0.1});
  await new Promise(done => setTimeout(done, Math.max(0, job.at + GAP - Date.now())));
  await inTurn(tabId, async () => {
    const now = await readOnOf(session(), tabId);
    // Stopped meanwhile, or turned by a second capture of the same page.
    if (!now || now.end || now.at !== job.at) return;
    const turned = await press(tabId);
    await change(tabId, each => (turned === 'failed' ? {...each, at: Date.now(), end: 'failed'} : turning(each, turned, Date.now())));
  });
};

/** Begins, goes on, or stops. */
export const answerReadOn = async ({tabId, isOn}: ReadOnAsked): Promise<{ok: boolean}> => {
  if (!isOn) {
    await inTurn(tabId, () => change(tabId, job => (job.end ? job : {...job, at: Date.now(), end: 'stopped'})));
    return {ok: true};
  }
  const read = await outcomeOf(session(), tabId);
  if (read?.outcome.state !== 'kept') return {ok: false};
  await inTurn(tabId, async () =>
    noteReadOn(session(), tabId, begun(await readOnOf(session(), tabId), pageRead(read.url, read.outcome), Date.now())),
  );
  void turnLater(tabId);
  return {ok: true};
};

/** Takes a list further that is being read in this tab, after one more look at its page. */
export const readFurther = async (tabId: number, url: string, outcome: Outcome): Promise<void> => {
  let isNew = false;
  await inTurn(tabId, async () => {
    await change(tabId, job => {
      const after = readingMore(job, pageRead(url, outcome), Date.now());
      isNew = after.pages > job.pages;
      return after;
    });
  });
  if (isNew) await turnLater(tabId);
};

/** Goes on with lists of which we were ended in the middle, and ends those whose page did not change after it was turned. */
const lookAfter = async (): Promise<void> => {
  for (const [name, job] of Object.entries((await session().get(null)) as Record<string, ReadOn>)) {
    const tabId = Number(/^read-on:(\d+)$/.exec(name)?.[1]);
    if (!tabId || job.end) continue;
    if (isStuck(job, Date.now()))
      await inTurn(tabId, () => change(tabId, each => (isStuck(each, Date.now()) ? {...each, end: 'same'} : each)));
    else if (job.isTurned) await browser.alarms.create(ALARM, {delayInMinutes: PATIENCE / 60_000});
    else void turnLater(tabId);
  }
};

/** Listens for what ends a list. */
export const followReadOn = (): void => {
  browser.alarms.onAlarm.addListener(({name}) => {
    if (name === ALARM) void lookAfter();
  });
  browser.tabs.onRemoved.addListener(tabId => void dropReadOn(session(), tabId));
};
