import type {Outcome} from '../../lib/messages.ts';
import {thingAt} from '../../lib/read/sight.ts';
import type {Reader} from '../content.ts';
import {dataOwners} from './data.ts';
import {listen} from './events.ts';
import {believe, type Following, isLate, lookAt, tell} from './following.ts';
import {nextChange, pause} from './time.ts';
import {NOT_READY, watch} from './watch.ts';

/** How long it is looked for content after a page was opened or moved, and after a touch: ms. */
const OPENED = 15_000;
const TOUCHED = 3000;
/** How long a seller who asks is let wait for content that has just been called for. */
const ASKED = 2000;
const SHORT = 50;
/** A place that changes again and again and says nothing new (a clock) is listened to ever more seldom. */
const FIRST_REST = 500;
const LONGEST_REST = 60_000;

/** Looks at one document in the right moments; at most one look-out at a time. */
const lookout = (following: Following) => {
  let turn = 0;
  let until = 0;
  let movedAt = performance.now();
  let isTouched = false;
  let vain = 0;
  let deafUntil = 0;
  const isWatching = () => performance.now() < until;
  const begin = (ms: number): Promise<void> => {
    turn += 1;
    const mine = turn;
    until = performance.now() + ms;
    return watch(
      following,
      () => until,
      () => mine !== turn,
    );
  };
  return {
    isWatching,
    /** For how long a seller who asks now waits for content at most. */
    youth: () => movedAt + ASKED - performance.now(),
    /** A page was opened, or the address changed. */
    open: (): Promise<void> => {
      movedAt = performance.now();
      vain = 0;
      return begin(OPENED);
    },
    /** The tab came to the front: hidden ones do not render, so there may be more to see. */
    show: (): void => {
      if (following.isUnseen && !isWatching()) void begin(TOUCHED);
    },
    /** Something may change soon; if it does it is looked at. */
    touch: async (): Promise<void> => {
      if (isTouched || isWatching()) return;
      isTouched = true;
      vain = 0;
      await nextChange(TOUCHED);
      isTouched = false;
      if (!isWatching()) await begin(TOUCHED);
    },
    /** A place that was read has changed. */
    change: (): void => {
      if (isWatching() || performance.now() < deafUntil) return;
      const {told} = following;
      deafUntil = performance.now() + Math.min(FIRST_REST * 2 ** vain, LONGEST_REST);
      void begin(TOUCHED).then(() => {
        vain = told === following.told ? vain + 1 : 0;
      });
    },
    end: () => {
      turn += 1;
      until = 0;
    },
  };
};

/** Reads now, because the seller asked: what stands there is taken for what the address shows, unless it is known to be the page before. */
const ask = async (following: Following, out: ReturnType<typeof lookout>): Promise<Outcome> => {
  const isTold = () => following.told?.startsWith(`${location.href} `) ?? false;
  for (let left = out.youth(); left > 0 && !isTold(); left = out.youth()) await pause(Math.min(left, SHORT));
  const seen = lookAt(following);
  if (isLate(following, seen) && out.isWatching()) return {state: 'nothing', why: 'not-ready'};
  following.told = undefined;
  await believe(following, seen);
  return following.outcome;
};

const handlersOf = (following: Following, out: ReturnType<typeof lookout>) => ({
  onMoved: () => {
    const {href} = location;
    if (href === following.href) return;
    // What the toolbar shows of the thing before goes at once.
    if (thingAt(href) !== thingAt(following.href)) void tell(following, NOT_READY, href);
    following.href = href;
    void out.open();
  },
  onReturned: () => {
    following.before = undefined;
    following.told = undefined;
    void out.open();
  },
  onShown: out.show,
  onTouched: () => void out.touch(),
  onPlaceChanged: out.change,
});

/**
 * Follows one document of a host that is always read: in-page navigation, late content, the back/forward cache, prerendering, hidden tabs.
 * A reading is told once its content matches its address, and again when the page really changed. Between such moments nothing runs: no
 * timer, and no observer but of the few places that were read. The second and any later call reads at once, for a seller who asks;
 * `onEnd` is called when the host may no longer be read.
 */
export const follower = (onEnd: () => void): ((reader: Reader) => Promise<Outcome>) => {
  let asked: (() => Promise<Outcome>) | undefined;
  return async reader => {
    if (asked) return asked();
    const following: Following = {
      ...{reader, data: dataOwners(document), href: location.href, heads: '', isUnseen: false},
      ...{outcome: {state: 'nothing', why: 'not-ready'}, telling: Promise.resolve(), observe: () => {}, end: () => {}},
    };
    const out = lookout(following);
    const events = listen(handlersOf(following, out));
    following.observe = events.observe;
    following.end = () => {
      events.end();
      out.end();
      onEnd();
    };
    asked = () => ask(following, out);
    await events.started;
    void out.open();
    return following.outcome;
  };
};
