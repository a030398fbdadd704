import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {en} from '../../lib/format/words/en.ts';
import {productPage} from './stage/goods.ts';
import type {Seller} from './stage/seller.ts';
import {expect, test} from './stage/test.ts';
import type {Web} from './stage/web.ts';

const hook = 'https://shop.example/products/oak-hook';
const stool = 'https://rival.example/products/elm-stool';

/** Keeps two things of two hosts, of one of them two states. */
const keepSome = async (seller: Seller, web: Web) => {
  await seller.grant('https://shop.example/*');
  await seller.grant('https://rival.example/*');
  const own = await seller.dashboard('#/listings');
  const rows = own.locator('tbody tr');
  web.put(hook, productPage({title: 'Oak coat hook', price: '12.50', sku: 'OAK-1'}));
  web.put(stool, productPage({title: 'Elm stool', price: '89.00', sku: 'ELM-7'}));
  const page = await seller.visit(hook);
  await seller.visit(stool);
  await expect(rows).toHaveCount(2);
  web.put(hook, productPage({title: 'Oak coat hook, oiled', price: '11.00', sku: 'OAK-1'}));
  await page.reload();
  await expect(rows.filter({hasText: 'Oak coat hook, oiled'})).toHaveCount(1);
  await own.bringToFront();
  return own;
};

const exported = async (own: Page) => {
  const [download] = await Promise.all([own.waitForEvent('download'), own.getByTestId('export-jsonl').click()]);
  return readFileSync(await download.path(), 'utf8');
};

test('listings, the history of one, and everything out and in again', async ({seller, web}) => {
  const own = await keepSome(seller, web);

  await test.step('a view shows what changes while it is open, and finds by words', async () => {
    await own.getByRole('searchbox').fill('rival elm');
    await expect(own.locator('tbody tr')).toHaveCount(1);
    await own.getByRole('searchbox').fill('');
    await expect(own.locator('tbody tr')).toHaveCount(2);
  });

  await test.step('one listing with its history', async () => {
    await own.getByRole('link', {name: 'Oak coat hook, oiled'}).click();
    await expect(own).toHaveURL(/#\/listings\/.+/);
    await expect(own.getByText(en['listing.first'])).toBeVisible();
    await expect(own.getByText('€12.50').first()).toBeVisible();
    await expect(own.getByText('€11.00').first()).toBeVisible();
  });

  await own.goto(own.url().replace(/#.*/, '#/data'));
  const before = await exported(own);

  await test.step('the export has a line a snapshot', async () => {
    const lines = before
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(line).toMatchObject({
        kind: 'listing',
        site: 'generic',
        shop: null,
        fields: expect.any(Object),
        missing: expect.any(Array),
        undecided: {},
      });
      expect(line.at).toBeGreaterThan(Date.now() - 60_000);
    }
    expect(lines.map(({host}) => host).sort()).toEqual(['rival.example', 'shop.example', 'shop.example']);
    expect(lines.find(({fields}) => fields.title === 'Elm stool').fields.price).toEqual({amount: 8900, currency: 'EUR'});
  });

  await test.step('deleting everything can be undone', async () => {
    await own.getByTestId('delete-all').click();
    await own.getByRole('button', {name: en['data.delete.yes']}).click();
    await expect(own.getByText(en['data.delete.done'])).toBeVisible();
    expect((await exported(own)).trim()).toBe('');
    await own.getByTestId('undo-delete').click();
    await expect.poll(() => exported(own)).toBe(before);
  });

  await test.step('the export comes back whole after all was deleted, and is not added twice', async () => {
    await own.getByTestId('delete-all').click();
    await own.getByRole('button', {name: en['data.delete.yes']}).click();
    await expect(own.getByText(en['data.delete.done'])).toBeVisible();
    for (const added of ['3 records added', '3 were known already']) {
      await own
        .getByTestId('import-file')
        .setInputFiles({name: 'export.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(before)});
      await expect(own.getByText(added)).toBeVisible();
      expect(await exported(own)).toBe(before);
    }
  });

  await test.step('a file with a bad line changes nothing unless the seller agrees', async () => {
    const bad = `${before}{"kind":"listing","site":"generic"}\n`;
    await own.getByTestId('import-file').setInputFiles({name: 'bad.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(bad)});
    await expect(own.getByText(en['data.import.refused_one'].replace('{{count, number}}', '1'))).toBeVisible();
    expect(await exported(own)).toBe(before);
  });
});
