import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {order} from '../lib/model/order.ts';
import {type OrderExample, type OrderReport, orderFrom, orderLayoutFor} from '../lib/order-report.ts';
import {orderReports} from '../lib/order-reports/index.ts';
import {type Draft, orderTeller} from '../lib/order-teller.ts';
import {marksOf} from '../lib/parse/csv-cells.ts';
import {csvReader} from '../lib/parse/csv-columns.ts';
import {orderCells} from '../lib/parse/order-cells.ts';
import {corpus} from './tools/corpus.ts';

const units = import.meta.glob<{default: OrderReport; examples: OrderExample[]}>(
  ['../lib/order-reports/*.ts', '!../lib/order-reports/index.ts'],
  {
    eager: true,
  },
);
const files = Object.entries(units).map(([path, unit]) => [path.replace('../lib/order-reports/', ''), unit] as const);

const rowsOf = (text: string): string[][] => Papa.parse<string[]>(text.trim()).data;

const columnsOf = (text: string, width: number) => {
  const read = csvReader(marksOf(text), {width, wanted: Array.from({length: width}, (_, i) => i)});
  return read(new TextEncoder().encode(text), 0, true);
};

const take = (text: string, {currency = 'EUR', zone = 'UTC'} = {}) => {
  const [header = []] = rowsOf(text);
  const layout = orderLayoutFor(orderReports, header);
  if (!layout) return undefined;
  const refused: {why: string; row: number}[] = [];
  const bad = new Set<string>();
  const first = orderTeller(layout, orderCells(currency, zone), bad);
  const part = columnsOf(text.trim(), header.length);
  for (let row = 1; row < part.rows; row += 1) {
    const why = first.take(part, row);
    if (why) refused.push({why: why.why, row: row + 1});
    const ref = why && first.refOf(row);
    if (ref) bad.add(ref);
  }
  const teller = orderTeller(layout, orderCells(currency, zone), bad);
  for (let row = 1; row < part.rows; row += 1) teller.take(part, row);
  return {layout, refused, orders: teller.orders(true)};
};

const shown = ({ref, fields, missing, who}: Draft) => ({ref, fields, missing, ...(who && {who: `${who.from} ${who.text}`})});

describe.each(files)('%s', (file, {default: one, examples}) => {
  it('is named as its file, in both languages, and found', () => {
    expect(`${one.id}.ts`).toBe(file);
    expect(one.name['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(orderReports).toContain(one);
    expect(one.needs.filter(column => !one.headings[column])).toEqual([]);
  });

  it.each(examples.map(example => [example.name, example] as const))('%s', (_, example) => {
    const told = take(example.text, example);
    expect(told?.layout.report.id).toBe(one.id);
    const [wanted, refused] = [example.expect.filter(each => 'ref' in each), example.expect.filter(each => 'why' in each)];
    expect(told?.refused).toEqual(refused);
    expect(told?.orders.map(shown)).toEqual(
      wanted.map(({fields, ...rest}) => expect.objectContaining({...rest, ...(fields && {fields: expect.objectContaining(fields)})})),
    );
  });

  it('gives orders that pass the model, with a column for each of their fields', () => {
    for (const example of examples) {
      const told = take(example.text, example);
      for (const {fields, missing} of told?.orders ?? []) {
        expect(order.partial().parse(fields)).toEqual(fields);
        const from = Object.keys(orderFrom(told?.layout ?? expect.fail()));
        expect([...Object.keys(fields), ...missing].filter(name => !from.includes(name))).toEqual([]);
      }
    }
  });

  it('never throws, and never makes an order that the model refuses, whatever stands in the cells', () => {
    const header = rowsOf(examples[0]?.text ?? '')[0] ?? [];
    const cell = fc.oneof(
      fc.string(),
      fc.string({unit: 'binary'}),
      fc.constantFrom('', '-3', '12.50', '1,299', 'EUR', '2026-02-30', '2026-02-03 25:00'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, {maxLength: header.length + 1}), {maxLength: 6}), rows => {
        for (const {fields} of take(Papa.unparse([header, ...rows]))?.orders ?? [])
          expect(order.partial().safeParse(fields).success).toBe(true);
      }),
      {numRuns: 60},
    );
  });
});

it('no number of pieces is made of one that may be another', () => {
  const {quantity, moment} = orderCells('EUR', 'UTC');
  expect(['12', '-3', '2.0', '2,00'].map(quantity)).toEqual([12, -3, 2, 2]);
  for (const text of ['1,000', '1.000', '1.5', '', '2 pieces', '--1']) expect(quantity(text)).toMatchObject({wrong: 'not-a-number'});
  for (const text of ['2026-02-30', '2026-13-01', '2026-01-01 24:10', '2026-01-01 10:61', '2026-01-01 10:10:75'])
    expect(moment(text)).toMatchObject({wrong: 'not-a-date'});
});

it('times without a zone are those of the shop, and hours that clocks skip or repeat are told as they are elsewhere', () => {
  const {moment} = orderCells('EUR', 'Europe/Berlin');
  const at = (text: string) => moment(text);
  expect(at('2026-07-01 12:00:00')).toEqual({at: Date.UTC(2026, 6, 1, 10), within: 1000});
  expect(at('2026-01-01')).toEqual({at: Date.UTC(2025, 11, 31, 23), within: 86_400_000});
  expect(at('2026-03-29 12:34:56')).toEqual({at: Date.UTC(2026, 2, 29, 10, 34, 56), within: 1000});
  expect(at('2026-07-01T12:00:00+05:30')).toEqual({at: Date.UTC(2026, 6, 1, 6, 30), within: 1000});
});

it('an order whose rows stand apart is told with all of them, whenever it is asked', () => {
  const [layout, rows] = [
    orderLayoutFor(orderReports, ['Order', 'Date', 'SKU', 'Quantity', 'Price']),
    ['1', '2', '1', '3', '2', '1'].map((ref, i) => [ref, '2026-01-01', `S${i}`, '1', '1']),
  ];
  const teller = orderTeller(layout ?? expect.fail(), orderCells('EUR', 'UTC'), new Set());
  const told: [string, number | undefined, number][] = [];
  const part = columnsOf(Papa.unparse(rows), 5);
  rows.forEach((_, i) => {
    expect(teller.take(part, i)).toBeUndefined();
    if (i === 2 || i === rows.length - 1)
      for (const {ref, after, fields} of teller.orders(i === rows.length - 1)) told.push([ref, after, fields.lines?.length ?? 0]);
  });
  expect(told).toEqual([
    ['2', undefined, 1],
    ['1', undefined, 3],
    ['3', undefined, 1],
    ['2', 1, 1],
  ]);
});

const shopify = corpus ? join(corpus, 'shopify') : '';
if (!existsSync(shopify)) console.log('skipped: no orders as Shopify wrote them here (set LINCHPIN_CORPUS to their folder)');

describe.skipIf(!existsSync(shopify))('orders as Shopify wrote them', () => {
  it.each(['glow_orders_export_BDT.csv', 'yancy_orders_export_1_USD.csv'])('%s', name => {
    const told = take(readFileSync(join(shopify, name), 'utf8'));
    expect(told?.layout.report.id).toBe('shopify-orders');
    expect(told?.refused).toEqual([]);
    expect(told?.orders.length).toBeGreaterThan(0);
    for (const {fields} of told?.orders ?? []) {
      expect(fields.total?.currency).toBe(name.includes('BDT') ? 'BDT' : 'USD');
      expect(fields.status).toBeDefined();
    }
    expect(JSON.stringify(told?.orders)).not.toMatch(/Buyer|REDACTED/);
  });
});
