import {dress} from './back-end.ts';
import {type Html, html} from './html.ts';
import {type Order, refundedOf, subtotalOf, totalOf} from './order.ts';
import {decimal} from './price.ts';

/** Orders on one page of the list. */
export const PER_PAGE = 50;

const iso = (at: number) => new Date(at).toISOString();
/** “28 Nov 2026, 14:03”, in UTC; the exact time stands in the element's attribute. */
const clock = (at: number) => {
  const [, day, month, year, time] = /^\w+, (\d+) (\w+) (\d+) (\d\d:\d\d)/.exec(new Date(at).toUTCString()) ?? [];
  return `${day} ${month} ${year}, ${time}`;
};
const time = (at: number | undefined) => (at === undefined ? html`–` : html`<time datetime="${iso(at)}">${clock(at)}</time>`);
const money = (amount: number, {currency}: Order) => `${decimal(amount)} ${currency}`;

const row = (order: Order) => html`<tr>
<td class="ref"><a href="/admin/orders/${order.id}">${order.id}</a></td>
<td>${time(order.placedAt)}</td>
<td class="customer"><a href="mailto:${order.buyer.mail}">${order.buyer.name}</a></td>
<td>${order.lines.reduce((sum, {quantity}) => sum + quantity, 0)}</td>
<td>${
  order.refunds.length
    ? html`<del>${money(totalOf(order), order)}</del> <ins>${money(totalOf(order) - refundedOf(order), order)}</ins>`
    : money(totalOf(order), order)
}</td>
<td><span class="stage">${order.stage}</span></td>
<td>${time(order.dueAt)}</td>
</tr>
`;

/** The list of all orders, newest first, fifty a page. */
export const orderList = (shop: string, orders: readonly Order[], page: number): Html => {
  const pages = Math.max(1, Math.ceil(orders.length / PER_PAGE));
  const link = (to: number, rel: string, words: string) =>
    to >= 1 && to <= pages && html`<a rel="${rel}" href="/admin/orders?page=${to}">${words}</a>`;
  return dress(
    shop,
    'Orders',
    html`<main><h1>Orders <small>${orders.length}</small></h1>
<table class="orders"><thead><tr><th>Order</th><th>Date</th><th>Customer</th><th>Items</th><th>Total</th><th>Status</th><th>Ship by</th></tr></thead>
<tbody>
${orders.slice((page - 1) * PER_PAGE, page * PER_PAGE).map(row)}</tbody></table>
<nav class="pages" aria-label="Pages">${link(page - 1, 'prev', 'Previous')} <span aria-current="page">${page}</span> of ${pages} ${link(page + 1, 'next', 'Next')}</nav></main>`,
  );
};

const lineRow = (order: Order) =>
  order.lines.map(
    ({good, quantity}) => html`<tr>
<td>${good.sku}</td>
<td><a href="/shop/p/${good.id}">${good.title}</a></td>
<td>${quantity}</td>
<td>${money(good.price, order)}</td>
<td>${money(good.price * quantity, order)}</td>
</tr>
`,
  );

const pair = (label: string, value: Html | string) => html`<dt>${label}</dt><dd>${value}</dd>
`;

const refunds = (order: Order) =>
  order.refunds.length > 0 &&
  html`<h2>Refunds</h2><ul class="refunds">${order.refunds.map(({at, amount}) => html`<li>${time(at)}: ${money(amount, order)}</li>`)}</ul>`;

/** One order with its goods, its totals and its buyer, of whom readers take nothing along. */
export const orderDetail = (shop: string, order: Order): Html =>
  dress(
    shop,
    `Order ${order.id}`,
    html`<main class="order"><h1>Order ${order.id}</h1>
<dl class="facts">
${pair('Order number', order.id)}${pair('Placed', time(order.placedAt))}${pair('Status', order.stage)}${pair('Sales channel', order.channel)}
${pair('Ship by', time(order.dueAt))}${order.sentAt !== undefined && pair('Shipped on', time(order.sentAt))}${order.deliveredAt !== undefined && pair('Delivered on', time(order.deliveredAt))}
</dl>
<h2>Items</h2>
<table class="lines"><thead><tr><th>SKU</th><th>Product</th><th>Quantity</th><th>Unit price</th><th>Line total</th></tr></thead>
<tbody>
${lineRow(order)}</tbody></table>
<h2>Totals</h2>
<dl class="totals">
${pair('Subtotal', money(subtotalOf(order), order))}${pair('Discount', money(order.discount, order))}${pair('Shipping', money(order.shipping, order))}
${pair('Tax', money(order.tax, order))}${pair('Order total', money(totalOf(order), order))}${pair('Refunded', money(refundedOf(order), order))}
</dl>
${refunds(order)}
<section class="buyer" data-buyer-id="${order.buyer.number}"><h2>Customer</h2>
<address>${order.buyer.name}<br>${order.buyer.street}<br><span class="region">${order.buyer.region}</span></address>
<p><a href="mailto:${order.buyer.mail}">${order.buyer.mail}</a> <a href="tel:${order.buyer.phone}">${order.buyer.phone}</a></p>
<h2>Message</h2><p class="message">Please leave it with ${order.buyer.name} at the side door.</p></section></main>`,
  );
