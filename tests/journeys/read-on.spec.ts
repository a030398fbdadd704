import type {Page} from '@playwright/test';
import {en} from '../../lib/format/words/en.ts';
import {stored} from '../tools/demo/browser.ts';
import type {Seller} from './stage/seller.ts';
import {panelAsPage} from './stage/side-panel.ts';
import {expect, test} from './stage/test.ts';

const list = 'https://shop.example/admin/orders';
const PER_PAGE = 3;

const row = (n: number) =>
  `<tr><td><a href="/admin/orders/${n}">#${n}</a></td><td>2026-11-${String(1 + (n % 28)).padStart(2, '0')} 10:00</td><td>Ada Lovelace ${n}</td><td>$${n}.50</td><td>Shipped</td></tr>`;
const rows = (page: number) => Array.from({length: PER_PAGE}, (_, i) => row(1000 + page * PER_PAGE + i)).join('');
const table = (body: string) =>
  `<table><thead><tr><th>Order</th><th>Date</th><th>Customer</th><th>Total</th><th>Status</th></tr></thead><tbody>${body}</tbody></table>`;
const page = (body: string, foot: string, script = '') =>
  `<!doctype html><html lang="en"><head><title>Orders - Admin</title></head><body><h1>Orders</h1>${table(body)}${foot}${script}</body></html>`;

/** A list whose pages are documents of their own. */
const linked = (n: number, of: number) =>
  page(
    rows(n),
    `<nav class="pagination"><a href="?page=${n - 1}">Previous</a> <b>${n}</b> ${n < of ? `<a href="?page=${n + 1}">Next</a>` : '<span class="disabled"><a>Next</a></span>'}</nav>`,
  );

/** A list whose rows are exchanged in one document, by a button that is not there on the last page. */
const moving = (of: number) =>
  page(
    rows(1),
    `<div class="pg8"><b>1</b>/${of} <button type="button">Next</button></div>`,
    `<script>const all=${JSON.stringify(Array.from({length: of}, (_, i) => rows(i + 1)))};let n=1;document.querySelector('button').onclick=e=>{n++;document.querySelector('b').textContent=n;
if(n===all.length)e.target.remove();setTimeout(()=>{document.querySelector('tbody').innerHTML=all[n-1];history.pushState({},'','?page='+n)},200)}</script>`,
  );

type Head = {key: string[]};
const orders = async (own: Page) => ((await stored(own)) as unknown as Head[]).filter(({key}) => key[3] === 'order');

const begin = async (seller: Seller, url: string) => {
  const own = await seller.dashboard('#/data');
  await seller.grant('https://shop.example/*');
  const shop = await seller.visit(url);
  await expect.poll(async () => (await orders(own)).length).toBe(PER_PAGE);
  const panel = await panelAsPage(seller, shop);
  return {own, shop, panel};
};

const readAll = async (panel: Page) => {
  await panel.getByTestId('read-all').click();
  await expect(panel.getByText(en['readOn.ask'].replace('{{site}}', 'shop.example'))).toBeVisible();
  await panel.getByTestId('read-all-yes').click();
};

test('all pages of a list are read by its own button, a second apart, though the background is killed, and the list’s end is told', async ({
  seller,
  web,
}) => {
  test.setTimeout(120_000);
  for (const n of [1, 2, 3, 4]) web.put(`${list}?page=${n}`, linked(n, 4));
  const {own, shop, panel} = await begin(seller, `${list}?page=1`);
  const loaded: number[] = [];
  shop.on('framenavigated', () => loaded.push(Date.now()));
  await readAll(panel);
  const progress = panel.getByTestId('progress');
  await expect(progress).toHaveAttribute('data-pages', '2', {timeout: 20_000});
  await seller.killBackground();
  await expect(progress).toHaveAttribute('data-end', 'last', {timeout: 90_000});
  await expect(progress).toHaveAttribute('data-pages', '4');
  await expect(progress).toContainText('4 pages read, 12 rows');
  await expect.poll(async () => (await orders(own)).length).toBe(12);
  expect(loaded.length).toBe(3);
  for (const [i, at] of loaded.entries()) expect(at - (loaded[i - 1] ?? at - 1000)).toBeGreaterThanOrEqual(950);
  await expect(panel.getByTestId('read-all-stop')).toHaveCount(0);
  // Another list in the same tab is one of its own.
  await shop.goto(`${list}?page=2`);
  await expect(panel.getByTestId('read-all')).toBeVisible();
  await expect(progress).toHaveCount(0);
});

test('a list whose rows change in one document is read on, stopped, and gone on with', async ({seller, web}) => {
  test.setTimeout(90_000);
  web.putMoving(list, moving(5));
  const {own, panel} = await begin(seller, list);
  await readAll(panel);
  const progress = panel.getByTestId('progress');
  await expect(progress).toHaveAttribute('data-pages', '2', {timeout: 20_000});
  await panel.getByTestId('read-all-stop').click();
  await expect(progress).toHaveAttribute('data-end', 'stopped');
  await panel.waitForTimeout(2500);
  const before = Number(await progress.getAttribute('data-pages'));
  expect(before).toBeLessThan(5);
  await panel.getByTestId('read-all-on').click();
  // The last page has no way on, which is its end.
  await expect(progress).toHaveAttribute('data-end', 'last', {timeout: 40_000});
  await expect(progress).toHaveAttribute('data-pages', '5');
  await expect.poll(async () => (await orders(own)).length).toBe(15);
});

test('a page that asks for a human ends it with a sentence, and what was read is kept', async ({seller, web}) => {
  test.setTimeout(60_000);
  web.put(`${list}?page=1`, linked(1, 3));
  web.put(
    `${list}?page=2`,
    '<!doctype html><title>Robot Check</title><form><h4>Enter the characters you see below</h4><input id="captchacharacters"></form>',
  );
  const {own, panel} = await begin(seller, `${list}?page=1`);
  await readAll(panel);
  await expect(panel.getByTestId('progress')).toHaveAttribute('data-end', 'wall', {timeout: 30_000});
  await expect(panel.getByTestId('read-all-on')).toBeVisible();
  expect((await orders(own)).length).toBe(PER_PAGE);
});
