import type {Page} from '@playwright/test';
import {en} from '../../lib/format/words/en.ts';
import {articlePage, loginPage, productPage, wallPage} from './stage/goods.ts';
import type {Seller} from './stage/seller.ts';
import {openPanel, panelAsPage} from './stage/side-panel.ts';
import {expect, test} from './stage/test.ts';
import type {Web} from './stage/web.ts';

const shop = 'https://shop.example/*';
const hook = 'https://shop.example/p/hook';
const shelf = 'https://shop.example/p/shelf';
const elsewhere = 'https://rival.example/p/stool';

const stock = (web: Web) => {
  web.put(hook, productPage({title: 'Oak hook', price: '4.00', sku: 'OAK-1'}));
  web.put(shelf, productPage({title: 'Ash shelf', price: '15.00', sku: 'ASH-1'}));
  web.put(elsewhere, productPage({title: 'Elm stool', price: '25.00', sku: 'ELM-1'}));
};

type Windows = {windows: {create: (of: {url: string}) => Promise<unknown>}};

/** Opens another window at `url`, from `own`, a page of the extension. */
const openWindow = async (seller: Seller, own: Page, url: string) => {
  const opened = seller.context.waitForEvent('page');
  await own.evaluate(address => (globalThis as unknown as {chrome: Windows}).chrome.windows.create({url: address}), url);
  return opened;
};

test('the side panel, opened in the popup, follows the tab in front of its own window', async ({seller, web}) => {
  stock(web);
  await seller.grant(shop);
  const first = await seller.visit(hook);
  const {text, picture} = await openPanel(seller, await seller.openPopup(first));

  await test.step('it shows the page in front, with a score', async () => {
    await expect.poll(text).toContain('Oak hook');
    expect(await text()).toMatch(/\b\d{1,3}\s*of 100/);
    expect((await picture()).length).toBeGreaterThan(5000);
  });
  await test.step('it switches with the tab', async () => {
    await seller.visit(shelf);
    await expect.poll(text).toContain('Ash shelf');
    expect(await text()).not.toContain('Oak hook');
    await first.bringToFront();
    await expect.poll(text).toContain('Oak hook');
  });
  await test.step('it goes with the tab to another address, and sees what changes there', async () => {
    await first.goto(shelf);
    await expect.poll(text).toContain('Ash shelf');
    web.put(shelf, productPage({title: 'Ash shelf', price: '12.50', sku: 'ASH-1'}));
    await first.reload();
    await expect.poll(text).toContain('12.50');
    await expect.poll(text).toContain(en['change.justNow'].replace('{{fields}}', 'price'));
  });
  await test.step('it says that it cannot see what was not allowed', async () => {
    await seller.visit(elsewhere);
    await expect.poll(text).toContain(en['panel.unseen.title']);
    expect(await text()).toContain('Alt+Shift+L');
    expect(await text()).not.toMatch(/Ash shelf|Elm stool|of 100/);
  });
  const own = await seller.dashboard('#/settings');
  await expect.poll(text).toContain(en['panel.own.title']);
  await test.step('what happens in another window is not its business', async () => {
    const other = await openWindow(seller, own, hook);
    await expect(other.locator('h1')).toHaveText('Oak hook');
    await other.waitForTimeout(500);
    expect(await text()).toContain(en['panel.own.title']);
    await first.bringToFront();
    await expect.poll(text).toContain('Ash shelf');
  });
});

test('the side panel sees a page that was opened to us by a click, and its site can be allowed there', async ({seller, web}) => {
  stock(web);
  const page = await seller.visit(elsewhere);
  const panel = await panelAsPage(seller, page);
  await test.step('before the click it cannot', async () => {
    await expect(panel.getByText(en['panel.unseen.title'])).toBeVisible();
    await expect(panel.getByTestId('site-access')).toHaveCount(0);
    await expect(panel.getByRole('button')).toHaveCount(0);
  });
  await seller.clickButton(page);
  await test.step('after it the panel shows what was kept', async () => {
    await expect(panel.getByTestId('listing-score')).toBeVisible();
    await expect(panel.getByText('Elm stool')).toBeVisible();
  });
  await test.step('the site is allowed for good, and taken back', async () => {
    await seller.willAllow('https://rival.example/*');
    await panel.bringToFront();
    const access = panel.getByTestId('site-access');
    await expect(access).toHaveAttribute('data-granted', 'false');
    await access.click();
    await expect(access).toHaveAttribute('data-granted', 'true');
    await access.click();
    await expect(access).toHaveAttribute('data-granted', 'false');
  });
  await test.step('another host in the tab is out of sight again', async () => {
    await page.goto(hook);
    await expect(panel.getByText(en['panel.unseen.title'])).toBeVisible();
    await expect(panel.getByTestId('listing-score')).toHaveCount(0);
  });
});

const pages: [what: string, html: string, says: keyof typeof en][] = [
  ['a wall', wallPage, 'nothing.wall.title'],
  ['a login page', loginPage, 'nothing.login.title'],
  ['an article', articlePage, 'nothing.no-product.title'],
];

test('the side panel says why there is nothing of a page that is read by itself', async ({seller, web}) => {
  await seller.grant(shop);
  const opened: {what: string; says: keyof typeof en; page: Page}[] = [];
  for (const [what, html, says] of pages) {
    const url = `https://shop.example/other/${opened.length}`;
    web.put(url, html);
    opened.push({what, says, page: await seller.visit(url)});
  }
  for (const {what, says, page} of opened)
    await test.step(what, async () => {
      const panel = await panelAsPage(seller, page);
      // A page without a product may still be about to show one, and is given its time.
      await expect(panel.getByText(en[says], {exact: true})).toBeVisible({timeout: 30_000});
      await expect(panel.getByText(en['panel.readKeys'].replace('{{keys}}', 'Alt+Shift+L'))).toBeVisible();
      await expect(panel.getByRole('button', {name: en['action.retry']})).toHaveCount(0);
    });
});

test('the side panel says that reading is paused, and switches it on', async ({seller, web}) => {
  stock(web);
  await seller.grant(shop);
  const page = await seller.visit(hook);
  const panel = await panelAsPage(seller, page);
  await expect(panel.getByTestId('listing-score')).toBeVisible();
  await panel.getByRole('switch').click();
  await expect(panel.getByText(en['pause.title'])).toBeVisible();
  // What is kept stays in sight.
  await expect(panel.getByTestId('listing-score')).toBeVisible();
  await page.goto(shelf);
  // As long as a page without a price is waited for: by then what it says was told, and refused.
  await page.waitForTimeout(2000);
  await expect(panel.getByTestId('listing-score')).toHaveCount(0);
  await panel.getByRole('button', {name: en['pause.resume']}).click();
  await expect(panel.getByText(en['panel.unread.title'])).toBeVisible();
  await page.reload();
  await expect(panel.getByText('Ash shelf')).toBeVisible();
});

test('the side panel follows what is deleted, and says when the store is of a newer version', async ({seller, web}) => {
  stock(web);
  await seller.grant(shop);
  const page = await seller.visit(hook);
  const panel = await panelAsPage(seller, page);
  await expect(panel.getByTestId('listing-score')).toBeVisible();
  const data = await seller.dashboard('#/data');
  await data.getByTestId('delete-all').click();
  await data.getByRole('button', {name: en['data.delete.yes']}).click();
  await expect(panel.getByText(en['panel.unread.title'])).toBeVisible();
  await data.getByTestId('undo-delete').click();
  await expect(panel.getByTestId('listing-score')).toBeVisible();
  await data.close();

  await panel.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('linchpin', 1_000_000);
        request.onsuccess = () => {
          request.result.close();
          done();
        };
        request.onerror = () => fail(request.error);
      }),
  );
  await panel.reload();
  await expect(panel.getByText(en['failed.newer-store'])).toBeVisible();
});
