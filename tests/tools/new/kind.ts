/** One kind of thing that `npm run new` writes. */
export type Kind = {
  /** Where the file belongs, from the root of the repository. */
  place: (name: string) => string;
  /** The text of the file; `today` is YYYY-MM-DD. */
  file: (name: string, today: string) => string;
  /** What is to be done next, one sentence each. */
  next: (name: string) => string[];
};
