import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {en as everywhere} from '../../lib/format/words/en.ts';
import {margins} from '../../lib/format/words/margins.ts';
import type {Seller} from './stage/seller.ts';
import {expect, test} from './stage/test.ts';

const en = {...everywhere, ...margins.en};
const DAY = 86_400_000;
const NOW = Date.now();
const eur = (amount: number) => ({amount, currency: 'EUR'});

const listing = (site: string, host: string, ref: string, fields: object) =>
  JSON.stringify({
    ...{kind: 'listing', site, reader: 1, shop: null, host, ref, url: `https://${host}/${ref}`, at: NOW - 2 * DAY},
    ...{fields: {owner: 'mine', ...fields}, from: {owner: 'page'}, missing: [], undecided: {}},
  });

const cny = (amount: number) => ({amount, currency: 'CNY'});

/** Two listings of the seller's at Etsy, one in a shop of their own, and a rival's. */
const lines = [
  listing('etsy', 'etsy.com', '550571276', {title: 'Oak hook', sku: 'OAK-1', price: eur(2400)}),
  listing('etsy', 'etsy.com', '550571277', {title: 'Elm stool', sku: 'ELM-7', price: eur(9900)}),
  listing('generic', 'oak.example', 'hook', {title: 'Hook of oak', sku: 'oak-1', price: eur(2000)}),
  listing('generic', 'rival.example', 'r', {title: 'Rival hook', price: eur(1900), owner: 'rival'}),
];

const take = async (own: Page, text: string, says: string) => {
  const buffer = Buffer.from(`${text}\n`);
  await own.getByTestId('import-file').setInputFiles({name: 'export.jsonl', mimeType: 'text/plain', buffer});
  await expect(own.getByText(says)).toBeVisible();
};

const open = (own: Page, room: string) => own.locator('.frame nav').getByRole('link', {name: room, exact: true}).click();
const filled = async (seller: Seller) => {
  const own = await seller.dashboard('#/data');
  await take(own, lines.join('\n'), `${lines.length} records added`);
  await open(own, en['nav.prices']);
  return own;
};

const row = (own: Page, title: string) => own.getByTestId('price-check').filter({hasText: title});
const figure = (own: Page, name: string) => own.locator(`[data-testid=margin-figure][data-figure=${name}]`);
const line = (own: Page, name: string) => own.locator(`[data-testid=margin-line][data-line=${name}]`);
const step = (own: Page, of: string) => own.locator(`[data-testid=cost-step][data-of=${of}]`);
const undo = (own: Page) => own.getByTestId('undo-decided').click();

const enter = async (own: Page, of: string, value: string, from = '2026-01-01') => {
  await own.getByTestId('cost-of').selectOption(of);
  await own.getByTestId('cost-value').fill(value);
  await own.getByTestId('cost-from').fill(from);
  await own.getByTestId('keep-cost').click();
};

test('a cost is entered, the margin seen, taken back, exported and taken back in', async ({seller}) => {
  const own = await filled(seller);

  await test.step('no cost, no profit: the table says what to enter, and leads there', async () => {
    await expect(row(own, 'Rival').getByTestId('margin')).toHaveCount(0);
    await expect(row(own, 'Oak hook').getByTestId('margin')).toHaveAttribute('data-why', 'no-cost');
    await row(own, 'Oak hook').getByTestId('margin').click();
    await expect(own.getByTestId('margin-unknown')).toHaveAttribute('data-why', 'no-cost');
    await expect(own.getByTestId('margin-figure')).toHaveCount(0);
  });

  await test.step('what is no amount or no day changes nothing, and says why', async () => {
    await enter(own, 'goods', '1,299');
    await expect(own.getByText(en['costs.wrong.two-ways'])).toBeVisible();
    await enter(own, 'goods', '5', '1/2/2026');
    await expect(own.getByText(en['costs.wrong.no-day'])).toBeVisible();
    await expect(own.getByTestId('cost-step')).toHaveCount(0);
  });

  await test.step('entered by the keyboard, it gives the margin, line by line, with who says so', async () => {
    await own.getByTestId('cost-from').fill('2026-01-01');
    await own.getByTestId('cost-value').fill('5,00');
    await own.getByTestId('cost-value').press('Enter');
    // 24.00 − 6.5 % − 0.47 % − (4 % + 0.30) − 5.00: nothing says which country, so the first with euros is taken, and said.
    await expect(figure(own, 'profit')).toContainText('€16.07');
    await expect(figure(own, 'profit')).toContainText('estimated');
    await expect(figure(own, 'margin')).toContainText('67%');
    await expect(figure(own, 'roi')).toContainText('321.4%');
    await expect(line(own, 'transaction')).toContainText('€1.56');
    await expect(line(own, 'transaction').getByRole('link')).toHaveAttribute('href', /^https:/);
    await expect(line(own, 'payment')).toContainText('Unverified');
    await expect(line(own, 'goods')).toContainText('measured');
    await expect(own.getByTestId('margin-notes')).toContainText('France');
  });

  await test.step('taken back, nothing is known any more; entered again, it is', async () => {
    await undo(own);
    await expect(own.getByTestId('decided')).toContainText(en['decided.undone']);
    await expect(own.getByTestId('margin-unknown')).toHaveAttribute('data-why', 'no-cost');
    await enter(own, 'goods', '5');
    await enter(own, 'goods', '6', '2026-06-01');
    await expect(step(own, 'goods')).toHaveCount(2);
    await expect(figure(own, 'profit')).toContainText('€15.07');
    await step(own, 'goods').filter({hasText: '€6.00'}).getByTestId('delete-cost').click();
    await expect(figure(own, 'profit')).toContainText('€16.07');
  });

  await test.step('a price for a margin, in the address too', async () => {
    await own.getByTestId('margin-target').fill('30');
    await expect(figure(own, 'target')).toContainText('€8.98');
    await expect(own).toHaveURL(/target=30/);
    await own.getByTestId('margin-target').fill('140');
    await expect(own.getByText(en['margin.target.wrong'])).toBeVisible();
    await own.getByTestId('margin-back').click();
    await expect(row(own, 'Oak hook').getByTestId('margin')).toContainText('€16.07');
  });

  const saved = await test.step('exported as a record of a cost', async () => {
    await open(own, en['nav.data']);
    await expect(own.locator('[data-testid=decision][data-what=cost]')).toHaveCount(1);
    const [download] = await Promise.all([own.waitForEvent('download'), own.getByTestId('export-jsonl').click()]);
    const text = readFileSync(await download.path(), 'utf8');
    const costs = text.split('\n').filter(one => one.includes('"kind":"cost"'));
    expect(costs.map(one => JSON.parse(one).fields)).toEqual([{ref: '550571276', of: 'goods', from: '2026-01-01', amount: eur(500)}]);
    return text;
  });

  await test.step('deleted, and taken back in from the file', async () => {
    await own.locator('[data-testid=decision][data-what=cost]').getByTestId('delete-decision').click();
    await expect(own.locator('[data-testid=decision][data-what=cost]')).toHaveCount(0);
    await take(own, saved.trim(), '1 record added');
    await open(own, en['nav.prices']);
    await expect(row(own, 'Oak hook').getByTestId('margin')).toContainText('€16.07');
  });
});

test('costs are pasted, all or none, and the fees of a shop are said once', async ({seller}) => {
  const own = await filled(seller);
  const paste = async (text: string) => {
    await own.getByTestId('paste-lines').fill(text);
    await own.getByTestId('keep-pasted').click();
  };

  await test.step('one bad line, and nothing is kept', async () => {
    await own.getByTestId('paste-costs').click();
    await paste('OAK-1, 2026-01-01, 5.00\nASH-9, 2026-01-01, 4\nELM-7, 2026-02-30, 12');
    await expect(own.getByTestId('paste-wrong')).toContainText(en['costs.wrong.unknown-sku']);
    await expect(own.getByTestId('paste-wrong')).toContainText(en['costs.wrong.no-day']);
    await expect(row(own, 'Oak hook').getByTestId('margin')).toHaveAttribute('data-why', 'no-cost');
  });

  await test.step('from a CSV file, shown first; a SKU of two shops costs the same in both', async () => {
    const buffer = Buffer.from('SKU;From;Cost\nOAK-1;2026-01-01;5,00\nELM-7;2026-01-01;42\n');
    await own.getByTestId('paste-file').setInputFiles({name: 'costs.csv', mimeType: 'text/csv', buffer});
    await expect(own.getByTestId('paste-lines')).toHaveValue(/OAK-1;2026-01-01/);
    await own.getByTestId('keep-pasted').click();
    await expect(own.getByTestId('decided')).toContainText('3 costs are kept.');
    await expect(own.getByTestId('cost-paste')).toHaveCount(0);
    await expect(row(own, 'Oak hook').getByTestId('margin')).toContainText('€16.07');
    await expect(row(own, 'Hook of oak').getByTestId('margin')).toHaveAttribute('data-why', 'no-schedule');
    await undo(own);
    await expect(row(own, 'Oak hook').getByTestId('margin')).toHaveAttribute('data-why', 'no-cost');
    await own.getByTestId('paste-costs').click();
    await paste('OAK-1\t2026-01-01\t5.00');
  });

  await test.step('a shop without a schedule: the way leads to its fees, which are then said', async () => {
    await row(own, 'Hook of oak').getByTestId('margin').click();
    await own.getByTestId('margin-unknown').getByRole('link').click();
    const shop = own.locator('[data-testid=shop][data-name="generic@oak.example"]');
    await shop.getByTestId('fees-schedule').selectOption('own');
    await shop.getByTestId('rate-payment').fill('120');
    await shop.getByTestId('keep-rates').click();
    await expect(shop.getByText(en['costs.wrong.no-share'])).toBeVisible();
    await shop.getByTestId('rate-payment').fill('2,9');
    await shop.getByTestId('keep-rates').click();
    await expect(own.getByTestId('decided')).toHaveAttribute('data-what', 'fees');
    await open(own, en['nav.prices']);
    // 20.00 − 0.58 − 5.00
    await expect(row(own, 'Hook of oak').getByTestId('margin')).toContainText('€14.42');
  });

  await test.step('a schedule with plans, categories and options shows each fee with its source and date', async () => {
    await open(own, en['nav.shops']);
    const etsy = own.locator('[data-testid=shop][data-name="etsy@etsy.com"]');
    await etsy.getByTestId('shop-fees').click();
    await expect(etsy.locator('[data-testid=fee-fact][data-fee=payment]')).toHaveAttribute('data-trust', 'unverified');
    await etsy.getByTestId('fees-region').selectOption('FR');
    await expect(etsy.locator('[data-testid=fee-fact][data-fee=regulatory]')).toContainText('0.47%');
    await etsy.locator('[data-option=offsite-ads]').check();
    await expect(etsy.locator('[data-testid=fee-fact][data-fee=offsite-ads]')).toContainText('15%');
    await undo(own);
    await expect(etsy.locator('[data-option=offsite-ads]')).not.toBeChecked();
  });
});

test('on a Chinese platform the rate that only the seller knows is typed, and stands in the lines of the margin', async ({seller}) => {
  const own = await seller.dashboard('#/data');
  const all = [
    listing('taobao', 'taobao.com', '77', {title: '橡木挂钩', sku: 'OAK-7', price: cny(10_000)}),
    listing('jd', 'jd.com', '78', {title: '榆木凳', sku: 'ELM-8', price: cny(20_000)}),
  ];
  await take(own, all.join('\n'), `${all.length} records added`);
  await open(own, en['nav.prices']);
  await own.getByTestId('paste-costs').click();
  await own.getByTestId('paste-lines').fill('OAK-7, 2026-01-01, 40.00 CNY\nELM-8, 2026-01-01, 90.00 CNY');
  await own.getByTestId('keep-pasted').click();

  for (const [title, shop, rate, profit] of [
    // 100.00 − 5.5 % − 40.00; 200.00 − 8 % − 90.00
    ['橡木挂钩', 'taobao@taobao.com', '5.5', 'CN¥54.50'],
    ['榆木凳', 'jd@jd.com', '8', 'CN¥94.00'],
  ] as const) {
    await open(own, en['nav.prices']);
    await expect(row(own, title).getByTestId('margin')).toHaveAttribute('data-why', 'rate-needed');
    await row(own, title).getByTestId('margin').click();
    await own.getByTestId('margin-unknown').getByRole('link').click();
    const card = own.locator(`[data-testid=shop][data-name="${shop}"]`);
    await card.getByTestId('rate-commission').fill(rate);
    await card.getByTestId('keep-rates').click();
    await expect(own.getByTestId('decided')).toHaveAttribute('data-what', 'fees');
    await open(own, en['nav.prices']);
    await expect(row(own, title).getByTestId('margin')).toContainText(profit);
    await row(own, title).getByTestId('margin').click();
    await expect(line(own, 'commission')).toContainText(`${rate}%`);
    await expect(line(own, 'commission')).toContainText(en['margin.typed']);
  }
});
