import {stored} from '../tools/demo/browser.ts';
import {expect, test} from './stage/test.ts';

const host = 'https://seller-us.tiktok.com';
const list = `${host}/order?tab=all`;
const api = `${host}/api/fulfillment/order/list`;
const refs = ['577123456789012345', '577123456789012346'];

/** What the back end answers its own page: more than the page shows, the buyer among it. */
const answer = JSON.stringify({
  code: 0,
  data: {
    main_orders: refs.map((ref, i) => ({
      main_order_id: ref,
      buyer: {name: 'Zacharias Quillfeather', phone: '+1 555 0173 947', email: 'zq@canary.example'},
      sku_module: [{product_name: 'Oak hook', seller_sku_name: `OAK-${i + 1}`, quantity: i + 1, sku_unit_price: {price_val: '99.99'}}],
    })),
  },
});

const row = (ref: string, i: number) =>
  `<tr data-log_order_status="112"><td></td><td><a href="/order/detail?order_no=${ref}"><span class="order_id_number">${ref}</span></a>
<div class="text-p4-regular">11/2${i + 1}/2026 09:12:44</div></td><td>${i + 1} items</td><td></td><td>To ship</td><td>Standard</td><td>Main</td><td>$31.45</td></tr>`;

/** A page that asks for its list when it is opened and draws it from the answer; `before` runs ahead of that. */
const page = (
  ask: string,
  before = '',
) => `<!doctype html><html lang="en"><head><title>Manage orders</title></head><body><h1>Manage orders</h1>
<table><thead><tr><th></th><th>Order</th><th>Items</th><th>Fulfillment</th><th>Order status</th><th>Shipping</th><th>Warehouse</th><th>Total</th></tr></thead>
<tbody></tbody></table><script>${before}
const draw = () => { document.querySelector('tbody').innerHTML = ${JSON.stringify(refs.map(row).join(''))}; };
${ask}</script></body></html>`;

const byFetch = `fetch('${api}?msToken=secret', {method: 'POST'}).then(r => r.json()).then(({data}) => { if (data.main_orders.length === 2) draw(); });`;
const byRequest = `const asked = new XMLHttpRequest(); asked.onload = () => { if (asked.response.data.main_orders.length === 2) draw(); };
asked.open('POST', '${api}'); asked.responseType = 'json'; asked.send();`;

type Head = {key: string[]; latest: {ref: string; fields: {lines?: {sku?: string; title?: string; quantity?: number; price?: unknown}[]}}};

for (const [how, ask] of [
  ['fetch', byFetch],
  ['XMLHttpRequest', byRequest],
] as const) {
  test(`what a list was told of its orders and does not show is read from the answer that it asked for itself (${how})`, async ({
    seller,
    web,
  }) => {
    web.putMoving(list, page(ask));
    web.put(api, answer);
    web.put(`${api}?msToken=secret`, answer);
    const own = await seller.dashboard('#/kpis');
    await seller.grant(`${host}/*`);
    await seller.visit(list);
    await expect.poll(async () => (await stored(own)).length).toBe(2);
    const heads = (await stored(own)) as unknown as Head[];
    const lines = Object.fromEntries(heads.map(({latest}) => [latest.ref, latest.fields.lines]));
    expect(lines).toEqual({
      [refs[0] ?? '']: [{sku: 'OAK-1', title: 'Oak hook', quantity: 1}],
      [refs[1] ?? '']: [{sku: 'OAK-2', title: 'Oak hook', quantity: 2}],
    });
    expect(JSON.stringify(heads)).not.toMatch(/Quillfeather|0173|canary|secret|99\.99/);
  });
}

test('answers that a page forges are parsed like anything it shows, and harm nothing', async ({seller, web}) => {
  const forged = `document.addEventListener('linchpin:asked', () => {
    const send = detail => document.dispatchEvent(new CustomEvent('linchpin:answer', {detail}));
    send(7); send(null); send({at: '/api/fulfillment/order/list'}); send('{"at":'); send('x'.repeat(5_000_000));
    send(JSON.stringify({at: '/api/fulfillment/order/list', text: '['.repeat(20_000)}));
    send(JSON.stringify({at: '/api/fulfillment/order/list', text: '{"__proto__":{"main_orders":[]},"data":{"main_orders":{"length":1e9}}}'}));
    send(JSON.stringify({at: '/api/elsewhere', text: JSON.stringify({data: {main_orders: [{main_order_id: '${refs[0]}', sku_module: [{product_name: 'Forged'}]}]}})}));
    Object.prototype.polluted = undefined;
  });`;
  web.putMoving(list, page('draw();', forged));
  const own = await seller.dashboard('#/kpis');
  await seller.grant(`${host}/*`);
  const shop = await seller.visit(list);
  await expect.poll(async () => (await stored(own)).length).toBe(2);
  const heads = (await stored(own)) as unknown as Head[];
  expect(heads.map(({latest}) => latest.fields.lines)).toEqual([undefined, undefined]);
  expect(JSON.stringify(heads)).not.toContain('Forged');
  expect(await shop.evaluate(() => document.querySelectorAll('tbody tr').length)).toBe(2);
});

test('without the host being always read nothing stands between a page and its answers', async ({seller, web}) => {
  web.putMoving(list, page(byFetch));
  web.put(`${api}?msToken=secret`, answer);
  const shop = await seller.visit(list);
  await expect(shop.locator('tbody tr')).toHaveCount(2);
  expect(await shop.evaluate(() => Function.prototype.toString.call(fetch))).toContain('[native code]');
  const told = await shop.evaluate(
    () =>
      new Promise<boolean>(done => {
        document.addEventListener('linchpin:answer', () => done(true));
        document.dispatchEvent(new Event('linchpin:asked'));
        setTimeout(() => done(false), 100);
      }),
  );
  expect(told).toBe(false);
});
