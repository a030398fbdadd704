import {expect, it} from 'vitest';
import {saysPrice} from './words.ts';

it.each([
  ['Price ', '', false],
  ['Our Price: ', '', false],
  ['cena ', '', false],
  ['现价', '', false],
  ['', '/each', true],
  ['', ' Inc GST', true],
  ['ab ', '', true],
  ['was ', ' now 12.99', true],
] as const)('%j %j says price', (before, behind, hasCents) => {
  expect(saysPrice(before, behind, hasCents)).toBe(true);
});

it.each([
  ['Rated ', ' of 5', true],
  ['', ' cm', true],
  ['from ', ' cm', true],
  ['Size ', '', false],
  ['from ', '', false],
  ['Price list ', '', false],
  ['Price ', ' cm', false],
] as const)('%j %j does not', (before, behind, hasCents) => {
  expect(saysPrice(before, behind, hasCents)).toBe(false);
});
