import type {Page} from '@playwright/test';
import {stored} from '../tools/demo/browser.ts';
import {movingOrders, movingOrdersPage} from './stage/moving-orders.ts';
import {expect, test} from './stage/test.ts';

const orders = 'https://shop.example/admin/orders';

type Line = {sku: string; quantity: number; price: {amount: number}};
type Head = {latest: {ref: string; url: string}; whole: {fields: {total?: {amount: number}; lines?: Line[]}}};

const cents = (text: string) => Math.round(Number(text.replace('€', '')) * 100);

/** Waits until every order is kept with its lines, and at its own address. */
const expectAll = async (own: Page) => {
  const kept = async () =>
    ((await stored(own)) as unknown as Head[])
      .map(({latest: {ref, url}, whole: {fields}}) => ({
        ref,
        url,
        total: fields.total?.amount,
        lines: fields.lines?.map(({sku, quantity, price}) => [sku, quantity, price.amount]),
      }))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1));
  await expect.poll(kept).toEqual(
    movingOrders.map(({ref, total, lines}) => ({
      ref,
      url: `${orders}/${ref}`,
      total: cents(total),
      lines: lines.map(({sku, quantity, price}) => [sku, quantity, cents(price)]),
    })),
  );
};

/** Goes from the list to each order and back, and stays for so long (ms) where content and address are there. */
const ways = [
  {how: 'at a person’s pace', stay: 1200, moves: {address: 0, content: 40}},
  {how: 'at ten times that pace', stay: 120, moves: {address: 0, content: 40}},
  {how: 'where the content comes with its address', stay: 400, moves: {address: 0, content: 0}},
  {how: 'where the content comes before its address', stay: 700, moves: {address: 100, content: 0}},
];

for (const {how, stay, moves} of ways)
  test(`orders that are opened one after another in one document are read with their lines, ${how}`, async ({seller, web}) => {
    web.putMoving(orders, movingOrdersPage(moves));
    const own = await seller.dashboard('#/kpis');
    await seller.grant('https://shop.example/*');
    const page = await seller.visit(orders);
    for (const {ref} of movingOrders) {
      await page.locator(`a[href="/admin/orders/${ref}"]`).click();
      await expect(page.locator('h1')).toHaveText(`Order ${ref}`);
      await expect(page).toHaveURL(`${orders}/${ref}`);
      await page.waitForTimeout(stay);
      await page.locator('.back').click();
      await expect(page.locator('h1')).toHaveText('Orders');
      await expect(page).toHaveURL(orders);
    }
    await expectAll(own);
  });

test('orders that are left before their content has settled are read by a last look', async ({seller, web}) => {
  web.putMoving(orders, movingOrdersPage({address: 0, content: 40}));
  const own = await seller.dashboard('#/kpis');
  await seller.grant('https://shop.example/*');
  const page = await seller.visit(orders);
  await expect.poll(async () => (await stored(own)).length).toBe(movingOrders.length);
  // In the page, since a driver from outside cannot keep such times.
  await page.evaluate(async () => {
    const pause = (ms: number) => new Promise(done => setTimeout(done, ms));
    for (const ref of [...document.querySelectorAll('td a')].map(link => link.getAttribute('href'))) {
      document.querySelector<HTMLAnchorElement>(`td a[href="${ref}"]`)?.click();
      await pause(120);
      document.querySelector<HTMLAnchorElement>('.back')?.click();
      await pause(400);
    }
  });
  await expectAll(own);
});
