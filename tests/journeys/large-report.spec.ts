import type {Page} from '@playwright/test';
import {expect, test} from './stage/test.ts';

const LINES = 40_000;
/** Lines of one order. */
const OF_ONE = 8;

const line = (i: number, quantity: string): string => {
  const order = Math.floor(i / OF_ONE);
  const day = String(1 + (order % 28)).padStart(2, '0');
  return `R${100_000 + order},2026-10-${day} 10:00:00,SKU-${i % 700},Oak hook in the size ${i % 700} for a wall of brick or of stone with screws and plugs,${quantity},4.50,EUR`;
};

/** So long that one worker reads it and another one packs. */
const report = (bad?: number): Buffer =>
  Buffer.from(
    [
      'Order number,Order date,SKU,Item name,Quantity,Unit price,Currency',
      ...Array.from({length: LINES}, (_, i) => line(i, i === bad ? 'many' : '2')),
    ].join('\n'),
  );

const take = async (own: Page, buffer: Buffer): Promise<void> => {
  await own.getByTestId('import-file').setInputFiles({name: 'year.csv', mimeType: 'text/csv', buffer});
  await own.locator('input[name=host]').fill('shop.example');
  await own.getByTestId('import-answer').click();
};
const ordersIn = (own: Page) => own.locator('[data-testid=kept-row][data-kind=packed] td').first();

test('a large report of orders is refused whole for one bad row, taken, and known when it comes again', async ({seller}) => {
  expect(report().length).toBeGreaterThan(4 << 20);
  const own = await seller.dashboard('#/data');
  await take(own, report(30_000));
  await expect(own.getByText(/\b30,?002\b/)).toBeVisible();
  await expect(own.locator('[data-testid=kept-row]')).toHaveCount(0);

  await own.reload();
  await take(own, report());
  await expect(ordersIn(own)).toHaveText('5,000', {timeout: 60_000});
  await own.getByTestId('check-store').click();
  await expect(own.getByTestId('job-came')).toContainText('5,000');

  await own.reload();
  await take(own, report());
  await expect(own.getByText('5,000 were known already')).toBeVisible();
  await expect(ordersIn(own)).toHaveText('5,000');
});
