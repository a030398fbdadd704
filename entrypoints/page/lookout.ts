import type {Following} from './following.ts';
import {nextChange, now} from './time.ts';
import {watch} from './watch.ts';

/** How long it is looked for content after a page was opened or moved, and after a touch: ms. */
const OPENED = 15_000;
const TOUCHED = 3000;
/** How long a seller who asks is let wait for content that has just been called for. */
const ASKED = 2000;
/** A place that changes again and again and says nothing new (a clock) is listened to ever more seldom. */
const FIRST_REST = 500;
const LONGEST_REST = 60_000;

/** When a document is looked at; at most one looking at a time. Times are `performance.now()`. */
export type Lookout = {
  following: Following;
  /** Raised whenever looking begins anew: what began before gives up. */
  turn: number;
  until: number;
  movedAt: number;
  isTouched: boolean;
  /** Looks in vain since a place changed, and until when such changes are not heard. */
  vain: number;
  deafUntil: number;
};

export const lookoutFor = (following: Following): Lookout => ({
  ...{following, turn: 0, until: 0, movedAt: now(), isTouched: false, vain: 0, deafUntil: 0},
});

export const isWatching = ({until}: Lookout): boolean => now() < until;

/** For how long a seller who asks now waits for content at most: ms. */
export const youthOf = ({movedAt}: Lookout): number => movedAt + ASKED - now();

const begin = (out: Lookout, ms: number, isOpened?: boolean): Promise<void> => {
  const mine = ++out.turn;
  out.until = now() + ms;
  return watch(out.following, {until: out.until, isOver: () => mine !== out.turn, isOpened});
};

/** A page was opened, or the address changed. */
export const open = (out: Lookout): Promise<void> => {
  out.movedAt = now();
  out.vain = 0;
  return begin(out, OPENED, true);
};

/** The tab came to the front: hidden ones do not render, so there may be more to see. */
export const show = (out: Lookout): void => {
  if (out.following.isUnseen && !isWatching(out)) void begin(out, TOUCHED);
};

/** Something may change soon; if it does it is looked at. */
export const touch = async (out: Lookout): Promise<void> => {
  if (out.isTouched || isWatching(out)) return;
  out.isTouched = true;
  out.vain = 0;
  const {turn} = out;
  await nextChange(TOUCHED);
  out.isTouched = false;
  if (turn === out.turn && !isWatching(out)) await begin(out, TOUCHED);
};

/** A place that was read has changed. */
export const change = async (out: Lookout): Promise<void> => {
  if (isWatching(out) || now() < out.deafUntil) return;
  const {told} = out.following;
  out.deafUntil = now() + Math.min(FIRST_REST * 2 ** out.vain, LONGEST_REST);
  await begin(out, TOUCHED);
  out.vain = told === out.following.told ? out.vain + 1 : 0;
};

/** Nothing is looked at any more. */
export const end = (out: Lookout): void => {
  out.turn++;
  out.until = 0;
  out.following.looking?.end();
};
