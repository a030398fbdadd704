import {placeNamed} from './daily.ts';
import {type Column, columns, columnsOf, startsLarge} from './listings-columns.ts';
import {type Facet, type Filters, facets, isValue} from './listings-facets.ts';

export type Sort = {by: Column; descending: boolean};

/** What is asked of the table of listings: all of it stands in its address. */
export type ListQuery = {
  /** Words that each listing shown has. */
  q: string;
  /** The name of the one shop that is looked at; empty: all. */
  place: string;
  filters: Filters;
  sort: Sort;
  /** Undefined: those of the settings. */
  columns: readonly Column[] | undefined;
};

const LONGEST = 200;
const nothing: Filters = {site: [], owner: [], score: [], availability: [], price: [], seen: []};
const lastMet: Sort = {by: 'seen', descending: true};

/** Every listing, the last met first. */
export const everything: ListQuery = {q: '', place: '', filters: nothing, sort: lastMet, columns: undefined};

const sortOf = (text: string): Sort => {
  const descending = text.startsWith('-');
  const by = columns.find(column => column === (descending ? text.slice(1) : text));
  return by ? {by, descending} : lastMet;
};

const partsOf = (text: string | null): string[] => [...new Set(text?.split(','))].filter(Boolean);

const filterOf = (facet: Facet, text: string | null): string[] => {
  const values = partsOf(text).filter(value => isValue(facet, value));
  // Of several spans the longest says all.
  return facet === 'seen' ? values.sort((a, b) => Number(b) - Number(a)).slice(0, 1) : values;
};

/** Reads what stands behind `?` in the address of the listings; what is broken or unknown is passed over. */
export const parseQuery = (text: string): ListQuery => {
  const said = new URLSearchParams(text);
  return {
    q: (said.get('q') ?? '').slice(0, LONGEST),
    place: placeNamed(said.get('place') ?? '') ? (said.get('place') ?? '') : '',
    filters: {
      site: filterOf('site', said.get('site')),
      owner: filterOf('owner', said.get('owner')),
      score: filterOf('score', said.get('score')),
      availability: filterOf('availability', said.get('availability')),
      price: filterOf('price', said.get('price')),
      seen: filterOf('seen', said.get('seen')),
    },
    sort: sortOf(said.get('sort') ?? ''),
    columns: columnsOf(partsOf(said.get('cols'))),
  };
};

/** What `parseQuery` reads: nothing for what is so anyhow. */
export const formatQuery = ({q, place, filters, sort, columns: shown}: ListQuery): string => {
  const said = new URLSearchParams();
  if (q) said.set('q', q.slice(0, LONGEST));
  if (place) said.set('place', place);
  for (const facet of facets) if (filters[facet].length > 0) said.set(facet, filters[facet].join(','));
  if (sort.by !== lastMet.by || sort.descending !== lastMet.descending) said.set('sort', `${sort.descending ? '-' : ''}${sort.by}`);
  if (shown) said.set('cols', shown.join(','));
  // A hash may hold these as they are, and a person reads them.
  return said.toString().replaceAll('%2C', ',').replaceAll('%40', '@').replaceAll('%3A', ':').replaceAll('%2F', '/');
};

/** The address within the dashboard of the table with this query. */
export const queryHash = (query: ListQuery): string => {
  const text = formatQuery(query);
  return text ? `#/listings?${text}` : '#/listings';
};

/** With one value of a facet let through besides, or no more; of spans there is one at a time. */
export const toggled = (query: ListQuery, facet: Facet, value: string): ListQuery => {
  const chosen = query.filters[facet];
  const others = facet === 'seen' ? [] : chosen;
  const values = chosen.includes(value) ? chosen.filter(one => one !== value) : [...others, value];
  return {...query, filters: {...query.filters, [facet]: values}};
};

/** Without any filter; words, shop and order stay. */
export const unfiltered = (query: ListQuery): ListQuery => ({...query, filters: nothing});

/** Sorted by a column, and the other way round when it was already. */
export const sortedBy = (query: ListQuery, by: Column): ListQuery => ({
  ...query,
  sort: {by, descending: query.sort.by === by ? !query.sort.descending : startsLarge(by)},
});
