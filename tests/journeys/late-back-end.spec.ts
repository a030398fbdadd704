import {stored} from '../tools/demo/browser.ts';
import {expect, test} from './stage/test.ts';

const url = 'https://desk.example/app/orders';
/** An admin as it is loaded: an empty frame, of which neither address nor title says what it is. */
const frame = '<!doctype html><html lang="en"><head><title>Corner Woods</title></head><body><div id="root"></div></body></html>';

const rooms = ['orders', 'drafts', 'products', 'inventory', 'customers', 'promotions', 'settings'];
const nav = rooms.map(room => `<a href="/app/${room}">${room.slice(0, 1).toUpperCase()}${room.slice(1)}</a>`).join('');
const row = (id: number, total: string) =>
  `<tr><td><a href="/app/orders/order_${id}">#${id}</a></td><td>Nov 3, 2026</td><td>zacharias@canary.example</td><td>Not fulfilled</td><td>${total}</td></tr>`;
const headings = ['Order', 'Date', 'Customer', 'Fulfillment', 'Order Total'].map(name => `<th>${name}</th>`).join('');
const list = `<h1>Orders</h1><table><thead><tr>${headings}</tr></thead><tbody>${row(1042, '€ 53.99 EUR')}${row(1043, '€ 14.01 EUR')}</tbody></table>`;

test('a back end that a script draws is read as one, by the rooms that it leads to', async ({seller, web}) => {
  web.put(url, frame);
  const own = await seller.dashboard('#/settings');
  await seller.grant('https://desk.example/*');
  const page = await seller.visit(url);
  await page.waitForTimeout(1500);
  // As its script would.
  await page.evaluate(html => {
    const root = document.getElementById('root');
    if (root) root.innerHTML = html;
  }, `<nav>${nav}</nav><main>${list}</main>`);
  const things = async () =>
    ((await stored(own)) as {whole: {kind: string; ref: string; fields: {total?: {amount: number}}}}[])
      .map(({whole: {kind, ref, fields}}) => [kind, ref, fields.total?.amount])
      .sort();
  await expect.poll(things).toEqual([
    ['order', '1042', 5399],
    ['order', '1043', 1401],
  ]);
  expect(JSON.stringify(await stored(own))).not.toContain('zacharias');
});
