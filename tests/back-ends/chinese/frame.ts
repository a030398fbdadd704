import {Html, html, json} from '../../tools/demo-shop/html.ts';
import {token} from './buyers.ts';

const style = `body{margin:0;font:14px sans-serif;color:#222}nav{display:flex;gap:16px;padding:8px 16px;background:#fff3}
main{padding:16px}table{border-collapse:collapse;width:100%}td,th{padding:6px 8px;text-align:left;vertical-align:top}
.q7Kd{background:#f3f5f9;padding:6px 8px;margin-top:12px}.q7Kd span{margin-right:16px}.tk3{color:#888;font-size:12px}
.wz9{border:1px solid #dde;margin:12px 0;padding:8px}.wz9-row{display:flex;gap:24px}.kv{display:flex;gap:4px}
.cover{position:fixed;inset:0 0 0 40%;background:#fff;overflow:auto;padding:16px;box-shadow:0 0 12px #0004}
.field{display:flex;gap:8px;margin:8px 0}.field>.lb{width:120px}.sp{display:inline-flex}img{width:40px;height:40px}`;

/**
 * How the document moves: an address comes before its content, and content in two steps. What lies over a list (a drawer) leaves it where
 * it is. What forms hold is put there by script.
 */
const script = `
const main = document.querySelector('main');
let turn = 0;
const wait = ms => new Promise(done => setTimeout(done, ms));
const isOver = () => new URL(location.href).searchParams.has('drawer');
const load = async () => {
  const own = ++turn;
  const address = location.pathname + location.search;
  const part = await (await fetch('/part' + address, {headers: {'x-token': window.G.token}})).json();
  await wait(window.G.wait);
  if (own !== turn) return;
  document.title = part.title;
  document.querySelector('.cover')?.remove();
  if (isOver() && main.querySelector('.wz9')) {
    document.body.insertAdjacentHTML('beforeend', part.over);
    return;
  }
  main.innerHTML = part.shell;
  await wait(window.G.wait / 2);
  if (own !== turn) return;
  for (const [place, rows] of Object.entries(part.rows)) main.querySelector(place).innerHTML = rows;
  for (const field of main.querySelectorAll('[data-v]')) field.value = field.dataset.v;
  if (part.over) document.body.insertAdjacentHTML('beforeend', part.over);
};
addEventListener('popstate', load);
document.addEventListener('click', event => {
  const to = event.target.closest('[data-to]')?.dataset.to;
  if (!to) return;
  event.preventDefault();
  history.pushState({}, '', to);
  load();
});
load();`;

/** What a page consists of: its heading and frame come first, what it is for after that, and what lies over it at last. */
export type Part = {title: string; shell: Html; rows: Record<string, Html>; over?: Html};

/** The document of the back end at any of its addresses, empty as it comes from the server. `wait`: how late its content is (ms). */
export const frame = (wait: number): Html => html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>商家工作台</title><link rel="icon" href="data:,"><style>${new Html(style)}</style>
<script>window.G=${json({token, wait})}</script></head>
<body><nav><b>掌柜工作台</b><a href="/seller/trade/sold">已卖出的宝贝</a><a href="/seller/trade/ship">发货管理</a><a href="/seller/goods/list">商品管理</a><a href="/seller/home">数据概览</a></nav>
<main><p>加载中…</p></main><script>${new Html(script)}</script></body></html>`;

/** The buttons below a list: none of them is a link. */
export const pager = (path: string, page: number, pages: number): Html => html`<div class="pg8"><span>共${pages}页</span>
${page > 1 && html`<button type="button" class="prev" data-to="${path}?page=${page - 1}">上一页</button>`}
<span class="now">${page}</span>/${pages}
${page < pages && html`<button type="button" class="next" data-to="${path}?page=${page + 1}">下一页</button>`}</div>`;
