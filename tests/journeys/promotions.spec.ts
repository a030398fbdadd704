import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {xlsxOf} from '../../entrypoints/sheet-worker/xlsx.ts';
import {en as everywhere} from '../../lib/format/words/en.ts';
import {margins} from '../../lib/format/words/margins.ts';
import {expect, test} from './stage/test.ts';

const en = {...everywhere, ...margins.en};
const DAY = 86_400_000;
const NOW = Date.now();
const eur = (amount: number) => ({amount, currency: 'EUR'});
const pad = (part: number) => String(part).padStart(2, '0');
/** A day of the reader's own zone, so many days ago. */
const ago = (days: number): string => {
  const day = new Date(NOW - days * DAY);
  return [day.getFullYear(), pad(day.getMonth() + 1), pad(day.getDate())].join('-');
};
/** Noon of that day: it lies on no edge. */
const noon = (days: number): number => {
  const day = new Date(NOW - days * DAY);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), 12).getTime();
};

const place = {site: 'etsy', reader: 1, host: 'etsy.com', shop: null};
const listing = (ref: string, daysAgo: number, fields: object) =>
  JSON.stringify({
    ...{kind: 'listing', ...place, ref, url: `https://etsy.com/${ref}`, at: daysAgo === 0 ? NOW - 60_000 : noon(daysAgo)},
    ...{fields: {owner: 'mine', ...fields}, from: {owner: 'page'}, missing: [], undecided: {}},
  });
const hook = (daysAgo: number, price: number, struck?: number) =>
  listing('1', daysAgo, {title: 'Oak hook', sku: 'OAK-1', price: eur(price), ...(struck && {listPrice: eur(struck)})});
const stool = (daysAgo: number, price: number) => listing('2', daysAgo, {title: 'Elm stool', sku: 'ELM-7', price: eur(price)});

const priceOn = (daysAgo: number) => (daysAgo > 70 ? 2000 : daysAgo > 50 ? 1800 : daysAgo > 30 ? 2200 : 2000);
const isPromoted = (daysAgo: number) => daysAgo <= 22 && daysAgo >= 16;
const order = (daysAgo: number, n: number, quantity: number) =>
  JSON.stringify({
    ...{kind: 'order', ...place, ref: `${daysAgo}-${n}`, url: 'https://etsy.com/orders', at: NOW - 120_000},
    fields: {
      ...{placedAt: noon(daysAgo), status: 'shipped', total: eur(2000 * quantity)},
      lines: [{ref: '1', sku: 'OAK-1', quantity, price: eur(priceOn(daysAgo))}],
      ...{buyer: createHash('sha256').update(`${daysAgo} ${n}`).digest('hex'), buyerFrom: 'id'},
    },
    ...{from: {}, missing: [], undecided: {}},
  });
/** An order a day, three in the promotion, each of so many pieces as the price of the day sells. */
const orders = Array.from({length: 100}, (_, i) => i + 1).flatMap(daysAgo => {
  const quantity = Math.round(8 * (2000 / priceOn(daysAgo)) ** 2) + (daysAgo % 3) - 1;
  return isPromoted(daysAgo) ? [0, 1, 2].map(n => order(daysAgo, n, quantity)) : [order(daysAgo, 0, quantity)];
});
const listings = [
  ...[hook(101, 2000), hook(70, 1800), hook(50, 2200), hook(30, 2000), hook(22, 1600, 2000), hook(15, 2000), hook(0, 2000)],
  ...[stool(60, 9900), stool(40, 7900), stool(35, 9900), stool(0, 9900)],
];

const take = async (own: Page, text: string) => {
  const buffer = Buffer.from(`${text}\n`);
  await own.getByTestId('import-file').setInputFiles({name: 'export.jsonl', mimeType: 'text/plain', buffer});
  await expect(own.getByText(/records? added/)).toBeVisible();
};
const open = (own: Page, room: string) => own.locator('.frame nav').getByRole('link', {name: room, exact: true}).click();
const row = (own: Page, title: string) => own.getByTestId('price-check').filter({hasText: title});
const promotion = (own: Page, text: string) => own.getByTestId('promotion').filter({hasText: text});
const figure = (at: Page | ReturnType<typeof promotion>, name: string) => at.locator(`[data-testid=promotion-figure][data-figure=${name}]`);
const range = (own: Page, name: string) => own.locator(`[data-testid=range-figure][data-figure=${name}]`);

const fill = async (own: Page, fields: Record<string, string>) => {
  for (const [name, value] of Object.entries(fields)) await own.getByTestId(`promotion-${name}`).fill(value);
};

test('costs come from a workbook, and a price gets its range', async ({seller}) => {
  const own = await seller.dashboard('#/data');
  await take(own, [...listings, ...orders].join('\n'));
  await open(own, en['nav.prices']);

  await test.step('what would be kept and what cannot be is shown line by line, then kept, and taken back', async () => {
    await own.getByTestId('paste-costs').click();
    const rows = [
      ['橡木挂钩', 'OAK-1', {amount: 10, digits: 2}, {at: noon(300)}],
      ['榆木凳', 'ELM-7', 'vierzig', {at: noon(300)}],
    ];
    const buffer = Buffer.from(xlsxOf({name: '成本', heads: ['品名', '商家编码', '成本 (EUR)', '生效日期'], rows}));
    await own.getByTestId('paste-file').setInputFiles({name: 'costs.xlsx', mimeType: 'application/octet-stream', buffer});
    await expect(own.getByTestId('paste-taken')).toContainText('€10.00');
    await expect(own.getByTestId('paste-wrong')).toContainText(en['costs.wrong.no-amount']);
    await own.getByTestId('keep-pasted').click();
    await expect(own.getByTestId('cost-paste')).toBeVisible();
    await own.getByTestId('skip-wrong').click();
    await own.getByTestId('keep-pasted').click();
    await expect(own.getByTestId('decided')).toContainText('1 cost is kept.');
    await expect(row(own, 'Oak hook').getByTestId('margin')).toContainText('€');
    await own.getByTestId('undo-decided').click();
    await expect(row(own, 'Oak hook').getByTestId('margin')).toHaveAttribute('data-why', 'no-cost');
  });

  await test.step('without a cost there is no floor; with one there is, and the least margin raises it', async () => {
    await row(own, 'Oak hook').getByTestId('margin').click();
    await expect(range(own, 'floor')).toContainText(en['range.floor.unknown']);
    await own.getByTestId('cost-value').fill('10');
    await own.getByTestId('cost-from').fill('2026-01-01');
    await own.getByTestId('keep-cost').click();
    await expect(range(own, 'floor')).toContainText('€11.56');
    await own.getByTestId('least-margin').fill('120');
    await own.getByTestId('keep-least').click();
    await expect(own.getByText(en['range.least.wrong'])).toBeVisible();
    await own.getByTestId('least-margin').fill('30');
    await own.getByTestId('keep-least').click();
    await expect(own.getByTestId('least-said')).toContainText('30%');
    await expect(range(own, 'floor')).not.toContainText('€11.56');
    await own.getByTestId('delete-least').click();
    await expect(range(own, 'floor')).toContainText('€11.56');
  });

  await test.step('elasticity comes of own prices and orders, with its interval; of the other listing it says what it needs', async () => {
    await expect(range(own, 'elasticity')).toContainText(/[-−]\d/);
    await expect(range(own, 'elasticity')).toContainText('95%');
    await expect(range(own, 'elasticity')).toContainText('estimated');
    await expect(range(own, 'suggested')).toContainText('€');
    await expect(own.getByTestId('range-why').locator('li').first()).toBeVisible();
    await own.getByTestId('margin-back').click();
    await row(own, 'Elm stool').getByTestId('margin').click();
    await expect(range(own, 'elasticity')).toContainText(en['range.unknown']);
    await expect(range(own, 'ceiling')).toContainText(en['range.ceiling.unknown']);
  });
});

test('a promotion is detected, taken over and its result told; two that clash are warned of', async ({seller}) => {
  const own = await seller.dashboard('#/data');
  const cost = {kind: 'cost', ...place, ref: '1', at: NOW, fields: {ref: '1', of: 'goods', from: '2026-01-01', amount: eur(1000)}};
  const {reader: _, ...bare} = cost;
  await take(own, [...listings, ...orders, JSON.stringify(bare)].join('\n'));
  await open(own, en['nav.promotions']);

  await test.step('what looks like a promotion is offered; what was none is not asked again', async () => {
    await expect(own.getByTestId('detected')).toHaveCount(2);
    await own.getByTestId('detected').filter({hasText: 'Elm stool'}).getByTestId('refuse-detected').click();
    await expect(own.getByTestId('detected')).toHaveCount(1);
    await own.getByTestId('undo-decided').click();
    await expect(own.getByTestId('detected')).toHaveCount(2);
    await own.getByTestId('detected').filter({hasText: 'Elm stool'}).getByTestId('refuse-detected').click();
    await expect(own.getByTestId('detected')).toHaveCount(1);
  });

  await test.step('taken over, it can be named, and what came of it is told', async () => {
    await own.getByTestId('take-detected').click();
    await expect(own.getByTestId('promotion-form')).toBeVisible();
    await expect(own.getByTestId('promotion-start')).toHaveValue(ago(22));
    await expect(own.getByTestId('promotion-end')).toHaveValue(ago(16));
    await own.getByTestId('promotion-type').selectOption('holiday');
    await fill(own, {goal: 'Clear the shelf'});
    await own.getByTestId('keep-promotion').click();
    await expect(own.getByTestId('promotion-form')).toHaveCount(0);
    await expect(own.getByTestId('detected')).toHaveCount(0);
    const over = promotion(own, 'Clear the shelf');
    await expect(over).toHaveAttribute('data-state', 'over');
    await expect(over.getByTestId('promoted-line')).toContainText('€16.00');
    await expect(over.getByTestId('promotion-result')).toHaveAttribute('data-state', 'known');
    await expect(figure(over, 'sold')).toContainText('measured');
    await expect(figure(over, 'sold')).toContainText('+');
    await expect(figure(over, 'after')).toBeVisible();
    // Three orders a day, each of a new buyer, where there was one.
    await expect(figure(over, 'buyers')).toContainText('21');
    await expect(figure(over, 'buyers')).toContainText('+200%');
    await expect(figure(over, 'profit')).toContainText('estimated');
  });

  await test.step('what cannot be taken is said beside its field, and nothing is kept', async () => {
    await own.getByTestId('add-promotion').click();
    await fill(own, {goal: 'Weekend', start: ago(-3), end: ago(-2), value: '30'});
    await fill(own, {end: ago(4)});
    await own.getByTestId('keep-promotion').click();
    await expect(own.getByText(en['promotions.wrong.end-before-start'])).toBeVisible();
    await fill(own, {end: ago(-5), value: '300'});
    await own.getByTestId('keep-promotion').click();
    await expect(own.getByText(en['promotions.wrong.no-share'])).toBeVisible();
    await expect(own.getByTestId('promotion')).toHaveCount(1);
    await fill(own, {value: '30'});
    await own.getByTestId('keep-promotion').click();
    await expect(promotion(own, 'Weekend')).toHaveAttribute('data-state', 'planned');
    await expect(promotion(own, 'Weekend').getByTestId('promoted-line').filter({hasText: 'Oak hook'})).toContainText('€14.00');
  });

  await test.step('a second one that runs with it below the floor is warned of, with both names, the price and the floor', async () => {
    await own.getByTestId('add-promotion').click();
    await own.getByTestId('promotion-effect').selectOption('amountOff');
    await own.getByTestId('promotion-some').check();
    await fill(own, {goal: 'Coupon', start: ago(-4), end: ago(-10), value: '5,00'});
    await own.getByTestId('keep-promotion').click();
    await expect(own.getByText(en['promotions.of.none'])).toBeVisible();
    await own.locator('[data-testid=promotion-listing][data-ref="1"]').check();
    await own.getByTestId('keep-promotion').click();
    const clash = own.locator('[data-testid=overlap][data-below=true]');
    await expect(clash).toContainText('Weekend');
    await expect(clash).toContainText('Coupon');
    await expect(clash).toContainText('€9.00');
    await expect(clash).toContainText('€11.56');
  });

  await test.step('deleted, the clash is gone; brought back, it is there; the month shows them', async () => {
    await promotion(own, 'Coupon').getByTestId('delete-promotion').click();
    await expect(own.getByTestId('overlap')).toHaveCount(0);
    await own.getByTestId('undo-decided').click();
    await expect(own.locator('[data-testid=overlap][data-below=true]')).toHaveCount(1);
    await expect(own.getByTestId('promotion')).toHaveCount(3);
    await own.goto(own.url().replace(/#.*/, `#/promotions?month=${ago(-4).slice(0, 7)}`));
    await expect(own.getByTestId('calendar-entry').filter({hasText: 'Coupon'})).toBeVisible();
  });

  await test.step('they travel in the export, and are listed among the decisions', async () => {
    await open(own, en['nav.data']);
    const decisions = own.locator('[data-testid=decision][data-what=promotion]');
    await expect(decisions).toHaveCount(3);
    const [download] = await Promise.all([own.waitForEvent('download'), own.getByTestId('export-jsonl').click()]);
    const text = readFileSync(await download.path(), 'utf8');
    const said = text.split('\n').filter(line => line.includes('"what":"promotion"'));
    expect(said).toHaveLength(3);
    await decisions.first().getByTestId('delete-decision').click();
    await expect(decisions).toHaveCount(2);
    await take(own, said.join('\n'));
    await expect(decisions).toHaveCount(3);
  });
});

test('a badge of the page tells of a promotion that the price does not show, of its type and in its words', async ({seller}) => {
  const own = await seller.dashboard('#/data');
  const rail = (daysAgo: number, badges: string[] = []) =>
    listing('3', daysAgo, {title: 'Coat rail', price: eur(3150), availability: 'in-stock', ...(badges.length > 0 && {badges})});
  await take(own, [rail(40), rail(20, ['满300减40']), rail(12), rail(0)].join('\n'));
  await open(own, en['nav.promotions']);
  const detected = own.getByTestId('detected');
  await expect(detected).toHaveCount(1);
  await expect(detected).toHaveAttribute('data-by', 'badge');
  await expect(detected).toContainText('“满300减40”');
  await detected.getByTestId('take-detected').click();
  await expect(own.getByTestId('promotion-type')).toHaveValue('spend-and-save');
  await expect(own.getByTestId('promotion-goal')).toHaveValue('满300减40');
  await expect(own.getByTestId('promotion-start')).toHaveValue(ago(20));
  await expect(own.getByTestId('promotion-end')).toHaveValue(ago(13));
});
