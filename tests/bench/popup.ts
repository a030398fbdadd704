import type {Page} from '@playwright/test';
import {productPage} from '../journeys/stage/goods.ts';
import type {Effort} from './effort.ts';
import type * as InExtension from './in-extension.ts';
import {pause, type Stage} from './stage.ts';
import {type Figure, median, medianAndP95} from './statistics.ts';

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

type Times = {first: number[]; again: number[]; still: number[]};

/** Pages that were never met, each clicked twice, so that the store does not know the thing and then knows it; then the static page. */
const clicks = async (stage: Stage, rounds: number): Promise<Times> => {
  const times: Times = {first: [], again: [], still: []};
  for (let i = 0; i < rounds; i += 1) {
    const url = `https://shop.example/products/hook-${i}`;
    stage.web.put(url, productPage({title: `Oak hook no. ${i}`, price: '24.90', sku: `HOOK-${i}`}));
    const page = await stage.visit(url);
    times.first.push(await click(stage.ours, page));
    times.again.push(await click(stage.ours, page));
    times.still.push(await click(stage.empty, page));
    await stage.ours.page.evaluate(address => (globalThis as unknown as Scope).bench.forgetAt(address), url);
    await page.close();
  }
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
    figures.push(...medianAndP95(`popup-new-page-${count}`, 'ms', 'static page', times.first, times.still));
    figures.push(...medianAndP95(`popup-known-page-${count}`, 'ms', 'static page', times.again, times.still));
    if (times === none) continue;
    const beside = 'the same, store empty';
    figures.push({name: `popup-new-page-${count}-to-0`, unit: 'ms', beside, value: median(times.first), baseline: median(none.first)});
    figures.push({name: `popup-known-page-${count}-to-0`, unit: 'ms', beside, value: median(times.again), baseline: median(none.again)});
  }
  return figures;
};
