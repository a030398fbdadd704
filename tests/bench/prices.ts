import type {Page} from '@playwright/test';
import {newProfile} from '../tools/demo/browser.ts';
import type {Effort} from './effort.ts';
import type {Extensions} from './extensions.ts';
import type * as InExtension from './in-extension.ts';
import {openStage, type Stage} from './stage.ts';
import {type Figure, inPairs, median, medianAndP95} from './statistics.ts';

type Scope = {bench: typeof InExtension};

const DRAWN = '.chart-box[data-drawn]';

/** Resolves with the moment (ms since the page began) at which the chart stands on the screen. */
const watchChart = (selector: string): void => {
  const scope = globalThis as unknown as {drawnAt: Promise<number>};
  scope.drawnAt = new Promise(done => {
    const note = (): boolean => {
      if (!document.querySelector(selector)) return false;
      // After the frame that paints it.
      requestAnimationFrame(() => setTimeout(() => done(performance.now())));
      return true;
    };
    const observer = new MutationObserver(() => note() && observer.disconnect());
    observer.observe(document, {childList: true, subtree: true, attributes: true, attributeFilter: ['data-drawn']});
  });
};

const drawnAt = (own: Page) => own.evaluate(() => (globalThis as unknown as {drawnAt: Promise<number>}).drawnAt);

const hashOf = (thing: number) => `#/listings/generic,rival.example,,listing,YEAR-${thing}`;

/** From the click on a listing in a dashboard that is open to its chart: ms. */
const within = async (own: Page, thing: number): Promise<number> => {
  await own.evaluate(() => {
    location.hash = '#/settings';
  });
  await own.waitForFunction(selector => !document.querySelector(selector), DRAWN);
  await own.waitForTimeout(300);
  await own.evaluate(watchChart, DRAWN);
  const from = await own.evaluate(hash => {
    location.hash = hash;
    return performance.now();
  }, hashOf(thing));
  return (await drawnAt(own)) - from;
};

/** From the address of a listing typed into a new tab to its chart: ms. */
const newTab = async ({context, ours}: Stage, thing: number): Promise<number> => {
  const own = await context.newPage();
  await own.addInitScript(watchChart, DRAWN);
  await own.goto(`chrome-extension://${ours.id}/dashboard.html${hashOf(thing)}`);
  const at = await drawnAt(own);
  await own.close();
  return at;
};

const STEP = 50;

/** Pins the pages from one number up to another, each read daily for so many days. */
const fill = async ({ours}: Stage, [begin, end]: [number, number], days: number): Promise<void> => {
  for (let from = begin; from < end; from += STEP)
    await ours.page.evaluate(([first, last, many]) => (globalThis as unknown as Scope).bench.fillPinned(first, last, many), [
      from,
      Math.min(end, from + STEP),
      days,
    ] as const);
};

const weigh = ({ours}: Stage) => ours.page.evaluate(() => (globalThis as unknown as Scope).bench.weighStore());

const STORED = 100;

type Times = {year: number[]; once: number[]};

/** By turns a page with a year of prices, another each time, and the one that was read once, whose number is `once`: ms. */
const inTurns = async (rounds: number, once: number, open: (thing: number) => Promise<number>): Promise<Times> => {
  const times: Times = {year: [], once: []};
  for (let i = 0; i < rounds; i += 1) {
    times.year.push(await open(i + 1));
    times.once.push(await open(once));
  }
  return times;
};

type Filled = {once: Awaited<ReturnType<typeof weigh>>; year: Awaited<ReturnType<typeof weigh>>; few: Times};

/** Fills the store with pages read once and weighs it; then anew with a year of each, and opens charts when the first hundred are there. */
const fillAndWeigh = async (stage: Stage, own: Page, {rounds, pinned: {pages, days}}: Effort): Promise<Filled> => {
  const {page} = stage.ours;
  await fill(stage, [0, pages], 1);
  const once = await weigh(stage);
  await page.evaluate(() => (globalThis as unknown as Scope).bench.empty());
  await fill(stage, [0, Math.min(STORED, pages)], days);
  await fill(stage, [pages, pages + 1], 1);
  const few = await inTurns(rounds * 3, pages, thing => within(own, thing));
  await fill(stage, [Math.min(STORED, pages), pages], days);
  return {once, few, year: await weigh(stage)};
};

/**
 * A year of daily prices of pinned pages, each day another price: how long one's chart takes to be drawn, beside the same page that was read once,
 * and beside the same chart when only a hundred pages were pinned; and what the year takes, beside the same pages read once.
 */
const measure = async (stage: Stage, effort: Effort): Promise<{figures: Figure[]; once: number}> => {
  const {rounds, pinned} = effort;
  const own = await stage.visit(`chrome-extension://${stage.ours.id}/dashboard.html#/settings`);
  await own.locator('main').waitFor();
  const {once, few, year} = await fillAndWeigh(stage, own, effort);
  const bytes = ({snapshots, older, heads}: typeof year) => snapshots + older + heads;
  await own.reload();
  await own.locator('main').waitFor();
  await own.waitForTimeout(1000);
  const first = await within(own, 0);
  const many = await inTurns(rounds * 3, pinned.pages, thing => within(own, thing));
  const fresh = await inTurns(rounds * 2, pinned.pages, thing => newTab(stage, thing));
  const beside = 'the same page, read once';
  const pages = `${pinned.pages} pages, read once`;
  const figures = [
    ...medianAndP95('prices/chart', 'ms', beside, many.year, many.once),
    inPairs(`prices/chart-of-${pinned.pages}`, 'ms', `with ${STORED} pages pinned`, many.year, few.year),
    {name: 'prices/chart-first', unit: 'ms', value: first, baseline: median(many.year), beside: 'the charts after it'},
    inPairs('prices/chart-new-tab', 'ms', beside, fresh.year, fresh.once),
    {name: `prices/year-of-${pinned.pages}`, unit: 'B', value: bytes(year) - bytes(once), baseline: bytes(once), beside: pages},
    {name: `prices/year-of-${pinned.pages}-on-disk`, unit: 'B', value: year.usage - once.usage, baseline: once.usage, beside: pages},
  ];
  return {figures, once: once.usage};
};

/** The same, and what the year takes on the disk once the browser was started anew: until then its database keeps what was written before, too. */
export const prices = async (extensions: Extensions, effort: Effort): Promise<Figure[]> => {
  const profile = await newProfile();
  let stage = await openStage(extensions, profile);
  try {
    const {figures, once} = await measure(stage, effort);
    await stage.close();
    stage = await openStage(extensions, profile);
    const {usage} = await weigh(stage);
    const [name, beside] = [`prices/year-of-${effort.pinned.pages}-started-anew`, `${effort.pinned.pages} pages, read once`];
    return [...figures, {name, unit: 'B', value: usage - once, baseline: once, beside}];
  } finally {
    await stage.close();
  }
};
