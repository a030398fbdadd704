/** The value in the middle, between the two middle ones where their number is even; undefined of nothing. */
export const median = (values: readonly number[]): number | undefined => {
  const sorted = Float64Array.from(values).sort();
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
};
