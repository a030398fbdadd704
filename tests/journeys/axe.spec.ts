import type {Page} from '@playwright/test';
import axe, {type AxeResults} from 'axe-core';
import {listPage, productPage} from './stage/goods.ts';
import {expect, test} from './stage/test.ts';

const languages = ['en', 'zh-CN'] as const;
const themes = ['light', 'dark'] as const;

/** What axe finds on a page as it stands, in words that lead to the place. */
const findings = async (page: Page) => {
  await page.evaluate(axe.source);
  const {violations} = await page.evaluate(() => (globalThis as unknown as {axe: {run: () => Promise<AxeResults>}}).axe.run());
  return violations.map(
    ({id, help, nodes}) => `${id}: ${help}: ${nodes.map(({target, failureSummary}) => `${target} ${failureSummary}`).join(' | ')}`,
  );
};

const choose = (page: Page, choice: {language: string; theme: string}) =>
  page.evaluate(
    chosen =>
      (globalThis as unknown as {chrome: {storage: {local: {set: (items: object) => Promise<void>}}}}).chrome.storage.local.set(chosen),
    choice,
  );

test('axe finds nothing in the popup and the dashboard, in both languages and themes', async ({seller, web}) => {
  test.setTimeout(120_000);
  web.put('https://shop.example/p/1', productPage({title: 'BEST oak hook!!! free shipping oak oak oak', price: '4.00', sku: 'OAK-1'}));
  web.put('https://shop.example/hooks', listPage);
  const popup = await seller.openPopup(await seller.visit('https://shop.example/p/1'));
  await expect(popup.getByTestId('listing-score')).toBeVisible();
  const nothing = await seller.openPopup(await seller.visit('https://shop.example/hooks'));
  const own = await seller.dashboard('#/listings');
  const views = await own.locator('tbody a').first().getAttribute('href');
  for (const language of languages) {
    for (const theme of themes) {
      await choose(own, {language, theme});
      await expect(own.locator('html')).toHaveAttribute('lang', language);
      for (const page of [popup, nothing]) expect(await findings(page), `popup, ${language}, ${theme}`).toEqual([]);
      for (const view of ['#/listings', views ?? '', '#/data', '#/settings']) {
        await own.goto(own.url().replace(/#.*/, view));
        expect(await findings(own), `dashboard ${view}, ${language}, ${theme}`).toEqual([]);
      }
    }
  }
});
