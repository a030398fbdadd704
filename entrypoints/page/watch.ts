import {FOREVER, restOf, type Sight} from '../../lib/read/sight.ts';
import {believe, type Following, isLate, lookAt, NOT_READY, pass, type Seen, tell} from './following.ts';
import {lastLook, stands, stillness, stoodSince} from './still.ts';
import {nextChange, now} from './time.ts';

/** The page is left in peace between looks until it stands still, at the latest for so long, longer each time: ms. */
const SETTLING = 150;
const LONGEST_PAUSE = 2000;

/** How much longer (ms) what is seen since `since` must stay as it is to be believed; a page that tells of nothing is believed at the end. */
const restLeft = ({read, sight}: Seen, {before, passed}: Following, since: number): number =>
  read.page === null ? FOREVER : restOf(sight, before, passed) - (now() - since);

/** The time is over and nothing could be believed: either the page tells of nothing, or only of what belongs to the address before. */
const endEmpty = async (following: Following, seen: Seen): Promise<void> => {
  if (isLate(following, seen)) await tell(following, NOT_READY, seen.page);
  else await believe(following, seen);
};

/** Until when it is looked (`performance.now()`), whether looking began anew elsewhere, and whether the page was just opened or moved. */
type Turn = {until: number; isOver: () => boolean; isOpened?: boolean | undefined};

/**
 * Looks at the document until what stands there has rested long enough to be believed, and on, for later changes. Between looks it waits for
 * the document to change, which may have happened while it was read; the longer nothing can be believed, the smaller is the part of the
 * time that goes into looking. A page that is left before that is looked at once more.
 */
export const watch = async (following: Following, {until, isOver, isOpened}: Turn): Promise<void> => {
  following.looking?.end();
  const still = stillness();
  let seen: Sight | undefined;
  let since = 0;
  let isBelieved = false;
  let isOpen = isOpened;
  const leave = (isBack: boolean) => {
    // Only where there are things: to read all of a page for nothing would hold up the way out of it.
    if (isOpen && following.first) void lastLook(following, still, {seen, since}, isBack);
    isOpen = false;
  };
  const looking = {leave, end: still.end};
  following.looking = looking;
  try {
    for (let step = SETTLING, looks = 1; !isOver(); step = Math.min(step * 2, LONGEST_PAUSE), looks++) {
      const began = now();
      const came = await lookAt(following);
      const cost = now() - began;
      if (isOver()) return;
      if (seen?.mark !== came.sight.mark || seen.thing !== came.sight.thing)
        [seen, since, isBelieved] = [came.sight, stoodSince(came, still.since()), false];
      pass(following, seen);
      const rest = isBelieved ? FOREVER : restLeft(came, following, since);
      if (rest <= 0) {
        isBelieved = true;
        isOpen = false;
        await believe(following, came);
      }
      const left = until - now();
      if (left <= 0 && !isBelieved && !isOver()) await endEmpty(following, came);
      if (left <= 0 || isOver()) return;
      if (still.since() > began || (await nextChange(rest <= 0 ? left : Math.min(left, rest))))
        await stands(isBelieved ? step : cost * looks, step);
    }
  } finally {
    still.end();
    if (following.looking === looking) following.looking = undefined;
  }
};
