import type {Look} from '../../lib/look.ts';
import type {Outcome} from '../../lib/messages.ts';
import {FOREVER, restOf, type Sight, sightOf, thingAt} from '../../lib/read/sight.ts';
import type {PageReading} from '../../lib/site.ts';
import type {Reader} from '../content.ts';
import type {dataOwners} from './data.ts';

/** What is known of a document that is followed. */
export type Following = {
  reader: Reader;
  data: ReturnType<typeof dataOwners>;
  /** The address as it was last. */
  href: string;
  /** What the document was last believed to say. */
  before?: Sight | undefined;
  /** What stood since then under addresses of other things, and the first of these; undefined: the address has been of one thing. */
  passed?: Map<string, string> | undefined;
  /** The first that the document told of a thing. */
  first?: string;
  /** The headings that it had then. */
  heads: string;
  /** The page and evidence that were told last, and what came of it. */
  told?: string | undefined;
  outcome: Outcome;
  /** Tellings wait for each other, so that the last one is the last to arrive. */
  telling: Promise<unknown>;
  /** Was the tab hidden when it was last looked at? Hidden tabs do not render. */
  isUnseen: boolean;
  /** Observes the places that were read. */
  observe: (places: readonly Element[]) => void;
  /** The looking that goes on now: a last look, for when the page is about to be left, and its end. */
  looking?: {leave: (isBack: boolean) => void; end: () => void} | undefined;
  /** When the seller last clicked or chose something: `performance.now()`. */
  touchedAt: number;
  /** The host may no longer be read, or the extension is gone. */
  end: () => void;
};

export type Seen = Look & {sight: Sight; page: string};

/** Looks at the document as it stands now; `atOnce`: before the call returns. */
export const lookAt = async (following: Following, atOnce?: boolean): Promise<Seen> => {
  const page = location.href;
  following.isUnseen = document.hidden;
  const seen = await following.reader.look(following.data.leftAt(thingAt(page)), atOnce);
  // Which data are left over was told for the address before.
  if (location.href !== page && !atOnce) return lookAt(following);
  const sight = sightOf(page, seen.read.readings, seen.read.page === 'edit');
  following.first ||= sight.mark;
  return {...seen, page, sight};
};

/** Notes where what is seen stood first. */
export const pass = ({before, passed}: Following, {mark, thing}: Sight): void => {
  if (before?.thing !== thing) passed?.set(mark, passed.get(mark) ?? thing);
};

const heads = (): string => [...document.querySelectorAll('h1,h2')].map(each => each.textContent).join();

/** Does the address belong to another thing, while all that is seen was there before? Then its content is still to come. */
export const isLate = ({before, ...following}: Following, {sight}: Seen): boolean =>
  before !== undefined &&
  before.thing !== sight.thing &&
  (sight.mark ? restOf(sight, before) === FOREVER : following.heads !== '' && following.heads === heads());

/** All there is belongs to the address before; what this one shows has not come. */
export const NOT_READY: PageReading = {page: null, readings: [], why: 'not-ready'};

/**
 * Tells the background what was read, or that there was nothing; ends where nobody may hear it any more. `isLast`: read while the page was
 * being left, so that what it lacks may only not have come.
 */
export const tell = (following: Following, read: PageReading, page: string, isLast = false): Promise<void> => {
  // Looked at, not told: the tab may have come to the front, or gone, while this waited.
  const isEarly = following.isUnseen || isLast || read === NOT_READY;
  const told = following.telling.then(async () => {
    following.outcome = await following.reader.tell(read, page, isEarly);
    if (following.outcome.state !== 'failed') return;
    following.told = undefined;
    if (/^(?:no-answer|not-granted|paused)/.test(following.outcome.why)) following.end();
  });
  following.telling = told;
  return told;
};

/** Takes what is seen for what the address shows, and tells it unless the same was told last. */
export const believe = async (following: Following, {read, places, sight, page}: Seen, isLast?: boolean): Promise<void> => {
  following.before = sight;
  following.passed = undefined;
  // What stands in the document now may be the next page's.
  if (!isLast) {
    following.observe(places);
    following.data.claim(sight.thing);
    following.heads = heads();
  }
  // What nobody saw is told again when somebody does.
  const told = `${page} ${following.isUnseen || isLast} ${read.page === null ? read.why : sight.mark}`;
  if (told === following.told) return;
  following.told = told;
  await tell(following, read, page, isLast);
};
