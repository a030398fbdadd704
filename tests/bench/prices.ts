import type {Page} from '@playwright/test';
import type {Effort} from './effort.ts';
import type * as InExtension from './in-extension.ts';
import type {Stage} from './stage.ts';
import {type Figure, inPairs} from './statistics.ts';

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
const fresh = async ({context, ours}: Stage, thing: number): Promise<number> => {
  const own = await context.newPage();
  await own.addInitScript(watchChart, DRAWN);
  await own.goto(`chrome-extension://${ours.id}/dashboard.html${hashOf(thing)}`);
  const at = await drawnAt(own);
  await own.close();
  return at;
};

const STEP = 50;

const fill = async ({ours}: Stage, pages: number, days: number): Promise<void> => {
  for (let from = 0; from < pages; from += STEP)
    await ours.page.evaluate(([first, last, many]) => (globalThis as unknown as Scope).bench.fillPinned(first, last, many), [
      from,
      Math.min(pages, from + STEP),
      days,
    ] as const);
};

const weigh = ({ours}: Stage) => ours.page.evaluate(() => (globalThis as unknown as Scope).bench.weighStore());

/**
 * A year of daily prices of pinned pages, each day another price: how long one's chart takes to be drawn, beside the same page that was read once;
 * and what the year takes, beside the same pages read once.
 */
export const prices = async (stage: Stage, {rounds, pinned: {pages, days}}: Effort): Promise<Figure[]> => {
  await fill(stage, pages, 1);
  const once = await weigh(stage);
  await stage.ours.page.evaluate(() => (globalThis as unknown as Scope).bench.empty());
  await fill(stage, pages, days);
  const year = await weigh(stage);
  await stage.ours.page.evaluate(thing => (globalThis as unknown as Scope).bench.fillPinned(thing, thing + 1, 1), pages);
  const own = await stage.visit(`chrome-extension://${stage.ours.id}/dashboard.html#/settings`);
  await own.locator('main').waitFor();
  const times: Record<'year' | 'once' | 'freshYear' | 'freshOnce', number[]> = {year: [], once: [], freshYear: [], freshOnce: []};
  await within(own, 0);
  for (let i = 0; i < rounds * 3; i += 1) {
    times.year.push(await within(own, i + 1));
    times.once.push(await within(own, pages));
  }
  for (let i = 0; i < rounds * 2; i += 1) {
    times.freshYear.push(await fresh(stage, i + 1));
    times.freshOnce.push(await fresh(stage, pages));
  }
  const bytes = ({snapshots, older, heads}: typeof year) => snapshots + older + heads;
  const beside = 'the same page, read once';
  return [
    inPairs('prices/chart', 'ms', beside, times.year, times.once),
    inPairs('prices/chart-new-tab', 'ms', beside, times.freshYear, times.freshOnce),
    {name: `prices/year-of-${pages}`, unit: 'B', value: bytes(year) - bytes(once), baseline: bytes(once), beside: 'the pages, read once'},
    {
      name: `prices/year-of-${pages}-on-disk`,
      unit: 'B',
      value: year.usage - once.usage,
      baseline: once.usage,
      beside: 'the pages, read once',
    },
  ];
};
