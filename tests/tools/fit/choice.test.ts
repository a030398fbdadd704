import {expect, it} from 'vitest';
import {type Choice, learned} from './choice.ts';

type Sign = 'always' | 'near' | 'struck' | 'idle';
const expected: Record<Sign, number> = {always: 0, near: 1, struck: -1, idle: 0};

/** Ten pages: the right price stands near, an old one stands near and is struck through, another stands far away. */
const pages: Choice<Sign>[] = Array.from({length: 10}, () => [
  {signs: {always: 1, near: 0.9}, is: true},
  {signs: {always: 1, near: 1, struck: 1}, is: false},
  {signs: {always: 1, near: 0.1}, is: false},
]);
const chance = (weights: Record<Sign, number>, signs: Partial<Record<Sign, number>>) =>
  1 / (1 + Math.exp(-Object.entries(signs).reduce((sum, [name, power]) => sum + power * weights[name as Sign], 0)));

it('learns what tells the right one from its neighbours, and how likely that makes it', () => {
  const weights = learned(expected, pages);
  expect(weights.near).toBeGreaterThan(0);
  expect(weights.struck).toBeLessThan(0);
  expect(chance(weights, {always: 1, near: 0.9})).toBeGreaterThan(0.5);
  expect(chance(weights, {always: 1, near: 1, struck: 1})).toBeLessThan(0.5);
});

it('lets no sign change sides, and gives none to a sign that no page has', () => {
  const reversed = pages.map(page => page.map(({signs, is}) => ({signs, is: is ? false : (signs.struck ?? 0) > 0})));
  expect(learned(expected, reversed).struck).toBeLessThanOrEqual(0);
  expect(learned(expected, pages).idle).toBe(0);
});
