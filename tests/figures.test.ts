import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openReader} from './tools/lab/read.ts';

let reader: Awaited<ReturnType<typeof openReader>>;
beforeAll(async () => {
  reader = await openReader();
}, 60_000);
afterAll(() => reader.close());

const table = (head: string, ...rows: string[]): string => {
  const cells = (row: string, tag: string) =>
    `<tr>${row
      .split('|')
      .map(cell => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>`;
  return `<table><thead>${cells(head, 'th')}</thead><tbody>${rows.map(row => cells(row, 'td')).join('')}</tbody></table>`;
};
const REPORTS = 'https://sellercentral.amazon.com/business-reports/ref=x';
const ADS = 'https://one.alimama.com/index.html';

const look = async (url: string, body: string, lang = 'en-US') => {
  const html = `<!doctype html><html lang="${lang}"><head><title>Report</title></head><body><main><h1>Report</h1>${body}</main></body></html>`;
  const {readings} = await reader.read({html}, url);
  return readings.map(({kind, ref, fields}): Record<string, unknown> => ({kind, ref, ...fields}));
};

describe('days of figures', () => {
  it.each([
    ['a range', table('Date|Sessions', 'Nov 1 – Nov 7, 2026|40', 'Nov 8 – Nov 14, 2026|44')],
    ['a range with a tilde', table('Date|Sessions', '2026-11-01~2026-11-07|40')],
    ['an hour', table('Date|Sessions', '2026-11-29 13:00|4', '2026-11-29 14:00|5')],
    ['the week that begins', table('Date|Sessions', '2026-11-16|40', '2026-11-23|44')],
    ['the month that begins', table('Date|Sessions', 'Oct 1, 2026|40', 'Nov 1, 2026|44')],
    ['a sum', table('Date|Sessions', 'Total (30 days)|1200')],
    ['nothing', table('Source|Sessions', 'Search|40', 'Mail|2')],
    ['a part of it that no column names', table('Date|Shown on|Sessions', '2026-11-29|Phones|40', '2026-11-29|Computers|44')],
  ])('are not read from %s', async (_, body) => {
    expect((await look(REPORTS, body)).filter(({kind}) => kind === 'traffic')).toEqual([]);
  });

  it('are each by itself, without the sum, behind which stands another time', async () => {
    expect(await look(REPORTS, table('Date|Sessions', '2026-11-29|40', '2026-11-28|41', 'Grand total: 2 days|81'))).toEqual([
      {kind: 'traffic', ref: '2026-11-29', day: '2026-11-29', grain: 'day', visits: 40},
      {kind: 'traffic', ref: '2026-11-28', day: '2026-11-28', grain: 'day', visits: 41},
    ]);
  });

  const bySku = table('SKU|Title|Sessions', 'OAK-01|Oak coat hook|40', 'ASH-09|Ash coat rack|2');
  it.each([
    ['#/report?id=102&fromDate=2026-11-29&toDate=2026-11-29', ['2026-11-29', '2026-11-29']],
    ['#/report?id=102&fromDate=2026-11-01&toDate=2026-11-29', []],
    ['#/report?id=102&fromDate=2026-11-29', []],
    ['#/report?id=102', []],
  ])('stand in the address where it asks for one: %s', async (hash, days) => {
    expect((await look(REPORTS + hash, bySku)).map(({day}) => day)).toEqual(days);
  });
});

describe('what advertising cost', () => {
  const asked = `${ADS}#!/report/campaign?startTime=2026-11-29&endTime=2026-11-29`;
  it('is read of campaigns, not of their sum, and not of search terms or groups within them', async () => {
    const all = table('计划名称|展现量|点击量|花费', '合计：2个计划|30|3|9.30', '挂钩|10|1|3.10', '总计划 夏|20|2|6.20');
    expect((await look(asked, all, 'zh-CN')).map(each => [each.campaign, each.spend])).toEqual([
      ['挂钩', {amount: 310, currency: 'CNY'}],
      ['总计划 夏', {amount: 620, currency: 'CNY'}],
    ]);
    expect(await look(asked, table('计划名称|关键词|展现量|点击量|花费', '挂钩|衣帽钩|10|1|3.10'), 'zh-CN')).toEqual([]);
    expect(await look(asked, table('计划名称|推广单元|展现量|点击量|花费', '挂钩|一|10|1|3.10'), 'zh-CN')).toEqual([]);
  });

  const nav = '<nav><a href="/dashboard/products">Products</a><a href="/dashboard/orders">Orders</a></nav>';
  it.each([
    ['Spend', '3.10', undefined],
    ['Spend', '€3.10', 'EUR'],
    ['Spend (GBP)', '3.10', 'GBP'],
  ])('is read where its currency is said: %s, %s', async (head, spend, currency) => {
    const body = nav + table(`Day|Campaign|Impressions|Clicks|${head}`, `2026-11-29|Hooks|10|1|${spend}`);
    const told = {kind: 'ad', ref: '2026-11-29 Hooks', day: '2026-11-29', grain: 'campaign', campaign: 'Hooks', impressions: 10, clicks: 1};
    const cost = currency ? {spend: {amount: 310, currency}} : {};
    expect(await look('https://shop.example/dashboard/advertising', body)).toEqual([{...told, ...cost}]);
  });
});
