import fc from 'fast-check';
import {expect, it} from 'vitest';
import {packBranch, packLeaf, SIGNS, scored, unpacked} from './trees.ts';

it('follows each tree to a leaf and adds them up', () => {
  const edges = {size: [0.5, 10], price: [2]};
  const tree = packBranch(0, 1) + packLeaf(-1.5) + packBranch(1, 0) + packLeaf(0.25) + packLeaf(2);
  const forest = unpacked({start: 0, edges, trees: [tree, packLeaf(0.125)]});
  expect(scored(forest, [9.9, 0])).toBeCloseTo(-1.375);
  expect(scored(forest, [10, 1])).toBeCloseTo(0.375);
  expect(scored(forest, [11, 2])).toBeCloseTo(2.125);
});

it('keeps leaves to a thousandth of a logit', () =>
  fc.assert(
    fc.property(fc.double({min: -4, max: 4, noNaN: true}), value => {
      const {value: values} = unpacked({start: 0, edges: {}, trees: [packLeaf(value)]});
      expect(values[0]).toBeCloseTo(value, 2);
      expect(JSON.stringify(packLeaf(value))).toHaveLength(5);
    }),
  ));

it('has signs for every branch', () => {
  for (let i = 0; i < SIGNS; i += 1) {
    const edges = Object.fromEntries(Array.from({length: SIGNS}, (_, j) => [`f${j}`, Array.from({length: SIGNS}, (_, k) => k)]));
    const {feature, value} = unpacked({start: 0, edges, trees: [packBranch(i, i) + packLeaf(0) + packLeaf(0)]});
    expect([feature[0], value[0]]).toEqual([i, i]);
  }
});
