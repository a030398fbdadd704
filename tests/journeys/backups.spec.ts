import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {backups} from '../../lib/format/words/backups.ts';
import {en} from '../../lib/format/words/en.ts';
import {anOrder} from '../stores/orders.ts';
import {aSnapshot} from '../stores/snapshots.ts';
import {expect, test} from './stage/test.ts';

const words = backups.en;
const passphrase = 'oak, ash & älm';
const buyer = 'b'.repeat(64);

const saved = async (own: Page, by: string) => {
  const [download] = await Promise.all([own.waitForEvent('download'), own.getByTestId(by).click()]);
  return {name: download.suggestedFilename(), bytes: readFileSync(await download.path())};
};
const take = (own: Page, name: string, buffer: Buffer) =>
  own.getByTestId('import-file').setInputFiles({name, mimeType: 'application/octet-stream', buffer});
const lines = (...records: object[]) => Buffer.from(records.map(one => JSON.stringify(one)).join('\n'));
const plain = async (own: Page) => (await saved(own, 'export-jsonl')).bytes.toString();

test('a backup with a passphrase, taken back in place of what is kept, and undone', async ({seller}) => {
  const own = await seller.dashboard('#/data');
  const order = anOrder({fields: {...anOrder().fields, buyer, buyerFrom: 'id'}});
  await take(own, 'first.jsonl', lines(aSnapshot({ref: 'OAK'}), order));
  await expect(own.getByText('2 records added')).toBeVisible();
  const first = await plain(own);

  await own.getByTestId('protect').locator('summary').click();
  const [typed, again] = [own.getByLabel(words['backup.passphrase']), own.getByLabel(words['backup.again'])];
  await test.step('a short passphrase, and two that differ, save nothing', async () => {
    await typed.fill('oak');
    await own.getByTestId('export-sealed').click();
    await expect(own.getByText('at least 10 characters')).toBeVisible();
    await typed.fill(passphrase);
    await again.fill(`${passphrase}?`);
    await own.getByTestId('export-sealed').click();
    await expect(own.getByText(words['backup.differ'])).toBeVisible();
  });

  await again.fill(passphrase);
  const {name, bytes} = await saved(own, 'export-sealed');
  expect(name).toMatch(/\.linchpin$/);
  expect(bytes.toString('latin1')).not.toContain('OAK');
  await own.getByTestId('protect').locator('summary').click();

  await take(own, 'second.jsonl', lines(aSnapshot({ref: 'ELM'})));
  await expect(own.getByText('1 record added')).toBeVisible();
  const second = await plain(own);

  await test.step('a wrong passphrase, and a file that is not whole, change nothing', async () => {
    await take(own, name, bytes);
    await own.getByTestId('passphrase').getByLabel(words['backup.passphrase']).fill('elm and oak');
    await own.getByRole('button', {name: words['backup.open']}).click();
    await expect(own.getByText(words['backup.wrong'])).toBeVisible();
    await take(own, name, bytes.subarray(0, -1));
    await own.getByTestId('passphrase').getByLabel(words['backup.passphrase']).fill(passphrase);
    await own.getByRole('button', {name: words['backup.open']}).click();
    await expect(own.getByText(words['backup.broken'])).toBeVisible();
    expect(await plain(own)).toBe(second);
  });

  await test.step('it takes the place of what is kept, and that comes back', async () => {
    await own.getByLabel(words['backup.mode']).selectOption('replace');
    await take(own, name, bytes);
    await own.getByTestId('passphrase').getByLabel(words['backup.passphrase']).fill(passphrase);
    await own.getByRole('button', {name: words['backup.open']}).click();
    await expect(own.getByText('2 records added')).toBeVisible();
    expect(await plain(own)).toBe(first);
    await own.getByTestId('undo-import').click();
    await expect(own.getByText(words['backup.undone'])).toBeVisible();
    expect(await plain(own)).toBe(second);
  });

  await test.step('on another machine buyers stay who they are', async () => {
    await own.getByTestId('delete-all').click();
    await own.getByRole('button', {name: en['data.delete.yes']}).click();
    await expect(own.getByText(en['data.delete.done'])).toBeVisible();
    await take(own, name, bytes);
    await own.getByTestId('passphrase').getByLabel(words['backup.passphrase']).fill(passphrase);
    await own.getByRole('button', {name: words['backup.open']}).click();
    await expect(own.getByText('2 records added')).toBeVisible();
    await own.getByLabel(words['backup.mode']).selectOption('merge');
    const later = anOrder({ref: '2', at: anOrder().at + 1, fields: {...anOrder().fields, buyer, buyerFrom: 'id'}});
    await take(own, 'later.jsonl', lines(later));
    await expect(own.getByText('1 record added')).toBeVisible();
    const hashes = [...(await plain(own)).matchAll(/"buyer":"([^"]+)"/g)].map(([, hash]) => hash);
    expect(hashes).toHaveLength(2);
    expect(new Set(hashes).size).toBe(1);
  });
});

test('what an undo takes goes with the last tab that could do it, and not before', async ({seller}) => {
  const own = await seller.dashboard('#/data');
  await take(own, 'first.jsonl', lines(aSnapshot({ref: 'OAK'})));
  await expect(own.getByText('1 record added')).toBeVisible();
  await own.getByTestId('delete-all').click();
  await own.getByRole('button', {name: en['data.delete.yes']}).click();
  await expect(own.getByText(en['data.delete.done'])).toBeVisible();
  const other = await seller.dashboard('#/listings');
  const noted = () =>
    other.evaluate(
      () =>
        new Promise<number>((done, fail) => {
          const request = indexedDB.open('linchpin');
          request.onerror = () => fail(request.error);
          request.onsuccess = () => {
            const count = request.result.transaction('before').objectStore('before').count();
            count.onsuccess = () => {
              request.result.close();
              done(count.result);
            };
          };
        }),
    );
  await test.step('another tab that is opened leaves it', async () => {
    await other.waitForTimeout(1000);
    expect(await noted()).toBeGreaterThan(0);
    await own.getByTestId('undo-delete').click();
    await expect(own.getByText('1 snapshot is back.')).toBeVisible();
  });
  await own.getByTestId('delete-all').click();
  await own.getByRole('button', {name: en['data.delete.yes']}).click();
  await expect(own.getByText(en['data.delete.done'])).toBeVisible();
  expect(await noted()).toBeGreaterThan(0);
  await own.close();
  await expect.poll(noted).toBe(0);
});
