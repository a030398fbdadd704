import {afterAll, beforeAll, expect, it} from 'vitest';
import {openReader} from './tools/lab/read.ts';

let reader: Awaited<ReturnType<typeof openReader>>;
beforeAll(async () => {
  reader = await openReader();
}, 60_000);
afterAll(() => reader.close());

const specs = `<table><thead><tr><th>颜色分类</th><th>价格(元)</th><th>数量</th><th>商家编码</th></tr></thead><tbody>
<tr><td>原木色</td><td>39.00</td><td>12</td><td>HJ2026-001-1</td></tr><tr><td>胡桃色</td><td>42.00</td><td>7</td><td>HJ2026-001-2</td></tr></tbody></table>`;

const read = (path: string, body: string) =>
  reader.read(
    {html: `<!doctype html><html lang="zh-CN"><head><title>商家工作台</title></head><body>${body}</body></html>`},
    `https://seller.example/seller/goods/${path}`,
  );

const form = (title: string) =>
  `<h1>编辑商品</h1><div><label>宝贝标题</label><input value="${title}"></div><div><label>一口价</label><input value="39.00"></div>${specs}`;

it('the specifications of one good are no goods, even before its form is filled in', async () => {
  const [before, after] = [await read('publish?itemId=8100234', form('')), await read('publish?itemId=8100234', form('橡木衣帽挂钩'))];
  expect(before.readings).toEqual([]);
  expect(after.readings.map(({ref, fields: {title}}) => ({ref, title}))).toEqual([{ref: '8100234', title: '橡木衣帽挂钩'}]);
});

it('a list of stock under a form that filters by name is one', async () => {
  const {readings} = await read('stock?page=2', `<h1>库存</h1><label>宝贝标题 <input></label>${specs}`);
  expect(readings.map(({ref}) => ref)).toEqual(['HJ2026-001-1', 'HJ2026-001-2']);
});
