import type {Page} from '@playwright/test';
import {en} from '../../lib/format/words/en.ts';
import {productPage, redesignedPage, wallPage} from './stage/goods.ts';
import {expect, test} from './stage/test.ts';

const hook = 'https://shop.example/p/hook';
const good = {title: 'Oak hook', price: '4.00', sku: 'OAK-1'};

const field = (page: Page, name: string) => page.locator(`[data-testid="health-field"][data-field="${name}"]`).first();

test('a price that its site no longer shows is noticed on the first page, and never taken for that of today', async ({seller, web}) => {
  web.put(hook, productPage(good));
  await seller.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await seller.grant('https://shop.example/*');
  const data = await seller.dashboard('#/data');
  await expect(data.getByTestId('reader-health')).toContainText(en['health.empty']);
  const page = await seller.visit(hook);

  await test.step('while it is read, it is counted', async () => {
    for (const count of [1, 2, 3, 4, 5]) {
      await expect(field(data, 'price')).toContainText(`${count} of ${count}`);
      if (count < 5) await page.reload();
    }
    await expect(data.getByTestId('reader-health')).toHaveAttribute('data-ill', '0');
    await expect(data.getByTestId('ill-fields')).toHaveCount(0);
  });

  await test.step('a page that asks for a human says nothing of the reader', async () => {
    web.put(hook, wallPage);
    await page.reload();
    await page.bringToFront();
    const popup = await seller.openPopup(page);
    await expect(popup.getByText(en['nothing.wall.title'])).toBeVisible();
    await expect(popup.getByTestId('ailment')).toHaveCount(0);
    await popup.close();
  });

  await test.step('the first page after the redesign shows it in the popup', async () => {
    web.put(hook, redesignedPage(good));
    await page.reload();
    await page.bringToFront();
    const popup = await seller.openPopup(page);
    await expect(popup.getByTestId('ailment')).toHaveAttribute('data-level', 'changed');
    await expect(popup.getByTestId('ailment')).toContainText('price');
    await expect(popup.getByText('€4.00')).toHaveCount(0);
    await popup.close();
  });

  await test.step('and on the dashboard, with a sign in the navigation', async () => {
    await expect(field(data, 'price')).toHaveAttribute('data-level', 'changed');
    await expect(data.getByTestId('ill-fields')).toBeVisible();
  });

  await test.step('a diagnosis tells of it, and nothing of the shop', async () => {
    await data.bringToFront();
    await data.getByTestId('copy-diagnosis').click();
    await expect(data.getByText(en['health.copied'], {exact: true})).toBeVisible();
    const text = await data.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/price: changed; read 5, undecided 0, missing \d; last read \d{4}-\d\d-\d\d from JSON-LD offers\.price/);
    expect(text).not.toMatch(/shop\.example|hook|Oak|OAK|4[.,]00|400/i);
  });

  await test.step('figures made of it are marked, with the last price as one of before', async () => {
    await data.goto(data.url().replace('#/data', '#/prices'));
    await data.reload();
    await expect(data.getByTestId('price-check').getByTestId('stale')).toHaveAttribute('data-level', 'changed');
    await data.getByTestId('price-check').getByRole('link', {name: 'Oak hook'}).click();
    const row = data.locator('.fields tr').filter({hasText: '€4.00'}).first();
    await expect(row.getByTestId('stale')).toBeVisible();
  });

  await test.step('read again, all is well', async () => {
    web.put(hook, productPage(good));
    await page.bringToFront();
    await page.reload();
    await expect(data.getByTestId('ill-fields')).toHaveCount(0);
    await expect(data.getByTestId('stale')).toHaveCount(0);
  });
});
