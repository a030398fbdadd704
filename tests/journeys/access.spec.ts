import {stored} from '../tools/demo/browser.ts';
import {productPage} from './stage/goods.ts';
import type {Seller} from './stage/seller.ts';
import {expect, test} from './stage/test.ts';
import type {Web} from './stage/web.ts';

const hook = 'https://shop.example/products/oak-hook';
const shelf = 'https://shop.example/products/ash-shelf';
const stool = 'https://shop.example/products/elm-stool';
const elsewhere = 'https://rival.example/products/oak-hook';

const stock = (web: Web) => {
  for (const [i, url] of [hook, shelf, stool, elsewhere].entries())
    web.put(url, productPage({title: `Good no. ${i + 1}`, price: '12.50', sku: `OAK-${i}`}));
};

type Head = {latest: {url: string}};

test('a page is read where the seller clicks, and by itself only where they allowed it', async ({seller, web}) => {
  stock(web);
  const own = await seller.dashboard('#/listings');
  const kept = async () => ((await stored(own)) as Head[]).map(({latest}) => latest.url).sort();

  await test.step('nothing is read before', async () => {
    const page = await seller.visit(hook);
    await page.waitForTimeout(500);
    expect(await kept()).toEqual([]);
    await page.close();
  });

  const page = await seller.visit(hook);
  const popup = await seller.openPopup(page);
  const button = popup.getByTestId('site-access');

  await test.step('the click on the toolbar reads the page in front, once', async () => {
    await expect(popup.getByTestId('listing-score')).toBeVisible();
    await expect(button).toHaveAttribute('data-granted', 'false');
    expect(await kept()).toEqual([hook]);
  });

  await seller.willAllow('https://shop.example/*');
  await popup.bringToFront();
  await test.step('“always” reads the host by itself, and no other', async () => {
    await button.click();
    await expect(button).toHaveAttribute('data-granted', 'true');
    await seller.visit(shelf);
    await expect.poll(kept).toEqual([shelf, hook].sort());
    const other = await seller.visit(elsewhere);
    await other.waitForTimeout(500);
    expect(await kept()).toEqual([shelf, hook].sort());
  });

  await test.step('the same button takes it back', async () => {
    await popup.bringToFront();
    await button.click();
    await expect(button).toHaveAttribute('data-granted', 'false');
    const last = await seller.visit(stool);
    await last.waitForTimeout(500);
    expect(await kept()).toEqual([shelf, hook].sort());
    expect(await registered(seller)).toEqual([]);
  });
});

const registered = async (seller: Seller) =>
  (await seller.worker()).evaluate(async () => {
    const {chrome} = globalThis as unknown as {chrome: {scripting: {getRegisteredContentScripts: () => Promise<{id: string}[]>}}};
    return (await chrome.scripting.getRegisteredContentScripts()).map(({id}) => id);
  });

test('nothing is granted before the browser has asked the seller', async ({seller, web}) => {
  stock(web);
  const popup = await seller.openPopup(await seller.visit(hook));
  const button = popup.getByTestId('site-access');
  await button.click();
  await popup.waitForTimeout(300);
  await expect(button).toHaveAttribute('data-granted', 'false');
  await expect(popup.getByTestId('listing-score')).toBeVisible();
  expect(await registered(seller)).toEqual([]);
});

test('a tab that is open already is read when its site is allowed', async ({seller, web}) => {
  stock(web);
  const own = await seller.dashboard('#/listings');
  await seller.visit(shelf);
  const popup = await seller.openPopup(await seller.visit(hook));
  await seller.willAllow('https://shop.example/*');
  await popup.bringToFront();
  await popup.getByTestId('site-access').click();
  await expect.poll(async () => ((await stored(own)) as Head[]).map(({latest}) => latest.url).sort()).toEqual([shelf, hook].sort());
});

test('the button in the toolbar opens the popup with the score of the page in front', async ({seller, web}) => {
  stock(web);
  await seller.clickButton(await seller.visit(hook));
  await expect.poll(seller.textOfPopup).toContain('Good no. 1');
  expect(await seller.textOfPopup()).toMatch(/\b\d{1,3}\s*of 100/);
});
