import {type Complete, type Look, lookAtPage} from '../lib/look.ts';
import type {Captured, CapturedAnswer, Kept, Outcome} from '../lib/messages.ts';
import type {Page} from '../lib/read/page.ts';
import type {PageReading, Site} from '../lib/site.ts';
import {send} from './page/send.ts';
import {nextChange, pause} from './page/time.ts';
import type {Taught} from './taught.ts';

/** How long a page may take to show its content, and how long it must then be left in peace: ms. */
const LONGEST_WAIT = 8000;
const SETTLING = 150;
/** Readings that take a while to be sent, and those of one message at most. */
const [LONG, MOST] = [100, 1000];

/** What a bundle gives to the follower of pages that are always read. */
export type Reader = {
  look: (isLeft?: Page['isLeft'], atOnce?: boolean) => Promise<Look>;
  /** Has it kept, or noted that there was nothing; says what came of it, never throws. `isEarly`: the content may still come. */
  tell: (read: PageReading, page: string, isEarly?: boolean) => Promise<Outcome>;
};

type Scope = {
  linchpinRun?: Promise<Outcome> | undefined;
  linchpinFollow?: (reader: Reader) => Promise<Outcome>;
  /** There only on hosts where the seller taught something. */
  linchpinTaught?: Taught;
  /** There only where a back end tells its pages more than they show. */
  linchpinTold?: Complete;
};
const scope = globalThis as Scope;

const tell: Reader['tell'] = async (read, page, isEarly) => {
  const nothing = read.page === null ? {nothing: read.why} : {};
  const hidden = isEarly || document.hidden ? {hidden: true as const} : {};
  // A long list was just written out: the page has its turn before it is sent.
  if (read.readings.length > LONG && !hidden.hidden) await pause(0);
  const [at, kept]: [number, Kept[]] = [Date.now(), []];
  let from = 0;
  do {
    const message: Captured = {type: 'captured', at, page, readings: read.readings.slice(from, from + MOST), ...nothing, ...hidden};
    // It is answered after the transaction has completed.
    const answer = await send<Captured, CapturedAnswer>(message);
    if (!answer) return {state: 'failed', why: 'no-answer'};
    if (!answer.ok) return {state: 'failed', why: answer.detail ? `${answer.why}: ${answer.detail}` : answer.why};
    kept.push(...answer.kept);
    from += MOST;
  } while (from < read.readings.length);
  return read.page === null ? {state: 'nothing', why: read.why} : {state: 'kept', page: read.page, kept};
};

/** Reads as soon as the content is there, and has it kept: once. */
const run = async ({look}: Reader): Promise<Outcome> => {
  try {
    const until = Date.now() + LONGEST_WAIT;
    for (;;) {
      const {read} = await look();
      const page = location.href;
      const left = until - Date.now();
      if (read.page !== null || read.why !== 'not-ready' || left <= 0) return await tell(read, page);
      await nextChange(left);
      await pause(SETTLING);
    }
  } catch (error) {
    return {state: 'failed', why: String(error)};
  }
};

/**
 * Reads the open page with `sites` and has it kept; says what came of it, never throws. Called again while it runs, it answers for the
 * same run. On pages that are always read the follower decides when to look.
 */
export const capturePage = (sites: readonly Site[]): Promise<Outcome> => {
  const open = {doc: document, now: () => performance.now()};
  const look: Reader['look'] = (isLeft, atOnce) =>
    lookAtPage(open, sites, {isLeft, atOnce, taught: scope.linchpinTaught, told: scope.linchpinTold});
  const reader = {look, tell};
  const begin = () => {
    if (scope.linchpinFollow) return scope.linchpinFollow(reader);
    scope.linchpinRun ??= run(reader).finally(() => {
      scope.linchpinRun = undefined;
    });
    return scope.linchpinRun;
  };
  return scope.linchpinTaught?.ready.then(begin) ?? begin();
};
