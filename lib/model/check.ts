import type {ThingKey} from './thing.ts';

/**
 * Why a page that was opened was not read. `elsewhere`: it led to a site that may not be read, often to log in; `silent`: nothing was told of it in
 * time; `other`: something else stands at its address now.
 */
export type Unread = 'wall' | 'login' | 'unreachable' | 'elsewhere' | 'silent' | 'no-product' | 'other';

/** Why a page was not opened: its site was stopped, and why; its host is granted no longer; or the seller stopped it all. */
export type Unopened = Unread | 'not-granted' | 'stopped';

/** One pinned page that is to be checked. */
export type CheckItem = {
  key: ThingKey;
  /** Where it was last met. */
  url: string;
  /** The host of that address, which is given rest between two pages. */
  host: string;
  state: 'waiting' | 'opened' | 'read' | 'failed' | 'skipped';
  why?: Unopened;
  /** Since when it stands so: epoch ms. */
  at: number;
  /** What was read stood in a window that nobody saw: what it lacks says nothing of the page. */
  isUnseen?: true;
  /** It was opened before, and the check rested before anything was told of it. */
  isAgain?: true;
};

/**
 * Why it rests. `closed`: its window was closed; `restart`: the browser or the extension was started anew; `hidden`: its window is not in sight;
 * `off`: reading is switched off; `store`: what was read could not be kept.
 */
export type CheckPause = 'seller' | 'closed' | 'restart' | 'hidden' | 'off' | 'store' | 'no-window';

/** Pinned pages opened one after another: it lives in the store, so that whoever is ended in the middle goes on. */
export type Check = {
  /** Epoch ms; tells one check from the next. */
  startedAt: number;
  state: 'running' | 'paused' | 'stopped' | 'finished';
  pause?: CheckPause;
  items: readonly CheckItem[];
  /** The address that the window showed when the open page was called for: what is told of it is none of that page. */
  before?: string;
  /** The page that is open was told of as nothing, in a window that nobody saw. */
  isHidden?: true;
};
