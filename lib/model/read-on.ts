/** Why a list is read no further. `same`: the page stayed as it was; `left`: the tab went elsewhere, by no press of ours. */
export type End = 'last' | 'none' | 'hidden' | 'same' | 'left' | 'wall' | 'login' | 'stopped' | 'failed';

/** How far the list in a tab has been read: it lives in the session storage, so that the background may be ended at any point. */
export type ReadOn = {
  host: string;
  /** Pages read so far, the first among them; and things on them. */
  pages: number;
  things: number;
  /** The names of what was on the page that was read last: a page that says the same is none that follows. */
  last: readonly string[];
  /** When the last step was taken: epoch ms. */
  at: number;
  /** The step was to press its “next”: the page that follows has yet to come. */
  isTurned?: true;
  /** Absent: it goes on. */
  end?: End;
};
