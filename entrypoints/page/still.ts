import {isPlain} from '../../lib/read/sight.ts';
import {believe, type Following, lookAt, type Seen} from './following.ts';
import {CHANGES, now} from './time.ts';

/** A page that is left is believed without waiting where it names what it shows, and has stood still for so long: ms. */
const STILL = 50;

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
export const stoodSince = ({sight, places}: Seen, since: number): number =>
  sight.isNamed && places.every(place => place.getRootNode() === document) ? since : now();

/** Looks at a page that is about to be left, and believes what cannot be the next page's; `isBack`: it is left by the browser's history. */
export const lastLook = async (following: Following, still: Stillness, isBack: boolean): Promise<void> => {
  const stood = still.since();
  // Content may come before its address: what came behind the click that leads away may be the next page's.
  if (now() - stood < STILL || (!isBack && stood > following.touchedAt)) return;
  const came = await lookAt(following, true);
  if (isPlain(came.sight, following.before) && stoodSince(came, stood) === stood) await believe(following, came, true);
};
