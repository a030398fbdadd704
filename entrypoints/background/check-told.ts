import {nameOf, type Told} from '../../lib/checking/queue.ts';
import type {CapturedAnswer, Outcome} from '../../lib/messages.ts';

const namesIn = (outcome: Outcome): string[] =>
  outcome.state === 'kept' ? outcome.kept.flatMap(one => ('key' in one ? [nameOf(one.key)] : [])) : [];

/** What a capture says of the page in a tab, for the check that may have opened it. */
export const toldBy = ({url, outcome}: {url: string; outcome: Outcome}, isHidden: boolean): Told => ({
  ...{url, isHidden, names: namesIn(outcome)},
  nothing: outcome.state === 'nothing' ? outcome.why : undefined,
});

/** Was it read where nobody saw it? */
export const isHidden = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'hidden' in message && message.hidden === true;

/** What keeps all further pages from being kept, if anything does. */
export const troubleIn = (answer: CapturedAnswer): 'off' | 'store' | undefined => {
  if (answer.ok) return undefined;
  if (answer.why === 'paused') return 'off';
  return answer.why === 'store-full' || answer.why === 'store-failed' || answer.why === 'newer-store' ? 'store' : undefined;
};
