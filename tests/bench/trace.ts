import type {Browser, Page} from '@playwright/test';

type Event = {name: string; ph: string; pid: number; tid: number; ts: number; dur?: number; tdur?: number; args?: {data?: {url?: string}}};

/** Notes what the browser does while `work` goes on. */
export const traced = async (browser: Browser, page: Page, work: () => Promise<void>): Promise<Event[]> => {
  await browser.startTracing(page, {categories: ['-*', 'toplevel', 'devtools.timeline', 'v8']});
  const done = await work().then(
    () => undefined,
    error => error,
  );
  const trace = await browser.stopTracing();
  if (done) throw done;
  return (JSON.parse(trace.toString('utf8')) as {traceEvents: Event[]}).traceEvents;
};

/** How long they kept their thread's processor in all, those within others counted once: ms. Other programs do not count. */
const lengthOf = (events: readonly Event[]): number => {
  let [sum, end] = [0, 0];
  for (const {ts, dur = 0, tdur = dur} of events.filter(({ph}) => ph === 'X').sort((a, b) => a.ts - b.ts)) {
    if (ts + dur <= end) continue;
    sum += tdur;
    end = ts + dur;
  }
  return sum / 1000;
};

const isScript = ({name}: Event): boolean => /^(?:EvaluateScript|FunctionCall)$/.test(name);
const isOf = (origin: string, {args}: Event) => args?.data?.url?.startsWith(origin) ?? false;

/** How long scripts of this origin kept the page's thread busy, from their compilation to their last callback: ms. */
export const scriptTime = (events: readonly Event[], origin: string): number =>
  lengthOf(events.filter(event => isScript(event) && isOf(origin, event)));

/** Callbacks of promises stand outside of the tasks that they follow, and do not say whose they are. */
const CALLBACKS = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/**
 * How long scripts of this origin kept the page's thread at a time: ms, each piece of work after which the page had its turn. The page must
 * have no scripts of its own: callbacks of promises, which do not say whose they are, count as the origin's.
 */
export const taskTimes = (events: readonly Event[], origin: string): number[] => {
  const {pid, tid} = events.find(event => isScript(event) && isOf(origin, event)) ?? {};
  const there = events.filter(event => event.ph === 'X' && event.pid === pid && event.tid === tid).sort((a, b) => a.ts - b.ts);
  const own = there.filter(event => event.name === CALLBACKS || (isScript(event) && isOf(origin, event)));
  const tasks = there.filter(({name}) => name.endsWith('RunTask'));
  // What follows a task before the next one begins is no turn of the page's.
  const turns = new Map<Event | undefined, Event[]>();
  for (const event of own) {
    const begun = tasks.findLast(({ts}) => ts <= event.ts);
    turns.set(begun, [...(turns.get(begun) ?? []), event]);
  }
  return [...turns.values()].map(lengthOf).filter(ms => ms > 0);
};

/** How long the thread on which that origin's scripts ran was busy parsing HTML: ms. */
export const parseTime = (events: readonly Event[], origin: string): number => {
  const script = events.find(event => event.name === 'EvaluateScript' && isOf(origin, event));
  return lengthOf(events.filter(({name, pid, tid}) => name === 'ParseHTML' && pid === script?.pid && tid === script.tid));
};
