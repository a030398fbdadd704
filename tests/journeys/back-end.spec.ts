import {readFileSync} from 'node:fs';
import {stored} from '../tools/demo/browser.ts';
import {productPage} from './stage/goods.ts';
import {expect, test} from './stage/test.ts';

const saved = (name: string) => readFileSync(new URL(`../pages/back-end/${name}.html`, import.meta.url), 'utf8');
const woo = 'https://shop.example/wp-admin/edit.php?post_type=shop_order';
const qianniu = 'https://seller.example/home.htm/trade-platform/tp/sold';

/** What the saved pages say of buyers. */
const persons = /Zieme|Donnelly|月下|江小鱼|拾荒者|Gull Lane|@/;

type Head = {key: string[]; latest: {ref: string; fields: Record<string, unknown>}};

test('orders of a back end on any host are read by themselves, in any language, and nothing of their buyers is kept', async ({
  seller,
  web,
}) => {
  test.setTimeout(120_000);
  web.put(woo, saved('orders'));
  web.put(qianniu, saved('orders-chinese'));
  web.put('https://shop.example/p/hook', productPage({title: 'Oak hook', price: '24.90', sku: 'OAK-1'}));
  const own = await seller.dashboard('#/kpis');
  await seller.grant('https://shop.example/*');
  await seller.grant('https://seller.example/*');
  await seller.visit(woo);
  await seller.visit(qianniu);
  await seller.visit('https://shop.example/p/hook');
  await expect.poll(async () => (await stored(own)).length).toBe(5);
  const heads = (await stored(own)) as unknown as Head[];
  expect(heads.map(({latest: {ref}}) => ref).sort()).toEqual(['1040', '1041', '4011223344556677889', '4011223344556677901', 'OAK-1']);
  const order = heads.find(({latest: {ref}}) => ref === '4011223344556677889');
  expect(order?.latest.fields).toMatchObject({total: {amount: 12_650, currency: 'CNY'}, status: 'paid'});
  expect(JSON.stringify(heads)).not.toMatch(persons);
  const kept = await own.evaluate(async () => {
    const {storage} = (globalThis as unknown as {chrome: {storage: Record<string, {get: (all: null) => Promise<object>}>}}).chrome;
    return JSON.stringify([await storage.local?.get(null), await storage.session?.get(null)]);
  });
  expect(kept).not.toMatch(persons);
});

test('a back end that is not always read is read by the click on the button', async ({seller, web}) => {
  web.put(woo, saved('orders'));
  const popup = await seller.openPopup(await seller.visit(woo));
  await expect(popup.getByTestId('page-orders')).toContainText('2 orders on this page');
});

test('a list of more orders than one message carries is kept whole', async ({seller, web}) => {
  test.setTimeout(120_000);
  const rows = Array.from(
    {length: 1100},
    (_, i) =>
      `<tr><td><a href="/orders/${5000 + i}">#${5000 + i}</a></td><td>2026-11-0${1 + (i % 9)} 10:00</td><td>Paid</td><td>€${10 + (i % 90)}.50</td></tr>`,
  );
  const head = '<thead><tr><th>Order</th><th>Date</th><th>Status</th><th>Total</th></tr></thead>';
  const rooms = ['orders', 'products', 'customers', 'stock'].map(room => `<a href="/admin/${room}">${room}</a>`).join(' ');
  const body = `<nav>${rooms}</nav><h1>Orders</h1><table>${head}<tbody>${rows.join('')}</tbody></table>`;
  web.put('https://shop.example/admin/orders', `<!doctype html><html lang="en"><title>Orders</title><body>${body}</body></html>`);
  const own = await seller.dashboard('#/kpis');
  await seller.grant('https://shop.example/*');
  await seller.visit('https://shop.example/admin/orders');
  await expect.poll(async () => (await stored(own)).length, {timeout: 60_000}).toBe(1100);
});
