import {grant, stored} from '../tools/demo/browser.ts';
import {startDemoShop} from '../tools/demo-shop/server.ts';
import {expect, test} from './stage/test.ts';

type Head = {latest: {ref: string; shop: string; fields: Record<string, unknown>}};

test('of a form is read what its fields hold now, not what their attributes held at first', async ({demoSeller: seller}) => {
  const shop = await startDemoShop({});
  const own = await seller.dashboard('#/listings');
  await grant(seller.opened, own, 'http://127.0.0.1/*');
  const page = await seller.visit(`${shop.url}/admin/listings/1016/edit`);
  await expect(page.getByLabel('Price')).toHaveAttribute('value', '0.00');
  await expect(page.getByLabel('Price')).toHaveValue('15.40');

  const latest = async () => ((await stored(own)) as Head[]).find(head => head.latest.ref === '1016')?.latest;
  await expect.poll(latest).toBeTruthy();
  const {fields, shop: account} = (await latest()) ?? {};
  expect(account).toBe('corner-and-button');
  expect(fields).toMatchObject({
    title: 'Tarnaby Watercolour Sketchbook, white, 21 x 21 cm',
    price: {amount: 1540, currency: 'EUR'},
    stock: Number(await page.getByLabel('Stock').inputValue()),
    category: ['Crafts', 'Paper'],
    keywords: ['watercolour sketchbook', 'cotton paper', 'painting gift'],
  });
  expect(fields?.bullets).toHaveLength(5);
  expect(fields?.images).toHaveLength(4);
  expect(fields?.images).toContainEqual(expect.objectContaining({width: 1600, height: 1200}));
  await shop.close();
});
