import {frequencies, type Term} from '../keywords/frequency.ts';
import {isAt, type PlaceCount, placesOf} from './daily.ts';
import type {Trace} from './trace.ts';

/** From which share of the listings on a term is head, and from which it is middle; the rest is the long tail. Our own proposal. */
export const HEAD = 0.2;
export const MIDDLE = 0.05;

export const tails = ['head', 'middle', 'long'] as const;
export type Tail = (typeof tails)[number];

export type Keyword = Term & {share: number; tail: Tail};

/** Which terms are wanted: those that hold `find`, of one tail or of all. */
export type KeywordsAsked = {place: string; find: string; tail: Tail | ''; limit: number};

export type KeywordsReport = KeywordsAsked & {
  /** Each with the address of the listings that have it. */
  rows: (Keyword & {hash: string})[];
  matching: number;
  /** How many terms there are of each tail, among those that hold `find`. */
  counts: Record<Tail, number>;
  /** Listings with a title. */
  titles: number;
  /** From which share on a term is head, and middle. */
  head: number;
  middle: number;
  places: PlaceCount[];
};

/** How frequent is frequent? A term of a single listing is long tail, however few listings there are. */
export const tailOf = (titles: number, all: number): Tail => {
  if (titles < 2) return 'long';
  return titles / all >= HEAD ? 'head' : titles / all >= MIDDLE ? 'middle' : 'long';
};

/** All terms in the titles at a place; worked out once for several questions. */
export const keywordsAt = (traces: readonly Trace[], place: string): {keywords: Keyword[]; titles: number} => {
  const titles = traces.flatMap(trace => (isAt(place, trace) && trace.title ? [trace.title] : []));
  const keywords = frequencies(titles).map(term => ({
    ...term,
    share: term.titles / titles.length,
    tail: tailOf(term.titles, titles.length),
  }));
  return {keywords, titles: titles.length};
};

/** The address of the listings that have a term, of one place or of all. */
const listingsWith = (term: string, place: string): string =>
  `#/listings?${new URLSearchParams({q: term, ...(place && {place})})}`
    .replaceAll('%40', '@')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/');

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** The words of the titles that are wanted, the most frequent first, at most `limit`. */
export const keywordsReport = (found: ReturnType<typeof keywordsAt>, traces: readonly Trace[], asked: KeywordsAsked): KeywordsReport => {
  const sought = plain(asked.find);
  const holding = found.keywords.filter(({term}) => plain(term).includes(sought));
  const matching = holding.filter(({tail}) => asked.tail === '' || tail === asked.tail);
  const counts = {head: 0, middle: 0, long: 0};
  for (const {tail} of holding) counts[tail] += 1;
  const rows = matching.slice(0, asked.limit).map(one => ({...one, hash: listingsWith(one.term, asked.place)}));
  return {...asked, rows, matching: matching.length, counts, titles: found.titles, head: HEAD, middle: MIDDLE, places: placesOf(traces)};
};
