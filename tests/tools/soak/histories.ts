import {availableParallelism} from 'node:os';
import {chromium, type Page} from '@playwright/test';
import {serve} from '../../bench/store/browser.ts';
import {bundled} from '../../bench/store/bundle.ts';
import {chromiumPath} from '../browser.mjs';
import type {Part} from './part.ts';

/** What came of random histories of the store; `faults`: the shortest history found that failed, and how. */
export type Count = {histories: number; faults: string[]};

const entry = new URL('./histories-worker.ts', import.meta.url).pathname;
const html = `<!doctype html><meta charset="utf-8"><title>Soak</title><script>
globalThis.tried = asked => new Promise((done, fail) => {
  const worker = new Worker('histories.js');
  worker.onmessage = ({data}) => { worker.terminate(); done(data.done); };
  worker.onerror = event => fail(new Error(event.message));
  worker.postMessage(asked);
});
</script>`;

type Result = {tried: number; fault?: string};
type Scope = {tried: (asked: {count: number; seed: number}) => Promise<Result>};
type Stage = {pages: Page[]; close: () => Promise<void>};

const opened = async (): Promise<Stage> => {
  const server = await serve({'soak.html': html, 'histories.js': await bundled(entry)});
  const browser = await chromium.launch({executablePath: await chromiumPath(), chromiumSandbox: false, headless: true});
  // One for each processor, each with databases of its own.
  const pages = await Promise.all(
    Array.from({length: availableParallelism()}, async () => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${server.origin}soak.html`);
      return page;
    }),
  );
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return {pages, close};
};

let stage: Promise<Stage> | undefined;

/** Closes the browser in which histories were tried. */
export const closeHistories = async (): Promise<void> => {
  const open = await stage;
  stage = undefined;
  await open?.close();
};

const batch = 100;

/** Random histories of captures, reports, corrections, refunds, deletions and prunings, in a real browser: each has to come to what plain objects come to. */
export const histories: Part<Count> = {
  name: 'histories',
  none: {histories: 0, faults: []},
  run: async ({left, at, seed}) => {
    stage ??= opened();
    const {pages} = await stage;
    const count = Math.min(batch, left);
    const shares = pages.map((_, i) => Math.floor((count + i) / pages.length));
    const found = await Promise.all(
      pages.map((page, i) => {
        const asked = {count: shares[i] ?? 0, seed: seed + at + i};
        return page.evaluate(one => (globalThis as unknown as Scope).tried(one), asked);
      }),
    );
    const faults = found.flatMap(({fault}) => fault ?? []);
    for (const fault of faults) console.log(`  ${fault}`);
    return {histories: count, faults};
  },
  sum: (a, b) => ({histories: a.histories + b.histories, faults: [...a.faults, ...b.faults]}),
  done: ({histories}) => histories,
  faults: ({faults}) => faults.length,
  line: ({histories, faults}) => `${histories} random histories, ${faults.length} faults`,
};
