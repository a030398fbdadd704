import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {en} from '../../lib/format/words/en.ts';
import {keeping} from '../../lib/format/words/keeping.ts';
import {stable} from '../../lib/store/place.ts';
import {expect, test} from './stage/test.ts';

const NOW = Date.now();
const DAY = 86_400_000;
const HOUR = 3_600_000;

const report = [
  'Order number,Order date,SKU,Item name,Quantity,Unit price,Currency',
  ...[1, 2, 3, 4, 5, 6].map(i => `100${i},2026-11-0${i} 10:00:00,OAK-${i},Oak hook,2,4.50,EUR`),
].join('\n');

const listing = (at: number, amount: number) =>
  JSON.stringify({
    ...{kind: 'listing', site: 'etsy', reader: 1, shop: null, host: 'etsy.com', ref: '42', url: 'https://etsy.com/listing/42', at},
    ...{fields: {title: 'Oak hook', price: {amount, currency: 'EUR'}}, from: {title: 'h1'}, missing: [], undecided: {}},
  });
const day = NOW - 200 * DAY - (NOW % DAY) + 8 * HOUR;
const history = [listing(NOW - 300 * DAY, 1), ...[2, 3, 4].map(i => listing(day + i * HOUR, i)), listing(NOW - DAY, 5)];

/** What an export holds, in an order of its own. */
const exported = async (page: Page): Promise<string[]> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('export-jsonl').click()]);
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\n');
  return lines.map(line => stable(JSON.parse(line))).sort();
};

const takeHistory = (page: Page) =>
  page.getByTestId('import-file').setInputFiles({name: 'x.jsonl', mimeType: 'text/plain', buffer: Buffer.from(history.join('\n'))});

const takeReport = async (page: Page) => {
  await page.getByTestId('import-file').setInputFiles({name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(report)});
  await page.locator('input[name=host]').fill('shop.example');
  await page.getByTestId('import-answer').click();
};

/** Changes one byte of the only block of orders, their lines, or a listing's past, as a failing disk would. */
const flip = (page: Page, part: 'orders' | 'lines' | 'older') =>
  page.evaluate(async which => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const db = await settled(indexedDB.open('linchpin'));
    const tx = db.transaction(['blocks', 'lines', 'older'], 'readwrite');
    const table = tx.objectStore(which === 'orders' ? 'blocks' : which);
    const [key] = await settled(table.getAllKeys());
    const kept = await settled(table.get(key as IDBValidKey));
    const bytes: Uint8Array = which === 'orders' ? kept.orders : kept;
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 4;
    await settled(table.put(kept, key));
    db.close();
  }, part);

const ordersIn = (page: Page) => page.locator('[data-testid=kept-row][data-kind=packed] td').first();
const came = (page: Page) => page.getByTestId('job-came');
const sentence = (key: keyof typeof keeping.en, filling: Record<string, string> = {}) =>
  Object.entries(filling).reduce(
    (text, [name, value]) => text.replace(new RegExp(`\\{\\{${name}[^}]*\\}\\}`), value),
    keeping.en[key] as string,
  );

test('what is kept is counted, checked, damaged and healed, taken back, deleted and pruned, and comes back', async ({seller}) => {
  test.setTimeout(240_000);
  const own = await seller.dashboard('#/data');
  await takeHistory(own);
  await expect(own.getByText('5 records added')).toBeVisible();

  await test.step('a report is taken, counted, and can be taken back at once', async () => {
    await takeReport(own);
    await expect(own.getByTestId('just-taken')).toContainText('orders.csv');
    await expect(ordersIn(own)).toHaveText('6');
    await expect(own.locator('[data-testid=kept-row][data-kind=listing] td').nth(1)).toHaveText('5');
    await expect(own.getByTestId('report-taken')).toContainText('6 orders');
  });

  const before = await exported(own);
  expect(before).toHaveLength(11);

  await test.step('a sound store is said to be sound', async () => {
    await own.getByTestId('check-store').click();
    await expect(came(own)).toContainText(sentence('keep.check.sound_one', {count: '1', orders: '6'}));
    await expect(came(own)).toContainText(keeping.en['keep.check.same']);
  });

  await test.step('a byte that is another is found, told in every room, and healed by the report', async () => {
    await flip(own, 'lines');
    await own.getByTestId('check-store').click();
    await expect(came(own)).toContainText(sentence('keep.check.damaged_one', {count: '1', orders: '6'}));
    await expect(came(own)).toContainText('6 days');
    await expect(own.getByTestId('damaged')).toContainText('orders.csv');
    await own.goto(own.url().replace(/#.*/, '#/kpis'));
    await expect(own.getByTestId('damage-notice')).toContainText('6 orders cannot be read');
    await own.getByTestId('damage-notice').getByRole('link').click();
    await takeReport(own);
    await expect(own.getByTestId('damage-notice')).toBeHidden();
    await expect(own.getByTestId('damaged')).toBeHidden();
    await expect(ordersIn(own)).toHaveText('6');
  });

  await test.step('whoever reads and meets damage has everything checked; what is forgotten comes back', async () => {
    await flip(own, 'orders');
    await own.goto(own.url().replace(/#.*/, '#/kpis'));
    await own.reload();
    await expect(own.getByTestId('damage-notice')).toContainText('6 orders cannot be read');
    await own.getByTestId('damage-notice').getByRole('link').click();
    await own.getByTestId('forget-damaged').click();
    await own.getByTestId('ask-yes').click();
    await expect(own.getByTestId('damage-notice')).toBeHidden();
    await own.getByTestId('job-undo').click();
    await expect(own.getByTestId('damage-notice')).toBeVisible();
    await takeReport(own);
    await expect(own.getByTestId('damage-notice')).toBeHidden();
  });

  await test.step('so is the past of a listing, of which a backup brings back what was lost', async () => {
    await flip(own, 'older');
    await own.getByTestId('check-store').click();
    await expect(came(own)).toContainText(sentence('keep.check.pasts_other', {count: '4'}));
    await expect(own.getByTestId('damaged-past')).toContainText('Oak hook');
    await expect(own.getByTestId('damage-notice')).toContainText(sentence('keep.damage.noticePasts_other', {count: '4'}));
    expect(await exported(own)).toHaveLength(7);
    await takeHistory(own);
    await expect(own.getByText('4 records added')).toBeVisible();
    expect(await exported(own)).toHaveLength(11);
    await own.getByTestId('forget-damaged').click();
    await own.getByTestId('ask-yes').click();
    await expect(own.getByTestId('damage-notice')).toBeHidden();
  });

  const whole = await exported(own);

  await test.step('a report is taken back, and comes back under its name', async () => {
    await own.getByTestId('report-taken').getByTestId('take-back').click();
    await own.getByTestId('ask-yes').click();
    await expect(came(own)).toContainText(sentence('keep.came.take-back_other', {count: '6'}));
    expect(await exported(own)).toHaveLength(5);
    await own.getByTestId('job-undo').click();
    await expect(came(own)).toContainText(keeping.en['keep.undone']);
    expect(await exported(own)).toEqual(whole);
    await expect(own.getByTestId('report-taken')).toContainText('orders.csv');
  });

  await test.step('a shop is deleted after a question, and comes back', async () => {
    const shop = own.locator('tbody', {has: own.locator('[data-host="shop.example"]')});
    await shop.getByTestId('forget-site').click();
    await expect(shop.getByText(/6 things and orders/)).toBeVisible();
    await own.getByTestId('ask-yes').click();
    await expect(came(own)).toContainText(sentence('keep.came.forget-site_other', {count: '6'}));
    await expect(own.locator('[data-host="shop.example"]')).toHaveCount(0);
    expect(await exported(own)).toHaveLength(5);
    await own.getByTestId('job-undo').click();
    await expect(came(own)).toContainText(keeping.en['keep.undone']);
    expect(await exported(own)).toEqual(whole);
    await expect(ordersIn(own)).toHaveText('6');
  });

  await test.step('what pruning would let go is said first; then it goes, the page says when, and it comes back', async () => {
    await own.getByTestId('plan-prune').click();
    await expect(own.getByTestId('prune-plan')).toContainText('2 records would go (listings: 1)');
    await own.getByTestId('prune-now').click();
    await expect(came(own)).toContainText(sentence('keep.came.prune_other', {count: '2'}));
    await expect(own.getByTestId('pruned-last')).toContainText('2 records');
    expect(await exported(own)).toHaveLength(whole.length - 2);
    await own.getByTestId('job-undo').click();
    await expect(came(own)).toContainText(keeping.en['keep.undone']);
    expect(await exported(own)).toEqual(whole);
  });

  await test.step('once a day it prunes by itself where that is wanted', async () => {
    await own.getByLabel(keeping.en['keep.prune.after']).selectOption('180');
    await expect(own.getByText('stays for 180 days')).toBeVisible();
    await own.evaluate(() =>
      (globalThis as unknown as {chrome: {storage: {local: {set: (of: object) => Promise<void>}}}}).chrome.storage.local.set({prunedAt: 0}),
    );
    await own.getByRole('switch', {name: keeping.en['keep.prune.daily']}).click();
    await expect(came(own)).toContainText(sentence('keep.came.prune_other', {count: '2'}));
    await expect(own.getByTestId('job-undo')).toBeVisible();
  });

  await test.step('without anything the page says what to do', async () => {
    await own.getByTestId('delete-all').click();
    await own.getByRole('button', {name: en['data.delete.yes']}).click();
    await expect(own.getByText(keeping.en['keep.empty'])).toBeVisible();
    await expect(own.getByText(keeping.en['keep.reports.none'])).toBeVisible();
  });
});
