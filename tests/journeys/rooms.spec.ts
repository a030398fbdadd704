import type {Page} from '@playwright/test';
import {en} from '../../lib/format/words/en.ts';
import type {Snapshot} from '../../lib/model/snapshot.ts';
import type {Seller} from './stage/seller.ts';
import {expect, test} from './stage/test.ts';

const DAY = 86_400_000;
const NOW = Date.now();

type Said = Partial<Snapshot<'listing'>> & Pick<Snapshot<'listing'>, 'ref' | 'fields'>;

/** One line of an export: what was read of a listing some days ago. */
const line = (daysAgo: number, {site = 'generic', host = 'oak.example', ref, fields, missing = [], undecided = {}}: Said) =>
  JSON.stringify({
    ...{kind: 'listing', site, reader: 1, shop: null, host, ref, url: `https://${host}/${ref}`, at: Math.round(NOW - daysAgo * DAY)},
    ...{fields, from: {}, missing, undecided},
  });

const eur = (amount: number) => ({amount, currency: 'EUR'});
const title = (name: string) => `${name} coat hook for the hall`;

/** Four hooks of one shop, of which two sell out, one changes its price and one contradicts itself; a stool of another, in dollars. */
const lines = [
  line(20, {
    ref: 'oak',
    fields: {title: title('Oak'), price: eur(1500), listPrice: eur(2000), availability: 'in-stock', category: ['Home'], brand: 'Oak'},
  }),
  line(3, {
    ref: 'oak',
    fields: {title: title('Oak'), price: eur(1200), listPrice: eur(2000), availability: 'in-stock', category: ['Home'], brand: 'Oak'},
  }),
  line(20, {ref: 'ash', fields: {title: title('Ash'), price: eur(900), availability: 'in-stock', category: ['Home'], brand: 'Oak'}}),
  line(2, {ref: 'ash', fields: {title: title('Ash'), price: eur(900), availability: 'out-of-stock', category: ['Home'], brand: 'Oak'}}),
  line(20, {ref: 'elm', fields: {title: title('Elm'), availability: 'in-stock', category: ['Home']}, missing: ['price']}),
  line(2, {ref: 'elm', fields: {title: title('Elm'), availability: 'out-of-stock', category: ['Home']}, missing: ['price']}),
  line(20, {
    ...{ref: 'fir', fields: {title: title('Fir'), availability: 'in-stock', category: ['Bath']}},
    undecided: {
      price: [
        {value: eur(700), from: 'page'},
        {value: eur(800), from: 'JSON-LD'},
      ],
    },
  }),
  line(1, {host: 'usa.example', ref: 'stool', fields: {title: 'Stool', price: {amount: 4500, currency: 'USD'}, category: ['Home']}}),
];

const take = async (own: Page, name: string, text: string) => {
  await own.getByTestId('import-file').setInputFiles({name, mimeType: 'text/plain', buffer: Buffer.from(text)});
};

const withListings = async (seller: Seller) => {
  const own = await seller.dashboard('#/data');
  await take(own, 'export.jsonl', `${lines.join('\n')}\n`);
  await expect(own.getByText(`${lines.length} records added`)).toBeVisible();
  return own;
};

const open = (own: Page, room: string) => own.locator('.frame nav').getByRole('link', {name: room}).click();
const kpi = (own: Page, id: string) => own.locator(`[data-testid=kpi][data-kpi=${id}]`);

test('every room of figures says how to begin where nothing is kept', async ({seller}) => {
  const own = await seller.dashboard('#/kpis');
  for (const room of ['kpis', 'alerts', 'keywords', 'prices', 'analyses'] as const) {
    await own.goto(own.url().replace(/#.*/, `#/${room}`));
    await expect(own.getByRole('heading', {name: en[`figures.empty.${room}`]})).toBeVisible();
    await expect(own.getByRole('link', {name: en['figures.empty.import']})).toHaveAttribute('href', '#/data');
  }
});

test('KPIs, with their past, of all shops and of one', async ({seller}) => {
  const own = await withListings(seller);
  await open(own, en['nav.kpis']);
  await expect(kpi(own, 'out-of-stock-share')).toHaveAttribute('data-value', '0.5');
  await expect(kpi(own, 'undecided-share')).toHaveAttribute('data-value', '0.2');
  await expect(kpi(own, 'price-missing-share')).toHaveAttribute('data-value', '0.2');
  await expect(kpi(own, 'listings-seen')).toHaveAttribute('data-value', '5');

  await test.step('currencies are not added up', async () => {
    await expect(kpi(own, 'price-median')).toHaveCount(2);
    await expect(own.locator('[data-kpi=price-median][data-currency=EUR]')).toHaveAttribute('data-value', '10.5');
    await expect(own.locator('[data-kpi=price-median][data-currency=USD]')).toHaveAttribute('data-value', '45');
  });

  await test.step('the curve stands beside it as a table', async () => {
    const card = kpi(own, 'out-of-stock-share');
    await expect(card.locator('svg.sparkline')).toBeVisible();
    await card.locator('summary').click();
    await expect(card.locator('tbody tr').first()).toContainText('50%');
    await expect(card.locator('tbody tr').last()).toContainText('0%');
    await expect(card).toContainText(en['figures.how.measured']);
    await expect(card).toContainText(en['kpis.better.lower']);
  });

  await test.step('of one shop, which the address remembers', async () => {
    await own.getByRole('combobox', {name: en['figures.place']}).selectOption('generic@usa.example');
    await expect(kpi(own, 'price-median')).toHaveCount(1);
    await expect(own).toHaveURL(/#\/kpis\?place=generic@usa.example$/);
    await own.reload();
    await expect(kpi(own, 'price-median')).toHaveAttribute('data-currency', 'USD');
  });
});

test('alerts open where a line is crossed, say since when, and close by themselves', async ({seller}) => {
  const own = await withListings(seller);
  await expect(own.getByTestId('open-alerts')).toBeVisible();
  await open(own, en['nav.alerts']);
  const alert = own.locator('[data-testid=alert][data-alert=out-of-stock]');
  await expect(alert).toHaveAttribute('data-level', 'critical');
  await expect(alert).toContainText('50%');
  const day = new Intl.DateTimeFormat('en', {dateStyle: 'medium'}).format(NOW - 2 * DAY);
  await expect(alert).toContainText(`since ${day}`);
  await expect(alert.getByRole('link')).toHaveAttribute('href', '#/kpis?place=generic@oak.example');

  await test.step('worst on top', async () => {
    const levels = await own.locator('article[data-testid=alert]').evaluateAll(all => all.map(one => one.getAttribute('data-level')));
    expect(levels).toEqual([...levels].sort((a, b) => ['critical', 'warn'].indexOf(a ?? '') - ['critical', 'warn'].indexOf(b ?? '')));
  });

  await test.step('restocked, it is quiet', async () => {
    await open(own, en['nav.data']);
    const back = ['ash', 'elm'].map(ref => line(0, {ref, fields: {availability: 'in-stock'}}));
    await take(own, 'more.jsonl', `${back.join('\n')}\n`);
    await expect(own.getByText('2 records added')).toBeVisible();
    await open(own, en['nav.alerts']);
    await expect(alert).toHaveAttribute('data-level', 'calm');
  });
});

test('keywords of all titles, and the way to the listings that have one', async ({seller}) => {
  const own = await withListings(seller);
  await open(own, en['nav.keywords']);
  const row = own.getByTestId('keyword').filter({hasText: 'coat hook'}).first();
  await expect(row).toHaveAttribute('data-titles', '4');
  await expect(row).toContainText('80%');
  await expect(row).toContainText(en['keywords.tail.head']);

  await own.getByRole('searchbox').fill('stool');
  await expect(own.getByTestId('keyword')).toHaveCount(1);
  await expect(own.getByTestId('keyword')).toContainText(en['keywords.tail.long']);
  await own.getByRole('searchbox').fill('');
  await row.getByRole('link').click();
  await expect(own).toHaveURL(/#\/listings\?q=/);
  await expect(own.locator('tbody tr[aria-rowindex]')).toHaveCount(4);
});

test('prices: now, against the list price, lowest and highest, and the last change', async ({seller}) => {
  const own = await withListings(seller);
  await open(own, en['nav.prices']);
  const rows = own.getByTestId('price-check');
  await expect(rows).toHaveCount(5);

  await test.step('what changed stands first', async () => {
    const oak = rows.first();
    for (const text of ['Oak coat hook', '€12.00', '€20.00', '40%', '€15.00', '−€3.00', '−20%']) await expect(oak).toContainText(text);
  });
  await test.step('undecided and missing prices are shown as such', async () => {
    await expect(rows.filter({hasText: 'Fir'})).toContainText(en['price.undecided_other'].replace('{{count, number}}', '2'));
    await expect(rows.filter({hasText: 'Elm'})).toContainText(en['price.none']);
  });
  await test.step('one kind alone', async () => {
    await own.getByRole('button', {name: en['prices.show.missing']}).click();
    await expect(rows).toHaveCount(1);
    await expect(own).toHaveURL(/show=missing/);
    await own.goBack();
    await expect(rows).toHaveCount(5);
  });
});

test('the mix of goods by category, shop and brand', async ({seller}) => {
  const own = await withListings(seller);
  await open(own, en['nav.analyses']);
  const rows = own.getByTestId('mix');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Home');
  await expect(rows.first()).toContainText('80%');
  await expect(rows.first()).toContainText('€10.50');
  await expect(rows.first()).toContainText('$45.00');
  await own.getByRole('combobox', {name: en['analyses.by']}).selectOption('brand');
  await expect(rows.last()).toContainText(en['analyses.unknown']);
});

test('a listing file of a shop: asked for what it does not say, refused row by row, taken', async ({seller}) => {
  const own = await seller.dashboard('#/data');
  const header =
    'Handle,Title,Body (HTML),Vendor,Tags,Published,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Price,Image Src,Status';
  const good = 'oak-hook,Oak hook,"<p>Turned.</p>",Oak,,true,OAK-1,shopify,3,12.50,https://i.example/1.jpg,active';
  const bad = 'ash-hook,Ash hook,,Oak,,true,ASH-1,shopify,3,"1,299",,active';
  await take(own, 'products_export.csv', `${header}\n${good}\n${bad}\n`);

  await test.step('what was typed wrongly is asked again', async () => {
    await own.getByLabel(en['import.host']).fill('oak');
    await own.getByLabel(en['import.currency']).fill('dollars');
    await own.getByTestId('import-answer').click();
    await expect(own.getByText(en['import.wrong.host'])).toBeVisible();
    await expect(own.getByText(en['import.wrong.currency'])).toBeVisible();
  });
  await test.step('a refused row changes nothing until the seller agrees', async () => {
    await own.getByLabel(en['import.host']).fill('https://oak.example/');
    await own.getByLabel(en['import.currency']).fill('eur');
    await own.getByTestId('import-answer').click();
    await expect(own.getByText('“1,299” could be two prices')).toBeVisible();
    await expect(own.getByText('Line 3')).toBeVisible();
    await own.getByRole('button', {name: en['data.import.skip']}).click();
    await expect(own.getByText('1 record added')).toBeVisible();
  });
  await test.step('it is a listing as any other', async () => {
    await open(own, en['nav.listings']);
    await own.getByRole('link', {name: 'Oak hook'}).click();
    await expect(own.getByText('€12.50').first()).toBeVisible();
    await expect(own.getByText('column Variant Price')).toBeVisible();
  });
  await test.step('a table that nobody knows says what is known', async () => {
    await open(own, en['nav.data']);
    await take(own, 'orders.csv', 'Order ID,Buyer\n1,x\n');
    await expect(own.getByText(en['import.unknown'])).toBeVisible();
    await expect(own.getByText('Shopify: products (CSV)')).toBeVisible();
  });
});
