import fc from 'fast-check';
import {expect, it} from 'vitest';
import {rowsInSight} from './use-window.ts';

const sight = fc.record({top: fc.integer({min: 0, max: 600_000}), height: fc.integer({min: 0, max: 3000})});

it('draws every row in sight, and not many more', () => {
  fc.assert(
    fc.property(sight, fc.integer({min: 20, max: 120}), fc.integer({min: 0, max: 12_000}), (seen, rowHeight, count) => {
      const {from, to} = rowsInSight(seen, rowHeight, count);
      const first = Math.floor(seen.top / rowHeight);
      const last = Math.floor((seen.top + seen.height) / rowHeight);
      for (const row of [first, last]) if (row < count) expect(from <= row && row < to).toBe(true);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(count);
      expect(to - from).toBeLessThanOrEqual(Math.max(100, seen.height / rowHeight + 32));
    }),
  );
});

it('stays where it is while a step is small', () => {
  const at = (top: number) => rowsInSight({top, height: 800}, 52, 10_000);
  expect(at(52 * 100)).toEqual(at(52 * 101));
  expect(at(52 * 100)).not.toEqual(at(52 * 120));
});

it('draws few rows whole, so that the browser’s own search finds them', () => {
  expect(rowsInSight({top: 0, height: 800}, 52, 100)).toEqual({from: 0, to: 100});
  expect(rowsInSight({top: 0, height: 800}, 52, 101).to).toBeLessThan(40);
});
