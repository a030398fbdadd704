import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Asked, Told} from './tools/grid/in-page.ts';
import {openReaderOf} from './tools/lab/read.ts';

const entry = new URL('tools/grid/in-page.ts', import.meta.url).pathname;
const [ONE, LIST]: [Asked, Asked] = [{kinds: []}, {kinds: ['orders']}];

const readers = new Map<Asked, Awaited<ReturnType<typeof openReaderOf<Told>>>>();
beforeAll(async () => {
  for (const asked of [ONE, LIST]) readers.set(asked, await openReaderOf<Told>({entry, asked, patience: 60_000}));
});
afterAll(() => Promise.all([...readers.values()].map(reader => reader.close())));

const look = async (asked: Asked, body: string, path: string): Promise<Told> => {
  const told = await readers.get(asked)?.read({html: `<!doctype html><html lang="en"><body><main>${body}</main></body></html>`}, path);
  if (!told) throw new Error('This was not asked for.');
  expect(JSON.stringify([told.rows, told.times])).not.toMatch(/Gundula|Sommerwind|Merle|@|555/);
  return told;
};
const one = (body: string) => look(ONE, body, 'https://desk.example/app/orders/order_01M8');
const list = (body: string) => look(LIST, `<h1>Orders</h1>${body}`, 'https://desk.example/app/orders');

const head = (beside = '') => `<div><div><h1>#3</h1><button>Copy</button></div>${beside}</div>`;
const person =
  '<section><h2>Customer</h2><div><p>ID</p><a href="/app/customers/1">Gundula Sommerwind</a></div><p>+49 40 5550199</p></section>';
const sum = (label: string, amount: string) => `<div><p>${label}</p><p>${amount}</p></div>`;
const line = (...texts: string[]) => `<div>${texts.map(text => `<div><p>${text}</p></div>`).join('')}</div>`;
const total = `<div>${sum('Order Total', '€49.30')}</div>`;

const linesOf = ({rows}: Told) => rows[0]?.lines.map(({title, sku, quantity, price}) => [title, sku, quantity, price].flat());
const euro = (money: string) => ({money, locale: 'en'});
const goods = line('Oak hook', 'Small', '€9.90', '<span>2</span>x', '€19.80') + line('Ash rail', 'One', '€29.50', '1x', '€29.50');
const read = [
  ['Oak hook', undefined, '2', euro('€9.90')],
  ['Ash rail', undefined, '1', euro('€29.50')],
];

describe('the page of one order without tables and labels', () => {
  it('names it by a number as short as may be, the date and the states beside it, and no person', async () => {
    const states = '<div><span>Not paid</span><span>Partially fulfilled</span><span>Gundula Sommerwind</span></div>';
    const told = await one(`${head('<p>Dec 1, 2026 11:43 AM from Shop</p>')}${states}${total}${person}`);
    expect(told.rows.map(({now: {ref, status, total: amount}}) => [ref, status, amount])).toEqual([
      [['3'], ['Not paid', 'Partially fulfilled'], ['€49.30']],
    ]);
    expect(told.times).toEqual([{shown: ['Dec 1, 2026 11:43 AM']}]);
  });

  it.each([
    ['that another word stands before', '<p>Updated Dec 1, 2026 11:43 AM</p>'],
    ['behind other words', '<p>By Merle</p><p>Dec 1, 2026 11:43 AM</p>'],
    ['without a year', '<p>11:43</p>'],
  ])('has no date %s', async (_, beside) => {
    expect((await one(`${head(beside)}${total}`)).times).toEqual([]);
  });

  it('takes the date beside its heading before how long ago its history says it came in', async () => {
    const history = '<div><p>Order placed</p><p>2 minutes ago</p></div>';
    expect((await one(`${head('<p>Dec 1, 2026 11:43 AM</p>')}${total}${history}`)).times).toEqual([{shown: ['Dec 1, 2026 11:43 AM']}]);
  });

  it('takes no button for a state', async () => {
    const told = await one(`${head()}<div><button>Refunded</button><a href="/app/returns">Returned</a><i>Refund</i></div>${total}`);
    expect(told.rows[0]?.now.status).toBeUndefined();
  });

  it('reads what came in as no total where the total stands beside it, and takes a sum for no label', async () => {
    const sums = `<div>${sum('Paid Total', '€0.00')}</div><div><div><p>Discount</p><p></p><p>€0.00</p></div>${sum('After', '€49.30')}</div>`;
    const told = await one(`${head()}${total}${sums}`);
    expect([told.rows[0]?.now.total, told.rows[0]?.now.discount]).toEqual([['€49.30'], ['€0.00']]);
  });

  it('reads lines by how often a price makes a total', async () => {
    expect(linesOf(await one(`${head()}<div>${goods}</div>${total}${person}`))).toEqual(read);
  });

  it('reads a line once that stands again in what is still to be sent', async () => {
    const again = `<section><h2>Unfulfilled</h2><div>${line('Oak hook', '€9.90', '1x', '€9.90')}</div></section>`;
    expect(linesOf(await one(`${head()}<div>${goods}</div>${total}${again}`))).toEqual(read);
  });

  it('reads all lines where each part of an order has its own', async () => {
    const parts = `<section><h2>Unfulfilled</h2>${line('Oak hook', '€9.90 × 2', '€19.80')}</section>
      <section><h2>Fulfilled</h2>${line('Ash rail', '€29.50 × 1', '€29.50')}</section>`;
    expect(linesOf(await one(`${head()}<div>${parts}</div>${total}`))).toEqual(read);
  });

  it('reads what is copied by a click as its number', async () => {
    const sku = '<div><p>OAK-1-S</p><button aria-label="Copy code"></button></div>';
    const own = `<div><div><p>Oak hook</p>${sku}<p>M8</p></div><p>€9.90</p><p>2x</p><p>€19.80</p></div>`;
    expect(linesOf(await one(`${head()}<div>${own}</div>${total}`))).toEqual([['Oak hook', 'OAK-1-S', '2', euro('€9.90')]]);
  });

  it('reads several labels in a row, what stands at the foot of the lines, and no cell behind the heading of a row', async () => {
    const facts = `<table><tr><th>Order date</th><td>Nov 12, 2026</td><th>Status</th><td>Shipped</td></tr>
      <tr><th>Customer</th><td>Gundula Sommerwind</td><th>Email</th><td>g@mail.example</td></tr></table>`;
    const foot = ['Shipping', 'Taxes', 'Total'].map((label, i) => `<tr><td colspan="3">${label}</td><td>€${i + 5}.00</td></tr>`).join('');
    const own = `<table><thead><tr><th>Product</th><th>Qty</th><th>Price</th><th>Amount</th></tr></thead>
      <tbody><tr><td>Oak hook</td><td>2</td><td>€9.90</td><td>€19.80</td></tr></tbody><tfoot>${foot}</tfoot></table>`;
    const other = '<table><tr><th>Discount</th><td>€1.00</td><td>€2.00</td></tr></table>';
    const {rows, times} = await one(`${head()}${facts}${own}${other}`);
    expect(times).toEqual([{shown: ['Nov 12, 2026']}]);
    expect(rows.map(({now: {status, shipping, tax, total: amount, discount}}) => [status, shipping, tax, amount, discount])).toEqual([
      [['Shipped'], ['€5.00'], ['€6.00'], ['€7.00'], undefined],
    ]);
  });

  it.each([
    ['whose price does not make its total', line('Oak hook', '€9.90', '2x', '€18.00')],
    ['with one amount', line('Oak hook', '€9.90', '1x')],
    ['that is a sum of the order', `<div><p>1x</p><p>Oak hook</p>${sum('Subtotal', '€9.90')}${sum('Order Total', '€9.90')}</div>`],
    ['of a person who bought', `<div><p>Gundula Sommerwind</p><p>2x</p></div>`],
  ])('reads no line %s', async (_, own) => {
    expect(linesOf(await one(`${head()}<div>${own}</div>${total}`))).toEqual([]);
  });
});

describe('a list of orders', () => {
  const table = (header: string, ...cells: string[]) =>
    `<table><thead><tr><th>Order</th><th>Date</th><th>${header}</th><th>Total</th></tr></thead><tbody>${cells
      .map((cell, i) => `<tr><td>#${i + 1}</td><td>Dec ${i + 1}, 2026</td><td>${cell}</td><td>€${i + 4}.50</td></tr>`)
      .join('')}</tbody></table>`;
  const meaning = ({grids}: Told) => grids[0]?.columns[2]?.[1];

  it.each([
    ['Payment', 'paymentStatus', ['Not paid', 'Captured', 'Partially refunded']],
    ['Fulfillment', 'fulfilmentStatus', ['Not fulfilled', 'Shipped', 'Delivered']],
    ['Shipping', 'fulfilmentStatus', ['Awaiting shipment', 'Shipped', 'Delivered']],
    ['Payment', '', ['Credit card', 'Paid', 'PayPal']],
    ['Payment', '', ['Gundula Sommerwind', 'Merle Oakes', 'Paid']],
    ['Shipping', 'shipping', ['€4.90', '€0.00', '€4.90']],
  ])('says by what stands under “%s” that it means “%s”: %j', async (header, expected, cells) => {
    expect(meaning(await list(table(header, ...cells)))).toBe(expected);
  });
});
