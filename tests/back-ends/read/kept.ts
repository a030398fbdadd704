import {readFileSync} from 'node:fs';
import type {ConsoleMessage, Page} from '@playwright/test';
import {expect} from '@playwright/test';
import type {Seller} from '../../journeys/stage/seller.ts';
import {stored} from '../../tools/demo/browser.ts';

/** One thing of the extension's store: all that is known of it. */
export type Head = {kind: string; site: string; ref: string; url: string; fields: Record<string, unknown>};

type Whole = {whole: Head};

/** Everything that is known by now. `own` is a page of the extension. */
export const heads = async (own: Page): Promise<Head[]> => ((await stored(own)) as Whole[]).map(({whole}) => whole);

/** Waits until nothing more is written: what the last page said has come. */
export const settled = async (own: Page): Promise<Head[]> => {
  let last = '';
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await heads(own));
        const isSame = now === last;
        last = now;
        return isSame;
      },
      {intervals: [2000], timeout: 60_000},
    )
    .toBe(true);
  return heads(own);
};

/** Has a page of the extension note every message that comes by, before anything is read. */
export const listen = (own: Page): Promise<void> =>
  own.evaluate(() => {
    const scope = globalThis as unknown as {
      heard: string[];
      chrome: {runtime: {onMessage: {addListener: (hear: (message: unknown) => void) => void}}};
    };
    scope.heard = [];
    scope.chrome.runtime.onMessage.addListener(message => void scope.heard.push(JSON.stringify(message)));
  });

/** Notes what the extension's own scripts write into the consoles of pages and of the background. */
export const overhear = ({context}: Seller): (() => string) => {
  const lines: string[] = [];
  const note = (message: ConsoleMessage) => {
    // What the back end itself writes there is not ours.
    if (message.location().url.startsWith('chrome-extension:')) lines.push(message.text());
  };
  context.on('console', note);
  for (const worker of context.serviceWorkers()) worker.on('console', note);
  context.on('serviceworker', worker => worker.on('console', note));
  return () => lines.join('\n');
};

/** What the seller would take away: the export of everything. */
export const exported = async (seller: Seller): Promise<string> => {
  const own = await seller.dashboard('#/data');
  const [download] = await Promise.all([own.waitForEvent('download'), own.getByTestId('export-jsonl').click()]);
  const text = readFileSync(await download.path(), 'utf8');
  await own.close();
  return text;
};

/** All that the extension holds or has said: its database, its storage, and the messages that `listen` heard. */
export const everything = (own: Page): Promise<string> =>
  own.evaluate(async () => {
    const {heard, chrome} = globalThis as unknown as {
      heard: string[];
      chrome: {storage: Record<string, {get: (all: null) => Promise<object>}>};
    };
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const db = await answer(indexedDB.open('linchpin'));
    const stores = await Promise.all([...db.objectStoreNames].map(name => answer(db.transaction(name).objectStore(name).getAll())));
    db.close();
    const storage = await Promise.all(['local', 'session'].map(area => chrome.storage[area]?.get(null)));
    return JSON.stringify([stores, storage, heard]);
  });
