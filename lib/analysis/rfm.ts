/** What one customer bought: when last (epoch ms), how many orders, for how much (minor units). */
export type Bought = {lastAt: number; orders: number; amount: number};

/** Scores from 1 to 5, the best being 5: how recently, how often, for how much. */
export type Scores = {r: number; f: number; m: number};

/**
 * Of each value in which fifth of all it lies, 1 to 5; equal values lie in the same: 1 + ⌊5 × how many are smaller ÷ how many there are⌋.
 */
const fifths = (values: Float64Array): Uint8Array => {
  const sorted = values.slice().sort();
  const scores = new Map<number, number>();
  for (let i = 0; i < sorted.length; i += 1) {
    const value = sorted[i] as number;
    if (i === 0 || value !== sorted[i - 1]) scores.set(value, 1 + Math.floor((5 * i) / sorted.length));
  }
  return Uint8Array.from(values, value => scores.get(value) ?? 1);
};

/** Scores each customer among all of them: recency, frequency, monetary value (RFM) by fifths. In the order of the customers. */
export const rfm = (customers: readonly Bought[]): Scores[] => {
  const of = (value: (one: Bought) => number) => fifths(Float64Array.from(customers, value));
  const [r, f, m] = [of(({lastAt}) => lastAt), of(({orders}) => orders), of(({amount}) => amount)];
  return customers.map((_, i) => ({r: r[i] as number, f: f[i] as number, m: m[i] as number}));
};

/** Customers of whom more than one order is known, of all: 0–1; undefined of nobody. */
export const repeatShare = (customers: readonly Pick<Bought, 'orders'>[]): number | undefined =>
  customers.length > 0 ? customers.filter(({orders}) => orders > 1).length / customers.length : undefined;
