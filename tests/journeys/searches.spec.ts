import {readFileSync} from 'node:fs';
import {productPage} from './stage/goods.ts';
import {panelAsPage} from './stage/side-panel.ts';
import {expect, test} from './stage/test.ts';

const results = readFileSync(new URL('../pages/generic/results.html', import.meta.url), 'utf8');
const search = 'https://shop.example/search?q=oak+hook&page=2';

test('a page of results is kept and shown in popup, side panel and dashboard, beside the listings that are kept', async ({seller, web}) => {
  test.setTimeout(120_000);
  web.put('https://shop.example/p/hook-1001', productPage({title: 'Oak hook with brass pin', price: '10.50', sku: 'OAK-1001'}));
  web.put(search, results);
  const product = await seller.openPopup(await seller.visit('https://shop.example/p/hook-1001'));
  await expect(product.getByTestId('listing-score')).toBeVisible();
  const page = await seller.visit(search);
  const popup = await seller.openPopup(page);

  for (const view of [popup, await panelAsPage(seller, page)]) {
    const card = view.getByTestId('page-search');
    await expect(card.getByRole('heading', {level: 2})).toHaveText('“oak hook”');
    await expect(card).toContainText('9 results · page 2');
    await expect(card.getByTestId('search-result')).toHaveCount(8);
    await expect(card.getByTestId('search-median')).toHaveText('€13.00 derived');
    // The listing that was read before stands at the second place.
    await expect(card.getByTestId('search-result').nth(1)).toContainText('Kept');
    await expect(card.getByTestId('search-result').first()).toContainText('Ad');
  }
  const own = await seller.dashboard('#/listings');
  await expect(own.getByRole('link', {name: 'Oak hook with brass pin'})).toHaveCount(1);
  await expect(own.locator('tbody tr')).toHaveCount(1);

  await own.getByRole('link', {name: 'Searches'}).click();
  await expect(own.getByTestId('search')).toHaveCount(1);
  await own.getByRole('link', {name: '“oak hook”'}).click();
  await expect(own.getByTestId('search-result')).toHaveCount(9);
  await expect(own.getByText('Readings of this search')).toBeVisible();
});
