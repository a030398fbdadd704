import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type BrowserContext, chromium, type Page} from '@playwright/test';
import {chromiumPath} from '../browser.mjs';

export type Opened = {context: BrowserContext; id: string; close: () => Promise<void>};

const launch = async (profile: string, extension: string, headless: boolean) =>
  chromium.launchPersistentContext(profile, {
    executablePath: await chromiumPath(),
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: headless ? {width: 1280, height: 900} : null,
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });

const idOf = async (context: BrowserContext) => {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', {timeout: 15_000}));
  return new URL(worker.url()).host;
};

/** Opens a browser with the unpacked extension in a profile of its own, which is deleted when the browser closes. */
export const openBrowser = async ({extension, headless}: {extension: string; headless: boolean}): Promise<Opened> => {
  const profile = await mkdtemp(join(tmpdir(), 'linchpin-demo-'));
  const clean = () => rm(profile, {recursive: true, force: true, maxRetries: 5});
  try {
    const context = await launch(profile, extension, headless);
    const close = async () => {
      await context.close();
      await clean();
    };
    return {context, id: await idOf(context), close};
  } catch (error) {
    await clean();
    throw error;
  }
};

/** Allows the extension a host without the browser's question, which nobody could answer in a window that nobody sees. */
export const allow = async ({context, id}: Opened, pattern: string) => {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([extension, host]) =>
      (
        globalThis as unknown as {chrome: {developerPrivate: {addHostPermission: (id: string, host: string) => Promise<void>}}}
      ).chrome.developerPrivate.addHostPermission(extension, host),
    [id, pattern] as const,
  );
  await page.close();
};

/** The newest state of everything in the extension's store, read within one of its own pages; empty until it has written something. */
export const stored = (page: Page): Promise<unknown[]> =>
  page.evaluate(async () => {
    // Opening a database that is not there would make it, empty, before the extension could.
    if (!(await indexedDB.databases()).some(({name}) => name === 'linchpin')) return [];
    return new Promise<unknown[]>((resolve, reject) => {
      const request = indexedDB.open('linchpin');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const db = request.result;
        const all = db.transaction('heads').objectStore('heads').getAll();
        all.onerror = () => reject(all.error);
        all.onsuccess = () => {
          db.close();
          resolve(all.result);
        };
      };
    });
  });
