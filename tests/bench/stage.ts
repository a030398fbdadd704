import type {Page} from '@playwright/test';
import {clickButton, openSeller, type Seller} from '../journeys/stage/seller.ts';
import {openWeb, type Web} from '../journeys/stage/web.ts';
import type {Extensions} from './extensions.ts';

type Scope = {
  chrome: {
    developerPrivate: {getExtensionsInfo: () => Promise<{id: string; name: string}[]>};
    scripting: {getRegisteredContentScripts: () => Promise<unknown[]>};
  };
};

const idOfEmpty = async ({context}: Seller) => {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const all = await page.evaluate(() => (globalThis as unknown as Scope).chrome.developerPrivate.getExtensionsInfo());
  await page.close();
  const id = all.find(({name}) => name === 'Empty')?.id;
  if (!id) throw new Error('The browser did not load the empty extension.');
  return id;
};

export const pause = (ms: number) => new Promise<void>(done => setTimeout(done, ms));

/** A browser with both extensions, and a page of each from which it is asked about itself. `profile`: a folder that outlives it. */
export const openStage = async (extensions: Extensions, profile?: string) => {
  const web: Web = await openWeb();
  let seller: Seller | undefined;
  const close = async () => {
    await seller?.close();
    await web.close();
  };
  try {
    seller = await openSeller(web, {extension: `${extensions.ours},${extensions.empty}`, profile});
    const {opened, visit} = seller;
    const empty = await idOfEmpty(seller);
    const own = await visit(`chrome-extension://${seller.id}/bench.html`);
    const emptyOwn = await visit(`chrome-extension://${empty}/bench.html`);
    return {
      web,
      visit,
      context: seller.context,
      ours: {id: seller.id, page: own, click: (page: Page) => clickButton(opened, page)},
      empty: {id: empty, page: emptyOwn, click: (page: Page) => clickButton({...opened, id: empty}, page)},
      /** Lets our extension always read these hosts, and waits until the browser runs its scripts there. */
      grant: async (...patterns: string[]) => {
        for (const pattern of patterns) await seller?.grant(pattern);
        const registered = () => own.evaluate(() => (globalThis as unknown as Scope).chrome.scripting.getRegisteredContentScripts());
        for (let tries = 0; tries < 100 && (await registered()).length === 0; tries += 1) await pause(50);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};

export type Stage = Awaited<ReturnType<typeof openStage>>;
