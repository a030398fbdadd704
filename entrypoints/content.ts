import type {Captured, CapturedAnswer, Outcome} from '../lib/messages.ts';
import {pageOf} from '../lib/read/page.ts';
import {type PageReading, readPage, type Site} from '../lib/site.ts';

/** How long a page may take to show its content, and how long it must then be left in peace: ms. */
const LONGEST_WAIT = 8000;
const SETTLING = 150;
/** Pauses before each attempt to be heard: a killed background takes a moment to come back. */
const PAUSES = [0, 100, 300, 1000, 3000, 9000];

type Runtime = {id?: string; sendMessage: (message: Captured) => Promise<CapturedAnswer | undefined>};
type Scope = {browser?: {runtime?: Runtime}; chrome?: {runtime?: Runtime}; linchpinRun?: Promise<Outcome> | undefined};
const scope = globalThis as Scope;

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/** Resolves when the document changes, at the latest after `ms`; leaves nothing behind in the page. */
const nextChange = (ms: number): Promise<void> =>
  new Promise(resolve => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(end);
    const timer = setTimeout(end, ms);
    observer.observe(document, {childList: true, subtree: true});
  });

const readWhenReady = async (sites: readonly Site[]): Promise<PageReading> => {
  const until = Date.now() + LONGEST_WAIT;
  for (;;) {
    const read = readPage(pageOf(document, location.href), sites);
    const left = until - Date.now();
    if (read.page !== null || read.why !== 'not-ready' || left <= 0) return read;
    await nextChange(left);
    await pause(SETTLING);
  }
};

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

const run = async (sites: readonly Site[]): Promise<Outcome> => {
  try {
    const read = await readWhenReady(sites);
    if (read.page === null) return {state: 'nothing', why: read.why};
    const answer = await deliver({type: 'captured', at: Date.now(), readings: read.readings});
    if (!answer) return {state: 'failed', why: 'no-answer'};
    if (!answer.ok) return {state: 'failed', why: answer.detail ? `${answer.why}: ${answer.detail}` : answer.why};
    return {state: 'kept', page: read.page, kept: answer.kept};
  } catch (error) {
    return {state: 'failed', why: String(error)};
  }
};

/** Reads the open page with `sites` and has it kept; says what came of it, never throws. Called again while it runs, it answers for the same run. */
export const capturePage = (sites: readonly Site[]): Promise<Outcome> => {
  scope.linchpinRun ??= run(sites).finally(() => {
    scope.linchpinRun = undefined;
  });
  return scope.linchpinRun;
};
