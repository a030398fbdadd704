import {isPlain, restOf, type Sight} from '../../lib/read/sight.ts';
import {believe, type Following, isLate, lookAt, NOT_READY, type Seen, tell} from './following.ts';
import {CHANGES, nextChange, pause} from './time.ts';

/** The page is left in peace between looks, longer each time: ms. */
const SETTLING = 150;
const LONGEST_PAUSE = 2000;

/** A page that is left is believed without waiting where it names what it shows, and has stood still for so long: ms. */
const STILL = 50;

/** Notes since when the document has stood still. */
const stillness = () => {
  let since = performance.now();
  const observer = new MutationObserver(() => {
    since = performance.now();
  });
  observer.observe(document, CHANGES);
  return {
    since: (): number => {
      // A page may change and go on in one task, before an observer hears of it.
      if (observer.takeRecords().length) since = performance.now();
      return since;
    },
    end: () => observer.disconnect(),
  };
};

/** Since when what was seen has stood there as it is, as far as that can be heard: shadow roots and frames change unheard. */
const stoodSince = ({sight, places}: Seen, since: number): number =>
  sight.isNamed && places.every(place => place.getRootNode() === document) ? since : performance.now();

/** How much longer (ms) what is seen since `since` must stay as it is to be believed; a page that tells of nothing is believed at the end. */
const restLeft = ({read, sight}: Seen, before: Sight | undefined, since: number): number =>
  read.page === null ? Number.POSITIVE_INFINITY : restOf(sight, before) - (performance.now() - since);

/** The time is over and nothing could be believed: either the page tells of nothing, or only of what belongs to the address before. */
const endEmpty = async (following: Following, seen: Seen): Promise<void> => {
  if (isLate(following, seen)) await tell(following, NOT_READY, seen.page);
  else await believe(following, seen);
};

/** Until when it is looked (`performance.now()`), whether looking began anew elsewhere, and whether the page was just opened or moved. */
type Turn = {until: () => number; isOver: () => boolean; isOpened?: boolean | undefined};

/**
 * Looks at the document until what stands there has rested long enough to be believed, and on, for later changes. Between looks it waits for
 * the document to change. A page that is left before that is looked at once more.
 */
export const watch = async (following: Following, {until, isOver, isOpened}: Turn): Promise<void> => {
  following.looking?.end();
  const still = stillness();
  let seen: Sight | undefined;
  let since = 0;
  let isBelieved = false;
  let isOpen = isOpened;
  const leave = async (isBack: boolean) => {
    const stood = still.since();
    // Only where there is something that names itself: to read all of a page for nothing would hold up the way out of it.
    if (!isOpen || !(seen ?? following.before)?.isNamed || performance.now() - stood < STILL) return;
    // Content may come before its address: what came behind the click that leads away may be the next page's.
    if (!isBack && stood > following.touchedAt) return;
    isOpen = false;
    const came = await lookAt(following, true);
    if (isPlain(came.sight, following.before) && stoodSince(came, stood) === stood) await believe(following, came, true);
  };
  const looking = {leave, end: still.end};
  following.looking = looking;
  try {
    for (let step = SETTLING; !isOver(); step = Math.min(step * 2, LONGEST_PAUSE)) {
      const came = await lookAt(following);
      if (isOver()) return;
      if (seen?.mark !== came.sight.mark || seen.thing !== came.sight.thing)
        [seen, since, isBelieved] = [came.sight, stoodSince(came, still.since()), false];
      const rest = isBelieved ? Number.POSITIVE_INFINITY : restLeft(came, following.before, since);
      if (rest <= 0) {
        isBelieved = true;
        isOpen = false;
        await believe(following, came);
      }
      const left = until() - performance.now();
      if (left <= 0 && !isBelieved && !isOver()) await endEmpty(following, came);
      if (left <= 0 || isOver()) return;
      if (await nextChange(rest <= 0 ? left : Math.min(left, rest))) await pause(step);
    }
  } finally {
    still.end();
    if (following.looking === looking) following.looking = undefined;
  }
};
