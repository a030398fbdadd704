import type {Page} from '@playwright/test';
import {findings} from './stage/axe.ts';
import {openGallery, sheetNames, show} from './stage/gallery.ts';
import {listPage, productPage} from './stage/goods.ts';
import {panelAsPage} from './stage/side-panel.ts';
import {expect, test} from './stage/test.ts';

const languages = ['en', 'zh-CN'] as const;
const themes = ['light', 'dark'] as const;
const rooms = [
  'listings',
  'goods',
  'keywords',
  'prices',
  'promotions',
  'searches',
  'pins',
  'kpis',
  'alerts',
  'analyses',
  'shops',
  'data',
  'settings',
].map(room => `#/${room}`);

const choose = (page: Page, choice: {language: string; theme: string}) =>
  page.evaluate(
    chosen =>
      (globalThis as unknown as {chrome: {storage: {local: {set: (items: object) => Promise<void>}}}}).chrome.storage.local.set(chosen),
    choice,
  );

test('axe finds nothing in the popup, the side panel and the dashboard, in both languages and themes', async ({seller, web}) => {
  test.setTimeout(240_000);
  web.put('https://shop.example/p/1', productPage({title: 'BEST oak hook!!! free shipping oak oak oak', price: '4.00', sku: 'OAK-1'}));
  web.put('https://shop.example/hooks', listPage);
  const shop = await seller.visit('https://shop.example/p/1');
  const popup = await seller.openPopup(shop);
  await expect(popup.getByTestId('listing-score')).toBeVisible();
  // The click on the toolbar has opened this page to the panel, too.
  const panel = await panelAsPage(seller, shop);
  await expect(panel.getByTestId('listing-score')).toBeVisible();
  const unseen = await panelAsPage(seller, await seller.visit('https://shop.example/hooks'));
  const nothing = await seller.openPopup(await seller.visit('https://shop.example/hooks'));
  const own = await seller.dashboard('#/listings');
  const views = await own.locator('tbody a').first().getAttribute('href');
  for (const language of languages) {
    for (const theme of themes) {
      await choose(own, {language, theme});
      await expect(own.locator('html')).toHaveAttribute('lang', language);
      for (const page of [popup, nothing, panel, unseen]) expect(await findings(page), `${page.url()}, ${language}, ${theme}`).toEqual([]);
      for (const view of [...rooms, views ?? '']) {
        await own.goto(own.url().replace(/#.*/, view));
        // What is shown while a view comes has no heading yet.
        await expect(own.locator('h1').first()).toBeVisible();
        expect(await findings(own), `dashboard ${view}, ${language}, ${theme}`).toEqual([]);
      }
    }
  }
});

/** Sheets of one test: all of them take longer than one may. */
const SHEETS = 40;

for (const [language, theme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const)
  for (let from = 0; from < sheetNames().length; from += SHEETS) {
    const names = sheetNames().slice(from, from + SHEETS);
    test(`axe finds nothing in any state of the components from ${names[0]} on, ${language}, ${theme}`, async ({demoSeller}) => {
      test.setTimeout(120_000);
      const page = await openGallery(demoSeller);
      expect(await findings(page)).toEqual([]);
      for (const name of names) {
        await show(page, {name, language, theme});
        // A sheet shows pages within a page.
        expect.soft(await findings(page, false), `${name}, ${language}, ${theme}`).toEqual([]);
      }
    });
  }
