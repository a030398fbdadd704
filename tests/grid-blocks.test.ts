import {afterAll, beforeAll, expect, it} from 'vitest';
import {blocks, page, withSums} from './tools/grid/blocks.ts';
import type {Asked, Told} from './tools/grid/in-page.ts';
import {openReaderOf} from './tools/lab/read.ts';

const entry = new URL('tools/grid/in-page.ts', import.meta.url).pathname;

let opened: Awaited<ReturnType<typeof openReaderOf<Told>>>[];
let list: (html: string) => Promise<Told>;
let one: (html: string) => Promise<Told>;
beforeAll(async () => {
  const asked: Asked[] = [{kinds: ['orders']}, {kinds: []}];
  opened = await Promise.all(asked.map(each => openReaderOf<Told>({entry, asked: each, patience: 60_000})));
  const [many, single] = opened;
  list = async html => (many as (typeof opened)[0]).read({html}, 'https://shop.example/seller/orders');
  one = async html => (single as (typeof opened)[0]).read({html}, 'https://shop.example/seller/order/detail?id=4021000000000000123');
});
afterAll(() => Promise.all((opened ?? []).map(reader => reader.close())));

it('tables under the headings of another are one list: what stands around each heads its rows', async () => {
  const told = await list(blocks);
  expect(
    told.rows.map(({now: {ref, placedAt, status, total}, lines}) => ({
      now: {ref, placedAt, status, total},
      lines: lines.map(({sku, title, quantity}) => [sku, title, quantity]),
    })),
  ).toEqual([
    {
      now: {ref: ['4021000000000000123'], placedAt: ['2026-11-20 10:31:02'], status: ['买家已付款'], total: ['¥139.80']},
      lines: [
        [['LK2026-001'], ['橡木衣帽挂钩'], ['2']],
        [['HJ2026-002'], ['黄铜抽屉拉手'], ['1']],
      ],
    },
    {
      now: {ref: ['4021000000000000124'], placedAt: ['2026-11-21 08:00:00'], status: ['交易成功'], total: ['¥25.00']},
      lines: [[['ZW2026-003'], ['亚麻杯垫'], ['2']]],
    },
  ]);
  expect(JSON.stringify(told.rows)).not.toMatch(/月下|拾荒者|13800005550/);
});

it('a table of sums under the same headings stays apart', async () => {
  const told = await list(withSums);
  expect(told.rows.map(({now: {ref, total}}) => [ref, total])).toEqual([
    [['A1001'], ['¥10.00']],
    [['A1002'], ['¥20.00']],
  ]);
});

it('a time of making is the order’s where the order’s number stands right before it', async () => {
  const timeOf = async (html: string) => (await one(html)).rows.map(({now}) => now.placedAt);
  expect(await timeOf(page('创建时间'))).toEqual([['2026-11-20 10:31:02']]);
  // The other time of making is that of the payment.
  expect(await timeOf(page('承诺'))).toEqual([undefined]);
});
