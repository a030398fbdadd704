import type {Page} from '@playwright/test';
import type {Effort} from './effort.ts';
import {type RowPage, rowPages} from './row-pages.ts';
import {pause, type Stage} from './stage.ts';
import {type Figure, inPairs} from './statistics.ts';
import {parseTime, scriptTime, taskTimes, traced} from './trace.ts';

/** One reading: how long our scripts kept the page's thread in all, and in their longest task; beside it an empty script and the page's parse: ms. */
type Reading = {all: number; longest: number; empty: number; parse: number};

/** Longer than a reading takes to be sent and answered. */
const READING = 2500;

const traceOf = async ({context, ours, empty}: Stage, page: Page, work: () => Promise<unknown>): Promise<Reading> => {
  const browser = context.browser();
  if (!browser) throw new Error('This browser cannot be traced.');
  const events = await traced(browser, page, async () => {
    await work();
    await pause(READING);
  });
  const [own, other] = [`chrome-extension://${ours.id}/`, `chrome-extension://${empty.id}/`];
  const tasks = taskTimes(events, own);
  return {
    all: tasks.reduce((sum, ms) => sum + ms, 0),
    longest: Math.max(0, ...tasks),
    empty: scriptTime(events, other),
    parse: parseTime(events, own),
  };
};

/** A page opened in a tab of its own, where nothing was read before, and the same page once one of its rows has changed. */
const visit = async (stage: Stage, {url, changes}: RowPage): Promise<{first: Reading; changed: Reading}> => {
  const page = await stage.context.newPage();
  const first = await traceOf(stage, page, () => page.goto(url, {waitUntil: 'load'}));
  if (!first.all) throw new Error(`The content script did not run on ${url}.`);
  const change = () =>
    page.evaluate(({cell, to}) => {
      const place = document.querySelector(cell);
      if (place) place.textContent = to;
    }, changes);
  const changed = await traceOf(stage, page, change);
  await page.close();
  return {first, changed};
};

const figuresOf = (name: string, readings: readonly Reading[], beside: readonly Reading[]): Figure[] => {
  const of = (what: keyof Reading) => readings.map(each => each[what]);
  const parse = beside.map(each => each.parse);
  return [
    inPairs(`rows-${name}`, 'ms', "page's own parse", of('all'), parse),
    inPairs(
      `rows-${name}-longest-task`,
      'ms',
      'empty extension',
      of('longest'),
      beside.map(({empty}) => empty),
    ),
  ];
};

/** Processor time that reading a list of a thousand rows takes on the page's thread, first in a fresh tab and again when one row has changed. */
export const rows = async (stage: Stage, {rounds}: Effort): Promise<Figure[]> => {
  await stage.grant('https://*/*', 'http://*/*');
  const pages = rowPages();
  for (const {url, html} of pages) stage.web.put(url, html);
  // The first visits meet a cold browser.
  for (const page of pages.slice(0, 1)) await visit(stage, page);
  const visits = new Map(pages.map(({name}) => [name, [] as Awaited<ReturnType<typeof visit>>[]]));
  for (let round = 0; round < rounds; round += 1) for (const page of pages) visits.get(page.name)?.push(await visit(stage, page));
  return [...visits].flatMap(([name, all]) => {
    const first = all.map(each => each.first);
    return [
      ...figuresOf(name, first, first),
      ...figuresOf(
        `${name}-changed`,
        all.map(({changed}) => changed),
        first,
      ),
    ];
  });
};
