import {en} from '../../lib/format/words/en.ts';
import {articlePage, loginPage, productPage, wallPage} from './stage/goods.ts';
import {expect, test} from './stage/test.ts';

const pages: [what: string, url: string, html: string | undefined, says: keyof typeof en][] = [
  ['a page of the browser', 'chrome://version/', undefined, 'unreadable.browser.title'],
  ['a file', `file://${import.meta.filename}`, undefined, 'unreadable.file.title'],
  // Chromium withholds the address of an empty tab as it does that of its own pages.
  ['an empty tab', 'about:blank', undefined, 'unreadable.browser.title'],
  ['the store', 'https://chromewebstore.google.com/category/extensions', '<h1>Extensions</h1>', 'unreadable.store.title'],
  ['a wall', 'https://shop.example/blocked', wallPage, 'nothing.wall.title'],
  ['a login page', 'https://shop.example/login', loginPage, 'nothing.login.title'],
  ['an article', 'https://shop.example/care', articlePage, 'nothing.no-product.title'],
];

for (const [what, url, html, says] of pages) {
  test(`the popup says why it shows nothing on ${what}`, async ({seller, web}) => {
    if (html) web.put(url, html);
    const popup = await seller.openPopup(await seller.visit(url));
    await expect(popup.getByText(en[says], {exact: true})).toBeVisible();
    await expect(popup.getByTestId('listing-score')).toHaveCount(0);
  });
}

test('while paused nothing is read, and reading can be switched on again', async ({seller, web}) => {
  web.put('https://shop.example/p/1', productPage({title: 'Oak hook', price: '4.00', sku: 'OAK-1'}));
  const page = await seller.visit('https://shop.example/p/1');
  const popup = await seller.openPopup(page);
  await popup.getByRole('switch').click();
  await expect(popup.getByText(en['pause.title'])).toBeVisible();
  await popup.getByRole('button', {name: en['pause.resume']}).click();
  await expect(popup.getByTestId('listing-score')).toBeVisible();
});
