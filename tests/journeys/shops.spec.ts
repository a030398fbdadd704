import type {Page} from '@playwright/test';
import {en} from '../../lib/format/words/en.ts';
import type {Seller} from './stage/seller.ts';
import {expect, test} from './stage/test.ts';

const DAY = 86_400_000;
const NOW = Date.now();
const eur = (amount: number) => ({amount, currency: 'EUR'});
const gtin = '4006381333931';

const thing = (kind: 'listing' | 'order', host: string, ref: string, fields: object, shop: string | null = null) =>
  JSON.stringify({
    ...{kind, site: 'generic', reader: 1, shop, host, ref, url: `https://${host}/${encodeURIComponent(ref)}`, at: NOW - 2 * DAY},
    ...{fields, from: {owner: 'page'}, missing: [], undecided: {}},
  });
const listing = (host: string, ref: string, fields: object) => thing('listing', host, ref, {owner: 'mine', ...fields});
const order = (host: string, ref: string, shop: string | null = null) =>
  thing('order', host, ref, {placedAt: NOW - 3 * DAY, status: 'paid', total: eur(5000)}, shop);

/** A shop with its back end on another host, a second shop, and a rival; one order that both accounts of the back end tell of. */
const lines = [
  listing('oak.example', 'hook', {title: 'Oak hook', gtin, price: eur(1200)}),
  listing('oak.example', 'stool', {title: 'Elm stool', sku: 'ELM-7'}),
  listing('market.example', '4711', {title: 'Coat hook of oak', gtin, price: eur(1300)}),
  listing('market.example', '4712', {title: 'Stool', sku: 'elm 7'}),
  listing('third.example', 'x', {title: 'Hook', gtin}),
  thing('listing', 'rival.example', 'r', {title: 'Rival hook', gtin, owner: 'rival'}),
  order('admin.example', '#1'),
  order('admin.example', '#1', 'S1'),
  order('admin.example', '#2', 'S1'),
];

const filled = async (seller: Seller) => {
  const own = await seller.dashboard('#/data');
  const buffer = Buffer.from(`${lines.join('\n')}\n`);
  await own.getByTestId('import-file').setInputFiles({name: 'export.jsonl', mimeType: 'text/plain', buffer});
  await expect(own.getByText(`${lines.length} records added`)).toBeVisible();
  return own;
};

const open = (own: Page, room: string) => own.locator('.frame nav').getByRole('link', {name: room, exact: true}).click();
const shop = (own: Page, name: string) => own.locator(`[data-testid=shop][data-name="${name}"]`);
const segment = (own: Page, name: string) => own.getByRole('button', {name: new RegExp(`^${name}`)});
const kpi = (own: Page, id: string) => own.locator(`[data-testid=kpi][data-kpi=${id}]`);
const switcher = (own: Page) => own.getByRole('combobox', {name: en['figures.place']});
const undo = (own: Page) => own.getByTestId('undo-decided').click();

test('goods of several shops are proposed, joined, kept apart and split, each with a way back', async ({seller}) => {
  const own = await filled(seller);
  await open(own, en['nav.goods']);
  const proposed = own.getByTestId('proposed-good');
  await expect(proposed).toHaveCount(2);

  await test.step('a proposal says why, and holds the seller’s own listings of all shops', async () => {
    const hook = proposed.first();
    await expect(hook).toHaveAttribute('data-by', 'gtin');
    await expect(hook).toContainText(gtin);
    await expect(hook.getByTestId('good-listing')).toHaveCount(3);
    await expect(hook).not.toContainText('Rival');
  });

  await test.step('joined, it is one good; taken back, it is proposed again', async () => {
    await proposed.first().getByTestId('join-good').click();
    await expect(proposed).toHaveCount(1);
    await undo(own);
    await expect(own.getByTestId('decided')).toContainText(en['decided.undone']);
    await expect(proposed).toHaveCount(2);
    await proposed.first().getByTestId('join-good').click();
    await expect(proposed).toHaveCount(1);
  });

  await test.step('refused, it is not proposed again, also after a reload', async () => {
    await proposed.getByTestId('keep-apart').click();
    await expect(own.getByText(en['goods.none.proposed'])).toBeVisible();
    await own.reload();
    await expect(own.getByText(en['goods.none.proposed'])).toBeVisible();
    await segment(own, en['goods.show.refused']).click();
    await expect(own.getByTestId('refused-pair')).toHaveCount(1);
    await expect(own).toHaveURL(/#\/goods\?show=refused$/);
    await own.getByTestId('forget-pair').click();
    await segment(own, en['goods.show.proposed']).click();
    await expect(proposed).toHaveCount(1);
  });

  await test.step('one listing is split off, and comes back', async () => {
    await segment(own, en['goods.show.confirmed']).click();
    const good = own.getByTestId('confirmed-good');
    await expect(good.getByTestId('good-listing')).toHaveCount(3);
    await good.getByTestId('good-listing').filter({hasText: 'third.example'}).getByTestId('split-good').click();
    await expect(good.getByTestId('good-listing')).toHaveCount(2);
    await undo(own);
    await expect(good.getByTestId('good-listing')).toHaveCount(3);
  });

  await test.step('what was decided stands among all decisions', async () => {
    await open(own, en['nav.data']);
    await expect(own.locator('[data-testid=decision][data-what=good]')).toHaveCount(2);
  });
});

test('shops are named, merged, looked at alone and taken apart, and figures follow', async ({seller}) => {
  const own = await filled(seller);
  await open(own, en['nav.shops']);
  const admin = shop(own, 'generic@admin.example');
  const account = shop(own, 'generic@admin.example/S1');
  const oak = shop(own, 'generic@oak.example');
  await expect(own.getByTestId('shop')).toHaveCount(6);
  await expect(account).toContainText('2 orders');

  await test.step('named in its place, by the keyboard', async () => {
    await oak.getByTestId('rename-shop').press('Enter');
    await own.keyboard.type('Oak & Ash');
    await own.keyboard.press('Enter');
    await expect(oak.getByRole('heading', {name: 'Oak & Ash'})).toBeVisible();
    await expect(oak.getByTestId('rename-shop')).toBeFocused();
    await undo(own);
    await expect(oak.getByRole('heading', {name: 'oak.example'})).toBeVisible();
    await oak.getByTestId('rename-shop').click();
    await oak.getByTestId('shop-name').press('Escape');
    await expect(oak.getByTestId('shop-name')).toHaveCount(0);
    await oak.getByTestId('rename-shop').click();
    await oak.getByTestId('shop-name').fill('Oak & Ash');
    await oak.getByTestId('shop-name').press('Enter');
  });

  const merge = async (one: typeof oak, into: string) => {
    await one.getByTestId('merge-shop').click();
    await one.getByTestId('merge-into').selectOption({label: into});
    await expect(one.getByRole('status')).toContainText(`counts as ${into}`);
    await one.getByTestId('merge-yes').click();
  };

  await test.step('merged, after saying what that means; the order of both is one', async () => {
    await merge(admin, 'admin.example · S1');
    await expect(own.getByTestId('shop')).toHaveCount(5);
    await expect(account.getByTestId('shop-part')).toHaveCount(1);
    await merge(account, 'Oak & Ash');
    await expect(own.getByTestId('shop')).toHaveCount(4);
    await expect(oak.getByTestId('shop-part')).toHaveCount(2);
    await expect(oak.locator('.shop-kept')).toContainText('2 orders');
  });

  await test.step('looked at alone, from room to room and after a reload', async () => {
    await oak.getByTestId('look-at-shop').click();
    await expect(own).toHaveURL(/#\/kpis\?place=generic@oak.example$/);
    await expect(kpi(own, 'orders')).toHaveAttribute('data-value', '2');
    await expect(kpi(own, 'gmv')).toHaveAttribute('data-value', '100');
    await expect(kpi(own, 'listings-seen')).toHaveAttribute('data-value', '2');
    await open(own, en['nav.listings']);
    await expect(own.locator('tbody tr[aria-rowindex]')).toHaveCount(2);
    await open(own, en['nav.alerts']);
    await expect(own).toHaveURL(/#\/alerts\?place=generic@oak.example$/);
    await own.reload();
    await expect(switcher(own)).toHaveValue('generic@oak.example');
    await own.close();
  });

  const again = await seller.dashboard('#/kpis');
  await test.step('remembered, and all shops again', async () => {
    await expect(again).toHaveURL(/place=generic@oak.example$/);
    await expect(kpi(again, 'orders')).toHaveAttribute('data-value', '2');
    await switcher(again).selectOption('');
    await expect(again).toHaveURL(/#\/kpis$/);
    await again.goBack();
    await expect(again).toHaveURL(/place=generic@oak.example$/);
    await again.goForward();
    await expect(again).toHaveURL(/#\/kpis$/);
    await open(again, en['nav.listings']);
    await expect(again.locator('tbody tr[aria-rowindex]')).toHaveCount(6);
  });

  await test.step('a link to a merged shop leads to what it counts as', async () => {
    await again.goto(again.url().replace(/#.*/, '#/kpis?place=generic@admin.example/S1'));
    await expect(again).toHaveURL(/#\/kpis\?place=generic@oak.example$/);
  });

  await test.step('taken apart, each counts for itself', async () => {
    await open(again, en['nav.shops']);
    const part = shop(again, 'generic@oak.example').getByTestId('shop-part').filter({hasText: 'S1'});
    await part.getByTestId('unmerge-shop').click();
    await expect(shop(again, 'generic@admin.example/S1')).toBeVisible();
    await expect(shop(again, 'generic@oak.example').locator('.shop-kept')).toContainText('0 orders');
    await undo(again);
    await expect(shop(again, 'generic@admin.example/S1')).toHaveCount(0);
    await again.reload();
    await expect(shop(again, 'generic@oak.example').getByTestId('shop-part')).toHaveCount(2);
  });
});

test('rooms of shops and goods say how to begin where nothing is kept', async ({seller}) => {
  const own = await seller.dashboard('#/goods');
  await expect(own.getByRole('heading', {name: en['figures.empty.goods']})).toBeVisible();
  await open(own, en['nav.shops']);
  await expect(own.getByRole('heading', {name: en['figures.empty.shops']})).toBeVisible();
});
