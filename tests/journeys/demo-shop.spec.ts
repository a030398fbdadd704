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
