import type {Page} from '@playwright/test';
import {productPage} from '../journeys/stage/goods.ts';
import type {Effort} from './effort.ts';
import {pause, type Stage} from './stage.ts';
import {type Figure, inPairs} from './statistics.ts';

/** Longer than a page is looked at after it was opened (15 s): from then on it is idle. */
const settling = 20_000;

const html = productPage({title: 'Oak hook', price: '24.90', sku: 'OAK-1'});

/** Processor time that the page's thread has taken in its own tasks: ms. */
const clock = async (page: Page) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  return async () => {
    const {metrics} = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
};

const measure = async (stage: Stage, url: string, seconds: number): Promise<number> => {
  stage.web.put(url, html);
  const page = await stage.visit(url);
  await pause(settling);
  const taken = await clock(page);
  const before = await taken();
  await pause(seconds * 1000);
  const after = await taken();
  await page.close();
  return after - before;
};

/** Processor time that a page left alone takes with our extension reading it, and with the empty one alone, by turns: ms. */
export const idle = async (stage: Stage, {idle: seconds, rounds}: Effort): Promise<Figure[]> => {
  await stage.grant('https://ours.example/*');
  const [ours, empty]: [number[], number[]] = [[], []];
  for (let i = 0; i < rounds; i += 2) {
    ours.push(await measure(stage, 'https://ours.example/products/oak-hook', seconds));
    empty.push(await measure(stage, 'https://empty.example/products/oak-hook', seconds));
  }
  return [inPairs(`idle-page-${seconds}s`, 'ms', 'empty extension', ours, empty)];
};
