import {completed} from '../model/completed.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {stable} from './place.ts';

const after = (known: Snapshot | undefined, next: readonly Snapshot[]): string =>
  stable(next.reduce<Snapshot | undefined>((whole, one) => completed(whole, one), known) ?? null);

/** Of snapshots between what is known before and the last, which stays, those that change nothing of what is known after it. */
const needless = (known: Snapshot | undefined, between: readonly Snapshot[], last: Snapshot): Snapshot[] => {
  const whole = after(known, [...between, last]);
  // Mostly none of them is needed.
  if (after(known, [last]) === whole) return [...between];
  let staying = [...between];
  for (const one of between) {
    const others = staying.filter(each => each !== one);
    if (after(known, [...others, last]) === whole) staying = others;
  }
  return between.filter(one => !staying.includes(one));
};

/**
 * Of the snapshots of a history (oldest first) that may go, by their times, those without which what is known of the thing after each that was to
 * stay is the same as before. One that alone tells of a field, as the page read next does not show it, stays.
 */
export const spare = (history: readonly Snapshot[], mayGo: ReadonlySet<number>): Snapshot[] => {
  const gone: Snapshot[] = [];
  let known: Snapshot | undefined;
  let between: Snapshot[] = [];
  for (const one of history) {
    if (mayGo.has(one.at)) {
      between.push(one);
      continue;
    }
    if (between.length > 0) gone.push(...needless(known, between, one));
    known = [...between, one].reduce<Snapshot | undefined>((whole, next) => completed(whole, next), known);
    between = [];
  }
  return gone;
};
