import type {Page} from '@playwright/test';
import {en} from '../../lib/format/words/en.ts';
import {newProfile} from '../tools/demo/browser.ts';
import {begin, readToday, shopOf, start} from './stage/checking.ts';
import {productPage} from './stage/goods.ts';
import {openSeller, type Seller} from './stage/seller.ts';
import {expect, test} from './stage/test.ts';
import type {Web} from './stage/web.ts';

/** A seller whose browser can be closed and opened again, with all that it keeps. */
const lasting = async (web: Web) => {
  const profile = await newProfile();
  let seller: Seller = await openSeller(web, {profile});
  return {
    now: () => seller,
    again: async (): Promise<Seller> => {
      await seller.close();
      seller = await openSeller(web, {profile});
      return seller;
    },
    close: () => seller.close(),
  };
};

const count = async (own: Page, name: string) => Number(await own.getByTestId('progress').getAttribute(name));

test('a check of pinned pages waits through a restart of the browser, and goes on where it was', async ({web}) => {
  test.setTimeout(240_000);
  const all = [...shopOf('oak.example', 3), ...shopOf('ash.example', 3)];
  const browser = await lasting(web);
  try {
    const own = await begin(browser.now(), web, all, ['oak.example', 'ash.example']);
    await start(own);
    await expect.poll(() => count(own, 'data-read'), {timeout: 60_000}).toBeGreaterThanOrEqual(2);

    const before = (await readToday(own)).length;
    const seller = await browser.again();
    const opened: string[] = [];
    seller.context.on('page', page => page.on('framenavigated', frame => /^https:/.test(frame.url()) && opened.push(frame.url())));
    const room = await seller.dashboard('#/pins');
    const progress = room.getByTestId('progress');
    await expect(progress).toHaveAttribute('data-state', 'paused');
    await expect(progress).toContainText(en['check.paused.restart']);
    await expect(progress).toContainText(`of ${all.length}`);
    expect(await count(room, 'data-read')).toBeGreaterThanOrEqual(before);
    // Nothing is opened until the seller says so.
    await room.waitForTimeout(4000);
    expect(opened).toEqual([]);

    const known = await count(room, 'data-read');
    await room.getByTestId('check-go-on').click();
    await expect(progress).toHaveAttribute('data-state', 'finished', {timeout: 120_000});
    await expect(progress).toHaveAttribute('data-read', String(all.length));
    expect(new Set(opened).size).toBe(all.length - known);
    expect(await readToday(room)).toEqual(all.map(({ref}) => `${ref} 900`).sort());
  } finally {
    await browser.close();
  }
});

const rival = (price: string) => productPage({title: 'Oak coat hook turned by hand', price, sku: 'RIVAL-1'});
const url = 'https://rival.example/p/1';
const mine = {
  ...{kind: 'listing', site: 'generic', reader: 1, shop: null, host: 'mine.example', ref: 'OAK-1', at: Date.now() - 86_400_000},
  ...{url: 'https://mine.example/p/1', missing: [], undecided: {}, from: {owner: 'page'}},
  fields: {owner: 'mine', title: 'Oak coat hook turned by hand', price: {amount: 1300, currency: 'EUR'}},
};

type Scope = {chrome: {alarms: {getAll: () => Promise<{name: string}[]>; clearAll: () => Promise<boolean>}}};
const alarms = (own: Page) =>
  own.evaluate(async () => (await (globalThis as unknown as Scope).chrome.alarms.getAll()).map(({name}) => name).sort());
const undercut = (own: Page) => own.locator('[data-testid=alert][data-alert=undercut]');
const loseAlarms = (own: Page) => own.evaluate(() => (globalThis as unknown as Scope).chrome.alarms.clearAll());

/** Has two days go by for what was put off: its time to call again is past. */
const sleepOver = (own: Page) =>
  own.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const request = indexedDB.open('linchpin');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const tx = request.result.transaction('alerts', 'readwrite');
          let changed = 0;
          tx.objectStore('alerts').openCursor().onsuccess = event => {
            const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) return;
            if (cursor.value.snoozedUntil !== undefined) {
              cursor.update({...cursor.value, snoozedUntil: Date.now() - 1000});
              changed += 1;
            }
            cursor.continue();
          };
          tx.oncomplete = () => {
            request.result.close();
            done(changed);
          };
        };
      }),
  );

test('alarms that the browser lost are made again at its start, and what was due meanwhile is told', async ({web}) => {
  test.setTimeout(120_000);
  const browser = await lasting(web);
  try {
    const seller = browser.now();
    web.put(url, rival('13.00'));
    const data = await seller.dashboard('#/data');
    const buffer = Buffer.from(`${JSON.stringify(mine)}\n`);
    await data.getByTestId('import-file').setInputFiles({name: 'export.jsonl', mimeType: 'text/plain', buffer});
    await expect(data.getByText(/records? added/)).toBeVisible();
    await seller.grant('https://rival.example/*');
    const page = await seller.visit(url);
    const popup = await seller.openPopup(page);
    await popup.getByTestId('beside').getByTestId('pin').first().click();
    await expect(popup.getByTestId('pinned')).toBeVisible();
    web.put(url, rival('11.00'));
    await page.reload();
    await data.goto(data.url().replace('#/data', '#/alerts'));
    await expect(undercut(data)).toBeVisible();
    await data.getByTestId('snooze-alert').first().click();
    await expect(undercut(data)).toBeHidden();
    await expect(data.getByTestId('alerts-snoozed')).toBeVisible();
    expect(await alarms(data)).toEqual(['hour', 'wake']);

    await loseAlarms(data);
    expect(await sleepOver(data)).toBe(1);
    const later = await browser.again();
    const after = await later.dashboard('#/alerts');
    await expect.poll(() => alarms(after)).toContain('hour');
    await expect(undercut(after)).toBeVisible();
    await expect(after.getByTestId('alerts-snoozed')).toHaveCount(0);
    // It is the same one: put off, and called for again, but opened once.
    await expect(after.getByTestId('alert-logged')).toHaveCount(1);
  } finally {
    await browser.close();
  }
});
