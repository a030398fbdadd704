import {type BrowserContext, test as base, type Request} from '@playwright/test';
import {builds, openSeller, type Seller} from './seller.ts';
import {openWeb, type Web} from './web.ts';

/** Who asks for something: a page, by its address; of a window that is just being opened there is none yet. */
const askerOf = (request: Request): string => {
  const worker = request.serviceWorker();
  if (worker) return worker.url();
  try {
    return request.frame().url();
  } catch {
    return '';
  }
};

/** Addresses asked for by the extension itself: none but its own files, ever. */
const outsideRequests = (context: BrowserContext) => {
  const asked: string[] = [];
  context.on('request', request => {
    const from = askerOf(request);
    if (from.startsWith('chrome-extension://') && !/^(chrome-extension|data|blob):/.test(request.url())) asked.push(request.url());
  });
  return asked;
};

const sellAs = async (extension: string, web: Web, use: (seller: Seller) => Promise<void>) => {
  const seller = await openSeller(web, {extension});
  const outside = outsideRequests(seller.context);
  await use(seller);
  await seller.close();
  base.expect(outside).toEqual([]);
};

/** `seller`: the extension as stores get it. After each journey nothing may have been asked for but the pages visited. */
export const test = base.extend<{web: Web; seller: Seller; demoSeller: Seller; generalSeller: Seller}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  web: async ({}, use) => {
    const web = await openWeb();
    await use(web);
    await web.close();
    base.expect(web.strangers()).toEqual([]);
  },
  seller: async ({web}, use) => sellAs(builds.store, web, use),
  demoSeller: async ({web}, use) => sellAs(builds.demo, web, use),
  generalSeller: async ({web}, use) => sellAs(builds.general, web, use),
});

export const {expect} = base;
