import {describe, expect, it} from 'vitest';
import {fits} from './value-shape.ts';

describe('fits', () => {
  it.each([
    ['stock', ['23', '1,204', '7 pcs'], true],
    // On hand and allocated, or one of how many: which of them is asked for nobody says.
    ['stock', ['23 / 0', '61 / 1'], false],
    ['stock', ['23/0', '61/1'], false],
    ['quantity', ['2026-11-03'], false],
    ['total', ['€45.90'], true],
  ])('%s may be what %j says: %s', (idea, texts, may) => {
    expect(fits(idea, texts)).toBe(may);
  });
});
