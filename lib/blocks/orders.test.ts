import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {lineTable, putLine} from '../model/line-table.ts';
import type {Money} from '../model/money.ts';
import type {Order, OrderLine} from '../model/order.ts';
import {states} from '../model/order-state.ts';
import {Damaged} from './bytes.ts';
import {crc32} from './crc.ts';
import {lineColumns, orderColumns, type PackedOrder} from './order-shape.ts';
import {packOrders, unpackOrders} from './orders.ts';

const whole = fc.oneof(
  fc.integer({min: -5, max: 300}),
  fc.integer(),
  fc.maxSafeInteger().map(one => one + 0),
  fc.constantFrom(0, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
);
const text = fc.oneof(
  fc.constantFrom('OAK-1', '橡木挂钩', '', 'é', '\uFEFF'),
  fc.string({unit: 'binary'}),
  fc.constantFrom('\ud800', 'a\udc00b'),
);
const hex = (length: number) => fc.string({unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length});
const money: fc.Arbitrary<Money> = fc.record(
  {amount: whole, currency: fc.constantFrom('EUR', 'JPY'), scale: fc.integer({min: 0, max: 9})},
  {requiredKeys: ['amount', 'currency']},
);
const line = fc.record(
  {ref: text, sku: text, title: text, quantity: whole, price: money, discount: money, refunded: money, returnReason: text, returned: whole},
  {requiredKeys: []},
) as fc.Arbitrary<OrderLine>;
const fields = fc.record(
  {
    ...{placedAt: whole, placedWithin: whole, paidAt: whole, dueAt: whole, dueWithin: whole, sentAt: whole, deliveredAt: whole},
    ...{status: fc.constantFrom(...states), statusText: text, units: whole, total: money, tax: money, refunded: money, region: text},
    ...{
      buyer: fc.oneof(
        fc.tuple(hex(16), hex(64)).map(([key, hash]) => `${key}:${hash}`),
        hex(64),
      ),
      buyerFrom: fc.constantFrom('id', 'mail'),
    },
    ...{
      lines: fc.array(line, {maxLength: 5}),
      refunds: fc.array(fc.record({amount: money, at: whole}, {requiredKeys: ['amount']}), {maxLength: 2}),
      channel: text,
    },
  },
  {requiredKeys: []},
) as fc.Arbitrary<Partial<Order>>;
const order: fc.Arbitrary<PackedOrder> = fc.record(
  {ref: text, told: fc.nat(), fields, missing: fc.subarray(['buyer', 'region', 'total']), worth: money, credit: fc.constant(true as const)},
  {requiredKeys: ['ref', 'told', 'fields', 'missing']},
);
const opened = ({orders, lines}: ReturnType<typeof packOrders>) => unpackOrders(orderColumns(orders), lineColumns(lines));
/** Nought has one sign in a store. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a block of orders', () => {
  it('gives back what was put into it, what is missing included', () => {
    fc.assert(
      fc.property(fc.array(order, {maxLength: 12}), orders => {
        expect(plain(opened(packOrders(orders)))).toEqual(plain(orders));
      }),
      {numRuns: 500},
    );
  });

  it('tells of every byte that is another than when it was written, and of every byte that is gone', () => {
    fc.assert(
      fc.property(fc.array(order, {minLength: 1, maxLength: 3}), fc.integer({min: 1, max: 255}), (orders, change) => {
        const parts = packOrders(orders);
        const read = [
          [parts.orders, orderColumns],
          [parts.lines, lineColumns],
        ] as const;
        for (const [bytes, open] of read)
          for (let at = 0; at < bytes.length; at += 1) {
            const broken = bytes.slice();
            broken[at] = (broken[at] as number) ^ change;
            expect(() => open(broken)).toThrow(Damaged);
            expect(() => open(bytes.subarray(0, at))).toThrow(Damaged);
          }
      }),
      {numRuns: 20},
    );
  });

  it('is the same whether lines stand among the fields of their orders or in a table', () => {
    fc.assert(
      fc.property(fc.array(order, {maxLength: 12}), fc.array(line, {maxLength: 4}), (orders, others) => {
        const table = lineTable(4);
        for (const one of others) putLine(table, one);
        const rowed = orders.map(({fields: {lines, ...fields}, ...one}) => ({
          ...{...one, fields},
          rows: lines?.map(each => putLine(table, each)),
        }));
        expect(packOrders([...rowed].reverse(), table)).toEqual(packOrders([...orders].reverse()));
      }),
    );
  });

  it('says so where lines are those of other orders', () => {
    const one = packOrders([{ref: '1', told: 0, fields: {lines: [{sku: 'A'}]}, missing: []}]);
    const other = packOrders([{ref: '1', told: 0, fields: {lines: [{sku: 'A'}, {sku: 'B'}]}, missing: []}]);
    expect(() => opened({orders: one.orders, lines: other.lines})).toThrow(Damaged);
  });

  it('costs few bytes a line', () => {
    const orders = Array.from({length: 200}, (_, i): PackedOrder => {
      const lines = Array.from({length: 20}, (_, n) => {
        const good = (i * 7 + n * 13) % 900;
        return {
          sku: `2${1000 + good}`,
          title: `Good number ${good} in red`,
          quantity: 1 + (n % 12),
          price: {amount: 100 + good, currency: 'GBP'},
        };
      });
      return {ref: `${536_365 + i}`, told: 1, fields: {placedAt: 1_291_192_000_000 + i * 60_000, lines}, missing: ['buyer']};
    });
    const {orders: own, lines} = packOrders(orders);
    expect((own.length + lines.length) / 4000).toBeLessThan(14);
  });
});

it('a checksum is that of zip and PNG', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
