import type {Page} from '@playwright/test';
import {countBegun} from './begun.ts';
import type {Effort} from './effort.ts';
import {type RowPage, rowPages} from './row-pages.ts';
import {pause, type Stage} from './stage.ts';
import {type Figure, inPairs} from './statistics.ts';
import {scriptTime, taskTimes, traced} from './trace.ts';

/** One reading: how long our scripts kept the page's thread in all, and in their longest task; beside it an empty script: ms. */
type Reading = {all: number; longest: number; empty: number};

/** Longer than a reading takes to be sent, kept and answered, which of a thousand goods takes seconds: a change is looked at after that. */
const READING = 10_000;

const traceOf = async ({context, ours, empty}: Stage, page: Page, work: () => Promise<unknown>): Promise<Reading> => {
  const browser = context.browser();
  if (!browser) throw new Error('This browser cannot be traced.');
  const events = await traced(browser, page, async () => {
    await work();
    await pause(READING);
  });
  // The background, which keeps what was read meanwhile, is of the same origin.
  const tasks = taskTimes(events, `chrome-extension://${ours.id}/content-scripts/`);
  return {
    all: tasks.reduce((sum, ms) => sum + ms, 0),
    longest: Math.max(0, ...tasks),
    empty: scriptTime(events, `chrome-extension://${empty.id}/`),
  };
};

const changeOf = (page: Page, {changes}: RowPage) =>
  page.evaluate(({cell, to}) => {
    const place = document.querySelector(cell);
    if (place) place.textContent = to;
  }, changes);

/** Processor time of a loop that asks each cell once for its text, and does nothing with it: ms. */
const floorOf = async ({context}: Stage, page: Page): Promise<number> => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  const busy = async () => {
    const {metrics} = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await busy();
  await page.evaluate(() => {
    let length = 0;
    for (const cell of document.querySelectorAll('td,[role=gridcell]')) length += cell.textContent.length;
    return length;
  });
  return (await busy()) - before;
};

type Visit = {first: Reading; changed: Reading; floor: number};

/** A page opened in a tab of its own, where nothing was read before, and the same page once one of its rows has changed. */
const visit = async (stage: Stage, rowPage: RowPage): Promise<Visit> => {
  const page = await stage.context.newPage();
  const first = await traceOf(stage, page, () => page.goto(rowPage.url, {waitUntil: 'load'}));
  if (!first.all) throw new Error(`The content script did not run on ${rowPage.url}.`);
  const floor = await floorOf(stage, page);
  const changed = await traceOf(stage, page, () => changeOf(page, rowPage));
  await page.close();
  return {first, changed, floor};
};

/** How often the reading is begun on a page that is opened, and once one of its rows has changed: each time it is begun anew costs as much again. */
const begunOn = async (stage: Stage, rowPage: RowPage): Promise<{first: number; changed: number}> => {
  const page = await stage.context.newPage();
  const begun = await countBegun(await stage.context.newCDPSession(page));
  await page.goto(rowPage.url, {waitUntil: 'load'});
  await pause(READING);
  const first = await begun();
  await changeOf(page, rowPage);
  await pause(READING);
  const changed = await begun();
  await page.close();
  return {first, changed};
};

const figuresOf = (name: string, readings: readonly Reading[], floors: readonly number[], begun: number): Figure[] => {
  const of = (what: keyof Reading) => readings.map(each => each[what]);
  return [
    inPairs(`rows-${name}`, 'ms', "bare loop over the cells' texts", of('all'), floors),
    inPairs(`rows-${name}-longest-task`, 'ms', 'empty extension', of('longest'), of('empty')),
    {name: `rows-${name}-begun`, value: begun, unit: 'times', baseline: 1, beside: 'once'},
  ];
};

/** Processor time that reading a list of a thousand rows takes on the page's thread, first in a fresh tab and again when one row has changed. */
export const rows = async (stage: Stage, {rounds}: Effort): Promise<Figure[]> => {
  await stage.grant('https://*/*', 'http://*/*');
  const pages = rowPages();
  for (const {url, html} of pages) stage.web.put(url, html);
  // The first visits meet a cold browser.
  for (const page of pages.slice(0, 1)) await visit(stage, page);
  const visits = new Map(pages.map(page => [page, [] as Visit[]]));
  for (let round = 0; round < rounds; round += 1) for (const page of pages) visits.get(page)?.push(await visit(stage, page));
  const figures: Figure[] = [];
  for (const [page, all] of visits) {
    const begun = await begunOn(stage, page);
    const floors = all.map(({floor}) => floor);
    for (const [name, when] of [
      [page.name, 'first'],
      [`${page.name}-changed`, 'changed'],
    ] as const)
      figures.push(
        ...figuresOf(
          name,
          all.map(each => each[when]),
          floors,
          begun[when],
        ),
      );
  }
  return figures;
};
