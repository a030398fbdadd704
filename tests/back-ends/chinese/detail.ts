import {type Html, html} from '../../tools/demo-shop/html.ts';
import type {Part} from './frame.ts';
import {type Line, type Order, subtotalOf, totalOf} from './orders.ts';
import {clock, money, soldWords} from './words.ts';

const kv = (label: string, value: Html | string): Html => html`<div class="kv"><span class="lb">${label}：</span><span>${value}</span></div>
`;

const row = (order: Order) => (line: Line) =>
  html`<tr><td><a href="https://item.example/item.htm?id=${line.good.id}">${line.title}</a><div class="tk3">规格：${line.spec}</div></td>
<td>${line.code}</td><td>${soldWords[order.stage]}</td><td>${money(line.price)}</td><td>${line.quantity}</td><td>${money(line.price * line.quantity)}</td></tr>
`;

const heads = '宝贝 商家编码 状态 单价(元) 数量 商品总价'.split(' ');

/** What both the page of an order and the drawer over a list tell of it. */
export const facts = (order: Order): Html => html`<section><h3>订单信息</h3>
${kv('订单编号', order.ref)}${kv('创建时间', clock(order.placedAt))}${order.stage !== 'unpaid' && order.stage !== 'closed' && kv('付款时间', clock(order.placedAt + 95_000))}
${kv('订单状态', soldWords[order.stage])}</section>
<section><h3>收货信息</h3>${kv('收货人', order.buyer.name)}${kv('联系电话', order.buyer.phone)}${kv('收货地址', order.buyer.address)}${kv('买家昵称', order.buyer.nick)}${kv('邮箱', order.buyer.mail)}${kv('买家留言', order.buyer.message)}</section>
<section><h3>商品清单</h3><table><thead><tr>${heads.map(head => html`<th>${head}</th>`)}</tr></thead><tbody>${order.lines.map(row(order))}</tbody></table>
${kv('商品总价', money(subtotalOf(order)))}${kv('优惠', `-${money(order.off)}`)}${kv('运费（快递）', money(order.postage))}${kv('实收款', html`<strong>${money(totalOf(order))}</strong>`)}</section>
`;

/** The page of one order, reached from the list. */
export const detail = (order: Order): Part => ({
  title: '订单详情 - 商家工作台',
  shell: html`<h1>订单详情</h1><div class="body"><p>加载中…</p></div>`,
  rows: {'.body': html`<p class="now">当前订单状态：${soldWords[order.stage]}</p>${facts(order)}`},
});

/** The same over the list for those who pack. */
export const drawer = (order: Order): Html =>
  html`<aside class="cover" role="dialog" aria-modal="true"><h2>订单详情</h2>${facts(order)}</aside>`;
