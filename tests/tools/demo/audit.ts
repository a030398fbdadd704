import type {BrowserContext, Page} from '@playwright/test';
import type {Known} from '../../../lib/reports/card.ts';
import {stored} from './browser.ts';

type Say = (text: string) => void;

const addressesOn = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href));

const visitAll = async (page: Page, addresses: readonly string[], say: Say, what: string) => {
  for (const [i, address] of addresses.entries()) {
    await page.goto(address, {waitUntil: 'load'});
    if ((i + 1) % 10 === 0 || i + 1 === addresses.length) say(`  ${i + 1} of ${addresses.length} ${what}`);
  }
};

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** Waits until the extension has kept that many things. Throws a sentence when it does not. */
const keptAll = async (own: Page, count: number, isThere: (head: Known) => boolean, ms = 15_000): Promise<Known[]> => {
  for (const end = Date.now() + ms; ; await pause(100)) {
    const heads = (await stored(own)) as Known[];
    const met = heads.filter(isThere).length;
    if (met >= count) return heads;
    if (Date.now() > end) throw new Error(`The extension kept ${met} of ${count} pages that were opened.`);
  }
};

/**
 * Opens the back end's table, every own page and every page of the rival, and lets the extension read them as it does for a seller.
 * `own` is a page of the extension. Gives what the store then holds.
 */
export const visitShop = async (context: BrowserContext, own: Page, shop: string, say: Say): Promise<Known[]> => {
  const page = await context.newPage();
  say('Reading the listings in the back end …');
  await page.goto(`${shop}/admin/listings`);
  const mine = await addressesOn(page, '.listings td.title a');
  await keptAll(own, mine.length, ({latest}) => latest.fields.owner === 'mine');
  say(`  ${mine.length} listings`);
  say('Reading the storefront …');
  await visitAll(page, mine, say, 'own pages');
  say('Reading the rival shop …');
  await page.goto(`${shop}/rival`);
  const rivals = await addressesOn(page, '.tile a');
  await visitAll(page, rivals, say, 'pages of the rival');
  const isPage = ({latest}: Known) => latest.url.includes('/p/');
  const heads = await keptAll(own, mine.length + rivals.length, isPage);
  await page.close();
  return heads;
};
