import type {Page} from '@playwright/test';
import {productPage} from '../journeys/stage/goods.ts';
import type {Effort} from './effort.ts';
import {pause, type Stage} from './stage.ts';
import type {Figure} from './statistics.ts';

/** Longer than a page is read after it has loaded, and longer than a background stays awake. */
const settling = 10_000;

const html = productPage({title: 'Oak hook', price: '24.90', sku: 'OAK-1'});

/** Processor time of the page's thread in its own tasks, and of its whole process, since it began: seconds. */
const clocks = async (page: Page) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  return async () => {
    const {metrics} = await devtools.send('Performance.getMetrics');
    const of = (wanted: string) => metrics.find(({name}) => name === wanted)?.value ?? Number.NaN;
    return {tasks: of('TaskDuration'), process: of('ProcessTime')};
  };
};

const measure = async (stage: Stage, url: string, seconds: number) => {
  stage.web.put(url, html);
  const page = await stage.visit(url);
  await pause(settling);
  const read = await clocks(page);
  const before = await read();
  await pause(seconds * 1000);
  const after = await read();
  await page.close();
  return {tasks: (after.tasks - before.tasks) * 1000, process: (after.process - before.process) * 1000};
};

/** Processor time that a page left alone takes with our extension reading it, and with the empty one alone: ms. */
export const idle = async (stage: Stage, {idle: seconds}: Effort): Promise<Figure[]> => {
  await stage.grant('https://ours.example/*');
  const ours = await measure(stage, 'https://ours.example/products/oak-hook', seconds);
  const empty = await measure(stage, 'https://empty.example/products/oak-hook', seconds);
  const beside = 'empty extension';
  return [
    {name: `idle-page-${seconds}s-tasks`, unit: 'ms', beside, value: ours.tasks, baseline: empty.tasks},
    {name: `idle-page-${seconds}s-process`, unit: 'ms', beside, value: ours.process, baseline: empty.process},
  ];
};
