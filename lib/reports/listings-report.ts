import {type PlaceCount, placeNamed} from './daily.ts';
import type {Arranged} from './listings.ts';
import {columns as allColumns, type Column} from './listings-columns.ts';
import {type Counts, type Facet, type Filters, facets, fixedValues, type Row} from './listings-facets.ts';
import type {ListQuery} from './listings-query.ts';

/** One value to filter by. `count`: how many listings would be shown if it alone were chosen of its facet; undefined: nobody has counted. */
export type Option = {
  value: string;
  count: number | undefined;
  isChosen: boolean;
  /** It is a part of the value above it: one host of a site. */
  isPart: boolean;
};

export type Filter = {facet: Facet; options: readonly Option[]};

export type ListingsReport = {
  /** All that match, in order. */
  rows: readonly Row[];
  /** How many are kept in all, in the shop that is looked at. */
  total: number;
  /** All shops from which a listing is kept, those with most first. */
  places: readonly PlaceCount[];
  query: ListQuery;
  columns: readonly Column[];
  allColumns: readonly Column[];
  /** In the order of the screen. */
  filters: readonly Filter[];
  now: number;
};

/** Sites that a menu can hold; beyond it the search finds them. */
const MOST = 200;

const byCount = (a: Option, b: Option): number => (b.count ?? 0) - (a.count ?? 0) || (a.value < b.value ? -1 : 1);

/** Sites and below each its hosts, where it has several; a shop without a site file is known by its host alone. */
const siteOptions = (counts: ReadonlyMap<string, number>, chosen: readonly string[]): Option[] => {
  const values = [...new Set([...counts.keys(), ...chosen])];
  const optionOf = (value: string, isPart: boolean): Option => ({
    value,
    count: counts.get(value) ?? 0,
    isChosen: chosen.includes(value),
    isPart,
  });
  const tops = values.filter(value => (value.startsWith('generic@') ? true : !value.includes('@') && value !== 'generic'));
  const hostsOf = (site: string) => values.filter(value => value.startsWith(`${site}@`) && site !== 'generic');
  const alone = values.filter(value => value.includes('@') && !value.startsWith('generic@') && !tops.includes(value.split('@')[0] ?? ''));
  return [...tops, ...alone]
    .map(value => optionOf(value, false))
    .sort(byCount)
    .slice(0, MOST)
    .flatMap(top => {
      const hosts = hostsOf(top.value);
      return hosts.length > 1 || hosts.some(host => chosen.includes(host))
        ? [top, ...hosts.map(host => optionOf(host, true)).sort(byCount)]
        : [top];
    });
};

const fixedOptions = (facet: Exclude<Facet, 'site'>, counts: Counts, filters: Filters, isCounted: boolean): Option[] =>
  fixedValues[facet].map(value => ({
    value,
    count: isCounted ? (counts[facet].get(value) ?? 0) : undefined,
    isChosen: filters[facet].includes(value),
    isPart: false,
  }));

type CalledOf = (place: {site: string; host: string; shop: string | null}) => string | undefined;

const placesIn = (counts: ReadonlyMap<string, number>, calledOf: CalledOf): PlaceCount[] =>
  [...counts]
    .flatMap(([name, listings]) => {
      const place = placeNamed(name);
      return place ? [{...place, called: calledOf(place), name, listings}] : [];
    })
    .sort((a, b) => b.listings - a.listings || (a.name < b.name ? -1 : 1));

/** What the view of all listings shows. `isScored`: scores were counted; `calledOf`: the name that the seller gave a shop. */
export const listingsReport = (given: {
  arranged: Arranged;
  query: ListQuery;
  columns: readonly Column[];
  isScored: boolean;
  calledOf: CalledOf;
  now: number;
}): ListingsReport => {
  const {arranged, query, columns, isScored, calledOf, now} = given;
  const {counts, rows, total} = arranged;
  const optionsOf = (facet: Facet) =>
    facet === 'site'
      ? siteOptions(counts.site, query.filters.site)
      : fixedOptions(facet, counts, query.filters, facet !== 'score' || isScored);
  const filters = facets.map(facet => ({facet, options: optionsOf(facet)}));
  return {rows, total, places: placesIn(arranged.places, calledOf), query, columns, allColumns, filters, now};
};
