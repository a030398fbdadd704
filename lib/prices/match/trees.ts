/** A forest, trees one behind the other: a branch (`feature` ≥ 0) sends values below `value` to the next node, others to `right`; a leaf (−1) adds `value`. */
export type Forest = {roots: number[]; feature: number[]; value: number[]; right: number[]};

/**
 * The forest as it is kept. `edges`: of each feature the values at which trees part. `trees`: each node before its branches, below
 * first; a branch is two characters (feature, edge), a leaf `!` and two (thousandths of a logit). `start`: logits before any tree.
 */
export type Packed = {start: number; edges: Record<string, number[]>; trees: string[]};

/** Characters that JSON leaves as they are and that are not `!`: # to [ and ] to ~. */
const signs = Array.from({length: 92}, (_, i) => String.fromCharCode(35 + i)).filter(sign => sign !== '\\');

/** How many features, edges of one feature, or steps of a leaf's digit there can be. */
export const SIGNS = signs.length;
const MIDDLE = Math.floor((SIGNS * SIGNS) / 2);

/** A feature or an edge by its place. */
export const packBranch = (feature: number, edge: number): string => `${signs[feature]}${signs[edge]}`;

/** A leaf of so many logits, within ±4.1, as thousandths. */
export const packLeaf = (value: number): string => {
  const steps = Math.max(0, Math.min(SIGNS * SIGNS - 1, Math.round(value * 1000) + MIDDLE));
  return `!${signs[Math.floor(steps / SIGNS)]}${signs[steps % SIGNS]}`;
};

const places = new Map(signs.map((sign, i) => [sign, i]));
const placeOf = (sign: string | undefined): number => places.get(sign ?? '') ?? 0;

/** The forest that was packed, over the features in the order of `edges`. */
export const unpacked = ({edges, trees}: Packed): Forest => {
  const text = trees.join('');
  const lists = Object.values(edges);
  const forest: Forest = {roots: [], feature: [], value: [], right: []};
  let at = 0;
  const node = (): void => {
    const place = forest.feature.length;
    const isLeaf = text[at] === '!';
    const [first, second] = [placeOf(text[at + (isLeaf ? 1 : 0)]), placeOf(text[at + (isLeaf ? 2 : 1)])];
    at += isLeaf ? 3 : 2;
    forest.feature.push(isLeaf ? -1 : first);
    forest.value.push(isLeaf ? (first * SIGNS + second - MIDDLE) / 1000 : (lists[first]?.[second] ?? 0));
    forest.right.push(0);
    if (isLeaf) return;
    node();
    forest.right[place] = forest.feature.length;
    node();
  };
  while (at < text.length) {
    forest.roots.push(forest.feature.length);
    node();
  }
  return forest;
};

/** The sum of all trees for these features, in logits. */
export const scored = ({roots, feature, value, right}: Forest, features: readonly number[]): number => {
  let sum = 0;
  for (const root of roots) {
    let at = root;
    let on = feature[at] ?? -1;
    while (on >= 0) {
      at = (features[on] ?? 0) < (value[at] ?? 0) ? at + 1 : (right[at] ?? 0);
      on = feature[at] ?? -1;
    }
    sum += value[at] ?? 0;
  }
  return sum;
};
