import {dayBegan, planOf} from '../../lib/checking/plan.ts';
import {
  begun,
  failing,
  goingOn,
  isOverdue,
  nextTurn,
  openedIn,
  opening,
  overdue,
  pausing,
  refusing,
  stopping,
  type Told,
  telling,
} from '../../lib/checking/queue.ts';
import type {Check, CheckItem, CheckPause} from '../../lib/model/check.ts';
import {patternFor} from '../../lib/reports/readable.ts';
import {readSettings} from '../../lib/settings.ts';
import {checkOf} from '../../lib/store/check.ts';
import type {Store} from '../../lib/store/open.ts';
import {stepCheck} from '../../lib/store/write-check.ts';
import browser from '../screen/browser.ts';
import {bulkAt} from '../screen/bulk-at.ts';
import {allPinned, pagesOf} from '../screen/pinned.ts';
import {withStore} from '../screen/store.ts';
import {callAgain, closeWindow, noteWindow, showPage, showWindow, troubleInWindow, windowNow, windowToUse} from './check-window.ts';

/** A view → background: check the pinned pages, all or those not seen today; rest; go on; or stop. */
export type CheckAsked = {type: 'check'} & ({act: 'begin'; isAll: boolean} | {act: 'pause' | 'go-on' | 'stop'});

const ALARM = 'check';
/** How often it is looked whether the page that is open can be read: ms. */
const LOOK = 2500;

export const isCheckAsked = (message: unknown): message is CheckAsked =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'check' && 'act' in message;

const step = (next: (job: Check) => Check): Promise<Check | undefined> => withStore(store => stepCheck(store, job => job && next(job)));

const rest = (pause: CheckPause): Promise<unknown> => step(job => pausing(job, pause));

/** Steps follow each other. */
let last: Promise<unknown> = Promise.resolve();
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const run = last.then(work, work);
  last = run.catch(() => undefined);
  return run;
};

let timer: ReturnType<typeof setTimeout> | undefined;
const later = (ms: number): void => {
  clearTimeout(timer);
  timer = setTimeout(() => void advance(), Math.max(0, ms));
};

const isGranted = (url: string): Promise<boolean> => browser.permissions.contains({origins: [patternFor(url)]}).catch(() => false);

/** Opens a page, where it may be; what is written comes first, so that no page is opened twice. */
const openPage = async (item: CheckItem): Promise<unknown> => {
  if ((await readSettings()).paused) return rest('off');
  // The seller may have taken the host back since; and what a site forbids is never opened, whoever asks.
  if (!(await isGranted(item.url)) || bulkAt(item.url, item.key) === 'forbidden') return step(job => refusing(job, item.host, Date.now()));
  const window = await windowToUse();
  if (!window) return rest('no-window');
  if (window.isMinimised) return rest('hidden');
  const job = await step(now => {
    const turn = nextTurn(now);
    return turn && turn.item.url === item.url ? opening(now, turn.item, window.before, Date.now()) : now;
  });
  if (job && openedIn(job)?.url === item.url) await showPage(window, item.url);
  return job;
};

const lookAtOpen = async (job: Check, {at, url}: CheckItem): Promise<unknown> => {
  if (isOverdue(job, Date.now())) return step(now => overdue(now, Date.now()));
  const trouble = await troubleInWindow(Date.now() - at, job.before);
  if (trouble === 'closed') return rest('closed');
  if (trouble === 'unheard') return callAgain(url);
  return trouble && step(now => (openedIn(now)?.at === at ? failing(now, trouble, Date.now()) : now));
};

const takeStep = async (store: Store): Promise<boolean> => {
  const job = await checkOf(store);
  if (job?.state !== 'running') {
    if (job?.state !== 'paused') await closeWindow();
    return false;
  }
  if (!(await windowNow())) {
    await rest('restart');
    return false;
  }
  const [open, turn] = [openedIn(job), nextTurn(job)];
  const wait = turn ? turn.dueAt - Date.now() : 0;
  if (open) await lookAtOpen(job, open);
  else if (turn && wait <= 0) await openPage(turn.item);
  later(wait > 0 ? wait : LOOK);
  return true;
};

/** Takes the check one step further, if it is running, and sees to it that somebody takes the next one. */
const advance = (): Promise<void> =>
  inTurn(async () => {
    const isOn = await withStore(takeStep).catch(() => false);
    // Should we be ended meanwhile, the browser wakes us.
    if (isOn) await browser.alarms.create(ALARM, {periodInMinutes: 0.5});
    else await browser.alarms.clear(ALARM);
  });

const begin = async (store: Store, isAll: boolean): Promise<void> => {
  const now = Date.now();
  const {due} = planOf(await pagesOf(await allPinned(store)), {isAll, day: dayBegan(now)});
  await noteWindow({});
  await stepCheck(store, before => (before?.state === 'running' ? before : begun(due, now)));
};

const goOn = async (): Promise<void> => {
  await noteWindow((await windowNow()) ?? {});
  await step(job => goingOn(job, Date.now()));
  await showWindow();
};

/** Does what a view asks for. */
export const answerCheck = async (asked: CheckAsked): Promise<{ok: boolean}> => {
  try {
    await inTurn(() => {
      if (asked.act === 'begin') return withStore(store => begin(store, asked.isAll));
      if (asked.act === 'go-on') return goOn();
      return asked.act === 'pause' ? rest('seller') : step(job => stopping(job, Date.now()));
    });
  } catch {
    return {ok: false};
  }
  await advance();
  return {ok: true};
};

const isOurs = async (tabId: number | undefined): Promise<boolean> => tabId !== undefined && (await windowNow())?.tabId === tabId;

/** Takes a check further, after a look at the page of a tab. */
export const checkFurther = async (tabId: number, told: Told): Promise<void> => {
  if (!(await isOurs(tabId))) return;
  await inTurn(() => step(job => telling(job, told, Date.now())));
  await advance();
};

/** What the page of a tab told could not be kept, or must not be. */
export const checkTroubled = async (tabId: number | undefined, pause: 'off' | 'store'): Promise<void> => {
  if (await isOurs(tabId)) await inTurn(() => rest(pause));
};

/** Listens for what takes a check on, or ends it; and goes on with one of which we were ended in the middle. */
export const followCheck = (): void => {
  browser.alarms.onAlarm.addListener(({name}) => {
    if (name === ALARM) void advance();
  });
  browser.tabs.onRemoved.addListener(async tabId => {
    if (!(await isOurs(tabId))) return;
    await noteWindow({});
    await inTurn(() => rest('closed'));
  });
  void advance();
};
