import type {Page} from '@playwright/test';
import {en} from '../../lib/format/words/en.ts';
import {stored} from '../tools/demo/browser.ts';
import {panelAsPage} from './stage/side-panel.ts';
import {expect, test} from './stage/test.ts';

const list = 'https://shop.example/admin/orders';
const head = (...words: string[]) => `<thead><tr>${words.map(word => `<th>${word}</th>`).join('')}</tr></thead>`;
const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
const page = (title: string, table: string) =>
  `<!doctype html><html lang="en"><head><title>${title} - Admin</title></head><body><h1>${title}</h1><table>${table}</table></body></html>`;
const order = (n: number) =>
  row(
    `<a href="/admin/orders/${n}">#${n}</a>`,
    `2026-11-0${n % 9} 10:00`,
    `Ada Lovelace ${n}`,
    `13812345${n}`,
    `$${n}.00`,
    `$${n}.75`,
    'Shipped',
  );
const orders = (title = 'Orders') =>
  page(
    title,
    `${head('Order', 'Date', 'Customer', 'Code', 'Total', 'Owed', 'Status')}<tbody>${[101, 102, 103].map(order).join('')}</tbody>`,
  );

type Head = {key: string[]; whole: {ref: string; fields: {total?: {amount: number}; placedAt?: number}; from: Record<string, string>}};
const totals = async (own: Page) =>
  ((await stored(own)) as unknown as Head[])
    .filter(({key}) => key[3] === 'order')
    .map(({whole}) => whole.fields.total?.amount)
    .sort();

/** The days on which orders were placed, as far as that is known. */
const days = async (own: Page) =>
  ((await stored(own)) as unknown as Head[])
    .filter(({key}) => key[3] === 'order')
    .map(({whole}) => whole.fields.placedAt && new Date(whole.fields.placedAt).toISOString().slice(0, 10))
    .sort();

const means = (view: Page, column: string) => view.locator(`[data-testid=column-means][data-column="${column}"]`);

test('a column that was read as something else is corrected once: used at once, on later visits, and taken back', async ({seller, web}) => {
  test.setTimeout(120_000);
  web.put(list, orders());
  const own = await seller.dashboard('#/data');
  await seller.grant('https://shop.example/*');
  const shop = await seller.visit(list);
  await expect.poll(() => totals(own)).toEqual([10_100, 10_200, 10_300]);
  const panel = await panelAsPage(seller, shop);
  await panel.getByTestId('columns-look').click();
  await expect(means(panel, 'total')).toHaveValue('total');
  await expect(means(panel, 'owed')).toHaveValue('?');
  // Of persons nothing is shown, nor of what might be a phone.
  await expect(means(panel, 'customer')).toHaveCount(0);
  await expect(panel.locator('[data-testid=column][data-column=owed]')).toContainText('$101.75');
  await expect(panel.locator('body')).not.toContainText(/Lovelace|1381234/);

  await means(panel, 'owed').selectOption('total');
  await expect(panel.locator('[data-testid=column][data-column=owed]')).toContainText(en['columns.said']);
  await expect(means(panel, 'total')).toHaveValue('?');
  await expect.poll(() => totals(own)).toEqual([10_175, 10_275, 10_375]);

  // It is remembered for the site: a later visit to a list with one more column is read so from the start.
  await seller.killBackground();
  web.put(list, orders().replace('<th>Status</th>', '<th>Status</th><th>Weight</th>').replaceAll('.75</td>', '.80</td>'));
  await shop.reload();
  await expect.poll(() => totals(own)).toEqual([10_180, 10_280, 10_380]);

  await panel.getByTestId('columns-look').click();
  await panel.getByTestId('column-undo').click();
  await expect(means(panel, 'total')).toHaveValue('total');
  await expect.poll(() => totals(own)).toEqual([10_100, 10_200, 10_300]);

  // Of what is called nothing the screen says that it stays, and it does.
  await means(panel, 'total').selectOption('-');
  await expect(panel.locator('[data-testid=column][data-column=total]')).toContainText(en['columns.stays']);
  await expect(means(panel, 'total')).toHaveValue('-');
  expect(await totals(own)).toEqual([10_100, 10_200, 10_300]);
});

test('what stands under a label is corrected once: used at once, on the pages of other orders, and taken back', async ({seller, web}) => {
  test.setTimeout(120_000);
  const address = (n: number) => `https://shop.example/admin/orders/${n}`;
  const facts = (n: number) =>
    `<dl><dt>Status</dt><dd>Shipped</dd><dt>Total</dt><dd>$${n}.00</dd><dt>Customer</dt><dd>Ada Lovelace</dd></dl>
     <section><h2>Payment</h2><div><span>Created at</span><span>2026-11-0${n % 10} 10:00</span></div></section>`;
  for (const n of [401, 402])
    web.put(address(n), `<!doctype html><html lang="en"><title>Order ${n} - Admin</title><h1>Order #${n}</h1>${facts(n)}`);
  const own = await seller.dashboard('#/data');
  await seller.grant('https://shop.example/*');
  const shop = await seller.visit(address(401));
  await expect.poll(() => totals(own)).toEqual([40_100]);
  expect(await days(own)).toEqual([undefined]);
  const panel = await panelAsPage(seller, shop);
  await panel.getByTestId('columns-look').click();
  await expect(panel.getByTestId('grid')).toHaveAttribute('data-form', 'labels');
  await expect(means(panel, ':status')).toHaveValue('status');
  await expect(means(panel, ':created at')).toHaveValue('?');
  await expect(means(panel, ':customer')).toHaveCount(0);
  await expect(panel.locator('body')).not.toContainText('Lovelace');

  await means(panel, ':created at').selectOption('placedAt');
  await expect(panel.locator('[data-testid=column][data-column=":created at"]')).toContainText(en['columns.said']);
  await expect.poll(() => days(own)).toEqual(['2026-11-01']);
  await shop.goto(address(402));
  await expect.poll(() => days(own)).toEqual(['2026-11-01', '2026-11-02']);
  await expect(own.locator('[data-testid=decision][data-what=column]')).toContainText('What stands under “created at” is: ordered on');

  await panel.getByTestId('columns-look').click();
  await panel.getByTestId('column-undo').click();
  await expect(means(panel, ':created at')).toHaveValue('?');
});

test('a table that nobody understood is read once the seller said what its columns are, without the site being always read', async ({
  seller,
  web,
}) => {
  test.setTimeout(90_000);
  const rows = [1, 2].map(n => row(`ZZ-70${n}`, `2026-11-0${n}`, `${n}9,00 €`, 'Nord')).join('');
  web.put('https://shop.example/admin/flux', page('Flux', `${head('Zref', 'Quand', 'Wieviel', 'Ecke')}<tbody>${rows}</tbody>`));
  const shop = await seller.visit('https://shop.example/admin/flux');
  const popup = await seller.openPopup(shop);
  await popup.getByTestId('columns-look').click();
  await expect(popup.getByTestId('grid')).toHaveAttribute('data-kind', '');
  for (const [column, meaning] of [
    ['zref', 'ref'],
    ['quand', 'placedAt'],
    ['wieviel', 'total'],
  ] as const) {
    await means(popup, column).selectOption(meaning);
    await expect(means(popup, column)).toHaveValue(meaning);
    await expect(popup.locator(`[data-testid=column][data-column=${column}]`)).toContainText(en['columns.said']);
  }
  await expect(popup.getByTestId('grid')).toHaveAttribute('data-kind', 'orders');
  await expect(popup.getByTestId('page-orders')).toContainText('2 orders on this page');
  const own = await seller.dashboard('#/data');
  expect(await totals(own)).toEqual([1900, 2900]);
  // What was decided is listed with all else, and can be deleted there.
  await expect(own.locator('[data-testid=decision][data-what=column]')).toHaveCount(3);
});
