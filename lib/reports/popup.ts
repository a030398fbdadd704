import type {Outcome} from '../messages.ts';
import {WHOLE} from '../model/health.ts';
import type {Kind} from '../model/reading.ts';
import {type Card, cardOf, type Judge, type Known} from './card.ts';
import type {Decide} from './decided.ts';
import {type Ailment, ailmentsOf, type HealthPlace, illsOf, placeNameOf} from './health.ts';
import type {PageFigures} from './page-figures.ts';
import type {PageOrders} from './page-orders.ts';
import type {Unreadable} from './readable.ts';
import {encodeKey} from './route.ts';
import {type KnownListing, type KnownSearch, type SearchCard, searchCardOf} from './searches.ts';

const failures = ['no-answer', 'not-granted', 'moved', 'bad-message', 'newer-store', 'old-page', 'store-full', 'store-failed'] as const;
export type Failure = (typeof failures)[number] | 'refused' | 'other';

/** The site that stands for all shops of no known software. */
const ANY = 'generic';

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
  /** The page of results that this page is, where it is one. */
  search?: SearchCard | undefined;
  /** The orders that this page tells of. */
  orders?: PageOrders | undefined;
  /** The rows of figures that this page tells of. */
  figures?: PageFigures | undefined;
  access: Access | undefined;
  /** What of this page is not read as it used to be. */
  ailments: Ailment[];
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

/**
 * What of a place the page just read lacks: fields; or the page as what it is, where nothing could be read, or only as a page of any shop. A page that
 * asks for a human or a login says nothing of the reader.
 */
const lackedBy = ({heads, search, stage, kindHere}: Pick<Parameters<typeof popupReport>[0], 'heads' | 'search' | 'stage' | 'kindHere'>) => {
  const isNothing = stage.state === 'nothing' && (stage.why === 'no-product' || stage.why === 'not-ready');
  const isStrange = stage.state === 'done' && heads.length > 0 && heads.every(({key: [site]}) => site === ANY);
  const missing = new Set(heads.flatMap(({latest}) => latest.missing));
  const names = new Set(heads.map(({key}) => placeNameOf(key)));
  const ofSearch = search && placeNameOf(search.head.key);
  return ({name, site, kind}: HealthPlace, field: string): boolean => {
    const isKnown = names.has(name) || name === ofSearch || (kindHere?.site === site && kindHere.kind === kind);
    if (field === WHOLE) return (isNothing && isKnown) || (isStrange && site !== ANY);
    if (stage.state === 'nothing') return false;
    // What all results lack is ill as soon as this page was read.
    return name === ofSearch || (names.has(name) && missing.has(field));
  };
};

/** What the popup shows: what is known of the page at once, and how its reading goes. Once read, things the page no longer tells of are left out. */
export const popupReport = (given: {
  heads: Known[];
  search?: {head: KnownSearch; listings: readonly KnownListing[]} | undefined;
  orders?: PageOrders | undefined;
  /** The rows of figures that this page tells of. */
  figures?: PageFigures | undefined;
  outcome?: Outcome | undefined;
  stage: Stage;
  access: Access | undefined;
  /** How the pages of this host are read. */
  places?: readonly HealthPlace[];
  /** What the address shows, as far as its form tells. */
  kindHere?: {site: string; kind: Kind} | undefined;
  judge: Judge;
  now: number;
  decide?: Decide | undefined;
}): PopupReport => {
  const names = namesIn(given.outcome);
  const heads = names ? given.heads.filter(head => names.has(encodeKey(head.key))) : given.heads;
  const {places = []} = given;
  const ills = illsOf(places);
  const cards = heads.map(head => cardOf(head, given.judge, given.now, ills, given.decide)).sort(lowestFirst);
  const ailments = ailmentsOf(places, lackedBy({...given, heads}));
  const isSearch = given.search && (!names || names.has(encodeKey(given.search.head.key)));
  const search = given.search && isSearch ? searchCardOf(given.search.head, given.search.listings) : undefined;
  return {stage: given.stage, cards, search, orders: given.orders, figures: given.figures, access: given.access, ailments, now: given.now};
};
