import {randomOf} from './random.ts';
import {BINS, type Table} from './table.ts';

/** How to learn: `rate` shrinks each tree, `leaf` is the least weight (p·(1−p)) of a leaf, `ridge` draws leaves to 0, `gain` is the least that a branch must win; `rows` and `columns` are the shares that each tree sees. */
export type Settings = {
  trees: number;
  depth: number;
  rate: number;
  leaf: number;
  ridge: number;
  gain: number;
  rows: number;
  columns: number;
  seed: number;
};

/** A leaf adds `value` logits; a branch sends rows whose feature stands at or below `bin` to `left`. */
export type Tree = {value: number} | {feature: number; bin: number; left: Tree; right: Tree};

/** What trees are grown from: how steep (g) and how bent (h) the loss is at each row. */
type Slope = {table: Table; g: Float64Array; h: Float64Array; settings: Settings; features: readonly number[]};
type Split = {feature: number; bin: number; gain: number};

const gainOf = (g: number, h: number, ridge: number): number => (g * g) / (h + ridge);

const sumOver = (values: Float64Array, rows: Int32Array): number => {
  let sum = 0;
  for (let k = 0; k < rows.length; k += 1) sum += values[rows[k] ?? 0] ?? 0;
  return sum;
};

/** Sums of one feature's parts over these rows, into `sums`: g and h by turns. */
const sumUp = (column: Uint8Array, {g, h}: Slope, rows: Int32Array, sums: Float64Array): void => {
  sums.fill(0);
  for (let k = 0; k < rows.length; k += 1) {
    const row = rows[k] ?? 0;
    const at = (column[row] ?? 0) * 2;
    sums[at] = (sums[at] ?? 0) + (g[row] ?? 0);
    sums[at + 1] = (sums[at + 1] ?? 0) + (h[row] ?? 0);
  }
};

const sums = new Float64Array(2 * (BINS + 1));

const bestOf = (slope: Slope, rows: Int32Array, g: number, h: number): Split | undefined => {
  const {leaf, ridge, gain} = slope.settings;
  const base = gainOf(g, h, ridge);
  let best: Split | undefined;
  for (const feature of slope.features) {
    sumUp(slope.table.columns[feature] ?? new Uint8Array(), slope, rows, sums);
    let [left, weight] = [0, 0];
    for (let bin = 0; bin < (slope.table.edges[feature]?.length ?? 0); bin += 1) {
      left += sums[bin * 2] ?? 0;
      weight += sums[bin * 2 + 1] ?? 0;
      if (weight < leaf) continue;
      if (h - weight < leaf) break;
      const won = gainOf(left, weight, ridge) + gainOf(g - left, h - weight, ridge) - base;
      if (won > (best?.gain ?? gain)) best = {feature, bin, gain: won};
    }
  }
  return best;
};

const grown = (slope: Slope, rows: Int32Array, depth: number): Tree => {
  const {leaf, ridge, rate} = slope.settings;
  const [g, h] = [sumOver(slope.g, rows), sumOver(slope.h, rows)];
  const split = depth > 0 && h >= 2 * leaf ? bestOf(slope, rows, g, h) : undefined;
  if (!split) return {value: (-g / (h + ridge)) * rate};
  const column = slope.table.columns[split.feature] ?? new Uint8Array();
  const [left, right] = [rows.filter(row => (column[row] ?? 0) <= split.bin), rows.filter(row => (column[row] ?? 0) > split.bin)];
  return {feature: split.feature, bin: split.bin, left: grown(slope, left, depth - 1), right: grown(slope, right, depth - 1)};
};

/** What a tree adds for a row, in logits. */
export const addedBy = (tree: Tree, {columns}: Table, row: number): number => {
  let at = tree;
  while ('left' in at) at = (columns[at.feature]?.[row] ?? 0) <= at.bin ? at.left : at.right;
  return at.value;
};

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/**
 * Boosted trees with logistic loss (Friedman, Greedy function approximation, 2001; leaves and gains of second order as in Chen and
 * Guestrin, XGBoost, 2016). `labels` are 0 or 1. The same for the same seed.
 */
export const boosted = (
  table: Table,
  labels: readonly number[],
  weights: readonly number[],
  settings: Settings,
): {start: number; trees: Tree[]} => {
  const random = randomOf(settings.seed);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const share = labels.reduce((sum, label, i) => sum + label * (weights[i] ?? 0), 0) / all;
  const start = Math.log(share / (1 - share));
  const logits = new Float64Array(labels.length).fill(start);
  const [g, h] = [new Float64Array(labels.length), new Float64Array(labels.length)];
  const useful = table.edges.flatMap((edges, j) => (edges.length ? [j] : []));
  const trees = Array.from({length: settings.trees}, () => {
    labels.forEach((label, i) => {
      const p = logistic(logits[i] ?? 0);
      g[i] = (p - label) * (weights[i] ?? 0);
      h[i] = p * (1 - p) * (weights[i] ?? 0);
    });
    const rows = Int32Array.from(labels.keys()).filter(() => random() < settings.rows);
    const features = useful.filter(() => random() < settings.columns);
    const tree = grown({table, g, h, settings, features}, rows, settings.depth);
    for (let i = 0; i < labels.length; i += 1) logits[i] = (logits[i] ?? 0) + addedBy(tree, table, i);
    return tree;
  });
  return {start, trees};
};
