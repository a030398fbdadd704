import type {Outcome} from '../messages.ts';
import {type Card, cardOf, type Judge, type Known} from './card.ts';
import type {Unreadable} from './readable.ts';
import {encodeKey} from './route.ts';

const failures = ['no-answer', 'not-granted', 'moved', 'bad-message', 'newer-store', 'store-full', 'store-failed'] as const;
export type Failure = (typeof failures)[number] | 'refused' | 'other';

/** How far the reading of the open page has come. */
export type Stage =
  | {state: 'reading'}
  | {state: 'paused'}
  | {state: 'unreadable'; why: Unreadable}
  | {state: 'nothing'; why: 'wall' | 'login' | 'no-product' | 'not-ready'}
  | {state: 'failed'; why: Failure; detail: string}
  | {state: 'done'};

/** Whether the open page's host may always be read; undefined where there is nothing to ask for. */
export type Access = {host: string; pattern: string; granted: boolean};

export type PopupReport = {
  stage: Stage;
  /** What is known of this page: one listing, or the lowest score first. Read just now only where the stage is done. */
  cards: Card[];
  access: Access | undefined;
  now: number;
};

const failed = (why: string): Stage => {
  const known = failures.find(failure => why === failure || why.startsWith(`${failure}:`));
  return {state: 'failed', why: known ?? 'other', detail: why};
};

/** What the run on the page came to; a page of which no reading passed the checks has failed. */
export const stageOf = (outcome: Outcome): Stage => {
  if (outcome.state === 'nothing') return outcome;
  if (outcome.state === 'failed') return outcome.why === 'paused' ? {state: 'paused'} : failed(outcome.why);
  if (outcome.kept.length === 0) return {state: 'nothing', why: 'no-product'};
  const refusals = outcome.kept.flatMap(one => ('refused' in one ? [one.refused] : []));
  if (refusals.length === 0 || refusals.length < outcome.kept.length) return {state: 'done'};
  return {state: 'failed', why: 'refused', detail: refusals[0] ?? ''};
};

/** The things that a run on the page kept or met again. */
const namesIn = (outcome: Outcome | undefined): Set<string> | undefined =>
  outcome?.state === 'kept' ? new Set(outcome.kept.flatMap(one => ('key' in one ? [encodeKey(one.key)] : []))) : undefined;

const lowestFirst = (a: Card, b: Card): number => (a.score ?? 101) - (b.score ?? 101);

/** What the popup shows: what is known of the page at once, and how its reading goes. Once read, things the page no longer tells of are left out. */
export const popupReport = (given: {
  heads: Known[];
  outcome?: Outcome | undefined;
  stage: Stage;
  access: Access | undefined;
  judge: Judge;
  now: number;
}): PopupReport => {
  const names = namesIn(given.outcome);
  const heads = names ? given.heads.filter(head => names.has(encodeKey(head.key))) : given.heads;
  const cards = heads.map(head => cardOf(head, given.judge, given.now)).sort(lowestFirst);
  return {stage: given.stage, cards, access: given.access, now: given.now};
};
