import {afterAll, beforeAll, expect, it} from 'vitest';
import {openReader} from './tools/lab/read.ts';

let reader: Awaited<ReturnType<typeof openReader>>;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const page = (links: readonly string[], head = '', main = '<h1>Welcome</h1>') => {
  const list = links.map(link => (link.startsWith('<') ? link : `<a href="/${link.toLowerCase().replaceAll(' ', '-')}">${link}</a>`));
  return `<!doctype html><html lang="en"><head><title>Corner Woods</title>${head}</head><body><nav>${list.join('')}</nav><main>${main}</main></body></html>`;
};
const isBackEnd = async (html: string, path = '/home') => (await reader.read({html}, `https://desk.example${path}`)).site === 'back-end';

const rows = (path: string, title: string, link: string) =>
  reader.read(
    {
      html: page(
        ['Orders', 'Products', 'Inventory'],
        '',
        `<h1>${title}</h1><table><thead><tr><th>Title</th><th>SKU</th><th>In stock</th></tr></thead><tbody>${['S', 'L']
          .map(size => `<tr><td><a href="${link}${size}1">${size}</a></td><td>OAK-${size}</td><td>7</td></tr>`)
          .join('')}</tbody></table>`,
      ),
    },
    `https://desk.example${path}`,
  );
const goods = async (...asked: Parameters<typeof rows>) => (await rows(...asked)).readings.map(({ref, fields}) => [ref, fields.title]);

it('knows what lies in a store by its number of a good, and calls no good by its variant', async () => {
  expect(await goods('/app/inventory', 'Inventory', '/app/inventory/iitem_')).toEqual([
    ['OAK-S', 'S'],
    ['OAK-L', 'L'],
  ]);
  expect(await goods('/app/products/prod_1', 'Oak hook', '/app/inventory/iitem_')).toEqual([
    ['OAK-S', undefined],
    ['OAK-L', undefined],
  ]);
  expect(await goods('/app/products', 'Products', '/app/products/prod_')).toEqual([
    ['prod_S1', 'S'],
    ['prod_L1', 'L'],
  ]);
});

it.each([
  ['orders, goods and buyers', ['Orders', 'Products', 'Customers', 'Settings']],
  ['orders, goods and stock', ['Sales orders', 'Items', 'Inventory (3)', 'Reports']],
  ['addresses in the hash', ['<a href="#/orders">A</a>', '<a href="#/products">B</a>', '<a href="#/customers">C</a>']],
  ['baskets that buyers left', ['Orders', 'Products', 'Customers', 'Carts', 'Checkout', 'Wishlist', 'Register']],
  ['names in Chinese', ['<a href="/a">订单管理</a>', '<a href="/b">商品管理</a>', '<a href="/c">客户管理</a>']],
])('is a back end that leads to %s', async (_, links) => {
  expect(await isBackEnd(page(links))).toBe(true);
});

const account = ['My account', 'Orders', 'Addresses', 'Products', 'Customer reviews', 'Log out'];
it.each([
  ['a buyer’s account', account],
  ['an account without a basket', ['Orders', 'Products', 'Returns', 'Payment methods', 'Customer service']],
  ['a shop that shows its customers', ['Products', 'Customers', 'Orders', 'Cart']],
  ['a shop that shows its stock', ['Products', 'Inventory', 'Orders', '<a href="/bag">Bag (2)</a>']],
  ['a dealer whose buyers sign up', ['Products', 'Stock', 'Orders', 'Sign up']],
  ['a shop in German', ['Produkte', 'Bestellungen', 'Kunden', '<a href="/korb">Warenkorb (2)</a>']],
  ['a shop in Chinese', ['<a href="/a">订单</a>', '<a href="/b">商品</a>', '<a href="/c">客户</a>', '<a href="/d">购物车</a>']],
  ['a page about orders alone', ['Orders', 'Order status', 'Order history']],
  ['a catalogue', ['Products', 'Catalogue', 'Customers say', 'Stock photos']],
])('is no back end: %s', async (_, links) => {
  expect(await isBackEnd(page(links))).toBe(false);
});

it.each([
  ['<link rel="canonical" href="https://desk.example/home">'],
  ['<meta property="og:title" content="Corner Woods">'],
  ['<script type="application/ld+json">{"@type":"Store"}</script>'],
])('is none where it is meant for everybody: %s', async head => {
  expect(await isBackEnd(page(['Orders', 'Products', 'Customers'], head))).toBe(false);
});
