import type {ListingFact} from '../model/fact.ts';
import type {Trace} from './trace.ts';

/** A shop: one seller account at a site; without `shop` the host is the shop. `called`: the name that the seller gave it. */
export type Place = {site: string; host: string; shop?: string | null; called?: string | undefined};
/** Something of a shop. `counts`: the shop that it counts for, where that is known: another where the seller merged them. */
export type Placed = Place & {counts?: Place | undefined};
/** A shop as part of an address; all shops together are the empty text. */
export const placeName = ({site, host, shop}: Place): string => `${site}@${host}${shop ? `/${encodeURIComponent(shop)}` : ''}`;
export type PlaceCount = Place & {name: string; listings: number};

/** The shop that an address names; undefined where it names none. */
export const placeNamed = (name: string): {site: string; host: string; shop: string | null} | undefined => {
  const [, site, host, shop] = /^([a-z0-9-]+)@([^\s,/]+)(?:\/(\S+))?$/.exec(name) ?? [];
  if (!site || !host) return undefined;
  try {
    return {site, host, shop: shop === undefined ? null : decodeURIComponent(shop)};
  } catch {
    // A broken escape such as %E0 throws.
    return undefined;
  }
};

/** The shop that something counts for. */
export const countedAt = (one: Placed): Place => one.counts ?? one;

/** The shops from which something is kept, those with most listings first; `others`: of what is no listing. */
export const placesOf = (traces: readonly Placed[], others: readonly Placed[] = []): PlaceCount[] => {
  const places = new Map<string, PlaceCount>();
  const placeAt = (one: Placed): PlaceCount => {
    const {site, host, shop = null} = countedAt(one);
    const name = placeName({site, host, shop});
    const known = places.get(name) ?? {site, host, shop, name, listings: 0};
    places.set(name, known);
    return known;
  };
  for (const one of others) placeAt(one);
  for (const one of traces) placeAt(one).listings += 1;
  return [...places.values()].sort((a, b) => b.listings - a.listings || (a.name < b.name ? -1 : 1));
};

/** Traces by the name of the shop that they count for. */
export const byPlace = (traces: readonly Trace[]): Map<string, Trace[]> => {
  const groups = new Map<string, Trace[]>();
  for (const trace of traces) {
    const name = placeName(countedAt(trace));
    const group = groups.get(name);
    if (group) group.push(trace);
    else groups.set(name, [trace]);
  }
  return groups;
};

export const isAt = (place: string, one: Placed): boolean => place === '' || placeName(countedAt(one)) === place;

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
