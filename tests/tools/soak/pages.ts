import {mkdirSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {quantile} from '../../bench/statistics.ts';
import type {Fault} from '../fuzz/check.ts';
import {brokenPage, openWatchedReader, tried, type WatchedReader} from '../fuzz/round.ts';
import {sources} from '../fuzz/sources.ts';
import type {Part} from './part.ts';

/** What the reader made of broken pages; `times` of reading and `hangs`, their longest steps, are ms, whole. */
export type Count = {
  pages: number;
  readings: number;
  refused: number;
  times: number[];
  hangs: number[];
  faults: (Fault & {page: number; how: string})[];
};

const folder = fileURLToPath(new URL('../../../.output/soak/', import.meta.url));

/** A browser for each processor. */
const open = async () => {
  const {pages, from} = await sources();
  console.log(`  ${from}`);
  return {pages, readers: await Promise.all(Array.from({length: availableParallelism()}, openWatchedReader))};
};

let opened: Promise<{pages: Awaited<ReturnType<typeof sources>>['pages']; readers: WatchedReader[]}> | undefined;

/** Closes the browsers that pages were read in. */
export const closePages = async (): Promise<void> => {
  const open = await opened;
  opened = undefined;
  await Promise.all(open?.readers.map(reader => reader.close()) ?? []);
};

/** Breaks the page of this number and reads it; one with faults is left in .output/soak for whoever mends them. */
export const tryPage = async (number: number, browser = 0): Promise<Count> => {
  opened ??= open();
  const {pages, readers} = await opened;
  const reader = readers[browser] as WatchedReader;
  const page = brokenPage(pages, number);
  const {ms, hang, readings, faults} = await tried(reader, page);
  const grave = faults.filter(({sort}) => sort !== 'refused');
  if (grave.length) {
    mkdirSync(folder, {recursive: true});
    writeFileSync(`${folder}${number}.html`, page.html);
  }
  const how = page.how.join(', ');
  return {
    pages: 1,
    readings,
    refused: faults.length - grave.length,
    times: [Math.round(ms)],
    hangs: [Math.round(hang)],
    faults: grave.map(({sort, what}) => ({page: number, how, sort, what: what.slice(0, 1000)})),
  };
};

const none: Count = {pages: 0, readings: 0, refused: 0, times: [], hangs: [], faults: []};

const sum = (a: Count, b: Count): Count => ({
  pages: a.pages + b.pages,
  readings: a.readings + b.readings,
  refused: a.refused + b.refused,
  times: [...a.times, ...b.times],
  hangs: [...a.hangs, ...b.hangs],
  faults: [...a.faults, ...b.faults],
});

const batch = 100;

const many = async (from: number, count: number) => {
  let all = none;
  let next = from;
  const take = async (browser: number) => {
    while (next < from + count) {
      const number = next++;
      const one = await tryPage(number, browser);
      all = sum(all, one);
    }
  };
  await Promise.all(Array.from({length: availableParallelism()}, (_, browser) => take(browser)));
  for (const {page, sort, what, how} of all.faults) console.log(`  page ${page} (${how}): ${sort}: ${what.split('\n')[0]}`);
  return all;
};

/** Pages broken at random: no exception, no task of more than 200 ms, no script run, no price that is nowhere on the page. */
export const pages: Part<Count> = {
  name: 'pages',
  none,
  run: ({left, at, seed}) => many(seed + at, Math.min(batch, left)),
  sum,
  done: ({pages}) => pages,
  faults: ({faults}) => faults.length,
  line: ({pages, readings, refused, times, hangs, faults}) =>
    `${pages} broken pages, ${readings} readings, ${refused} of them refused, ${faults.length} faults; reading ${quantile(times, 0.5)} ms median, ${quantile(times, 1)} ms longest, its longest task ${quantile(hangs, 0.5)} ms median, ${quantile(hangs, 1)} ms longest`,
};
