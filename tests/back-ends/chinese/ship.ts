import {html} from '../../tools/demo-shop/html.ts';
import {drawer} from './detail.ts';
import {type Part, pager} from './frame.ts';
import {type Line, type Order, totalOf} from './orders.ts';
import {clock, packWords, yuan} from './words.ts';

/** Orders on a page of this list. */
export const PER_PAGE = 20;
export const path = '/seller/trade/ship';

const good = ({
  title,
  code,
  spec,
  price,
  quantity,
  isGift,
}: Line) => html`<div class="gi4"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">
<div><div class="gi4-name">${title}</div><div class="kv"><span>规格：</span><span>${spec}</span></div><div class="kv"><span>货号：</span><span>${code}</span></div></div>
<div><div class="kv"><span>单价：</span><span>￥${yuan(price)}</span></div><div class="kv"><span>数量：</span><span>x${quantity}</span></div>${isGift && html`<em>赠品</em>`}</div></div>
`;

/** A card without a table: everything stands under a label of its own. */
const card = (
  order: Order,
) => html`<div class="wz9"><div class="wz9-row"><span>订单编号：</span><span class="copy" data-no="${order.ref}">${order.ref}</span><button type="button">复制</button>
<span>下单时间：${clock(order.placedAt)}</span></div>
<div class="wz9-row">${order.lines.map(good)}
<div prop="receivables"><div class="kv"><span>实收款：</span><span>￥${yuan(totalOf(order))}</span></div>${order.off > 0 && html`<div class="kv"><span>优惠：</span><span>-￥${yuan(order.off)}</span></div>`}<div class="kv"><span>运费：</span><span>￥${yuan(order.postage)}</span></div></div>
<div prop="consigneeInfo"><div>${order.buyer.masked}，${order.buyer.shownPhone}</div><div>${order.buyer.address}</div></div>
<div prop="orderStatus"><span>${packWords[order.stage]}</span><a class="peek" href="#" data-to="${path}?drawer=${order.ref}">查看详情</a></div></div></div>
`;

/** The same orders for those who pack them, with one of them in a drawer over it where the address says so. */
export const ship = (orders: readonly Order[], page: number, over: Order | undefined): Part => ({
  title: '发货管理 - 商家工作台',
  shell: html`<h1>订单发货</h1><div class="tabs"><a>全部</a> <a>待发货 18</a> <a>退款中 4</a></div><div class="rows"><p>加载中…</p></div>
${pager(path, page, Math.ceil(orders.length / PER_PAGE))}`,
  rows: {'.rows': html`${orders.slice((page - 1) * PER_PAGE, page * PER_PAGE).map(card)}`},
  ...(over && {over: drawer(over)}),
});
