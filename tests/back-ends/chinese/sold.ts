import {html} from '../../tools/demo-shop/html.ts';
import {type Part, pager} from './frame.ts';
import {type Line, type Order, totalOf} from './orders.ts';
import {clock, money, soldWords} from './words.ts';

/** Orders on a page of this list. */
export const PER_PAGE = 16;
export const path = '/seller/trade/sold';

const priceOf = ({price, before}: Line) =>
  html`${before !== undefined && html`<p><del>${money(before)}</del></p>`}<p><span>¥</span><span>${money(price).slice(1)}</span></p>`;

const good = ({good: {id}, title, code, spec, isGift}: Line) =>
  html`<div>${isGift && html`<i class="tk3">赠品</i>`}<a href="https://item.example/item.htm?id=${id}" target="_blank"><span>${title}</span></a>
<p class="tk3"><span>规格：</span><span>${spec}</span></p><p class="tk3">商家编码：${code}</p></div>`;

const afterSale = ({stage}: Order, i: number) => {
  if (stage === 'refunding') return html`<a href="#">退款中</a>`;
  if (stage === 'line-refunded' && i === 0) return html`<a href="#">退款成功</a>`;
  return stage === 'part-refunded' || stage === 'refunded' ? html`<a href="#">查看退款</a>` : html`<span>退运费险</span>`;
};

const whole = (order: Order) => {
  const rows = order.lines.length;
  const {shownPhone, masked, address} = order.buyer;
  return html`<td rowspan="${rows}"><span>${masked}</span><br>${shownPhone}<p>${address.slice(0, 8)}***</p></td>
<td rowspan="${rows}"><p>${soldWords[order.stage]}</p><a class="open" href="/seller/trade/detail?bizOrderId=${order.ref}" data-to="/seller/trade/detail?bizOrderId=${order.ref}">详情</a></td>
<td rowspan="${rows}"><p><strong><span>¥</span><span>${money(totalOf(order)).slice(1)}</span></strong></p><p class="tk3">（含快递：${money(order.postage)}）</p>${order.off > 0 && html`<p class="tk3">优惠：-${money(order.off)}</p>`}</td>`;
};

const row = (order: Order) => (line: Line, i: number) =>
  html`<tr><td>${good(line)}</td><td>${priceOf(line)}</td><td>${line.quantity}</td>
<td>${afterSale(order, i)}</td>${i === 0 && whole(order)}</tr>
`;

/** One order: a line over it with number, time and buyer, and a table of its goods under the headings that stand above all orders. */
const card = (
  order: Order,
) => html`<div class="o-${order.ref.slice(-5)}"><div class="q7Kd"><label><input type="checkbox" value="${order.ref}"><span>订单编号：</span><span>${order.ref}</span></label>
<span>创建时间：${clock(order.placedAt)}</span><span>${order.buyer.nick}</span><a href="#">和我联系</a></div>
<table><colgroup><col></colgroup><tbody>${order.lines.map(row(order))}</tbody></table></div>
`;

const heads = '商品 单价 数量 售后 买家信息 交易状态 实收款'.split(' ');

/** All orders, a block for each. */
export const sold = (orders: readonly Order[], page: number): Part => ({
  title: '已卖出的宝贝 - 商家工作台',
  shell: html`<h1>已卖出的宝贝</h1><div class="tabs"><a>近三个月订单</a> <a>等待买家付款</a> <a>待发货</a> <a>退款中</a></div>
<form><label>订单编号 <input name="orderId" placeholder="请输入完整订单编号"></label> <label>买家昵称 <input name="buyerNick"></label> <label>成交时间 <input name="from"></label><button type="button">搜索订单</button></form>
<div class="sold-list"><div><table><thead><tr>${heads.map(head => html`<th>${head}</th>`)}</tr></thead></table></div><div class="rows"><p>加载中…</p></div></div>
${pager(path, page, Math.ceil(orders.length / PER_PAGE))}`,
  rows: {'.rows': html`${orders.slice((page - 1) * PER_PAGE, page * PER_PAGE).map(card)}`},
});
