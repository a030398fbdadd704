import {type Grouping, type MixRow, mix} from '../analysis/mix.ts';
import {isAt, isRivals, type PlaceCount, placesOf} from './daily.ts';
import {presentOf, type Trace} from './trace.ts';

/** The analyses there are, in the order of their list. */
export const analyses = ['mix', 'buyers'] as const;
export type Analysis = (typeof analyses)[number];

export type MixAsked = {place: string; by: Grouping; limit: number};
/** `of`: which analysis it is, whatever is asked for by now. */
export type MixReport = MixAsked & {of: 'mix'; rows: MixRow[]; groups: number; listings: number; places: PlaceCount[]; now: number};

/** The mix of goods at a place, at most `limit` groups. */
export const mixReport = (traces: readonly Trace[], asked: MixAsked, now: number): MixReport => {
  const facts = traces
    .filter(trace => isAt(asked.place, trace))
    .map(presentOf)
    .filter(fact => !isRivals(fact));
  const rows = mix(facts, asked.by);
  return {
    ...asked,
    of: 'mix',
    rows: rows.slice(0, asked.limit),
    groups: rows.length,
    listings: facts.length,
    places: placesOf(traces),
    now,
  };
};
