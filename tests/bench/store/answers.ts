/**
 * What every side of the benchmark is asked of all orders, in a form in which answers can be compared: amounts in minor units, days and months
 * by UTC, `rfm`: how many customers have each three scores. Orders of pieces that came back alone are none.
 */
export type Answers = {
  gmv: Record<string, number>;
  aov: Record<string, [gross: number, orders: number]>;
  buyers: number;
  repeat: number;
  cohorts: Record<string, number[]>;
  rfm: Record<string, number>;
};

/** What totals cannot answer: orders by the hour, the pairs most often bought together, who bought one good. */
export type Questions = {hours: number[]; pairs: [one: string, other: string, orders: number][]; buyers: [buyers: number, orders: number]};

/** The good that is asked for: the one in most lines. */
export const GOOD = '85123A';
export const PAIRS = {among: 200, most: 20};
