import {type Html, html} from '../../tools/demo-shop/html.ts';
import {type Part, pager} from './frame.ts';
import type {Good, Spec} from './goods.ts';
import {clock, many, money, yuan} from './words.ts';

/** Goods on a page of the list. */
export const PER_PAGE = 18;
export const path = '/seller/goods/list';
export const editPath = (good: Good): string => `/seller/goods/publish?itemId=${good.id}`;

const priceOf = ({price, listPrice, specs}: Good) =>
  specs.length
    ? html`${money(price)} ~ ${money(Math.max(...specs.map(spec => spec.price)))}`
    : html`${listPrice !== undefined && html`<del>${money(listPrice)}</del> `}<span>${money(price)}</span>`;

const row = (good: Good) => html`<tr><td><input type="checkbox" value="${good.id}"></td>
<td><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""><a href="https://item.example/item.htm?id=${good.id}" target="_blank">${good.title}</a><p class="tk3">ID：${good.id}</p><p class="tk3">商家编码：${good.code}</p></td>
<td>${priceOf(good)}</td><td><span>${good.stock}</span><a href="#">✎</a></td><td>${many(good.sold)}</td><td>${clock(good.createdAt)}</td><td><span>${good.state}</span></td>
<td><a class="edit" href="${editPath(good)}" data-to="${editPath(good)}">编辑商品</a> <a href="#">${good.state === '出售中' ? '下架' : '上架'}</a></td></tr>
`;

const heads = '商品信息 价格 库存 累计销量 创建时间 状态 操作'.split(' ');

/** All goods, in a table whose rows come late. */
export const wares = (goods: readonly Good[], page: number): Part => ({
  title: '商品列表 - 商家工作台',
  shell: html`<h1>商品管理</h1><form><label>商品名称 <input name="title"></label> <label>商家编码 <input name="outerId"></label> <label>价格 <input name="from"> - <input name="to"></label><button type="button">查询</button></form>
<table><thead><tr><th><input type="checkbox"></th>${heads.map(head => html`<th>${head}</th>`)}</tr></thead><tbody class="rows"></tbody></table>
${pager(path, page, Math.ceil(goods.length / PER_PAGE))}`,
  rows: {'.rows': html`${goods.slice((page - 1) * PER_PAGE, page * PER_PAGE).map(row)}`},
});

/** A label in front of its field, bound to it by nothing but the block around both. */
const field = (label: string, control: Html): Html =>
  html`<div class="field"><div class="lb label"><i>*</i>${label}</div><div>${control}</div></div>
`;
const input = (now: string | number) => html`<span class="sp"><input value="" data-v="${now}"></span>`;

const specRow = ({name, price, stock, code}: Spec) =>
  html`<tr><td>${name}</td><td><input data-v="${yuan(price)}"></td><td><input data-v="${stock}"></td><td><input data-v="${code}"></td></tr>`;
const specTable = ({specs}: Good): Html | false =>
  specs.length > 0 &&
  field(
    '销售规格',
    html`<table><thead><tr><th>颜色分类</th><th>价格(元)</th><th>数量</th><th>商家编码</th></tr></thead><tbody>${specs.map(specRow)}</tbody></table>`,
  );

/** The form that changes one good; its values are put into it by script. */
export const publish = (good: Good): Part => ({
  title: '编辑商品 - 商家工作台',
  shell: html`<h1>编辑商品</h1><div class="body"><p>加载中…</p></div>`,
  rows: {
    '.body': html`<div class="tk3">当前类目：居家日用&gt;收纳整理&gt;挂钩</div>
${field('宝贝标题', html`${input(good.title)}<span class="tk3">${good.title.length}/60</span>`)}
${field('一口价', html`${input(yuan(good.price))}<span>元</span>`)}${field('总库存', html`${input(good.stock)}<span>件</span>`)}${field('商家编码', input(good.code))}
${field('商品条形码', input(''))}${field('宝贝卖点', html`<textarea data-v="结实耐用，安装简单"></textarea>`)}${specTable(good)}
${field('运费模板', html`<select><option>全国包邮</option><option>偏远地区除外</option></select>`)}${field('宝贝描述', html`<textarea data-v="实木打磨，手工上油。"></textarea>`)}
<div class="sp"><button type="button">提交宝贝信息</button></div>`,
  },
});
