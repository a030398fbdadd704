/** Why a line of a report file was not taken; the catalogue has a sentence for each, filled with the rest. */
export const reasons = [
  'columns',
  'no-ref',
  'no-currency',
  'same-again',
  'not-a-price',
  'two-prices',
  'not-a-number',
  'not-a-date',
  'no-order',
  'two-orders',
  'not-an-address',
  'not-a-currency',
  'not-fit',
] as const;

export type Reason = {
  why: (typeof reasons)[number];
  /** The heading of the column that is at fault. */
  column?: string;
  /** What stands there, shortened. */
  text?: string;
  /** The row, as a spreadsheet counts, that says the same thing of itself. */
  row?: number;
};
