import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Asked, Told} from './tools/grid/in-page.ts';
import {openReaderOf} from './tools/lab/read.ts';

const entry = new URL('tools/grid/in-page.ts', import.meta.url).pathname;

const ORDER: Asked = {kinds: [], shown: true};
const DATED: Asked = {...ORDER, corrections: [{column: ':created at', meaning: 'placedAt'}]};
const KEPT: Asked = {
  ...ORDER,
  taught: [{column: ':created at', beside: [':created at', ':status', ':total'], meaning: 'placedAt'}],
};
const CLOSED: Asked = {...ORDER, corrections: [{column: ':total', meaning: null}]};
const CARDS: Asked = {kinds: ['orders'], shown: true};
const NAMED: Asked = {
  ...CARDS,
  corrections: [
    {column: ':vorgang', meaning: 'ref'},
    {column: ':gezahlt', meaning: 'total'},
  ],
};
const all = [ORDER, DATED, KEPT, CLOSED, CARDS, NAMED];

const readers = new Map<Asked, Awaited<ReturnType<typeof openReaderOf<Told>>>>();
beforeAll(async () => {
  for (const asked of all) readers.set(asked, await openReaderOf<Told>({entry, asked, patience: 60_000}));
}, 60_000);
afterAll(() => Promise.all([...readers.values()].map(reader => reader.close())));

const look = async (asked: Asked, body: string): Promise<Told> => {
  const reader = readers.get(asked);
  if (!reader) throw new Error('This was not asked for.');
  return reader.read(
    {html: `<!doctype html><html lang="en"><body><main>${body}</main></body></html>`},
    'https://shop.example/admin/orders/7',
  );
};

const under = ({shown}: Told) =>
  shown.find(({form}) => form === 'labels')?.columns.map(({signature, meaning, isClosed}) => [signature, isClosed ? 'nobody' : meaning]);

/** The page of one order: what its payment says was created is none of the order, as far as the page tells. */
const order = `<h1>Order K7Z4QX9W</h1>
  <section><h2>Payment</h2><div><span>Created at</span><span>11/28/2026, 9:45 PM</span></div>
    <div><span>Method</span><span>card</span></div></section>
  <dl><dt>Status</dt><dd>Shipped</dd><dt>Total</dt><dd>€36.00</dd><dt>Customer</dt><dd>Gundula Sommerwind</dd><dt>Lieferfenster</dt><dd>spät</dd></dl>
  <ul><li><span>Gundula Sommerwind</span><span>€12.00</span></li></ul>`;

describe('values under labels', () => {
  it('are shown with what they were understood as, persons closed, and nothing that could be one’s name among them', async () => {
    const told = await look(ORDER, order);
    expect(told.times).toEqual([]);
    expect(under(told)).toEqual([
      [':created at', undefined],
      [':status', 'status'],
      [':total', 'total'],
      [':customer', 'nobody'],
      [':lieferfenster', undefined],
    ]);
    expect(JSON.stringify(told.shown)).not.toMatch(/Sommerwind|spät/);
  });

  it('are what the seller said once, whatever else the page says', async () => {
    const told = await look(DATED, order);
    expect(told.times).toEqual([{shown: ['11/28/2026, 9:45 PM']}]);
    expect(under(told)).toContainEqual([':created at', 'placedAt']);
  });

  it('are so on pages alike: where at least half of the labels beside are there', async () => {
    const told = await look(KEPT, order);
    expect(told.times).toEqual([{shown: ['11/28/2026, 9:45 PM']}]);
    expect(told.shown[0]?.columns.find(({signature}) => signature === ':created at')?.said).toEqual([':created at', ':status', ':total']);
    const shipment = '<h1>Order K7Z4QX9W</h1><dl><dt>Created at</dt><dd>11/29/2026, 9:45 PM</dd><dt>Carrier</dt><dd>Post</dd></dl>';
    expect((await look(KEPT, shipment)).times).toEqual([]);
  });

  it('are not read where the seller said that they are nothing', async () => {
    const told = await look(CLOSED, order);
    expect(told.rows[0]?.now.total).toBeUndefined();
    expect(under(told)).toContainEqual([':total', null]);
  });
});

const card = (n: number) =>
  `<article class="box"><div><b>Vorgang</b><i>${7000 + n}</i></div><div><b>Gezahlt</b><i>€${n}9.00</i></div>
    <div><b>Status</b><i>Shipped</i></div></article>`;
const cards = `<h1>Orders</h1><div>${[1, 2, 3].map(card).join('')}</div>`;

describe('cards without a table', () => {
  it('are read once the seller said what stands under their labels', async () => {
    const before = await look(CARDS, cards);
    expect(before.rows).toEqual([]);
    expect(under(before)).toEqual([
      [':status', 'status'],
      [':vorgang', undefined],
      [':gezahlt', undefined],
    ]);
    const after = await look(NAMED, cards);
    expect(after.rows.map(({now: {ref, total, status}}) => ({ref, total, status}))).toEqual(
      [1, 2, 3].map(n => ({ref: [`${7000 + n}`], total: [`€${n}9.00`], status: ['Shipped']})),
    );
    expect(after.shown[0]).toMatchObject({form: 'labels', kind: 'orders', rows: 3});
  });
});

describe('what an order’s line has no number for', () => {
  it('is the good that its name leads to', async () => {
    const line = (id: number, name: string) =>
      `<tr><td><a href="/admin/product-variants/${id}">${name}</a></td><td>€4.00</td><td>2</td><td>€8.00</td></tr>`;
    const head = '<thead><tr><th>Product</th><th>Unit price</th><th>Quantity</th><th>Total</th></tr></thead>';
    const table = `<table>${head}<tbody>${line(26, 'Tablecloth')}${line(31, 'Whisk')}</tbody></table>`;
    const told = await look(ORDER, `<h1>Order K7Z4QX9W</h1>${table}<dl><dt>Status</dt><dd>Paid</dd><dt>Total</dt><dd>€16.00</dd></dl>`);
    expect(told.rows[0]?.lines.map(({ref, title}) => [ref, title])).toEqual([
      [['variant-26'], ['Tablecloth']],
      [['variant-31'], ['Whisk']],
    ]);
  });
});
