import type {Captured, CapturedAnswer, Outcome} from '../lib/messages.ts';
import {type Page, pageOf} from '../lib/read/page.ts';
import {type PageReading, readPage, type Site} from '../lib/site.ts';
import {nextChange, pause} from './page/time.ts';

/** How long a page may take to show its content, and how long it must then be left in peace: ms. */
const LONGEST_WAIT = 8000;
const SETTLING = 150;
/** Pauses before each attempt to be heard: a killed background takes a moment to come back. */
const PAUSES = [0, 100, 300, 1000, 3000, 9000];

/** One look at the open page: what it says, and the elements that said so. */
export type Look = {read: PageReading; places: Element[]};
/** What a bundle gives to the follower of pages that are always read. */
export type Reader = {
  look: (isLeft?: Page['isLeft']) => Look;
  /** Has it kept, or noted that there was nothing; says what came of it, never throws. */
  tell: (read: PageReading, page: string) => Promise<Outcome>;
};

type Runtime = {id?: string; sendMessage: (message: Captured) => Promise<CapturedAnswer | undefined>};
type Scope = {
  browser?: {runtime?: Runtime};
  chrome?: {runtime?: Runtime};
  linchpinRun?: Promise<Outcome> | undefined;
  linchpinFollow?: (reader: Reader) => Promise<Outcome>;
};
const scope = globalThis as Scope;

/** Sends until the background answers, which it does after the transaction has completed; none: it never did. */
const deliver = async (message: Captured): Promise<CapturedAnswer | undefined> => {
  for (const ms of PAUSES) {
    await pause(ms);
    try {
      const runtime = (scope.browser ?? scope.chrome)?.runtime;
      // Without an id the extension was reloaded or removed: this script is a leftover, and nobody will ever answer.
      if (!runtime?.id) return undefined;
      const answer = await runtime.sendMessage(message);
      if (answer) return answer;
    } catch {
      // The background was killed before it answered; the same capture sent twice changes nothing.
    }
  }
  return undefined;
};

const tell: Reader['tell'] = async (read, page) => {
  const nothing = read.page === null ? {nothing: read.why} : {};
  const answer = await deliver({type: 'captured', at: Date.now(), page, readings: read.readings, ...nothing});
  if (!answer) return {state: 'failed', why: 'no-answer'};
  if (!answer.ok) return {state: 'failed', why: answer.detail ? `${answer.why}: ${answer.detail}` : answer.why};
  return read.page === null ? {state: 'nothing', why: read.why} : {state: 'kept', page: read.page, kept: answer.kept};
};

/** Reads as soon as the content is there, and has it kept: once. */
const run = async ({look}: Reader): Promise<Outcome> => {
  try {
    const until = Date.now() + LONGEST_WAIT;
    for (;;) {
      const page = location.href;
      const {read} = look();
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
  const look: Reader['look'] = isLeft => {
    const page = pageOf(document, location.href, isLeft);
    return {read: readPage(page, sites), places: page.places};
  };
  const reader = {look, tell};
  if (scope.linchpinFollow) return scope.linchpinFollow(reader);
  scope.linchpinRun ??= run(reader).finally(() => {
    scope.linchpinRun = undefined;
  });
  return scope.linchpinRun;
};
