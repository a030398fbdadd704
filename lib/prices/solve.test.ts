import fc from 'fast-check';
import {expect, it} from 'vitest';
import {below, type Stretches, smallest} from './solve.ts';

/** Lines with jumps between them, and whole-numbered noise upon them that is the same at each look. */
const anyStretches = fc
  .record({
    lines: fc.array(fc.record({slope: fc.double({min: -1, max: 1, noNaN: true}), from: fc.integer({min: -60, max: 60})}), {
      minLength: 1,
      maxLength: 4,
    }),
    edges: fc.array(fc.integer({min: 0, max: 300}), {minLength: 3, maxLength: 3}),
    noise: fc.integer({min: 0, max: 3}),
    seed: fc.nat(1000),
  })
  .map(({lines, edges: cut, noise, seed}): Stretches => {
    const edges = [...new Set(cut)].sort((a, b) => a - b).slice(0, lines.length - 1);
    const value = (n: number): number => {
      const i = edges.filter(edge => n > edge).length;
      const line = lines[i] ?? {slope: 0, from: 0};
      const shake = noise === 0 ? 0 : ((n * 7919 + seed * 104729) % (2 * noise + 1)) - noise;
      return Math.round(line.from + line.slope * (n - (edges[i - 1] ?? 0))) + shake;
    };
    return {value, edges, least: 0, most: 400, noise: noise + 0.5};
  });

it('finds what a look at every number finds', () => {
  fc.assert(
    fc.property(anyStretches, fc.integer({min: 0, max: 400}), (all, from) => {
      const numbers = Array.from({length: 401}, (_, n) => n);
      expect(smallest(all)).toBe(numbers.find(n => all.value(n) >= 0));
      const missed = numbers.filter(n => n >= from && all.value(n) < 0);
      expect(below(all, from)).toEqual(missed.length > 0 ? {from: missed[0], to: missed.at(-1)} : undefined);
    }),
    {numRuns: 2000},
  );
});

it('looks at few numbers of many', () => {
  let looks = 0;
  const all: Stretches = {
    value: n => {
      looks++;
      return Math.round(0.2 * n) - 123_456;
    },
    ...{edges: [10_00, 500_00], least: 0, most: 1_000_000_000, noise: 12},
  };
  expect(smallest(all)).toBe(617_278);
  expect(looks).toBeLessThan(200);
});
