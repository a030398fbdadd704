/** What one customer bought: when last (epoch ms), how many orders, for how much (minor units). */
export type Bought = {lastAt: number; orders: number; amount: number};

/** Scores from 1 to 5, the best being 5: how recently, how often, for how much. */
export type Scores = {r: number; f: number; m: number};

/**
 * Of each value in which fifth of all it lies, 1 to 5; equal values lie in the same: 1 + ⌊5 × how many are smaller ÷ how many there are⌋.
 */
const fifths = (values: Float64Array): Uint8Array => {
  const sorted = values.slice().sort();
  // Each fifth begins with the first value of which so many are smaller: those that are equal to the one before are not.
  const [two = 0, three = 0, four = 0, five = 0] = [1, 2, 3, 4].map(fifth => {
    let at = Math.ceil((fifth * sorted.length) / 5);
    while (at > 0 && at < sorted.length && sorted[at] === sorted[at - 1]) at += 1;
    return sorted[at] ?? Number.POSITIVE_INFINITY;
  });
  const scores = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    scores[i] = value >= four ? (value >= five ? 5 : 4) : value >= three ? 3 : value >= two ? 2 : 1;
  }
  return scores;
};

/** What customers bought, column by column. */
export type BoughtColumns = {lastAt: Float64Array; orders: Float64Array | Uint32Array; amount: Float64Array};

/** Scores each customer among all of them: recency, frequency, monetary value (RFM) by fifths. In the order of the customers, column by column. */
export const rfmColumns = ({lastAt, orders, amount}: BoughtColumns): {r: Uint8Array; f: Uint8Array; m: Uint8Array} => ({
  ...{r: fifths(lastAt), f: fifths(new Float64Array(orders)), m: fifths(amount)},
});

/** The same of customers one by one. */
export const rfm = (customers: readonly Bought[]): Scores[] => {
  const column = (value: (one: Bought) => number) => Float64Array.from(customers, value);
  const {r, f, m} = rfmColumns({
    ...{lastAt: column(({lastAt}) => lastAt), orders: column(({orders}) => orders), amount: column(({amount}) => amount)},
  });
  return customers.map((_, i) => ({r: r[i] as number, f: f[i] as number, m: m[i] as number}));
};

/** Customers of whom more than one order is known, of all: 0–1; undefined of nobody. */
export const repeatShare = (customers: readonly Pick<Bought, 'orders'>[]): number | undefined =>
  customers.length > 0 ? customers.filter(({orders}) => orders > 1).length / customers.length : undefined;
