/** How one column of a page's table was understood, as the seller is shown it. */
export type ColumnShown = {
  /** Tells it again on another day. */
  signature: string;
  /** Its words on the page; empty where it has none. */
  header: string;
  /** Its place, from 1. */
  place: number;
  /** What it tells of, in the words of the readers; null: it was said to be nothing; undefined: it was not understood. */
  meaning: string | null | undefined;
  /** It tells of a person, or has no name to know it by again: nothing can be said of it. */
  isClosed: boolean;
  /** The seller said so, and what was said of it then stood among these. */
  said?: readonly string[] | undefined;
  /** The first values that would be kept; none where a value might be a buyer's. */
  samples: string[];
};

/** A table of a page, and what its columns may tell of; or what stands under labels outside of tables, each of them as a column. */
export type GridShown = {
  form: 'table' | 'labels';
  /** What the table tells of; undefined: it was not understood. */
  kind: string | undefined;
  rows: number;
  columns: ColumnShown[];
  /** By which of its columns it is known again. */
  beside: string[];
  /** What its columns may mean, in the words of the readers. */
  meanings: readonly string[];
};
