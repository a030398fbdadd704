import {stored} from '../tools/demo/browser.ts';
import {movingOrders, movingOrdersPage} from './stage/moving-orders.ts';
import {expect, test} from './stage/test.ts';

const orders = 'https://shop.example/admin/orders';

type Line = {sku: string; quantity: number; price: {amount: number}};
type Head = {latest: {ref: string}; whole: {fields: {total?: {amount: number}; lines?: Line[]}}};

const cents = (text: string) => Math.round(Number(text.replace('€', '')) * 100);

/** Goes from the list to each order and back, and stays for so long (ms) where the content is there. */
const stays = [
  {pace: 'a person’s pace', stay: 1200},
  {pace: 'ten times that pace', stay: 120},
];

for (const {pace, stay} of stays)
  test(`orders that are opened one after another in one document are read with their lines, at ${pace}`, async ({seller, web}) => {
    web.putMoving(orders, movingOrdersPage(40));
    const own = await seller.dashboard('#/kpis');
    await seller.grant('https://shop.example/*');
    const page = await seller.visit(orders);
    for (const {ref} of movingOrders) {
      await page.locator(`a[href="/admin/orders/${ref}"]`).click();
      await expect(page.locator('h1')).toHaveText(`Order ${ref}`);
      await page.waitForTimeout(stay);
      await page.locator('.back').click();
      await expect(page.locator('h1')).toHaveText('Orders');
    }
    const kept = async () =>
      ((await stored(own)) as unknown as Head[])
        .map(({latest: {ref}, whole: {fields}}) => ({
          ref,
          total: fields.total?.amount,
          lines: fields.lines?.map(({sku, quantity, price}) => [sku, quantity, price.amount]),
        }))
        .sort((a, b) => (a.ref < b.ref ? -1 : 1));
    await expect.poll(kept).toEqual(
      movingOrders.map(({ref, total, lines}) => ({
        ref,
        total: cents(total),
        lines: lines.map(({sku, quantity, price}) => [sku, quantity, cents(price)]),
      })),
    );
  });
