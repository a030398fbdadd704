import type {Page} from '@playwright/test';
import {stored} from '../tools/demo/browser.ts';
import {productPage} from './stage/goods.ts';
import {expect, test} from './stage/test.ts';

const url = 'https://shop.example/p/oak-hook';
/** The data of the page name last year's price; the one that is asked stands on the page alone. */
const wrong = productPage({title: 'Turned oak hook', price: '19.90', sku: 'OAK-1'}).replace(
  '<p class="price">19.90 €</p>',
  '<p class="offer-note">19.90 €</p><div class="buy-panel"><span>Today</span> <b class="amount-asked">24,50 €</b></div>',
);
/** A page that nothing tells is about a product. */
const unknown = `<!doctype html><html lang="en"><head><title>Hall</title></head><body><h1>Hall, oak</h1>
<div class="made-to-measure"><p>Asked: 1.240,00 €</p></div><p>Write to us.</p></body></html>`;

type Head = {
  latest: {at: number; fields: {price?: {amount: number}}; from: Record<string, string>; undecided: object};
  seenAt: number;
  snapshots: number;
};

const click = async (page: Page, selector: string) => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};

/** The board is in a closed tree, so it is worked by keys: its first button has the focus. */
const accept = async (page: Page) => {
  await page.waitForTimeout(1200);
  await page.keyboard.press('Enter');
};

test('a price is taught on a site that nobody wrote a file for, and corrected without rewriting what was', async ({seller, web}) => {
  web.put(url, wrong);
  const own = await seller.dashboard('#/listings');
  const page = await seller.visit(url);
  const before = await page.content();
  const popup = await seller.openPopup(page);
  await expect(popup.getByTestId('teach')).toBeVisible();
  await popup.getByTestId('teach-field').selectOption('price');
  await popup.getByTestId('teach').click();
  await page.bringToFront();
  await expect(page.locator('html > div')).toHaveCount(1);
  await page.waitForTimeout(500);
  await click(page, '.amount-asked');
  await accept(page);
  const head = async () => ((await stored(own)) as Head[])[0];
  await expect.poll(async () => (await head())?.latest.fields.price?.amount).toBe(2450);
  expect((await head())?.latest.from.price).toMatch(/^taught: /);
  expect((await head())?.snapshots).toBeGreaterThan(1);
  // Nothing of it is left in the page.
  await expect(page.locator('html > div')).toHaveCount(0);
  expect(await page.content()).toBe(before);
  // The next reading finds it there by itself.
  web.put(url, wrong.replace('24,50', '26,00'));
  await page.reload();
  const again = await seller.openPopup(page);
  await expect(again.getByTestId('chosen')).toContainText('Read where you pointed');
  await expect.poll(async () => (await head())?.latest.fields.price?.amount).toBe(2600);
});

test('a page that tells of no product counts as one where a price is taught', async ({seller, web}) => {
  const address = 'https://atelier.example/hall';
  web.put(address, unknown);
  const own = await seller.dashboard('#/listings');
  const page = await seller.visit(address);
  const popup = await seller.openPopup(page);
  await popup.getByTestId('teach-field').selectOption('price');
  await popup.getByTestId('teach').click();
  await page.bringToFront();
  await expect(page.locator('html > div')).toHaveCount(1);
  await page.waitForTimeout(500);
  // By keys alone: from the heading to the block below it and into it.
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await accept(page);
  await expect.poll(async () => ((await stored(own)) as Head[])[0]?.latest.fields.price?.amount).toBe(124_000);
});

test('of two prices the seller takes one, and takes that back', async ({seller, web}) => {
  web.put(url, productPage({title: 'Turned oak hook', price: '19.90', sku: 'OAK-1'}).replace('19.90 €', '24.50 €'));
  const own = await seller.dashboard('#/listings');
  const page = await seller.visit(url);
  const popup = await seller.openPopup(page);
  const head = async () => ((await stored(own)) as Head[])[0];
  await expect.poll(async () => Object.keys((await head())?.latest.undecided ?? {})).toEqual(['price']);
  await popup.getByTestId('pick-once').first().click();
  await expect(popup.getByTestId('chosen')).toContainText('Chosen by you');
  expect((await head())?.latest.from.price).toMatch(/^chosen: /);
  const {snapshots = 0, seenAt = 0} = (await head()) ?? {};
  expect(snapshots).toBe(2);
  await page.reload();
  const again = await seller.openPopup(page);
  await expect.poll(async () => (await head())?.seenAt).toBeGreaterThan(seenAt);
  await expect(again.getByTestId('chosen')).toContainText('Chosen by you');
  await again.getByTestId('take-back').click();
  await expect(again.getByTestId('pick-once').first()).toBeVisible();
  expect((await head())?.snapshots).toBe(3);
});

test('a listing is marked as a rival’s, its shop as mine, and both are taken back', async ({seller, web}) => {
  web.put(url, productPage({title: 'Turned oak hook', price: '19.90', sku: 'OAK-1'}));
  const page = await seller.visit(url);
  const popup = await seller.openPopup(page);
  await popup.getByTestId('owner-listing-rival').click();
  await expect(popup.getByTestId('owner-badge')).toHaveAttribute('data-owner', 'rival');
  await popup.getByText('Whose is it?').click();
  await popup.getByTestId('owner-shop-mine').click();
  await popup.getByTestId('owner-listing-rival').click();
  await expect(popup.getByTestId('owner-badge')).toHaveAttribute('data-owner', 'mine');
  await popup.getByTestId('owner-shop-mine').click();
  await expect(popup.getByTestId('owner-badge')).toHaveCount(0);
});
