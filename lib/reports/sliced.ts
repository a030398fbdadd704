/** How many things of how many are done. */
export type Progress = {done: number; all: number};

/** Work that can be interrupted: it yields wherever a pause is allowed, and how far it is where that is worth telling. */
export type Sliced<T> = Generator<Progress | undefined, T>;

/** Things between two pauses: a fraction of a millisecond of light work. */
export const PIECE = 256;

type Compare<T> = (a: T, b: T) => number;

function* merged<T>(a: readonly T[], b: readonly T[], compare: Compare<T>): Sliced<T[]> {
  const out: T[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    // Of equals the one that stood first stays first.
    out.push(compare(a[i] as T, b[j] as T) <= 0 ? (a[i++] as T) : (b[j++] as T));
    if (out.length % PIECE === 0) yield;
  }
  return out.concat(a.slice(i), b.slice(j));
}

/** A stable sort that can be interrupted: pieces sorted by the engine, then merged. */
export function* sorted<T>(items: readonly T[], compare: Compare<T>): Sliced<T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += PIECE) {
    runs.push(items.slice(from, from + PIECE).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) longer.push(yield* merged(runs[i] ?? [], runs[i + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

/** Does all of it at once. */
export const atOnce = <T>(work: Sliced<T>): T => {
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
  }
};
