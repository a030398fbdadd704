import type {Effort} from './effort.ts';
import {type BenchPage, largePages} from './pages.ts';
import {pause, type Stage} from './stage.ts';
import {type Figure, medianAndP95} from './statistics.ts';
import {parseTime, scriptTime, traced} from './trace.ts';

type Visit = {ours: number; empty: number; parse: number};

/** Longer than a reading takes to be sent and answered. */
const reading = 1500;

/** One page in a tab of its own, so that no code compiled for an earlier one is at hand. */
const visit = async ({context, ours, empty}: Stage, {url}: BenchPage): Promise<Visit> => {
  const browser = context.browser();
  if (!browser) throw new Error('This browser cannot be traced.');
  const page = await context.newPage();
  const events = await traced(browser, page, async () => {
    await page.goto(url, {waitUntil: 'load'});
    await pause(reading);
  });
  await page.close();
  const [own, other] = [`chrome-extension://${ours.id}/`, `chrome-extension://${empty.id}/`];
  const times = {ours: scriptTime(events, own), empty: scriptTime(events, other), parse: parseTime(events, own)};
  if (!times.ours || !times.empty) throw new Error(`A content script did not run on ${url}.`);
  return times;
};

const visitAll = async (stage: Stage, pages: readonly BenchPage[], rounds: number): Promise<Visit[]> => {
  const visits: Visit[] = [];
  for (const page of pages) stage.web.put(page.url, page.html);
  for (let round = 0; round < rounds; round += 1) for (const page of pages) visits.push(await visit(stage, page));
  return visits;
};

/** Too small to be read: what is left is the start. */
const small: BenchPage = {url: 'https://small.example/', html: '<!doctype html><title>Small</title><p>Nothing is sold here.</p>'};

/** Processor time of the content script: its start on a small page, and start and reading on pages of a megabyte, beside an empty one and the page's own parse. */
export const contentScript = async (stage: Stage, {rounds}: Effort): Promise<Figure[]> => {
  const {pages, from} = await largePages(10);
  console.log(`  on ${from}`);
  await stage.grant('https://*/*', 'http://*/*');
  // The first visits meet a cold browser.
  await visitAll(stage, [small, ...pages.slice(0, 1)], 2);
  const starts = await visitAll(stage, [small], rounds * 5);
  const reads = await visitAll(stage, pages, Math.max(rounds, Math.ceil((rounds * 5) / pages.length)));
  const of = (visits: readonly Visit[], what: keyof Visit) => visits.map(each => each[what]);
  return [
    ...medianAndP95('content-script-start', 'ms', 'empty extension', of(starts, 'ours'), of(starts, 'empty')),
    ...medianAndP95('content-script-read-1mb', 'ms', 'empty extension', of(reads, 'ours'), of(reads, 'empty')),
    ...medianAndP95('content-script-read-1mb-to-parse', 'ms', "page's own parse", of(reads, 'ours'), of(reads, 'parse')),
  ];
};
