import {afterAll, beforeAll, expect, it} from 'vitest';
import {openReaderOf} from './tools/lab/read.ts';
import {goods, type Looked} from './tools/look/in-page.ts';

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
