import {en} from '../../lib/format/words/en.ts';
import {stored} from '../tools/demo/browser.ts';
import {startDemoShop} from '../tools/demo-shop/server.ts';
import {expect, test} from './stage/test.ts';

type Head = {latest: {ref: string; fields: {title?: string}}; snapshots: number};

test('a listing edited in the demo shop is a second snapshot', async ({demoSeller: seller}) => {
  const shop = await startDemoShop({});
  const own = await seller.dashboard('#/listings');
  await seller.grant('http://127.0.0.1/*');
  const page = await seller.visit(`${shop.url}/admin/listings/1001/edit`);
  const head = async () => ((await stored(own)) as Head[]).find(({latest}) => latest.ref === '1001');
  await expect.poll(async () => (await head())?.snapshots).toBe(1);

  const title = 'Cast iron skillet, 26 cm, pre-seasoned';
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', {name: /save/i}).click();
  await expect.poll(async () => (await head())?.latest.fields.title).toBe(title);
  expect((await head())?.snapshots).toBe(2);

  await own.bringToFront();
  await own.getByRole('link', {name: title}).click();
  await expect(own.getByText(en['listing.first'])).toBeVisible();
  await expect(own.getByText(title).first()).toBeVisible();
  await shop.close();
});

test('one page of the back end tells of all its listings', async ({demoSeller: seller}) => {
  const shop = await startDemoShop({});
  const own = await seller.dashboard('#/listings');
  await seller.grant('http://127.0.0.1/*');
  await seller.visit(`${shop.url}/admin/listings`);
  await expect.poll(async () => (await stored(own)).length).toBe(40);
  await expect(own.getByTestId('listing-score')).toHaveCount(40);
  await shop.close();
});

test('a page of orders is kept, and popup and side panel say what came of it', async ({demoSeller: seller}) => {
  const shop = await startDemoShop({});
  const own = await seller.dashboard('#/kpis');
  await seller.grant('http://127.0.0.1/*');
  const page = await seller.visit(`${shop.url}/admin/orders`);
  await expect.poll(async () => (await stored(own)).length).toBe(50);
  const popup = await seller.openPopup(page);
  const card = popup.getByTestId('page-orders');
  await expect(card).toContainText('50 orders on this page');
  await expect(popup.getByText(en['failed.store-failed'])).toHaveCount(0);
  for (const kpi of ['orders', 'gmv', 'aov'])
    expect(Number(await card.locator(`[data-kpi=${kpi}]`).first().getAttribute('data-value'))).toBeGreaterThan(0);
  const counts = await card.locator('.order-states strong').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(50);

  await popup.goto(popup.url().replace('popup.html', 'sidepanel.html'));
  await expect(popup.getByTestId('page-orders')).toContainText('50 orders on this page');

  // The page of one of them tells how it went.
  await page.locator('.orders td.ref a').first().click();
  const one = await seller.openPopup(page);
  await expect(one.getByTestId('page-orders')).toContainText(/Order CB-\d+/);
  await expect(one.locator('.order-steps li').first()).toBeVisible();
  await expect(own.locator('[data-kpi=orders]').first()).toContainText(/from \d+ orders?/);
  // Nothing of a buyer is in anything that the extension shows or keeps.
  const person = /canary|555 01|side door/i;
  expect(JSON.stringify(await stored(own))).not.toMatch(person);
  expect(await one.locator('body').textContent()).not.toMatch(person);
  await shop.close();
});
