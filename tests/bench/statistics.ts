/** The value below which a share `q` (0–1) of the values lies; NaN of none. */
export const quantile = (values: readonly number[], q: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The middle half of the values, from the lower to the upper quartile. */
export const spreadOf = (values: readonly number[]): [number, number] => [quantile(values, 0.25), quantile(values, 0.75)];

/** One figure beside what it is compared with, both in `unit`; `spread` is the middle half of what its value is the median of. */
export type Figure = {name: string; value: number; unit: string; baseline: number; beside: string; spread?: [number, number]};

/** How many times the baseline; null where that is nothing. */
export const ratioOf = ({value, baseline}: Figure): number | null => (baseline > 0 ? Math.round((value / baseline) * 1000) / 1000 : null);

/** The median of values measured by turns with those of the baseline. */
export const inPairs = (name: string, unit: string, beside: string, values: readonly number[], baseline: readonly number[]): Figure => ({
  name,
  unit,
  beside,
  value: median(values),
  baseline: median(baseline),
  spread: spreadOf(values),
});

/** The same, and the 95th percentile. */
export const medianAndP95 = (
  name: string,
  unit: string,
  beside: string,
  values: readonly number[],
  baseline: readonly number[],
): Figure[] => [
  inPairs(name, unit, beside, values, baseline),
  {name: `${name}-p95`, unit, beside, value: quantile(values, 0.95), baseline: quantile(baseline, 0.95)},
];
