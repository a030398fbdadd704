import {pause} from './time.ts';

/** Pauses before each attempt to be heard: a killed background takes a moment to come back. */
const PAUSES = [0, 100, 300, 1000, 3000, 9000];

type Runtime = {id?: string; sendMessage: (message: unknown) => Promise<unknown>};
type Scope = {browser?: {runtime?: Runtime}; chrome?: {runtime?: Runtime}};

/** Sends until the background answers; none: it never did. What it is sent twice must change nothing. */
export const send = async <Message, Answer = unknown>(message: Message): Promise<Answer | undefined> => {
  for (const ms of PAUSES) {
    // The first time at once: the page may be going.
    if (ms) await pause(ms);
    try {
      const {browser, chrome} = globalThis as Scope;
      const runtime = (browser ?? chrome)?.runtime;
      // Without an id the extension was reloaded or removed: this script is a leftover, and nobody will ever answer.
      if (!runtime?.id) return undefined;
      const answer = await runtime.sendMessage(message);
      if (answer) return answer as Answer;
    } catch {
      // The background was killed before it answered.
    }
  }
  return undefined;
};
