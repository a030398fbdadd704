import {afterAll, beforeAll, expect, it} from 'vitest';
import {openReaderOf} from './tools/lab/read.ts';
import {goods, type Looked} from './tools/look/in-page.ts';
import type {LookedRows} from './tools/look/rows-in-page.ts';

const entry = new URL('tools/look/in-page.ts', import.meta.url).pathname;
const url = 'https://shop.example/p/oak-coat-hook';
const rows = '<div><p>Turned from one piece</p><p>Oiled by hand</p><span class="price">€ 9</span></div>';
const html = `<!doctype html><html lang="en"><head><title>Coat hooks</title></head><body><h1 class="product-title" data-part="title">${goods[0].title}</h1>
<div class="product-price price" data-part="price">${goods[0].price}</div><button class="add-to-cart">Add to cart</button>${rows.repeat(3000)}</body></html>`;

let open: (changes: number) => Promise<Looked>;
let close: (() => Promise<void>)[] = [];
beforeAll(() => {
  const readers = new Map<number, Awaited<ReturnType<typeof openReaderOf<Looked>>>>();
  open = async changes => {
    const reader = readers.get(changes) ?? (await openReaderOf<Looked>({entry, asked: changes}));
    readers.set(changes, reader);
    close = [...readers.values()].map(each => each.close);
    return reader.read({html}, url);
  };
});
afterAll(() => Promise.all(close.map(each => each())));

const isOf = ({title, price}: Looked, {title: name, price: amount}: (typeof goods)[number]) =>
  title.includes(name) && price.includes(amount);

it('a long page has its turn while it is read', async () => {
  const looked = await open(0);
  expect(isOf(looked, goods[0])).toBe(true);
  expect(looked.turns).toBeGreaterThan(2);
});

it.each([1, 2, 3, 5, 1_000_000])(
  'a page that shows another good %i times meanwhile is never read half as one and half as the other',
  async changes => {
    const looked = await open(changes);
    expect(looked.turns).toBeGreaterThan(0);
    expect([looked.title, looked.price, goods.filter(good => isOf(looked, good)).length]).toEqual([looked.title, looked.price, 1]);
  },
);

const entryOfRows = new URL('tools/look/rows-in-page.ts', import.meta.url).pathname;
/** The rows of two of a thousand orders, neither of them among those by which the page is followed, are marked: they change together. */
const orderRow = (n: number) =>
  `<tr><td><a href="/admin/orders/${n}">${n}</a></td><td>2026-11-03 09:12</td><td><b>Paid</b></td><td id="${n}"${n % 450 ? '' : ' data-part="total"'}>€0.00</td></tr>`;
const orderRows = Array.from({length: 1000}, (_, i) => orderRow(i + 1)).join('');
const list = `<!doctype html><html lang="en"><head><title>Shop admin</title></head><body><h1>Orders</h1><table>
<thead><tr><th>Order</th><th>Date</th><th>Status</th><th>Total</th></tr></thead><tbody>${orderRows}</tbody></table></body></html>`;

it.each([0, 1, 2, 3, 4, 6, 8, 12, 1_000_000])(
  'a list of a thousand rows of which two change %i times meanwhile is read in one state, piece by piece',
  async changes => {
    const reader = await openReaderOf<LookedRows>({entry: entryOfRows, asked: changes});
    try {
      const {rows, said, turns, begun} = await reader.read({html: list}, 'https://shop.example/admin/orders');
      expect(rows).toBe(1000);
      // Anew once the page stands still, and not after each change.
      expect(begun).toBeLessThanOrEqual(changes < 1000 ? 2 : 4);
      expect(turns).toBeGreaterThan(3);
      expect(said).toEqual([said[0], said[0]]);
      expect(said[0]).toContain('€');
    } finally {
      await reader.close();
    }
  },
);
