import type {Page} from '@playwright/test';
import {stored} from '../tools/demo/browser.ts';
import {productPage} from './stage/goods.ts';
import {expect, test} from './stage/test.ts';

const url = 'https://shop.example/products/oak-hook';

test('what was read before the background was killed is in the popup, and on the badge', async ({seller, web}) => {
  web.put(url, productPage({title: 'Oak coat hook, turned by hand', price: '12.50', sku: 'OAK-1'}));
  const own = await seller.dashboard('#/listings');
  await seller.grant('https://shop.example/*');
  const page = await seller.visit(url);
  await expect.poll(async () => (await stored(own)).length).toBe(1);
  await seller.killBackground();
  const popup = await seller.openPopup(page);
  await expect(popup.getByRole('heading', {level: 2})).toHaveText('Oak coat hook, turned by hand');
  const score = Number.parseInt((await popup.getByTestId('listing-score').textContent()) ?? '', 10);
  expect(score).toBeGreaterThan(0);

  const badge = () =>
    popup.evaluate(async () => {
      const {chrome} = globalThis as unknown as {
        chrome: {tabs: {get: (id: number) => Promise<{id: number}>}; action: {getBadgeText: (of: {tabId: number}) => Promise<string>}};
      };
      return chrome.action.getBadgeText({tabId: Number(new URLSearchParams(location.search).get('tab'))});
    });
  await expect.poll(badge).toBe(String(score));
});

test('what an import left behind that was ended half-way goes with the tab, and with the next one after a crash', async ({seller}) => {
  const leave = (page: Page) =>
    page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const writable = await (await root.getFileHandle('import', {create: true})).createWritable();
      await writable.write('packed orders');
      await writable.close();
    });
  const left = (page: Page) =>
    page.evaluate(async () => {
      const names: string[] = [];
      const root = (await navigator.storage.getDirectory()) as unknown as {keys: () => AsyncIterable<string>};
      for await (const name of root.keys()) names.push(name);
      return names;
    });
  const own = await seller.dashboard('#/data');
  await leave(own);
  expect(await left(own)).toEqual(['import']);
  await own.close();
  const next = await seller.dashboard('#/data');
  await expect.poll(() => left(next)).toEqual([]);
});
