import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {strFromU8, unzipSync} from 'fflate';
import papa from 'papaparse';
import {en} from '../../lib/format/words/en.ts';
import {manyLines} from '../stores/many.ts';
import {expect, test} from './stage/test.ts';

const COUNT = 66;
const NOW = Date.now();

const importLines = async (own: Page, lines: string) => {
  await own.getByTestId('import-file').setInputFiles({name: 'many.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(lines)});
  await expect(own.getByText(/records? added/)).toBeVisible({timeout: 60_000});
};

const exported = async (own: Page) => {
  const [download] = await Promise.all([own.waitForEvent('download'), own.getByTestId('export-jsonl').click()]);
  return readFileSync(await download.path(), 'utf8');
};

const go = (own: Page, hash: string) => own.goto(own.url().replace(/#.*/, hash));
const rowsOf = (own: Page) => own.locator('tbody [aria-rowindex]');
const titlesOf = (own: Page) => rowsOf(own).getByRole('rowheader').allTextContents();
const countOf = (own: Page) => own.locator('.listings-count');
const filter = (own: Page, name: string) => own.locator('.filters').getByRole('button', {name});

const saved = async (own: Page, kind: 'csv' | 'xlsx') => {
  await own.getByRole('button', {name: en['listings.out']}).click();
  const [download] = await Promise.all([own.waitForEvent('download'), own.getByTestId(`save-${kind}`).click()]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^listings-\\d{4}-\\d\\d-\\d\\d\\.${kind}$`));
  await expect(own.locator('.save-state')).toContainText(`saved as ${download.suggestedFilename()}`);
  return readFileSync(await download.path());
};

test.beforeEach(async ({seller}) => {
  const own = await seller.dashboard('#/data');
  await importLines(own, manyLines(COUNT, NOW));
  await own.close();
});

test('filters narrow the table, say how many each shows, and stand in the address', async ({seller}) => {
  const own = await seller.dashboard('#/listings');
  await expect(countOf(own)).toHaveText('66 listings');

  await test.step('a value is let through, with its count', async () => {
    await filter(own, 'Site').click();
    const etsy = own.getByRole('checkbox', {name: 'Etsy'});
    await expect(own.locator('.menu-panel label', {hasText: 'Etsy'})).toHaveText('Etsy11');
    await etsy.check();
    await expect(countOf(own)).toHaveText('11 of 66 listings');
    await own.keyboard.press('Escape');
    await expect(filter(own, 'Site')).toBeFocused();
    await expect(own).toHaveURL(/#\/listings\?site=etsy$/);
  });

  await test.step('scores are counted when they are asked for', async () => {
    await filter(own, 'Score').click();
    await expect(own.locator('.menu-panel label')).toHaveText([/^80 to 100\d+$/, /^50 to 79\d+$/, /^Below 50\d+$/, /^No score\d+$/]);
    const counts = await own.locator('.menu-panel label .faint').allTextContents();
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(11);
    await own.getByRole('checkbox', {name: '50 to 79'}).check();
    await expect(countOf(own)).toHaveText(`${counts[1]} of 66 listings`);
    await own.keyboard.press('Escape');
    for (const text of await own.getByTestId('listing-score').allTextContents()) expect(text).toMatch(/^[5-7]\d /);
  });

  await test.step('a filter is taken away by its chip, and all by one button', async () => {
    const chips = own.locator('.chip');
    await expect(chips).toHaveCount(2);
    await own.getByRole('button', {name: 'Remove filter: Score: 50 to 79'}).click();
    await expect(countOf(own)).toHaveText('11 of 66 listings');
    await expect(chips).toHaveCount(1);
    await own.getByRole('button', {name: en['listings.filters.clear']}).click();
    await expect(countOf(own)).toHaveText('66 listings');
    await expect(own).toHaveURL(/#\/listings$/);
  });

  await test.step('prices that disagree, and what was seen of late', async () => {
    await go(own, '#/listings?price=undecided');
    await expect(countOf(own)).toHaveText('6 of 66 listings');
    for (const cell of await rowsOf(own).locator('.col-price').all()) await expect(cell).toHaveText('2 prices that disagree');
    await go(own, '#/listings?seen=30&availability=in-stock');
    await expect(own.getByRole('button', {name: /^Remove filter: Last seen/})).toBeVisible();
    await expect(rowsOf(own).locator('.col-price', {hasText: '2 prices that disagree'})).not.toHaveCount(6);
    for (const cell of await rowsOf(own).locator('.col-seen').allTextContents())
      expect(cell).toMatch(/^([12]?\d|30) days? ago$|^just now$|minutes? ago$/);
  });
});

test('an address shows the same wherever it is opened; back and forward go through what was asked', async ({seller}) => {
  const own = await seller.dashboard('#/listings');
  await expect(countOf(own)).toHaveText('66 listings');
  await own.getByRole('searchbox').pressSequentially('oak', {delay: 20});
  await expect(countOf(own)).toHaveText('9 of 66 listings');
  await own.getByRole('columnheader', {name: 'Title'}).getByRole('button').click();
  await filter(own, 'Availability').click();
  await own.getByRole('checkbox', {name: /^in stock/}).check();
  await own.keyboard.press('Escape');
  const address = /#\/listings\?q=oak&availability=in-stock&sort=title$/;
  await expect(own).toHaveURL(address);
  const [count, titles] = [await countOf(own).textContent(), await titlesOf(own)];
  expect(titles).toEqual([...titles].sort(new Intl.Collator('en', {numeric: true}).compare));

  await test.step('opened anew', async () => {
    const again = await seller.visit(own.url());
    await expect(countOf(again)).toHaveText(String(count));
    expect(await titlesOf(again)).toEqual(titles);
    await expect(again.getByRole('searchbox')).toHaveValue('oak');
    await again.close();
  });

  await test.step('back and forward; letters are one step', async () => {
    await own.goBack();
    await expect(own).toHaveURL(/\?q=oak&sort=title$/);
    await own.goBack();
    await expect(own).toHaveURL(/\?q=oak$/);
    await expect(countOf(own)).toHaveText('9 of 66 listings');
    await own.goBack();
    await expect(own).toHaveURL(/#\/listings$/);
    await expect(own.getByRole('searchbox')).toHaveValue('');
    await expect(countOf(own)).toHaveText('66 listings');
    await own.goForward();
    await own.goForward();
    await own.goForward();
    await expect(own).toHaveURL(address);
    expect(await titlesOf(own)).toEqual(titles);
  });

  await test.step('one listing, and back to the table as it was', async () => {
    await rowsOf(own).first().getByRole('link').click();
    await expect(own.getByRole('heading', {level: 1})).toHaveText(String(titles[0]));
    await own.getByRole('link', {name: en['listing.back']}).click();
    await expect(own).toHaveURL(address);
    expect(await titlesOf(own)).toEqual(titles);
  });

  await test.step('back to where the seller was in a long table', async () => {
    await go(own, '#/listings');
    await expect(countOf(own)).toHaveText('66 listings');
    const box = own.locator('.listings-box');
    await box.evaluate(element => element.scrollTo(0, 1500));
    const row = own.locator('[aria-rowindex="33"]');
    const title = await row.getByRole('rowheader').textContent();
    await row.getByRole('link').click();
    await expect(own.getByRole('heading', {level: 1})).toHaveText(String(title));
    await own.goBack();
    await expect(own.getByRole('rowheader', {name: String(title)})).toBeInViewport();
    await expect(box).toHaveJSProperty('scrollTop', 1500);
  });

  await test.step('what is broken in an address is passed over', async () => {
    await go(own, '#/listings?score=splendid&seen=8&sort=beauty&cols=&site=a%20b&price=none');
    await expect(countOf(own)).toHaveText('9 of 66 listings');
    await expect(own.getByRole('columnheader', {name: 'Seen', exact: true})).toHaveAttribute('aria-sort', 'descending');
  });
});

test('columns are chosen and stay; the rows leave as CSV and XLSX', async ({seller}) => {
  const own = await seller.dashboard('#/listings?q=no.+33');
  const trap = {...JSON.parse(manyLines(1, NOW)), ref: 'TRAP', at: NOW};
  trap.fields = {
    ...trap.fields,
    title: '=HYPERLINK("https://evil.example","no. 33 挂钩")',
    sku: '-1+2',
    price: {amount: 199_990, currency: 'CNY'},
  };
  trap.undecided = {};
  const other = await seller.dashboard('#/data');
  await importLines(other, `${JSON.stringify(trap)}\n`);
  await other.close();
  const heads = own.getByRole('columnheader');
  await expect(countOf(own)).toHaveText('2 of 67 listings');

  await test.step('columns', async () => {
    const choice = (name: string) => own.getByRole('checkbox', {name, exact: true});
    await own.getByRole('button', {name: en['listings.columns'], exact: true}).click();
    await expect(choice('Title')).toBeDisabled();
    for (const name of ['Score', 'Site', 'Seen', 'Snapshots']) await choice(name).uncheck();
    for (const name of ['SKU', 'Stock', 'What to fix first', 'First seen']) await choice(name).check();
    await own.keyboard.press('Escape');
    await expect(own).toHaveURL(/cols=title,price,stock,sku,first,fix$/);
    await expect(heads).toHaveText(['', 'Title', 'Price', 'Stock', 'SKU', 'First seen', 'What to fix first']);
    const anew = await seller.dashboard('#/listings');
    await expect(anew.getByRole('columnheader')).toHaveText(['', 'Title', 'Price', 'Stock', 'SKU', 'First seen', 'What to fix first']);
    await expect(anew).toHaveURL(/#\/listings\?cols=title,price,stock,sku,first,fix$/);
    await anew.close();
  });

  await test.step('CSV', async () => {
    const file = await saved(own, 'csv');
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const {data} = papa.parse<string[]>(file.toString('utf8').slice(1), {newline: '\r\n'});
    expect(data[0]).toEqual([
      'Title',
      'Price',
      'Price: highest',
      'Price: currency',
      'Stock',
      'SKU',
      'First seen',
      'What to fix first (derived)',
    ]);
    const [trapped, torn] = [data.find(([, price]) => price === '1999.9'), data.find(([title]) => title?.includes('no. 33,'))];
    expect(trapped?.slice(0, 6)).toEqual([`'=HYPERLINK("https://evil.example","no. 33 挂钩")`, '1999.9', '', 'CNY', '0', "'-1+2"]);
    expect(trapped?.[6]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    expect(torn?.slice(1, 6)).toEqual([expect.stringMatching(/^undecided: .*19.* \/ .*24/), '', '', '', 'SKU-00033']);
    expect(data).toHaveLength(3);
  });

  await test.step('XLSX', async () => {
    const sheet = strFromU8(unzipSync(await saved(own, 'xlsx'))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect([...sheet.matchAll(/<row /g)]).toHaveLength(3);
    expect(sheet).toContain('>=HYPERLINK(&quot;https://evil.example&quot;,&quot;no. 33 挂钩&quot;)</t>');
    expect(sheet).toContain('<v>1999.9</v>');
    expect(sheet).not.toContain('<f>');
  });

  await test.step('standard columns again', async () => {
    await own.getByRole('button', {name: en['listings.columns'], exact: true}).click();
    await own.getByRole('button', {name: en['listings.columns.reset']}).click();
    await own.keyboard.press('Escape');
    await expect(heads).toHaveText(['', 'Score', 'Title', 'Price', 'Site', 'Seen', 'Snapshots']);
    await expect(own).toHaveURL(/#\/listings\?q=no\.\+33$/);
  });
});

test('listings are deleted and brought back exactly as they were', async ({seller}) => {
  const data = await seller.dashboard('#/data');
  // One of them has a history: two snapshots, the newer met again later.
  const [first] = manyLines(1, NOW - 5000).split('\n');
  const older = JSON.parse(String(first));
  const newer = {...older, at: older.at + 1000, seenAt: older.at + 3000, fields: {...older.fields, title: 'no. 0 renamed'}};
  await importLines(data, `${JSON.stringify({...older, ref: 'H'})}\n${JSON.stringify({...newer, ref: 'H'})}\n`);
  const before = await exported(data);
  const own = await seller.dashboard('#/listings?site=amazon@amazon.de');
  await expect(countOf(own)).toHaveText('12 of 67 listings');

  await test.step('some that are ticked', async () => {
    const titles = await titlesOf(own);
    for (const i of [0, 1, 2]) await rowsOf(own).nth(i).getByRole('checkbox').check();
    await expect(own.getByText('3 selected')).toBeVisible();
    await own.getByTestId('delete-selected').click();
    await expect(own.getByText('3 listings deleted.')).toBeVisible();
    await expect(countOf(own)).toHaveText('9 of 64 listings');
    expect(await titlesOf(own)).toEqual(titles.slice(3));
    expect(await exported(data)).not.toBe(before);
    await own.getByTestId('undo-deletion').click();
    await expect(countOf(own)).toHaveText('12 of 67 listings');
    expect(await titlesOf(own)).toEqual(titles);
    expect(await exported(data)).toBe(before);
  });

  await test.step('all that match, drawn or not, twice, and both back', async () => {
    await own.getByRole('checkbox', {name: en['listings.selectAll']}).check();
    await expect(own.getByText('12 selected')).toBeVisible();
    await own.getByTestId('delete-selected').click();
    await expect(own.getByText(en['listings.noFit.title'])).toBeVisible();
    await own.getByRole('button', {name: en['listings.filters.clear']}).last().click();
    await expect(countOf(own)).toHaveText('55 listings');
    await rowsOf(own).first().getByRole('checkbox').check();
    await own.getByTestId('delete-selected').click();
    await expect(own.getByText('1 listing deleted.')).toBeVisible();
    await own.getByTestId('undo-deletion').click();
    await expect(own.getByText('1 listing is back.')).toBeVisible();
    await own.getByRole('button', {name: en['deletion.dismiss']}).click();
    await expect(own.getByText('12 listings deleted.')).toBeVisible();
    await own.getByTestId('undo-deletion').click();
    await expect(countOf(own)).toHaveText('67 listings');
    expect(await exported(data)).toBe(before);
  });

  await test.step('what is searched away is not ticked any more', async () => {
    await rowsOf(own).first().getByRole('checkbox').check();
    await own.getByRole('searchbox').fill('nothing like it');
    await expect(own.getByTestId('delete-selected')).toHaveCount(0);
    await own.getByRole('searchbox').fill('');
    await expect(own.getByTestId('delete-selected')).toHaveCount(0);
  });

  await test.step('from its own page, with its history', async () => {
    await own.getByRole('searchbox').fill('renamed');
    await rowsOf(own).first().getByRole('link').click();
    await expect(own.getByRole('heading', {name: 'no. 0 renamed'})).toBeVisible();
    const page = own.url();
    await own.getByTestId('delete-listing').click();
    await expect(own.getByText('“no. 0 renamed” was deleted.')).toBeVisible();
    await expect(own).toHaveURL(/#\/listings\?q=renamed$/);
    await go(own, page.replace(/.*#/, '#'));
    await expect(own.getByText(en['listing.gone.title'])).toBeVisible();
    await own.getByTestId('undo-deletion').click();
    await expect(own.getByRole('heading', {name: 'no. 0 renamed'})).toBeVisible();
    await expect(own.getByText(en['listing.first'])).toBeVisible();
    expect(await exported(data)).toBe(before);
  });
});
