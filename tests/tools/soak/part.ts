/** One of the long counts: many batches of one kind of trial, added up. */
export type Part<Count> = {
  name: string;
  /** The count before anything was tried. */
  none: Count;
  /** Tries the next few: at most `left` of them, of which `at` are done; what they are depends on `seed` and `at` alone. */
  run: (next: {left: number; at: number; seed: number}) => Promise<Count>;
  sum: (a: Count, b: Count) => Count;
  /** How many of those asked for are done. */
  done: (count: Count) => number;
  /** How many things went wrong that must not. */
  faults: (count: Count) => number;
  /** The count in one line. */
  line: (count: Count) => string;
};
