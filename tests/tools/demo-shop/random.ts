export type Random = {
  /** 0 ≤ n < 1 */
  next: () => number;
  /** A whole number, both ends included. */
  whole: (from: number, to: number) => number;
  shuffled: <T>(items: readonly T[]) => T[];
};

/** Numbers that depend on the seed alone (mulberry32: 32 bits of state are plenty for forty goods). */
export const random = (seed: number): Random => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const shuffled = <T>(items: readonly T[]) =>
    items
      .map(item => ({item, rank: next()}))
      .sort((a, b) => a.rank - b.rank)
      .map(({item}) => item);
  return {next, whole, shuffled};
};
