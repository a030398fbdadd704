import {expect, type Page} from '@playwright/test';

/** Where a thing is reached by a click, what stands there when its content has come, and where one goes on from it. `thing`: the order's number, or the good's SKU. */
export type Stop = {link: string; heading?: string; ready: string; stops?: readonly Stop[]; thing?: string | undefined};
/** One page of a list: its address, or the button that leads to it from the page before; what stands there when its rows have come, and what may be among them. */
export type List = {url?: string; next?: string; ready: string; stops: readonly Stop[]};
/** How a seller goes: how long they stay at a page whose content is there (ms), and every how manieth thing of a list they enter. */
export type Pace = {stay: number; each: number};

// A busy machine takes seconds for a page of these.
const patience = {timeout: 45_000};

const come = async (page: Page, {heading, ready}: {heading?: string; ready: string}) => {
  if (heading !== undefined) await expect(page.locator('h1').first()).toHaveText(heading, patience);
  await expect(page.locator(ready).first()).toBeVisible(patience);
};

/** Enters a thing and all that is reached from it; answers which they were. */
const enter = async (page: Page, stop: Stop, stay: number): Promise<string[]> => {
  await page.locator(stop.link).first().click(patience);
  await come(page, stop);
  await page.waitForTimeout(stay);
  const things = stop.thing === undefined ? [] : [stop.thing];
  for (const next of stop.stops ?? []) {
    things.push(...(await enter(page, next, stay)));
    await page.goBack({waitUntil: 'commit'});
    await come(page, stop);
  }
  return things;
};

/** Those of the stops that can be clicked on the page as it is, in their order. */
const onPage = async (page: Page, stops: readonly Stop[]): Promise<Stop[]> => {
  const there = await Promise.all(stops.map(({link}) => page.locator(link).count()));
  return stops.filter((_, n) => there[n]);
};

/** Goes through lists as a seller does: opens one, clicks a thing, stays once its content is there, goes back, clicks the next. Answers what was entered. */
export const walk = async (page: Page, lists: readonly List[], {stay, each}: Pace): Promise<ReadonlySet<string>> => {
  const things = new Set<string>();
  for (const list of lists) {
    if (list.url) await page.goto(list.url, {waitUntil: 'domcontentloaded'});
    else await page.locator(list.next ?? '').click(patience);
    await come(page, list);
    await page.waitForTimeout(stay);
    const stops = await onPage(page, list.stops);
    for (const stop of stops.filter((_, n) => n % each === 0)) {
      for (const thing of await enter(page, stop, stay)) things.add(thing);
      await page.goBack({waitUntil: 'commit'});
      await come(page, list);
    }
  }
  return things;
};
