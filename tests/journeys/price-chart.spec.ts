import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {findings} from './stage/axe.ts';
import {expect, test} from './stage/test.ts';

const NOW = Date.now();
const DAY = 86_400_000;
const money = (amount: number, currency = 'EUR') => ({amount, currency});

const listing = (host: string, ref: string, at: number, fields: object) =>
  JSON.stringify({
    ...{kind: 'listing', site: 'generic', reader: 1, shop: null, host, ref, url: `https://${host}/p/${ref}`, at},
    ...{fields, from: {}, missing: [], undecided: {}},
  });

const pinned = (host: string, ref: string) =>
  JSON.stringify({
    ...{kind: 'choice', what: 'pin', site: 'generic', host, thing: 'listing', shop: null, ref, at: NOW - DAY},
    to: {site: 'generic', host: 'oak-ash.de', shop: null, ref: 'MINE'},
  });

const dayAt = (days: number) => new Date(NOW - days * DAY).toISOString().slice(0, 10);

const title = 'Oak oil 1 l';
/** A rival in Germany that announces a former price, and one that sells in dollars; mine beside. */
const lines = [
  ...[
    [200, {price: money(1490), stock: 12, shipping: money(490)}],
    [60, {price: money(1390), stock: 3, shipping: money(490)}],
    [45, {price: money(1490), stock: 3, shipping: money(490)}],
    [20, {price: money(1190), listPrice: money(1490), stock: 8, shipping: money(490)}],
    [0.1, {price: money(1190), listPrice: money(1490), stock: 8, shipping: money(390)}],
  ].map(([days, fields]) => listing('rival.de', 'R1', NOW - Number(days) * DAY, {title: 'Oak oil 3 x 500 ml', ...(fields as object)})),
  listing('rival.com', 'R2', NOW - 5 * DAY, {title, price: money(1500, 'USD')}),
  listing('oak-ash.de', 'MINE', NOW - 100 * DAY, {title, owner: 'mine', price: money(1290), shipping: money(0)}),
  listing('oak-ash.de', 'MINE', NOW - 2 * DAY, {title, owner: 'mine', price: money(1190), listPrice: money(1490), shipping: money(0)}),
  JSON.stringify({
    ...{kind: 'choice', what: 'promotion', site: 'generic', host: 'oak-ash.de', shop: null, id: 'p1', type: 'flash', at: NOW - DAY},
    ...{start: dayAt(50), end: dayAt(40), effect: {off: 0.1}},
  }),
  pinned('rival.de', 'R1'),
  pinned('rival.com', 'R2'),
];

const take = async (page: Page, all: readonly string[]) => {
  const buffer = Buffer.from(`${all.join('\n')}\n`);
  await page.getByTestId('import-file').setInputFiles({name: 'export.jsonl', mimeType: 'text/plain', buffer});
  await expect(page.getByText(/records? added/)).toBeVisible();
};

const at = (own: Page, hash: string) => own.goto(own.url().replace(/#.*/, hash));
const drawn = (own: Page, days: number) => expect(own.locator('.chart-box')).toHaveAttribute('data-drawn', String(days));

/** Has anything been drawn? A canvas that is empty is of one colour. */
const isInked = (own: Page) =>
  own.locator('.chart-box canvas').evaluate((canvas: HTMLCanvasElement) => {
    const {data} = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {data: []};
    return new Set([...data].filter((_, i) => i % 4 === 3)).size > 1;
  });

test('the price of a pinned page over time, its former price, and a rate that makes two currencies comparable', async ({seller}) => {
  const own = await seller.dashboard('#/data');
  await take(own, lines);

  await test.step('its chart, with mine beside, by windows; keys go from change to change', async () => {
    await at(own, '#/listings/generic,rival.de,,listing,R1');
    await drawn(own, 365);
    expect(await isInked(own)).toBe(true);
    await expect(own.getByTestId('chart-line')).toHaveCount(3);
    await expect(own.locator('[data-testid=chart-line][data-of=mine]')).toContainText(title);
    await expect(own.getByTestId('past-figures')).toContainText('€11.90');
    await expect(own.locator('[data-testid=past-span][data-kind=promotion]')).toContainText('My promotion: Flash sale');
    await own.getByRole('button', {name: '30 days'}).click();
    await drawn(own, 30);
    await expect(own.getByTestId('past-figures')).toHaveAttribute('data-days', '30');
    const chart = own.getByTestId('price-chart');
    await expect(chart, 'before it is pointed at: what was last known').toHaveAttribute('aria-valuetext', /Price €11\.90/);
    await chart.focus();
    await chart.press('Home');
    await expect(chart).toHaveAttribute('aria-valuetext', /Price €14\.90/);
    await chart.press('ArrowRight');
    await expect(chart).toHaveAttribute('aria-valuetext', /Price €11\.90.*Shown as reduced/);
    await own.getByTestId('price-changes').locator('summary').click();
    await expect(own.getByTestId('price-changes').locator('tbody tr').first()).toBeVisible();
  });

  await test.step('the lowest price of the thirty days before, as far as it was seen', async () => {
    const was = own.getByTestId('was-price');
    await expect(was).toHaveAttribute('data-verdict', 'above');
    await expect(was).toContainText('it was seen at €13.90');
    await expect(was).toContainText('€1.00 above');
    await expect(was).toContainText('Germany');
    await expect(own.getByTestId('was-warning')).toHaveCount(0);
  });

  await test.step('what else changed, and what was the same', async () => {
    await expect(own.locator('[data-testid=field-past][data-field=stock]')).toContainText('2 changes since');
    await own.locator('[data-testid=field-past][data-field=stock] summary').click();
    await expect(own.locator('[data-testid=field-past][data-field=stock] li').last()).toContainText('12');
    await expect(own.locator('[data-testid=field-past][data-field=seller]')).toHaveCount(0);
  });

  await test.step('compared delivered, and by what one gets', async () => {
    await expect(own.getByTestId('delivered')).toContainText('theirs €15.80, mine €11.90');
    await expect(own.getByTestId('unit-price')).toContainText('their pack holds 1.5 l, mine 1 l');
  });

  await test.step('axe finds nothing', async () => {
    expect(await findings(own)).toEqual([]);
  });

  await test.step('dollars are not compared until a rate is typed; what is none is said', async () => {
    await at(own, '#/listings/generic,rival.com,,listing,R2');
    await expect(own.getByTestId('against')).toContainText('in two currencies');
    await expect(own.getByTestId('past-apart')).toContainText('EUR');
    await own.getByTestId('rate-rate').fill('0,9x');
    await own.getByTestId('keep-rate').click();
    await expect(own.getByRole('alert').filter({hasText: 'That is no rate'})).toBeVisible();
    await own.getByTestId('rate-rate').fill('0.8');
    await own.getByTestId('rate-day').fill('2026-11-02');
    await own.getByTestId('keep-rate').click();
    await expect(own.getByTestId('converted')).toContainText('€12.00 at your rate of Nov 2, 2026');
    await expect(own.getByTestId('against')).toHaveAttribute('data-gap', /^-0\.008/);
    await expect(own.getByTestId('past-apart')).toHaveCount(0);
    await expect(own.locator('[data-testid=chart-line][data-of=mine]')).toContainText('at your rate of Nov 2, 2026');
  });

  let exported = '';
  await test.step('taken back, it holds no more; typed in the settings, it does again, and it travels', async () => {
    await own.getByTestId('undo-decided').click();
    await expect(own.getByTestId('converted')).toHaveCount(0);
    await at(own, '#/settings');
    await own.getByTestId('rate-from').fill('usd');
    await own.getByTestId('rate-to').fill('EUR');
    await own.getByTestId('rate-rate').fill('0.9');
    await own.getByTestId('keep-rate').click();
    await expect(own.getByTestId('rate')).toContainText('1 USD = 0.9 EUR');
    expect(await findings(own)).toEqual([]);
    await at(own, '#/data');
    const [download] = await Promise.all([own.waitForEvent('download'), own.getByTestId('export-jsonl').click()]);
    const text = readFileSync(await download.path(), 'utf8');
    exported = text;
    const rates = text.split('\n').filter(line => line.includes('"what":"rate"'));
    expect(rates.map(line => JSON.parse(line))).toMatchObject([{from: 'USD', to: 'EUR', rate: 0.9}]);
    expect(text.split('\n').filter(line => line.includes('"ref":"R1"') && line.includes('"kind":"listing"'))).toHaveLength(5);
    await at(own, '#/settings');
    await own.getByTestId('delete-rate').click();
    await expect(own.getByTestId('rate')).toHaveCount(0);
    await own.getByTestId('undo-decided').click();
    await expect(own.getByTestId('rate')).toHaveCount(1);
  });

  await test.step('and comes back from the file, after it was deleted for good', async () => {
    await own.getByTestId('delete-rate').click();
    await expect(own.getByTestId('rate')).toHaveCount(0);
    await at(own, '#/data');
    const [download] = await Promise.all([own.waitForEvent('download'), own.getByTestId('export-jsonl').click()]);
    expect(readFileSync(await download.path(), 'utf8')).not.toContain('"what":"rate"');
    await own.getByTestId('import-file').setInputFiles({name: 'export.jsonl', mimeType: 'text/plain', buffer: Buffer.from(exported)});
    await expect(own.getByText(/records? added/)).toBeVisible();
    await at(own, '#/settings');
    await expect(own.getByTestId('rate')).toContainText('1 USD = 0.9 EUR');
    await at(own, '#/listings/generic,rival.com,,listing,R2');
    await expect(own.getByTestId('converted')).toContainText('€13.50');
  });

  await test.step('mine: who is pinned to it, drawn beside, and a warning where my own former price is above what was seen', async () => {
    await at(own, '#/listings/generic,oak-ash.de,,listing,MINE');
    await drawn(own, 365);
    await expect(own.locator('[data-testid=chart-line][data-of=rival]')).toHaveCount(2);
    await expect(own.getByTestId('ladder-row')).toHaveCount(2);
    await expect(own.getByTestId('ladder').getByTestId('converted')).toHaveCount(1);
    await expect(own.getByTestId('was-price')).toHaveAttribute('data-verdict', 'above');
    await expect(own.getByTestId('was-warning')).toContainText('€12.90 or less');
  });
});
