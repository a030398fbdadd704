/** Begins the `from` of a value that the seller chose among rivals, of one whose place the seller taught; what follows is the reader's own words. */
const CHOSEN = 'chosen: ';
export const TAUGHT = 'taught: ';
const LONGEST = 300;

/** The `from` of who is known as the seller's own because a page of their back end tells of it. */
export const BACK_END = 'back end';

/** Begins the `from` of what was read of a listing in a page of results, not on its own page; what follows is what was searched for. */
const RESULTS = 'results of ';

export const resultsFrom = (query: string): string => `${RESULTS}${query}`.slice(0, LONGEST);
export const isFromResults = (from: string | undefined): boolean => from?.startsWith(RESULTS) ?? false;

export const chosenFrom = (from: string): string => `${CHOSEN}${bareFrom(from)}`.slice(0, LONGEST);
export const taughtFrom = (how: string): string => `${TAUGHT}${how}`.slice(0, LONGEST);
export const isChosen = (from: string | undefined): boolean => from?.startsWith(CHOSEN) ?? false;
export const isTaught = (from: string | undefined): boolean => from?.startsWith(TAUGHT) ?? false;

/** Where a value stood, without who pointed at it. */
export const bareFrom = (from: string): string => {
  if (isChosen(from)) return from.slice(CHOSEN.length);
  return isTaught(from) ? from.slice(TAUGHT.length) : from;
};
