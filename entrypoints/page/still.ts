import {FOREVER, isPlain, type Sight} from '../../lib/read/sight.ts';
import {believe, type Following, lookAt, pass, type Seen} from './following.ts';
import {CHANGES, nextChange, now, pause} from './time.ts';

/** A page that is left is believed without waiting where it has stood still for so long, and one that changes is looked at then: ms. */
const STILL = 50;

/** What was seen last, and since when: `performance.now()`. */
type SeenLast = {seen: Sight | undefined; since: number};

export type Stillness = ReturnType<typeof stillness>;

/** Notes since when the document has stood still. */
export const stillness = () => {
  let since = now();
  const observer = new MutationObserver(() => {
    since = now();
  });
  observer.observe(document, CHANGES);
  return {
    since: (): number => {
      // A page may change and go on in one task, before an observer hears of it.
      if (observer.takeRecords().length) since = now();
      return since;
    },
    end: () => observer.disconnect(),
  };
};

/** Since when what was seen has stood there as it is, as far as that can be heard: shadow roots and frames change unheard. */
export const stoodSince = ({places}: Seen, since: number): number =>
  places.every(place => place.getRootNode() === document) ? since : now();

/** Resolves when the document has stood still, after `least` ms at the earliest and soon after `most` at the latest. */
export const stands = async (least: number, most: number): Promise<void> => {
  const until = now() + most;
  await pause(least);
  while (now() < until && (await nextChange(STILL)));
};

/** Looks at a page that is about to be left, and believes what cannot be the next page's; `isBack`: it is left by the browser's history. */
export const lastLook = async (following: Following, still: Stillness, {seen, since}: SeenLast, isBack: boolean): Promise<void> => {
  const stood = still.since();
  const came = await lookAt(following, true);
  const {sight} = came;
  const isKnown = seen?.mark === sight.mark && seen.thing === sight.thing;
  const from = Math.min(isKnown ? since : FOREVER, stoodSince(came, stood));
  // Content may come before its address: what came behind the click that leads away may be the next page's.
  const isOurs = now() - from >= STILL && (isBack || from <= following.touchedAt);
  if (isOurs && isPlain(sight, following.before, following.passed)) await believe(following, came, true);
  else pass(following, sight);
};
