import {rmSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type BrowserContext, chromium, type Page} from '@playwright/test';
import {chromiumPath} from '../browser.mjs';

export type Opened = {context: BrowserContext; id: string; close: () => Promise<void>};

const launch = async (profile: string, extension: string, headless: boolean, args: string[], ignore: string[]) =>
  chromium.launchPersistentContext(profile, {
    executablePath: await chromiumPath(),
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: headless ? {width: 1280, height: 900} : null,
    ignoreDefaultArgs: headless ? ignore : [...ignore, '--enable-automation'],
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...args],
  });

const idOf = async (context: BrowserContext) => {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', {timeout: 15_000}));
  return new URL(worker.url()).host;
};

const profiles = new Set<string>();
const remove = (profile: string) => {
  try {
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  } catch {
    // The browser's last breath still writes; the end of the process tries again.
  }
};
// Also where Ctrl-C ends the process by way of Playwright, which kills the browser but knows nothing of the profile.
process.on('exit', () => profiles.forEach(remove));

/** An empty profile, which is deleted when this process ends, or before. */
export const newProfile = async (): Promise<string> => {
  const profile = await mkdtemp(join(tmpdir(), 'linchpin-demo-'));
  profiles.add(profile);
  return profile;
};

/** Opens a browser with the unpacked extension in a profile of its own, which is deleted when the browser closes, or in one that stays. */
export const openBrowser = async ({
  extension,
  headless,
  args = [],
  ignore = [],
  profile: lasting,
}: {
  extension: string;
  headless: boolean;
  args?: string[];
  /** Flags of Playwright's own that are left out. */
  ignore?: string[];
  profile?: string | undefined;
}): Promise<Opened> => {
  const profile = lasting ?? (await newProfile());
  let context: BrowserContext | undefined;
  const close = async () => {
    await context?.close();
    if (!lasting) remove(profile);
  };
  try {
    context = await launch(profile, extension, headless, args, ignore);
    return {context, id: await idOf(context), close};
  } catch (error) {
    await close();
    throw error;
  }
};

/** Lets the extension have a host as soon as it asks: the browser's own question could not be answered in a window that nobody sees. */
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

/** Has the extension ask for a host, as a click in its popup does, and the browser agree. `own` is a page of the extension. Throws when it does not. */
export const grant = async (opened: Opened, own: Page, pattern: string) => {
  await allow(opened, pattern);
  const devtools = await opened.context.newCDPSession(own);
  const expression = `chrome.permissions.request({origins: [${JSON.stringify(pattern)}]})`;
  const {result} = await devtools.send('Runtime.evaluate', {expression, userGesture: true, awaitPromise: true});
  await devtools.detach();
  if (result.value !== true) throw new Error(`The browser did not let the extension read ${pattern}.`);
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
