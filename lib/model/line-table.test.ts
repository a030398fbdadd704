import fc from 'fast-check';
import {expect, it} from 'vitest';
import {sumsIn, sumsOf} from './line-sums.ts';
import {keepLines, lineIn, lineTable, putLine} from './line-table.ts';
import type {OrderLine} from './order.ts';

const amount = fc.record(
  {amount: fc.integer({min: -500, max: 500}), currency: fc.constantFrom('EUR', 'JPY'), scale: fc.integer({min: 2, max: 3})},
  {requiredKeys: ['amount', 'currency']},
);
const line = fc.record(
  {
    ...{ref: fc.string(), sku: fc.constantFrom('', 'A', 'B'), title: fc.string(), quantity: fc.integer({min: 0, max: 3})},
    ...{price: amount, discount: amount, refunded: amount, returnReason: fc.string(), returned: fc.nat({max: 2})},
  },
  {requiredKeys: []},
) as fc.Arbitrary<OrderLine>;
const lines = fc.array(line, {maxLength: 6});

it('a table gives back its lines as they were told, also those that are kept when it is emptied', () => {
  fc.assert(
    fc.property(fc.array(line, {maxLength: 20}), fc.array(line, {maxLength: 5}), (all, more) => {
      const table = lineTable(2);
      const rows = all.map(one => putLine(table, one));
      expect(rows.map(row => lineIn(table, row))).toEqual(all);
      const kept = rows.filter(row => row % 2);
      const after = [...keepLines(table, kept), ...more.map(one => putLine(table, one))];
      expect(after.map(row => lineIn(table, row))).toEqual([...kept.map(row => all[row]), ...more]);
      expect(table.rows).toBe(after.length);
    }),
  );
});

it('lines in a table come to what they come to by themselves', () => {
  fc.assert(
    fc.property(lines, lines, (before, own) => {
      const table = lineTable(2);
      for (const one of before) putLine(table, one);
      expect(
        sumsIn(
          table,
          own.map(one => putLine(table, one)),
        ),
      ).toEqual(sumsOf(own));
    }),
    {numRuns: 2000},
  );
});
