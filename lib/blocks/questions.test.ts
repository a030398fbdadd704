import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {Order} from '../model/order.ts';
import {lineColumns, orderColumns, type PackedOrder} from './order-shape.ts';
import {packOrders} from './orders.ts';
import {boughtTogether, buyersOfGood, ordersByHour} from './questions.ts';

const buyer = (letter: string) => `${'0'.repeat(16)}:${letter.repeat(64)}`;
const line = fc.record({sku: fc.constantFrom('A', 'B', 'C', 'D'), quantity: fc.nat(2)}, {requiredKeys: ['quantity']});
const order = fc
  .record({
    placedAt: fc.integer({min: 0, max: 200}).map(hours => hours * 3_600_000),
    status: fc.constantFrom<Order['status'][]>('paid', 'cancelled'),
    lines: fc.array(line, {maxLength: 4}),
    buyer: fc.constantFrom('a', 'b', undefined),
    credit: fc.boolean(),
  })
  .map(({buyer: letter, credit, ...fields}): PackedOrder => {
    const own = {...fields, ...(letter && {buyer: buyer(letter), buyerFrom: 'id' as const})};
    return {ref: 'x', told: 1, fields: own, missing: [], ...(credit && {credit: true})};
  });
const opened = (blocks: PackedOrder[][]) =>
  blocks.map(block => {
    const {orders, lines} = packOrders(block);
    return {orders: orderColumns(orders), lines: lineColumns(lines)};
  });

it('questions to columns are answered as by looking at each order', () => {
  fc.assert(
    fc.property(fc.array(fc.array(order, {minLength: 1, maxLength: 6}), {maxLength: 4}), blocks => {
      const parts = opened(blocks);
      const all = blocks.flat().filter(({fields, credit}) => fields.status !== 'cancelled' && !credit);
      const hours = Array.from(
        {length: 24},
        (_, hour) => all.filter(({fields}) => ((fields.placedAt ?? 0) / 3_600_000) % 24 === hour).length,
      );
      expect(
        ordersByHour(
          parts.map(({orders}) => orders),
          at => (at / 3_600_000) % 24,
        ),
      ).toEqual(hours);
      const baskets = all.map(({fields}) => new Set((fields.lines ?? []).filter(({quantity}) => quantity).flatMap(({sku}) => sku ?? [])));
      const has = (sku: string) => baskets.filter(basket => basket.has(sku)).length;
      const found = new Map(
        boughtTogether(parts, {among: 4, most: 10}).map(({one, other, orders}) => [[one, other].sort().join(), orders]),
      );
      for (const [one, other] of ['AB', 'AC', 'AD', 'BC', 'BD', 'CD'].map(pair => [...pair] as [string, string]))
        expect(found.get(`${one},${other}`) ?? 0).toBe(baskets.filter(basket => basket.has(one) && basket.has(other)).length);
      const bought = buyersOfGood(parts, 'A');
      expect([...bought.values()].reduce((sum, count) => sum + count, 0)).toBe(
        all.filter(({fields}, i) => fields.buyer && baskets[i]?.has('A')).length,
      );
      expect(has('A')).toBeGreaterThanOrEqual([...bought.values()].reduce((sum, count) => sum + count, 0));
    }),
    {numRuns: 200},
  );
});
