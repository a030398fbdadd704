import type {ListingFact} from '../model/fact.ts';
import type {Trace} from './trace.ts';

/** A host of a site: what a seller takes for one shop. */
export type Place = {site: string; host: string};
/** A place as part of an address, as the filter of the listings has it; all places together are the empty text. */
export const placeName = ({site, host}: Place): string => `${site}@${host}`;
export type PlaceCount = Place & {name: string; listings: number};

/** The places from which something is kept, those with most listings first; `others`: of what is no listing. */
export const placesOf = (traces: readonly Trace[], others: readonly Place[] = []): PlaceCount[] => {
  const places = new Map(
    others.map(({site, host}): [string, PlaceCount] => [placeName({site, host}), {site, host, name: placeName({site, host}), listings: 0}]),
  );
  for (const {site, host} of traces) {
    const name = placeName({site, host});
    const place = places.get(name) ?? {site, host, name, listings: 0};
    place.listings += 1;
    places.set(name, place);
  }
  return [...places.values()].sort((a, b) => b.listings - a.listings || (a.name < b.name ? -1 : 1));
};

/** Traces by the name of their place. */
export const byPlace = (traces: readonly Trace[]): Map<string, Trace[]> => {
  const groups = new Map<string, Trace[]>();
  for (const trace of traces) {
    const name = placeName(trace);
    const group = groups.get(name);
    if (group) group.push(trace);
    else groups.set(name, [trace]);
  }
  return groups;
};

export const isAt = (place: string, trace: Place): boolean => place === '' || placeName(trace) === place;

/** What is known to be a rival's is none of the seller's numbers. */
export const isRivals = ({fields}: ListingFact): boolean => fields.owner === 'rival';

/** For each of these ends of days (epoch ms, ascending) all that was known of the seller's listings just before it. */
export const factsByDay = (traces: readonly Trace[], ends: readonly number[]): ListingFact[][] => {
  const days: ListingFact[][] = ends.map(() => []);
  for (const {moments} of traces) {
    let at = -1;
    for (const [i, end] of ends.entries()) {
      while (at + 1 < moments.length && (moments[at + 1]?.at ?? end) < end) at += 1;
      const fact = moments[at]?.fact;
      if (fact && !isRivals(fact)) days[i]?.push(fact);
    }
  }
  return days;
};
