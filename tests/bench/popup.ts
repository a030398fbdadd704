import type {Page} from '@playwright/test';
import {productPage} from '../journeys/stage/goods.ts';
import type {Effort} from './effort.ts';
import type * as InExtension from './in-extension.ts';
import {pause, type Stage} from './stage.ts';
import {type Figure, inPairs, medianAndP95} from './statistics.ts';

type Extension = Stage['ours'];
type Popup = Window & {shownAt?: number};
type Scope = {bench: typeof InExtension; chrome: {extension: {getViews: (of: {type: 'popup'}) => Popup[]}}};

const patience = 10_000;
const now = () => performance.timeOrigin + performance.now();

const shownAt = (own: Page) => own.evaluate(() => (globalThis as unknown as Scope).chrome.extension.getViews({type: 'popup'})[0]?.shownAt);
const shut = async (own: Page) => {
  await own.evaluate(() => (globalThis as unknown as Scope).chrome.extension.getViews({type: 'popup'})[0]?.close());
  await pause(100);
};

/** From the click on the button in the toolbar to a score on the screen: ms. */
const click = async ({page: own, click: press}: Extension, page: Page): Promise<number> => {
  const from = now();
  await press(page);
  // Asking takes the popup's own thread, so it is asked seldom, and not before most popups are done.
  await pause(400);
  for (;;) {
    const at = await shownAt(own);
    if (at !== undefined) {
      await shut(own);
      return at - from;
    }
    if (now() - from > patience) throw new Error('The popup showed no score.');
    await pause(50);
  }
};

type Times = {first: number[]; again: number[]; stillFirst: number[]; stillAgain: number[]};

let visited = 0;

/** A page of its own for each of the two: what a browser does at the first click on a page, it does for both. */
const fresh = async (stage: Stage) => {
  visited += 1;
  const url = `https://shop.example/products/hook-${visited}`;
  stage.web.put(url, productPage({title: `Oak hook no. ${visited}`, price: '24.90', sku: `HOOK-${visited}`}));
  const page = await stage.visit(url);
  // What the browser does after a page has loaded must not fall into the first click.
  await pause(500);
  return {url, page};
};

/** A page that was never met, clicked twice: the store does not know the thing, and then knows it. */
const ours = async (stage: Stage, times: Times) => {
  const {url, page} = await fresh(stage);
  times.first.push(await click(stage.ours, page));
  times.again.push(await click(stage.ours, page));
  await stage.ours.page.evaluate(address => (globalThis as unknown as Scope).bench.forgetAt(address), url);
  await page.close();
};

const still = async (stage: Stage, times: Times) => {
  const {page} = await fresh(stage);
  times.stillFirst.push(await click(stage.empty, page));
  times.stillAgain.push(await click(stage.empty, page));
  await page.close();
};

/** Ours and the static page by turns, each before the other as often as after it. */
const clicks = async (stage: Stage, rounds: number): Promise<Times> => {
  const times: Times = {first: [], again: [], stillFirst: [], stillAgain: []};
  for (let i = 0; i < rounds; i += 1) for (const one of i % 2 ? [ours, still] : [still, ours]) await one(stage, times);
  return times;
};

/** From the click to the score with so many snapshots in the store, for a page never met and for one known, beside a static page. */
export const popup = async (stage: Stage, {rounds, stores}: Effort): Promise<Figure[]> => {
  const figures: Figure[] = [];
  let none: Times | undefined;
  for (const count of stores) {
    const filled = await stage.ours.page.evaluate(many => (globalThis as unknown as Scope).bench.fill(many), count);
    if (filled !== count) throw new Error(`There are ${filled} snapshots in the store and not ${count}.`);
    await clicks(stage, 2);
    const times = await clicks(stage, rounds * 3);
    none ??= times;
    figures.push(...medianAndP95(`popup-new-page-${count}`, 'ms', 'static page', times.first, times.stillFirst));
    figures.push(...medianAndP95(`popup-known-page-${count}`, 'ms', 'static page', times.again, times.stillAgain));
    if (times === none) continue;
    const beside = 'the same, store empty';
    figures.push(inPairs(`popup-new-page-${count}-to-0`, 'ms', beside, times.first, none.first));
    figures.push(inPairs(`popup-known-page-${count}-to-0`, 'ms', beside, times.again, none.again));
  }
  return figures;
};
