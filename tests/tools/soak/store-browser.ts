import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type BrowserContext, chromium, type Page} from '@playwright/test';
import {chromiumPath} from '../browser.mjs';
import type {Found, Job, Said} from './store-jobs.ts';

/** A page that has a worker do one job and hands on all that it says; a new job ends the one before. */
export const html = `<!doctype html><meta charset="utf-8"><title>Soak</title><script>
globalThis.end = () => globalThis.worker?.terminate();
globalThis.start = job => {
  end();
  globalThis.worker = new Worker('store.js');
  worker.onmessage = ({data}) => told(JSON.stringify(data));
  worker.onerror = event => told(JSON.stringify({failed: event.message}));
  worker.postMessage(job);
};
</script>`;

type Scope = {start: (job: Job) => void; end: () => void};
export type Way = 'worker' | 'tab' | 'browser';

/** What a job said until it ended or was killed. `found` is that of `look` alone. */
export type Heard = {acknowledged: string[]; isDone: boolean; found: Found | undefined; ms: number};

/** A browser with a profile of its own, in which workers do jobs and are killed in one of three ways. */
export const openKillable = async (address: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-kills-'));
  let context: BrowserContext;
  let page: Page;
  let hear: (said: Said) => void = () => {};

  const openPage = async (): Promise<void> => {
    page = await context.newPage();
    await page.exposeFunction('told', (text: string) => hear(JSON.parse(text)));
    await page.goto(address);
  };
  const open = async (): Promise<void> => {
    const options = {executablePath: await chromiumPath(), chromiumSandbox: false, headless: true};
    context = await chromium.launchPersistentContext(folder, options);
    await openPage();
  };

  const killBrowser = async (): Promise<void> => {
    const devtools = await context.browser()?.newBrowserCDPSession();
    const told = await devtools?.send('SystemInfo.getProcessInfo');
    const main = told?.processInfo.find(({type}) => type === 'browser');
    if (!main) throw new Error('The browser does not say which process it is.');
    const gone = new Promise(done => context.once('close', done));
    process.kill(main.id, 'SIGKILL');
    await gone;
    await open();
  };
  const killTab = async (): Promise<void> => {
    await page.close();
    await openPage();
  };
  const killWorker = () => page.evaluate(() => (globalThis as unknown as Scope).end());
  const ways = {worker: killWorker, tab: killTab, browser: killBrowser};

  /** Has a job done; `kill`: after so many ms it is killed, unless it has ended before. Throws what kept it from being done. */
  const run = async (job: Job, kill?: {after: number; way: Way}): Promise<Heard> => {
    const heard: Heard = {acknowledged: [], isDone: false, found: undefined, ms: 0};
    const from = performance.now();
    const ended = new Promise<void>((done, fail) => {
      hear = said => {
        if ('ack' in said) heard.acknowledged.push(...said.ack);
        else if ('failed' in said) fail(new Error(said.failed));
        else {
          heard.isDone = true;
          heard.found = said.done ?? undefined;
          done();
        }
      };
    });
    ended.catch(() => undefined);
    await page.evaluate(asked => (globalThis as unknown as Scope).start(asked), job);
    await Promise.race([ended, ...(kill ? [new Promise<void>(done => setTimeout(done, kill.after))] : [])]);
    heard.ms = performance.now() - from;
    const wasDone = heard.isDone;
    if (kill && !wasDone) await ways[kill.way]();
    hear = () => {};
    return {...heard, isDone: wasDone};
  };

  await open();
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  };
  return {run, close};
};
export type Killable = Awaited<ReturnType<typeof openKillable>>;
