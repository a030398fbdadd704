import {stored} from '../tools/demo/browser.ts';
import {expect, test} from './stage/test.ts';

const url = 'https://desk.example/app/login';
const door = `<!doctype html><html lang="en"><head><title>Corner Woods</title></head><body><div id="root"><h1>Welcome</h1>
  <form onsubmit="return false"><input type="email"><input type="password"><button>Continue</button></form></div></body></html>`;

const rooms = ['orders', 'drafts', 'products', 'inventory', 'customers', 'promotions', 'settings'];
const nav = rooms.map(room => `<a href="/app/${room}">${room.slice(0, 1).toUpperCase()}${room.slice(1)}</a>`).join('');
const row = (id: number, total: string) =>
  `<tr><td><a href="/app/orders/order_${id}">#${id}</a></td><td>Nov 3, 2026</td><td>zacharias@canary.example</td><td>Paid</td><td>${total}</td></tr>`;
const headings = ['Order', 'Date', 'Customer', 'Payment', 'Order Total'].map(name => `<th>${name}</th>`).join('');
const list = `<h1>Orders</h1><table><thead><tr>${headings}</tr></thead><tbody>${row(1042, '€ 53.99 EUR')}${row(1043, '€ 14.01 EUR')}</tbody></table>`;

test('who signs in without the page being loaded anew is read by the reader of back ends from then on', async ({seller, web}) => {
  web.put(url, door);
  const own = await seller.dashboard('#/settings');
  await seller.grant('https://desk.example/*');
  const page = await seller.visit(url);
  await page.waitForTimeout(1000);
  const show = (html: string, path: string) =>
    page.evaluate(
      ([inner, to]) => {
        history.pushState(null, '', to);
        const root = document.getElementById('root');
        if (root) root.innerHTML = inner ?? '';
      },
      [html, path],
    );
  await show(`<nav>${nav}</nav><main><h1>Orders</h1></main>`, '/app/orders');
  await page.waitForTimeout(300);
  await show(`<nav>${nav}</nav><main>${list}</main>`, '/app/orders');
  const things = async () =>
    ((await stored(own)) as {whole: {kind: string; ref: string; fields: {total?: {amount: number}; status?: string}}}[])
      .map(({whole: {kind, ref, fields}}) => [kind, ref, fields.total?.amount, fields.status])
      .sort();
  await expect.poll(things).toEqual([
    ['order', '1042', 5399, 'paid'],
    ['order', '1043', 1401, 'paid'],
  ]);
  // The next page is read by it, too.
  await show(`<nav>${nav}</nav><main>${list.replaceAll('104', '204')}</main>`, '/app/orders?page=2');
  await expect.poll(async () => (await things()).map(([, ref]) => ref)).toEqual(['1042', '1043', '2042', '2043']);
  expect(JSON.stringify(await stored(own))).not.toContain('zacharias');
});
