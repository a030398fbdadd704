/** One candidate after parsing. `trust` is the reader's: of a visible price the chance (0–1) that it is the product's. */
export type Told<T = unknown> = {value: T; from: string; trust?: number | undefined};
