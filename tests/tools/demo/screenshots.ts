import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {listingHash} from '../../../lib/reports/route.ts';
import type {Opened} from './browser.ts';
import type {Finding} from './findings.ts';

type Language = 'en' | 'zh-CN';
type Extension = {
  storage: {local: {set: (values: object) => Promise<void>}};
  tabs: {query: (ask: object) => Promise<{id?: number; url?: string}[]>};
};

const speak = (own: Page, language: Language) =>
  own.evaluate(chosen => (globalThis as unknown as {chrome: Extension}).chrome.storage.local.set({language: chosen}), language);

/** The number of the browser tab at an address, as extensions know it. */
const tabAt = (own: Page, address: string) =>
  own.evaluate(async url => {
    const tabs = await (globalThis as unknown as {chrome: Extension}).chrome.tabs.query({});
    return tabs.find(tab => tab.url === url)?.id;
  }, address);

const shoot = async (page: Page, address: string, path: string) => {
  await page.goto(address);
  await page.locator('[data-testid=listing-score]').first().waitFor({timeout: 15_000});
  await page.screenshot({path, animations: 'disabled'});
};

/** The popup and the side panel of a shop's page, opened as pages beside it. */
const besidePage = async ({context, id}: Opened, own: Page, address: string, popup: string, panel: string) => {
  const shop = await context.newPage();
  const page = await context.newPage();
  await shop.goto(address);
  const tab = await tabAt(own, address);
  await page.setViewportSize({width: 380, height: 600});
  await shoot(page, `chrome-extension://${id}/popup.html?tab=${tab}`, popup);
  await page.setViewportSize({width: 360, height: 760});
  await shoot(page, `chrome-extension://${id}/sidepanel.html?tab=${tab}`, panel);
  await Promise.all([page.close(), shop.close()]);
};

const inLanguage = async (opened: Opened, own: Page, language: Language, worst: Finding, folder: string): Promise<string[]> => {
  const dashboard = `chrome-extension://${opened.id}/dashboard.html`;
  const paths = ['popup', 'side-panel', 'listings', 'listing'].map(name => join(folder, `${name}-${language.toLowerCase()}.png`));
  const [popup = '', panel = '', listings = '', listing = ''] = paths;
  await speak(own, language);
  await besidePage(opened, own, worst.card.url, popup, panel);
  const page = await opened.context.newPage();
  await page.setViewportSize({width: 1120, height: 720});
  await shoot(page, `${dashboard}#/listings`, listings);
  await page.goto('about:blank');
  await shoot(page, dashboard + listingHash(worst.card.id), listing);
  await page.close();
  return paths;
};

/** Pictures of the popup, the side panel, all listings and the one with most to gain, in both languages. `own` is a page of the extension; gives the paths. */
export const screenshots = async (opened: Opened, own: Page, findings: readonly Finding[], folder: string): Promise<string[]> => {
  const paths: string[] = [];
  for (const [language, script] of [
    ['en', /^[^\p{Script=Han}]+$/u],
    ['zh-CN', /\p{Script=Han}/u],
  ] as const) {
    const worst = findings.find(({card}) => card.score !== undefined && script.test(card.title ?? ''));
    if (worst) paths.push(...(await inLanguage(opened, own, language, worst, folder)));
  }
  return paths;
};
