import fc from 'fast-check';
import {expect, it} from 'vitest';
import {atOnce, PIECE, sorted} from './sliced.ts';

it('sorts as the engine does, of equals the first first', () => {
  fc.assert(
    fc.property(fc.array(fc.record({worth: fc.integer({min: 0, max: 9}), name: fc.nat()}), {maxLength: 3 * PIECE}), items => {
      const compare = (a: {worth: number}, b: {worth: number}) => a.worth - b.worth;
      expect(atOnce(sorted(items, compare))).toEqual([...items].sort(compare));
    }),
  );
});

it('leaves what it was given as it was, and pauses often', () => {
  const items = Array.from({length: 10_000}, (_, i) => (i * 7919) % 10_007);
  const before = [...items];
  const pauses = [...sorted(items, (a, b) => a - b)].length;
  expect(items).toEqual(before);
  expect(pauses).toBeGreaterThan(100);
});
