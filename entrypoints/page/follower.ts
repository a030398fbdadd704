import type {Outcome} from '../../lib/messages.ts';
import {thingAt} from '../../lib/read/sight.ts';
import type {Reader} from '../content.ts';
import {dataOwners} from './data.ts';
import {listen} from './events.ts';
import {believe, type Following, isLate, lookAt, NOT_READY, tell} from './following.ts';
import {change, end, isWatching, type Lookout, lookoutFor, open, show, touch, youthOf} from './lookout.ts';
import {now, pause} from './time.ts';

/** While a seller waits for content: how often it is asked for, and how long they wait for a page that has just been opened, in ms. */
const SHORT = 50;
const PATIENCE = 2000;

type Follow = (reader: Reader) => Promise<Outcome>;

/** What comes of looking at a page whose content is still to come. */
const EMPTY: Outcome = {state: 'nothing', why: 'not-ready'};

/** Reads now, because the seller asked: what stands there is taken for what the address shows, unless it is known to be the page before. */
const ask = async (following: Following, out: Lookout): Promise<Outcome> => {
  const isTold = () => following.told?.startsWith(`${location.href} `);
  while (youthOf(out) > 0 && !isTold()) await pause(SHORT);
  const seen = await lookAt(following);
  if (isLate(following, seen) && isWatching(out)) return EMPTY;
  following.told = undefined;
  await believe(following, seen);
  return following.outcome;
};

const handlersOf = (following: Following, out: Lookout) => ({
  onMoved: () => {
    const {href} = location;
    if (href === following.href) return;
    // What the toolbar shows of the thing before goes at once.
    if (thingAt(href) !== thingAt(following.href)) {
      void tell(following, NOT_READY, href);
      following.passed ??= new Map();
    }
    following.href = href;
    void open(out);
  },
  onLeaving: (to: string, isBack: boolean) => {
    // Lists write what is asked of them into the address, and some frameworks write it twice before they go.
    if (thingAt(to) !== thingAt(location.href)) following.looking?.leave(isBack);
  },
  onReturned: () => {
    following.before = undefined;
    following.told = undefined;
    void open(out);
  },
  onShown: () => show(out),
  onTouched: () => {
    following.touchedAt = now();
    void touch(out);
  },
  onPlaceChanged: () => void change(out),
});

/**
 * Follows one document of a host that is always read: in-page navigation, late content, the back/forward cache, prerendering, hidden tabs.
 * A reading is told once its content matches its address, and again when the page really changed. Between such moments nothing runs: no
 * timer, and no observer but of the few places that were read. The second and any later call reads at once, for a seller who asks;
 * `onEnd` is called when the host may no longer be read.
 */
export const follower = (onEnd: () => void): Follow => {
  let asked: Follow | undefined;
  return async given => {
    if (asked) return asked(given);
    let isTold: (() => void) | undefined;
    const told = new Promise<void>(done => {
      isTold = done;
    });
    const reader: Reader = {...given, tell: (...what) => given.tell(...what).finally(isTold)};
    const following: Following = {
      ...{reader, data: dataOwners(document), href: location.href, heads: '', isUnseen: false, touchedAt: 0},
      ...{outcome: EMPTY, telling: Promise.resolve(), observe: () => {}, end: () => {}},
    };
    const out = lookoutFor(following);
    const events = listen(handlersOf(following, out));
    following.observe = events.observe;
    following.end = () => {
      events.end();
      end(out);
      onEnd();
    };
    // Another bundle may have taken its place: behind the door of a shop lay a back end.
    asked = other => {
      following.reader = other;
      return ask(following, out);
    };
    await events.started;
    void open(out);
    // It may be a seller who called first: the bundle of a page that is always read comes only when the page has asked for it.
    await Promise.race([told.then(() => following.telling), pause(PATIENCE)]);
    return following.outcome;
  };
};
