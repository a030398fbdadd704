import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {en} from '../../lib/format/words/en.ts';
import {corpus, corpusPages, pagePath} from '../tools/corpus.ts';
import {pageFile} from '../tools/lab/page-file.ts';
import {productPage} from './stage/goods.ts';
import type {Seller} from './stage/seller.ts';
import {panelAsPage} from './stage/side-panel.ts';
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

  await test.step('first in the popup of any page; acknowledged there, it calls no more, and is remembered', async () => {
    const elsewhere = 'https://other.example/products/stool';
    web.put(elsewhere, productPage({title: 'Elm stool', price: '40.00', sku: 'ELM-1'}));
    const again = await seller.openPopup(await seller.visit(elsewhere));
    await expect(again.getByTestId('open-alerts').getByTestId('alert')).toHaveAttribute('data-alert', 'undercut');
    await again.getByTestId('acknowledge-alert').click();
    await expect(again.getByTestId('open-alerts')).toHaveCount(0);
    await expect.poll(() => badge(data)).toMatchObject({text: ''});
    await data.getByTestId('alerts-acknowledged').locator('summary').click();
    await data.getByTestId('reopen-alert').click();
    await expect.poll(() => badge(data)).toMatchObject({text: '1'});
  });

  await test.step('its price back where mine is: over, and its history says so', async () => {
    web.put(url, rivalPage('13.00'));
    await page.reload();
    await expect(alerts(data, 'undercut')).toHaveCount(0);
    await expect(data.getByTestId('alert-logged')).toHaveAttribute('data-how', 'rested');
    await expect.poll(() => badge(data)).toMatchObject({text: ''});
  });
});

test('a line of the seller’s own, an alert switched off, and a pin that travels in a file', async ({seller, web}) => {
  web.put(url, rivalPage('13.00'));
  const data = await stocked(seller);
  const page = await seller.visit(url);
  const popup = await seller.openPopup(page);
  const beside = popup.getByTestId('beside');
  await beside.getByTestId('pin').first().click();
  await expect(beside.getByTestId('pinned')).toBeVisible();

  await test.step('a price at the line is told at once; what is no amount is not taken', async () => {
    await beside.locator('summary').first().click();
    await beside.getByTestId('pin-below').fill('1,300');
    await beside.getByTestId('keep-lines').click();
    await expect(beside.getByRole('alert')).toBeVisible();
    await beside.getByTestId('pin-below').fill('13,00');
    await beside.getByTestId('keep-lines').click();
    await expect(popup.getByTestId('open-alerts').getByTestId('alert')).toHaveAttribute('data-alert', 'price-below');
  });

  await test.step('exported as a choice', async () => {
    const [download] = await Promise.all([data.waitForEvent('download'), data.getByTestId('export-jsonl').click()]);
    const text = readFileSync(await download.path(), 'utf8');
    const pins = text.split('\n').filter(line => line.includes('"what":"pin"'));
    expect(pins.map(line => JSON.parse(line))).toMatchObject([
      {kind: 'choice', what: 'pin', host: 'rival.example', to: {host: 'etsy.com', ref: '1'}, below: eur(1300)},
    ]);
  });

  await test.step('switched off, it is gone; switched on, it is told anew', async () => {
    const room = await seller.dashboard('#/alerts');
    await expect(alerts(room, 'price-below')).toHaveCount(1);
    await room.getByTestId('alert-settings').locator('summary').click();
    const isOn = room.locator('tr[data-alert=price-below]').getByTestId('alert-on');
    await isOn.uncheck();
    await expect(alerts(room, 'price-below')).toHaveCount(0);
    await isOn.check();
    await expect(alerts(room, 'price-below')).toHaveCount(1);
  });
});

if (!corpus) console.log('skipped: no captured pages here (set LINCHPIN_CORPUS to their folder)');

test('a saved page of Amazon is pinned; visited again with another price, one alert and only one', async ({seller, web}) => {
  test.skip(!corpus, 'no captured pages here');
  const saved = corpusPages().find(({file}) => file.includes('B01GOH7PKA'));
  if (!saved?.url) throw new Error('The captured pages lack B01GOH7PKA.');
  const html = await pageFile(pagePath(saved));
  expect(html).toContain('$87.11');
  web.put(saved.url, html);
  const data = await seller.dashboard('#/data');
  await take(data, [own('9', {title: String(saved.title ?? saved.expect.name), price: {amount: 8700, currency: 'USD'}})]);
  await seller.grant('https://www.amazon.com/*');
  const page = await seller.visit(saved.url);
  const popup = await seller.openPopup(page);
  await popup.getByTestId('beside').getByTestId('pin').first().click();
  await expect(popup.getByTestId('pinned')).toHaveAttribute('data-to', 'etsy,etsy.com,,listing,9');
  web.put(saved.url, html.replaceAll('87.11', '79.15'));
  await page.reload();
  await data.goto(data.url().replace('#/data', '#/alerts'));
  await data.reload();
  await expect(data.getByTestId('alert')).toHaveCount(1);
  await expect(alerts(data, 'undercut')).toContainText('$79.15');
  await page.reload();
  await page.waitForTimeout(3000);
  await expect(data.getByTestId('alert')).toHaveCount(1);
  await expect(data.getByTestId('alert-logged')).toHaveCount(1);
});

test('the first pin makes the browser ask once for its site and for notifications, and what is refused is not asked again', async ({
  seller,
  web,
}) => {
  web.put(url, rivalPage('13.00'));
  await stocked(seller);
  const page = await seller.visit(url);
  const popup = await seller.openPopup(page);
  /** The browser's own question, which no program can answer, is refused; what was asked for is noted. */
  const refuse = () =>
    popup.evaluate(() => {
      const {permissions} = (globalThis as unknown as {chrome: {permissions: {request: (of: object) => Promise<boolean>}}}).chrome;
      const scope = globalThis as unknown as {asked: object[]};
      scope.asked = [];
      permissions.request = async of => {
        scope.asked.push(of);
        return false;
      };
    });
  const asked = () => popup.evaluate(() => (globalThis as unknown as {asked: object[]}).asked);
  const beside = popup.getByTestId('beside');
  await refuse();
  await expect(beside.getByText(en['pin.asks.both'])).toBeVisible();
  await beside.getByTestId('pin').first().click();
  await expect(beside.getByTestId('pinned')).toBeVisible();
  expect(await asked()).toEqual([{permissions: ['notifications'], origins: ['https://rival.example/*']}]);

  await test.step('pinned once more, nothing is asked; the seller’s own click still asks', async () => {
    await beside.getByTestId('unpin').click();
    await popup.reload();
    await refuse();
    await expect(beside.getByTestId('pin').first()).toBeVisible();
    await expect(beside.getByText(en['pin.asks.both'])).toHaveCount(0);
    await beside.getByTestId('pin').first().click();
    await expect(beside.getByTestId('pinned')).toBeVisible();
    expect(await asked()).toEqual([]);
    await beside.getByTestId('pin-grant').click();
    await beside.getByTestId('ask-notifications').click();
    expect(await asked()).toEqual([{origins: ['https://rival.example/*']}, {permissions: ['notifications']}]);
  });
});

test('pinned in the side panel; a product that the seller refused is not proposed again, one that was confirmed is', async ({
  seller,
  web,
}) => {
  web.put(url, rivalPage('13.00'));
  await stocked(seller);
  const page = await seller.visit(url);
  await (await seller.openPopup(page)).close();
  const panel = await panelAsPage(seller, page);
  const proposal = panel.getByTestId('pin').filter({hasText: 'Oak coat hook turned by hand'});

  await test.step('one click in the panel pins it', async () => {
    await proposal.click();
    await expect(panel.getByTestId('pinned')).toContainText('Oak coat hook turned by hand');
    await expect(panel.getByTestId('against')).toBeVisible();
  });

  await test.step('unpinned, it is proposed as what was confirmed', async () => {
    await panel.getByTestId('unpin').click();
    await expect(panel.locator('.pin-proposal').first()).toContainText(en['pin.said']);
  });

  await test.step('refused, it is gone, also at the next visit', async () => {
    await panel.getByTestId('refuse-match').first().click();
    await expect(proposal).toHaveCount(0);
    await page.reload();
    const again = await seller.openPopup(page);
    await expect(again.getByTestId('beside')).toBeVisible();
    await expect(again.locator('.pin-proposal').filter({hasText: 'Oak coat hook'})).toHaveCount(0);
  });
});
