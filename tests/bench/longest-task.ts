import type {Page} from '@playwright/test';

type Event = {name: string; ph: string; pid: number; tid: number; tdur?: number; args?: {data?: {url?: string}}};

/** On which thread the dashboard's own scripts ran; its workers have none of these chunks. */
const threadOf = (events: readonly Event[]) =>
  events.find(({name, args}) => /^(?:FunctionCall|EvaluateScript)$/.test(name) && args?.data?.url?.includes('/chunks/'));

/** The longest that one task kept the page's thread busy while `work` went on: ms of the processor, so that other programs do not count. */
export const longestTask = async (page: Page, work: () => Promise<unknown>): Promise<number> => {
  const browser = page.context().browser();
  if (!browser) throw new Error('This browser cannot be traced.');
  await browser.startTracing(page, {categories: ['-*', 'toplevel', 'devtools.timeline']});
  const failed = await work().then(
    () => undefined,
    error => error,
  );
  const {traceEvents} = JSON.parse((await browser.stopTracing()).toString('utf8')) as {traceEvents: Event[]};
  if (failed) throw failed;
  const {pid, tid} = threadOf(traceEvents) ?? {};
  const tasks = traceEvents.filter(event => event.ph === 'X' && event.name.endsWith('RunTask') && event.pid === pid && event.tid === tid);
  return Math.round(Math.max(0, ...tasks.map(({tdur = 0}) => tdur)) / 1000);
};
