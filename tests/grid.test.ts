import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import * as hosted from './tools/grid/hosted-back-ends.ts';
import type {Asked, Told} from './tools/grid/in-page.ts';
import * as open from './tools/grid/open-back-ends.ts';
import {openReaderOf} from './tools/lab/read.ts';

const entry = new URL('tools/grid/in-page.ts', import.meta.url).pathname;

const openers = new Map<string, Awaited<ReturnType<typeof openReaderOf<Told>>>>();
let look: (html: string, asked: Asked, path?: string) => Promise<Told>;
beforeAll(() => {
  look = async (html, asked, path = '/admin/list') => {
    const key = JSON.stringify(asked);
    const reader = openers.get(key) ?? (await openReaderOf<Told>({entry, asked, patience: 60_000}));
    openers.set(key, reader);
    return reader.read({html}, `https://shop.example${path}`);
  };
});
afterAll(() => Promise.all([...openers.values()].map(reader => reader.close())));

const meaningsOf = ({grids}: Told) => grids[0]?.columns.map(([, meaning]) => meaning);
const orders = {kinds: ['orders']} satisfies Asked;
const money = (words: string, locale: string) => ({money: words, locale});

/** Nothing that a page says of a person may be among what is read of it. */
const persons =
  /Quillfeather|Lanternwood|lantern\.?wood|Fernweh|Baumgart|Rossignol|Merle|Sørensdottir|Oakes|Zieme|Donnelly|月下|江小鱼|拾荒者|赵铁柱|钱多多|Sommerwind|Möwenweg|5550|Gull Lane|@|Street/;
const isPrivate = ({grids, rows}: Told) => {
  const columns = grids.map(({columns}) => columns.map(([, meaning]) => meaning));
  // A buyer's id is handed to who hashes it.
  const said = rows.map(({now: {buyer: _, ...now}, data, was, lines}) => ({now, data, was, lines}));
  expect(JSON.stringify([columns, said])).not.toMatch(persons);
};

describe('of software that anyone may run', () => {
  it('takes nobody’s name for a time where a history says when, and who', async () => {
    const entry = (when: string, who: string) => `<div><div class="time">${when}</div><div class="name">${who}</div></div>`;
    const facts = '<dl><dt>Order number</dt><dd>20417</dd><dt>Status</dt><dd>Shipped</dd><dt>Total</dt><dd>€36.00</dd></dl>';
    const history = entry('9/9/26, 11:16 AM', 'Gundula Sommerwind') + entry('9/10/26, 7:16 AM', 'Merle Oakes');
    const told = await look(`<h1>Order 20417</h1>${facts}<section>${history}</section>`, {kinds: []}, '/admin/orders/20417');
    expect(told.grids.map(({form}) => form)).toContain('page');
    expect(told.times).toEqual([]);
  });

  it.each([
    ['en', ['Just now', 'Today', 'Yesterday'], 'Merle Oakes'],
    ['zh-CN', ['刚刚', '今天', '昨天'], '江小鱼'],
    ['de', ['heute', 'Gestern', 'vorgestern'], 'Sommerwind'],
    ['fr', ['aujourd’hui', 'hier'], 'Rossignol'],
  ])('reads a time that has no figure in %s, and takes no name for one', async (lang, times, name) => {
    const row = (time: string, n: number) => `<tr><td><a href="/admin/orders/${n}">#${n}</a></td><td>${time}</td><td>€${n}.50</td></tr>`;
    const rows = [...times, name, '2026-11-03'].map((time, i) => row(time, 101 + i)).join('');
    const head = '<thead><tr><th>Order</th><th>Date</th><th>Total</th></tr></thead>';
    const told = await look(`<!doctype html><html lang="${lang}"><h1>Orders</h1><table>${head}<tbody>${rows}</tbody></table>`, orders);
    expect(told.times).toEqual([...times, '2026-11-03'].map(time => ({shown: [time]})));
  });

  it('reads WooCommerce’s orders: the number without the name beside it, the exact time, both amounts of a refunded one', async () => {
    const told = await look(open.woocommerce, orders);
    isPrivate(told);
    expect(told.rows.map(({now, data, was}) => ({now, data, was}))).toEqual([
      {
        now: {ref: ['1041'], placedAt: ['5 minutes ago'], status: ['Refunded'], total: ['£0.00']},
        data: {ref: ['1041'], placedAt: ['2026-11-03T09:12:44+00:00']},
        was: {total: ['£125.94']},
      },
      {
        now: {ref: ['1040'], placedAt: ['Nov 2, 2026'], status: ['Processing'], total: ['£1,018.50']},
        data: {ref: ['1040'], placedAt: ['2026-11-02T20:01:00+00:00']},
        was: {},
      },
    ]);
  });

  it('reads Magento’s orders: of two totals the one in the currency of the order, and neither name', async () => {
    const told = await look(open.magento, orders);
    isPrivate(told);
    expect(meaningsOf(told)).toEqual(['', 'ref', '', 'placedAt', 'nobody', 'nobody', '', 'total', 'status', 'refunded', '']);
    expect(told.rows.map(({now}) => now)).toEqual([
      {ref: ['000000012'], placedAt: ['Nov 3, 2026 4:05:11 PM'], total: ['$1,310.20'], status: ['Complete'], refunded: ['$0.00']},
      {ref: ['000000013'], placedAt: ['Nov 4, 2026 9:00:00 AM'], total: ['$21.24'], status: ['Pending']},
    ]);
  });

  it('reads PrestaShop’s orders in French: no filter for a heading, a status that is a button, the lines of an open preview', async () => {
    const told = await look(open.prestashop, orders);
    isPrivate(told);
    expect(told.rows.map(({now}) => now)).toEqual([
      {ref: ['5'], placedAt: ['03/11/2026 16:05:11'], status: ['Expédié'], total: ['20,90 €'], region: ['France']},
      {ref: ['4'], placedAt: ['02/11/2026 08:00:00'], status: ['En attente'], total: ['14,90 €'], region: ['Belgique']},
    ]);
    expect(told.rows.map(({lines}) => lines)).toEqual([
      [{sku: ['PAT-01'], title: ['Patère en chêne'], quantity: ['2'], price: [money('9,95 €', 'fr')], total: [money('19,90 €', 'fr')]}],
      [],
    ]);
  });

  it('reads OpenCart’s orders by headings alone, and no sum for an order', async () => {
    const told = await look(open.opencart, orders);
    isPrivate(told);
    expect(told.rows.map(({now}) => now)).toEqual([
      {ref: ['881'], placedAt: ['03/11/2026'], status: ['Shipped'], total: ['$1,001.99']},
      {ref: ['880'], placedAt: ['02/11/2026'], status: ['Pending'], total: ['$12.00']},
    ]);
  });

  it('reads a grid of roles that is no table, and says how many rows there are beside those in the page', async () => {
    const told = await look(open.vendure, orders);
    isPrivate(told);
    expect(told.grids[0]).toMatchObject({kind: 'orders', rows: 2, counted: 37});
    expect(told.rows.map(({now, data}) => [now, data])).toEqual([
      [
        {ref: ['T7RZ4QK9XW2M5N1P'], placedAt: ['2 days ago'], status: ['Payment settled'], total: ['$1,624.98']},
        {ref: ['7'], placedAt: ['2026-11-03T10:00:00.000Z']},
      ],
      [{ref: ['B3XC8VN2JH6L4D0S'], placedAt: ['11/2/2026'], status: ['Shipped'], total: ['$40.00']}, {ref: ['8']}],
    ]);
  });

  it('reads products: what a field in a cell holds, whole codes of several words, the price with tax of two', async () => {
    const told = await look(open.reactProducts, {kinds: ['listings']}, '/dashboard/products');
    expect(told.rows.map(({now}) => now)).toEqual([
      {listing: ['17'], title: ['Oak coat hook'], sku: ['OAK-HOOK-1'], stock: ['3'], price: ['€11.90']},
      {listing: ['18'], title: ['Ash rail 2000'], sku: ['ASH 2000 XL'], stock: ['0'], price: ['€23.80']},
    ]);
  });
});

describe('of hosted back ends', () => {
  it('reads orders that a row with number and time heads, under headings in a table of their own', async () => {
    const told = await look(hosted.qianniu, orders);
    isPrivate(told);
    expect(told.rows.map(({now: {ref, placedAt, status, total, quantity}}) => [ref, placedAt, status, total, quantity])).toEqual([
      [['4011223344556677889'], ['2026-11-03 10:22:31'], ['买家已付款'], ['¥126.50'], undefined],
      [['4011223344556677901'], ['2026-11-03 11:00:00'], ['卖家已发货'], ['¥88.00'], ['1']],
    ]);
    expect(told.rows.map(({lines}) => lines)).toEqual([
      [
        {sku: ['OAK-01'], title: ['橡木挂钩 实木衣帽钩'], quantity: ['2'], price: [money('¥39.00', 'zh-CN')]},
        {sku: ['ASH-09'], title: ['白蜡木衣架'], quantity: ['1'], price: [money('¥40.00', 'zh-CN')]},
      ],
      [{sku: ['WAL-3'], title: ['胡桃木托盘'], quantity: ['1'], price: [money('¥88.00', 'zh-CN')]}],
    ]);
  });

  it('reads cards whose parts have names in code alone', async () => {
    const told = await look(hosted.shopee, orders);
    isPrivate(told);
    expect(told.rows.map(({now: {ref, status, total}, lines}) => [ref, status, total, lines])).toEqual([
      [
        ['2611035KQWX8TR'],
        ['To ship'],
        ['S$45.90'],
        [
          {title: ['Oak coat hook'], quantity: ['x1']},
          {title: ['Ash rail'], quantity: ['x2']},
        ],
      ],
      [['261102XX91PLMN'], ['Completed'], ['S$88.00'], [{title: ['Walnut tray'], quantity: ['x1']}]],
    ]);
  });

  it('reads cards whose values stand under labels', async () => {
    const told = await look(hosted.jd, orders);
    isPrivate(told);
    expect(
      told.rows.map(({now: {ref, placedAt, status, total, sku, quantity, unitPrice}}) => [
        ref,
        placedAt,
        status,
        total,
        sku,
        quantity,
        unitPrice,
      ]),
    ).toEqual([
      [['3120001112223'], ['2026-11-03 09:00:00'], ['待出库'], ['￥198.00'], ['JD-11'], ['2'], ['￥99.00']],
      [['3120001112224'], ['2026-11-03 09:30:00'], ['已完成'], ['￥20.00'], ['JD-12'], ['1'], ['￥20.00']],
    ]);
  });

  it('reads the page of one order in German, its lines, and nothing of the address beside', async () => {
    const told = await look(hosted.germanDetail, {kinds: []}, '/bestellung/20417');
    isPrivate(told);
    expect(told.rows).toMatchObject([
      {
        now: {
          ...{
            ref: ['20417'],
            placedAt: ['03.11.2026, 14:05 Uhr'],
            status: ['In Bearbeitung'],
            paymentStatus: ['Bezahlt'],
            buyer: ['K-7781'],
          },
          ...{subtotal: ['1.085,00 €'], shipping: ['4,90 €'], total: ['1.089,90 €']},
        },
        lines: [
          {
            ref: ['EI-100'],
            title: ['Garderobenhaken Eiche'],
            quantity: ['3'],
            price: [money('12,00 €', 'de')],
            total: [money('36,00 €', 'de')],
          },
          {
            ref: ['KS-2'],
            title: ['Kleiderstange'],
            quantity: ['1'],
            price: [money('1.049,00 €', 'de')],
            total: [money('1.049,00 €', 'de')],
          },
        ],
      },
    ]);
  });

  it('takes rows without a number for further lines of the order before them', async () => {
    const told = await look(hosted.ebay, orders);
    expect(told.rows.map(({now: {ref, total, buyer, placedAt}, lines}) => [ref, total, buyer, placedAt, lines])).toEqual([
      [
        ['12-34567-89012'],
        ['$57.00'],
        ['gull_of_whitby'],
        ['Nov 03, 2026'],
        [
          {title: ['Oak coat hook'], sku: ['OAK-1'], quantity: ['2']},
          {title: ['Ash rail'], sku: ['ASH-1'], quantity: ['1']},
        ],
      ],
      [['12-34567-89013'], ['$20.00'], ['lanternwood'], ['Nov 04, 2026'], [{title: ['Walnut tray'], sku: ['WAL-3'], quantity: ['1']}]],
    ]);
  });

  it('puts cells where they say they stand: a grid that scrolls sideways has only some columns in the page', async () => {
    const told = await look(hosted.campaigns, {kinds: ['ads']});
    expect(told.grids[0]).toMatchObject({kind: 'ads', counted: 211});
    expect(told.rows.map(({now}) => now)).toEqual([
      {campaign: ['Hooks exact'], impressions: ['10,233'], clicks: ['120'], spend: ['$88.10'], orders: ['9'], revenue: ['$301.00']},
    ]);
  });
});

describe('without headings of its own', () => {
  it('takes nothing for a good that says how many there are', async () => {
    const told = await look(hosted.counted, orders);
    expect(told.rows.map(({now, lines}) => [now.quantity, now.title, lines])).toEqual([
      [['1 item'], undefined, []],
      [['12 items'], undefined, []],
    ]);
  });

  it('a list of orders is read by the shape of its values, as far as each is there once', async () => {
    const told = await look(hosted.bare, orders, '/orders');
    expect(told.rows.map(({now}) => now)).toEqual([
      {ref: ['5001'], placedAt: ['2026-11-03 10:00'], total: ['€19.00']},
      {ref: ['5002'], placedAt: ['2026-11-04 11:00'], total: ['€8.50']},
    ]);
    const twice = await look(hosted.bare.replaceAll('Sent', '€1.00').replaceAll('Open', '€2.00'), orders, '/orders');
    expect(twice.rows.map(({now}) => now.total)).toEqual([undefined, undefined]);
  });

  it('a cell is read under the heading that it names', async () => {
    const told = await look(hosted.byHeaders, orders);
    expect(told.rows.map(({now}) => now)).toEqual([{ref: ['7001'], placedAt: ['3 Nov 2026'], total: ['€19.00']}]);
  });
});

describe('where a grid stands', () => {
  const expected = [{ref: ['20261103-000123'], placedAt: ['2026-11-03 12:00'], status: ['배송중'], total: ['12,800원']}];

  it.each([
    ['an open shadow root', hosted.openRoot],
    ['a closed shadow root that the caller may open', hosted.closedRoot],
    ['a frame of the same host', hosted.frame],
  ])('is %s', async (_, html) => {
    const told = await look(html, orders);
    expect(told.rows.map(({now}) => now)).toEqual(expected);
    isPrivate(told);
  });

  it('is another host’s frame: the host is named, and nothing is read', async () => {
    expect((await look(hosted.frame, orders)).strangers).toEqual(['apps.example.net']);
  });
});

describe('what is not understood', () => {
  it('of buyers nothing is read', async () => {
    const told = await look(hosted.customers, {kinds: ['orders', 'listings', 'traffic']}, '/customers');
    expect([told.rows, told.grids.map(({kind}) => kind)]).toEqual([[], [undefined]]);
  });

  it('two numbers in one cell are no stock, which then stays what another page said', async () => {
    const row = (name: string, stock: string) => `<tr><td>${name}</td><td>S-${name.length}</td><td>€4.00</td><td>${stock}</td></tr>`;
    const head = '<thead><tr><th>Name</th><th>SKU</th><th>Price</th><th>Stock</th></tr></thead>';
    const list = (...stocks: string[]) =>
      `<h1>Products</h1><table>${head}${stocks.map((stock, i) => row('Oak hook'.slice(i), stock)).join('')}</table>`;
    const goods = {kinds: ['listings']} satisfies Asked;
    expect((await look(list('23 / 0', '61 / 1'), goods)).rows.map(({now}) => now.stock)).toEqual([undefined, undefined]);
    expect((await look(list('23', '61'), goods)).rows.map(({now}) => now.stock)).toEqual([['23'], ['61']]);
  });

  it('headings that nobody knows are left open, until the seller says once what they are', async () => {
    const before = await look(hosted.unknown, orders);
    expect([before.rows, before.grids[0]?.columns]).toEqual([
      [],
      [
        ['Vorgang', '', '@zref'],
        ['Wann', '', '@zdate'],
        ['Wieviel', '', 'wieviel'],
        ['Status', '', 'status'],
      ],
    ]);
    const corrections = [
      {column: '@zref', meaning: 'ref'},
      {column: 'wieviel', meaning: 'total'},
      {column: 'status', meaning: null},
    ];
    const after = await look(hosted.unknown, {...orders, corrections});
    expect(after.rows.map(({now}) => now)).toEqual([
      {ref: ['A-1'], total: ['19,00 €']},
      {ref: ['A-2'], total: ['21,00 €']},
    ]);
  });
});
