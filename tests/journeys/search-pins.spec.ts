import type {Page} from '@playwright/test';
import {stored} from '../tools/demo/browser.ts';
import {loginPage, wallPage} from './stage/goods.ts';
import type {Seller} from './stage/seller.ts';
import {panelAsPage} from './stage/side-panel.ts';
import {expect, test} from './stage/test.ts';

const DAY = 86_400_000;
const search = 'https://shop.example/search?q=oak+hook';

/** The goods of a shop by their number: what they are called, and what they ask. */
const goods: Record<number, [title: string, price: string]> = {
  1000: ['Oak coat hook turned by hand, pair', '9,50'],
  1001: ['Oak coat hook turned by hand, brass pin', '10,50'],
  1002: ['Coat rail of oak, five hooks', '31,50'],
  1003: ['Oak coat hook turned by hand', '12,50'],
  1004: ['Folding chair of beech', '63,50'],
  1005: ['Oak coat hook turned by hand, for children', '14,50'],
  1006: ['Shelf with a mirror', '75,50'],
  1007: ['Oak coat hook turned by hand, smoked', '15,00'],
};
/** The seller's own. */
const MINE = 1003;

const card = (id: number, prices: Record<number, string>, isPaid: boolean): string => {
  const [title = '', price = ''] = goods[id] ?? [];
  return `<div class="card">${isPaid ? '<span class="note">Sponsored</span>' : ''}<a href="/p/hook-${id}?from=list"><img alt="" width="120" height="90" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></a>
    <h3><a href="/p/hook-${id}?from=list" title="${title}">${title}</a></h3><p class="price"><span class="now">€ ${prices[id] ?? price}</span></p>
    <a class="wish" href="/wishlist/add/${id}">Save for later</a></div>`;
};

/** A page of results with these goods in this order, of which the first has paid for its place. */
const results = (order: readonly number[], prices: Record<number, string> = {}): string =>
  `<!doctype html><html lang="en-IE"><head><meta charset="utf-8"><title>Search results for oak hook</title>
  <style>.row{display:grid;grid-template-columns:repeat(4,1fr);gap:12px}</style></head><body>
  <header><form action="/search"><input type="search" name="q" value="oak hook"></form></header>
  <main><h1>“oak hook”</h1><div class="row">${order.map((id, i) => card(id, prices, i === 0)).join('')}</div></main></body></html>`;

const FIRST = [1000, 1001, MINE, 1002, 1004, 1005, 1006, 1007];
const LATER = [1000, 1001, 1002, 1004, 1005, 1006, 1007, MINE];

const take = async (page: Page) => {
  const own = {
    ...{kind: 'listing', site: 'generic', reader: 1, shop: null, host: 'shop.example', ref: 'OAK-1003', at: Date.now() - DAY},
    ...{url: `https://shop.example/p/hook-${MINE}`, missing: [], undecided: {}, from: {owner: 'page'}},
    fields: {owner: 'mine', title: 'Oak coat hook turned by hand', price: {amount: 1250, currency: 'EUR'}},
  };
  const buffer = Buffer.from(`${JSON.stringify(own)}\n`);
  await page.getByTestId('import-file').setInputFiles({name: 'export.jsonl', mimeType: 'text/plain', buffer});
  await expect(page.getByText(/records? added/)).toBeVisible();
};

const pinsIn = (popup: Page) => popup.getByTestId('stand-pinned');

const opened = async (seller: Seller, page: Page) => {
  const popup = await seller.openPopup(page);
  await expect(popup.getByTestId('stand')).toBeVisible();
  return popup;
};

test('a search tells where I stand, is pinned with all its results, and tells what is lost at the next visit', async ({seller, web}) => {
  test.setTimeout(240_000);
  web.put(search, results(FIRST));
  const data = await seller.dashboard('#/data');
  await take(data);
  const page = await seller.visit(search);
  const popup = await opened(seller, page);

  await test.step('popup and side panel tell my place, my price among the others, and their prices', async () => {
    for (const view of [popup, await panelAsPage(seller, page)]) {
      await expect(view.getByTestId('stand-place')).toContainText('2 of 7 unpaid, place 3 on the page');
      await expect(view.getByTestId('stand-rank')).toContainText('€12.50');
      await expect(view.getByTestId('stand-rank')).toContainText('2 of 7 others are cheaper');
      await expect(view.getByTestId('stand-span')).toContainText('lowest €9.50');
      await expect(pinsIn(view)).toHaveText('none');
      await expect(view.getByTestId('search-result').nth(2)).toContainText('Yours');
    }
  });

  await test.step('one click pins the search to my listing; it is taken back, and that too', async () => {
    await popup.getByTestId('pin-search').click();
    await expect(popup.getByTestId('search-pinned')).toContainText('Oak coat hook turned by hand');
    await popup.getByTestId('unpin-search').click();
    await expect(popup.getByTestId('pin-search')).toBeVisible();
    await popup.getByTestId('undo-stand').click();
    await expect(popup.getByTestId('search-pinned')).toBeVisible();
  });

  await test.step('one click pins all results but mine, and one takes all of them back', async () => {
    await expect(popup.getByTestId('pin-all')).toHaveText('Pin all 7 results');
    await popup.getByTestId('pin-all').click();
    await expect(popup.getByTestId('stand-done')).toContainText('7 results pinned');
    await expect(pinsIn(popup)).toHaveText('7');
    await popup.getByTestId('undo-stand').click();
    await expect(pinsIn(popup)).toHaveText('none');
    await expect(popup.getByTestId('search-pinned')).toBeVisible();
    const listings = await seller.dashboard('#/listings');
    await expect(listings.locator('tbody tr')).toHaveCount(1);
    await listings.close();
    await popup.getByTestId('pin-all').click();
    await expect(pinsIn(popup)).toHaveText('7');
  });

  await test.step('what does not look like my product is to be confirmed or refused; refused, it is not pinned again', async () => {
    await popup.getByTestId('unsure-results').locator('summary').click();
    const chair = popup.getByTestId('unsure').filter({hasText: 'Folding chair'});
    await chair.getByTestId('refuse-result').click();
    await expect(chair).toHaveCount(0);
    await expect(pinsIn(popup)).toHaveText('6');
    await expect(popup.getByTestId('pin-all')).toHaveCount(0);
  });

  await test.step('at the next visit I am further down: history, and one alert', async () => {
    web.put(search, results(LATER, {1001: '9,90'}));
    await seller.grant('https://shop.example/*');
    await page.reload();
    await data.goto(data.url().replace('#/data', '#/alerts'));
    const lost = data.locator('[data-testid=alert][data-alert=places-lost]');
    await expect(lost).toHaveCount(1);
    await expect(lost).toContainText('“oak hook”: you stand at place 7 of the unpaid ones, 5 lower than before');
    await page.reload();
    await page.waitForTimeout(1500);
    await expect(lost).toHaveCount(1);
    await expect(data.locator('[data-testid=alert-logged][data-alert=places-lost]')).toHaveCount(1);
    await lost.getByRole('link', {name: 'The search here'}).click();
    await expect(data.getByTestId('search-pinned')).toContainText('Oak coat hook turned by hand');
    await expect(data.getByTestId('stand-change')).toContainText('place 2 → 7');
    await expect(data.getByTestId('stand-entry')).toHaveCount(2);
  });

  await test.step('the price that results showed of a pinned page belongs to its history', async () => {
    await data.getByTestId('search-result').getByRole('link', {name: 'Oak coat hook turned by hand, brass pin'}).click();
    await expect(data.getByRole('heading', {level: 1})).toContainText('brass pin');
    await expect(data.getByText('€9.90').first()).toBeVisible();
    await expect(data.getByText('€10.50').first()).toBeVisible();
    await expect(data.getByTestId('pinned')).toContainText('Oak coat hook turned by hand');
  });
});

/** The middle of the button over the picture of a result. */
const buttonOf = async (page: Page, id: number) => {
  const box = await page.locator(`a[href^="/p/hook-${id}"] img`).first().boundingBox();
  if (!box) throw new Error('The result is not shown.');
  return {x: box.x + 18, y: box.y + 18};
};

test('a button in the page pins the result it stands at; the page can neither read nor press it', async ({seller, web}) => {
  test.setTimeout(240_000);
  web.put(search, results(FIRST));
  await take(await seller.dashboard('#/data'));
  await seller.grant('https://shop.example/*');
  const layer = (page: Page) => page.locator('html > div');

  await test.step('off unless wanted', async () => {
    const page = await seller.visit(search);
    await page.waitForTimeout(2500);
    await expect(layer(page)).toHaveCount(0);
    await page.close();
  });
  const settings = await seller.dashboard('#/settings');
  await settings.getByRole('switch', {name: 'Show a pin button at each result'}).click();
  const page = await seller.visit(search);
  const heading = await page.locator('h1').boundingBox();
  await expect(layer(page)).toHaveCount(1);
  expect(await page.locator('h1').boundingBox()).toEqual(heading);
  const at = await buttonOf(page, 1001);

  await test.step('no script of the page sees into it, nor presses it', async () => {
    const pressed = await page.evaluate(({x, y}) => {
      const over = document.elementFromPoint(x, y);
      if (over instanceof HTMLElement) over.click();
      over?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, clientX: x, clientY: y}));
      return {isLayer: over?.parentElement === document.documentElement, root: over?.shadowRoot, text: over?.textContent};
    }, at);
    expect(pressed).toEqual({isLayer: true, root: null, text: ''});
  });

  await test.step('a click of the seller pins it, and nothing else', async () => {
    await page.mouse.click(at.x, at.y);
    await page.waitForTimeout(1500);
    expect(page.url()).toBe(search);
    const popup = await opened(seller, page);
    await expect(pinsIn(popup)).toHaveText('1');
    await expect(popup.getByTestId('search-result').nth(1)).toContainText('Pinned');
    await popup.close();
  });

  await test.step('paused, it is gone from the page', async () => {
    await settings.getByRole('switch', {name: 'Reading is on'}).click();
    await expect(layer(page)).toHaveCount(0);
  });
});

type Head = {key: string[]; snapshots: number; latest: {fields: {results?: unknown[]}}};
const searchIn = async (own: Page) => ((await stored(own)) as Head[]).find(({key}) => key[3] === 'search');

test('a pinned search that asks for a human or for a login is told of, and nothing is taken for lost places', async ({seller, web}) => {
  test.setTimeout(240_000);
  web.put(search, results(FIRST));
  const data = await seller.dashboard('#/data');
  await take(data);
  const popup = await opened(seller, await seller.visit(search));
  await popup.getByTestId('pin-search').click();
  await expect(popup.getByTestId('search-pinned')).toBeVisible();
  await popup.close();
  await seller.grant('https://shop.example/*');
  const room = await seller.dashboard('#/pins');
  await expect.poll(async () => (await searchIn(room))?.latest.fields.results?.length).toBe(8);
  const before = (await searchIn(room))?.snapshots;

  // Opened by the address that is kept.
  const put = (page: string): void => {
    web.put(search, page);
    web.put(search.replace('+', '%20'), page);
  };
  for (const [why, page] of [
    ['wall', wallPage],
    ['login', loginPage],
  ] as const) {
    await test.step(`${why}: one sentence, no reading, no alert`, async () => {
      put(page);
      await room.getByTestId('check-fresh').check();
      await room.getByTestId('check-all').click();
      await room.getByTestId('check-yes').click();
      await expect(room.getByTestId('progress')).toHaveAttribute('data-state', 'finished', {timeout: 60_000});
      await expect(room.locator('[data-testid=check-host][data-host="shop.example"]')).toHaveAttribute('data-why', why);
      expect((await searchIn(room))?.snapshots).toBe(before);
      expect((await searchIn(room))?.latest.fields.results).toHaveLength(8);
    });
  }

  await test.step('once it shows results again, they are read, and what changed is told', async () => {
    await data.goto(data.url().replace('#/data', '#/alerts'));
    await expect(data.locator('h1')).toBeVisible();
    await expect(data.locator('[data-testid=alert][data-alert=places-lost], [data-testid=alert][data-alert=off-first-page]')).toHaveCount(
      0,
    );
    put(results(LATER));
    await room.getByTestId('check-fresh').check();
    await room.getByTestId('check-all').click();
    await room.getByTestId('check-yes').click();
    await expect(data.locator('[data-testid=alert][data-alert=places-lost]')).toHaveCount(1, {timeout: 60_000});
  });
});
