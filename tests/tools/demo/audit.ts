import type {BrowserContext, Page} from '@playwright/test';
import type {Head} from '../../../lib/store/open.ts';
import {stored} from './browser.ts';

type Say = (text: string) => void;

const addressesOn = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href));

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** Waits until the extension has kept that many such things. Throws a sentence when it does not. */
const keptAll = async (own: Page, count: number, isThere: (head: Head) => boolean, ms = 15_000): Promise<Head[]> => {
  for (const end = Date.now() + ms; ; await pause(25)) {
    const heads = (await stored(own)) as Head[];
    const met = heads.filter(isThere).length;
    if (met >= count) return heads;
    if (Date.now() > end) throw new Error(`The extension kept ${met} of the ${count} things it was shown.`);
  }
};

/** Opens one page after another, each until the extension has kept it: a seller does not leave before the page is there either. */
const visitAll = async (page: Page, own: Page, addresses: readonly string[], say: Say, what: string) => {
  for (const [i, address] of addresses.entries()) {
    await page.goto(address, {waitUntil: 'load'});
    await keptAll(own, 1, ({latest}) => latest.url === address);
    if ((i + 1) % 10 === 0 || i + 1 === addresses.length) say(`  ${i + 1} of ${addresses.length} ${what}`);
  }
};

/** Opens the back end's list of orders page by page, as a seller does who looks through it. */
const visitOrders = async (page: Page, own: Page, shop: string, say: Say) => {
  say('Reading the orders in the back end …');
  let read = 0;
  for (let address: string | undefined = `${shop}/admin/orders`; address; ) {
    await page.goto(address);
    read += (await addressesOn(page, '.orders td.ref a')).length;
    await keptAll(own, read, ({key: [, , , kind]}) => kind === 'order');
    address = (await addressesOn(page, 'a[rel=next]'))[0];
  }
  say(`  ${read} orders`);
};

/**
 * Opens the back end's tables, every own page and every page of the rival, and lets the extension read them as it does for a seller.
 * `own` is a page of the extension. Gives what the store then holds.
 */
export const visitShop = async (context: BrowserContext, own: Page, shop: string, say: Say): Promise<Head[]> => {
  const page = await context.newPage();
  say('Reading the listings in the back end …');
  await page.goto(`${shop}/admin/listings`);
  const mine = await addressesOn(page, '.listings td.title a');
  await keptAll(own, mine.length, ({latest}) => latest.kind === 'listing' && latest.fields.owner === 'mine');
  say(`  ${mine.length} listings`);
  say('Reading the storefront …');
  await visitAll(page, own, mine, say, 'own pages');
  say('Reading the rival shop …');
  await page.goto(`${shop}/rival`);
  const rivals = await addressesOn(page, '.tile a');
  await visitAll(page, own, rivals, say, 'pages of the rival');
  await visitOrders(page, own, shop, say);
  const heads = (await stored(own)) as Head[];
  await page.close();
  return heads;
};
