/** Rows of features as the learner wants them: of each feature the place of its value between the edges. */
export type Table = {columns: Uint8Array[]; edges: number[][]};

/** Parts that a feature's values are cut into. */
export const BINS = 48;

const rounded = (value: number): number => Number(value.toPrecision(4));

/** Edges between parts of about equally many rows, each between two values that occur. */
export const edgesOf = (values: readonly number[]): number[] => {
  const sorted = Float64Array.from(values).sort();
  const distinct = [...new Set(sorted)];
  const between = distinct.slice(1).map((value, i) => rounded(((distinct[i] ?? 0) + value) / 2));
  if (between.length < BINS) return [...new Set(between)];
  const chosen = Array.from({length: BINS - 1}, (_, i) => {
    const value = sorted[Math.floor(((i + 1) * sorted.length) / BINS)] ?? 0;
    return between[Math.max(0, distinct.indexOf(value) - 1)] ?? 0;
  });
  return [...new Set(chosen)].sort((a, b) => a - b);
};

/** How many edges a value is not below. */
const placeOf = (edges: readonly number[], value: number): number => {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Rows in the order of `edges`, cut at them. */
export const tableOf = (rows: readonly (readonly number[])[], edges: number[][]): Table => ({
  columns: edges.map((list, j) => Uint8Array.from(rows, row => placeOf(list, row[j] ?? 0))),
  edges,
});

/** Some of a table's rows. */
export const someOf = ({columns, edges}: Table, rows: readonly number[]): Table => ({
  columns: columns.map(column => Uint8Array.from(rows, row => column[row] ?? 0)),
  edges,
});
