import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {quantile} from '../../bench/statistics.ts';
import type {Fault} from '../fuzz/check.ts';
import {brokenPage, openWatchedReader, tried, type WatchedReader} from '../fuzz/round.ts';
import {sources} from '../fuzz/sources.ts';
import type {Part} from './part.ts';

/** What the reader made of broken pages; `times` are ms, whole. */
export type Count = {pages: number; readings: number; refused: number; times: number[]; faults: (Fault & {page: number; how: string})[]};

const folder = fileURLToPath(new URL('../../../.output/soak/', import.meta.url));

const open = async () => {
  const {pages, from} = await sources();
  console.log(`  ${from}`);
  return {pages, reader: await openWatchedReader()};
};

let opened: Promise<{pages: Awaited<ReturnType<typeof sources>>['pages']; reader: WatchedReader}> | undefined;

/** Closes the browser that pages were read in. */
export const closePages = async (): Promise<void> => {
  const open = await opened;
  opened = undefined;
  await open?.reader.close();
};

/** Breaks the page of this number and reads it; one with faults is left in .output/soak for whoever mends them. */
export const tryPage = async (number: number): Promise<Count> => {
  opened ??= open();
  const {pages, reader} = await opened;
  const page = brokenPage(pages, number);
  const {ms, readings, faults} = await tried(reader, page);
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
    faults: grave.map(({sort, what}) => ({page: number, how, sort, what: what.slice(0, 1000)})),
  };
};

const none: Count = {pages: 0, readings: 0, refused: 0, times: [], faults: []};

const sum = (a: Count, b: Count): Count => ({
  pages: a.pages + b.pages,
  readings: a.readings + b.readings,
  refused: a.refused + b.refused,
  times: [...a.times, ...b.times],
  faults: [...a.faults, ...b.faults],
});

const batch = 100;

const many = async (from: number, count: number) => {
  let all = none;
  for (let number = from; number < from + count; number += 1) all = sum(all, await tryPage(number));
  for (const {page, sort, what, how} of all.faults) console.log(`  page ${page} (${how}): ${sort}: ${what.split('\n')[0]}`);
  return all;
};

/** Pages broken at random: no exception, none read for longer than 200 ms, no script run, no price that is nowhere on the page. */
export const pages: Part<Count> = {
  name: 'pages',
  none,
  run: ({left, at, seed}) => many(seed + at, Math.min(batch, left)),
  sum,
  done: ({pages}) => pages,
  faults: ({faults}) => faults.length,
  line: ({pages, readings, refused, times, faults}) =>
    `${pages} broken pages, ${readings} readings, ${refused} of them refused, ${faults.length} faults; ${quantile(times, 0.5)} ms median, ${quantile(times, 1)} ms longest`,
};
