import {html, json} from '../../tools/demo-shop/html.ts';
import {partAt} from './part-at.ts';
import type {ChineseBackEnd} from './server.ts';

/** Puts the content where the document's own script would, once it has all come. */
const script = `
const main = document.querySelector('main');
main.innerHTML = P.shell;
for (const [place, rows] of Object.entries(P.rows)) main.querySelector(place).innerHTML = rows;
for (const field of main.querySelectorAll('[data-v]')) field.value = field.dataset.v;
document.body.insertAdjacentHTML('beforeend', P.over);`;

/** A page of the back end as it stands when everything of it has come, for readers that wait for nothing. */
export const standing = (held: Pick<ChineseBackEnd, 'orders' | 'goods'>, path: string): string => {
  const part = partAt(held, new URL(path, 'http://127.0.0.1'));
  if (!part) throw new Error(`There is no page at ${path}.`);
  const rows = Object.fromEntries(Object.entries(part.rows).map(([place, {source}]) => [place, source]));
  const content = {shell: part.shell.source, rows, over: part.over?.source ?? ''};
  return html`<!doctype html><html lang="zh-CN"><head><title>${part.title}</title></head><body><main></main><script>const P = ${json(content)};</script>`.source.concat(
    `<script>${script}</script></body></html>`,
  );
};
