import type {Page} from '@playwright/test';
import {corpus, corpusPages, pagePath} from '../tools/corpus.ts';
import {pageFile} from '../tools/lab/page-file.ts';
import {productPage} from './stage/goods.ts';
import type {Seller} from './stage/seller.ts';
import {expect, test} from './stage/test.ts';

const NOW = Date.now();
const DAY = 86_400_000;
const eur = (amount: number) => ({amount, currency: 'EUR'});
const url = 'https://rival.example/products/oak-hook';

const own = (ref: string, fields: object, site = 'etsy', host = 'etsy.com') =>
  JSON.stringify({
    ...{kind: 'listing', site, reader: 1, shop: null, host, ref, url: `https://${host}/${ref}`, at: NOW - DAY},
    ...{fields: {owner: 'mine', ...fields}, from: {owner: 'page'}, missing: [], undecided: {}},
  });

const take = async (page: Page, lines: readonly string[]) => {
  const buffer = Buffer.from(`${lines.join('\n')}\n`);
  await page.getByTestId('import-file').setInputFiles({name: 'export.jsonl', mimeType: 'text/plain', buffer});
  await expect(page.getByText(/records? added/)).toBeVisible();
};

const alerts = (page: Page, alert: string) => page.locator(`[data-testid=alert][data-alert=${alert}]`);

/** The badge of tabs that have no score of their own. */
const badge = (page: Page) =>
  page.evaluate(async () => {
    type Action = {getBadgeText: (of: object) => Promise<string>; getBadgeBackgroundColor: (of: object) => Promise<number[]>};
    const {action} = (globalThis as unknown as {chrome: {action: Action}}).chrome;
    return {text: await action.getBadgeText({}), colour: (await action.getBadgeBackgroundColor({})).slice(0, 3)};
  });

const rivalPage = (price: string, title = 'Oak coat hook, turned by hand') => productPage({title, price, sku: 'RIVAL-1'});

const stocked = async (seller: Seller) => {
  const data = await seller.dashboard('#/data');
  await take(data, [
    own('1', {title: 'Oak coat hook turned by hand', brand: 'Oak & Ash', price: eur(1300)}),
    own('2', {title: 'Elm stool with three legs', brand: 'Elm', price: eur(9900)}),
  ]);
  return data;
};

test('a page is pinned by one click, and a changed price is told once, whoever is killed', async ({seller, web}) => {
  web.put(url, rivalPage('13.00'));
  const data = await stocked(seller);
  const page = await seller.visit(url);
  const popup = await seller.openPopup(page);
  const beside = popup.getByTestId('beside');

  await test.step('one of mine is proposed, with its reasons; a click pins, another takes it back, and it can be undone', async () => {
    const pin = beside.getByTestId('pin').first();
    await expect(pin).toContainText('Oak coat hook turned by hand');
    await expect(beside.locator('.match-why li').first()).toBeVisible();
    await pin.click();
    await expect(beside.getByTestId('pinned')).toContainText('Oak coat hook turned by hand');
    await expect(beside.getByTestId('against')).toContainText('the same as mine');
    await beside.getByTestId('unpin').click();
    await expect(beside.getByTestId('pinned')).toHaveCount(0);
    await beside.getByTestId('undo-unpin').click();
    await expect(beside.getByTestId('pinned')).toBeVisible();
  });

  await test.step('nothing is told of a price like mine', async () => {
    await expect.poll(() => badge(popup)).toMatchObject({text: ''});
    await popup.close();
  });

  await test.step('visited again with a lower price: one alert', async () => {
    web.put(url, rivalPage('11.70'));
    await seller.grant('https://rival.example/*');
    await page.reload();
    await expect.poll(() => badge(data)).toMatchObject({text: '1'});
    await data.goto(data.url().replace('#/data', '#/alerts'));
    await expect(alerts(data, 'undercut')).toHaveCount(1);
    await expect(alerts(data, 'undercut')).toHaveAttribute('data-level', 'warn');
    await expect(alerts(data, 'undercut')).toContainText('10%');
  });

  await test.step('visited again and again, and killed in between: the same one', async () => {
    await seller.killBackground();
    await page.reload();
    await page.waitForTimeout(800);
    await seller.killBackground();
    web.put(url, rivalPage('11.60'));
    await page.reload();
    await expect(alerts(data, 'undercut')).toContainText('€11.60');
    await expect(alerts(data, 'undercut')).toHaveCount(1);
    await expect(data.getByTestId('alert-logged')).toHaveCount(1);
    expect(await badge(data)).toMatchObject({text: '1'});
  });
});
