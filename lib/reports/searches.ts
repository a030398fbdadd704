import {median} from '../model/median.ts';
import type {Money} from '../model/money.ts';
import type {Result} from '../model/search.ts';
import type {Snapshot} from '../model/snapshot.ts';
import type {ThingKey} from '../model/thing.ts';
import {encodeKey} from './route.ts';

/** A search that was kept, with its newest snapshot. */
export type KnownSearch = {key: ThingKey; latest: Snapshot<'search'>; seenAt: number; snapshots: number};

/** A listing that is kept of the same host: by its ref, and by its address. */
export type KnownListing = {id: string; ref: string; url: string; isMine: boolean};

/** One result as every view shows it; `known`: the listing that is kept of it. */
export type ResultShown = Result & {known: KnownListing | undefined};

/** The prices of a list in its most frequent currency; `of` so many results have one. */
export type PriceSpan = {low: Money; median: Money; high: Money; of: number};

/** One search as every view shows it. */
export type SearchCard = {
  id: string;
  site: string;
  host: string;
  url: string;
  query: string | undefined;
  heading: string | undefined;
  page: number | undefined;
  results: ResultShown[];
  prices: PriceSpan | undefined;
  /** 0–1, of the results that say so; undefined: the page does not tell. */
  paid: number | undefined;
  /** Results of which a listing is kept, in their order. */
  kept: ResultShown[];
  readAt: number;
  seenAt: number;
  snapshots: number;
};

const spanOf = (results: readonly Result[]): PriceSpan | undefined => {
  const prices = results.flatMap(({price}) => price ?? []);
  const counts = new Map<string, number>();
  for (const {currency, scale} of prices) counts.set(`${currency} ${scale}`, (counts.get(`${currency} ${scale}`) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const same = prices.filter(({currency, scale}) => `${currency} ${scale}` === most?.[0]).sort((a, b) => a.amount - b.amount);
  const [low, high] = [same[0], same[same.length - 1]];
  const middle = median(same.map(({amount}) => amount));
  return low && high && middle !== undefined ? {low, high, median: {...low, amount: Math.round(middle)}, of: same.length} : undefined;
};

const paidOf = (results: readonly Result[]): number | undefined => {
  const told = results.filter(({sponsored}) => sponsored !== undefined);
  return told.length ? told.filter(({sponsored}) => sponsored).length / told.length : undefined;
};

/** The listing that is kept of a result: of the same ref, or met at the same address. */
export const knownOf = ({ref, url}: Result, listings: readonly KnownListing[]): KnownListing | undefined =>
  listings.find(one => (ref !== undefined && one.ref === ref) || (url !== undefined && one.url === url));

/** A kept search, beside the listings that are kept of its host. */
export const searchCardOf = ({key, latest, seenAt, snapshots}: KnownSearch, listings: readonly KnownListing[]): SearchCard => {
  const {site, host, url, at, fields} = latest;
  const results = (fields.results ?? []).map(result => ({...result, known: knownOf(result, listings)}));
  return {
    ...{id: encodeKey(key), site, host, url, query: fields.query, heading: fields.heading, page: fields.page, results},
    ...{prices: spanOf(results), paid: paidOf(results), kept: results.filter(({known}) => known)},
    ...{readAt: at, seenAt, snapshots},
  };
};

/** What one earlier reading of a search said, for its history. */
export type SearchEntry = {at: number; count: number; prices: PriceSpan | undefined; places: {title: string; position: number}[]};

export type SearchesReport = {
  cards: SearchCard[];
  /** The search that is looked at, with its readings, newest first. */
  open: {card: SearchCard; history: SearchEntry[]} | undefined;
  now: number;
};

const entryOf = ({at, fields}: Snapshot<'search'>, listings: readonly KnownListing[]): SearchEntry => {
  const results = fields.results ?? [];
  const places = results.flatMap(result => {
    const known = knownOf(result, listings);
    return known ? [{title: result.title ?? known.ref, position: result.position}] : [];
  });
  return {at, count: results.length, prices: spanOf(results), places};
};

/** All kept searches, the last met first, and one of them with its history. */
export const searchesReport = (given: {
  heads: readonly KnownSearch[];
  listings: readonly KnownListing[];
  open: {id: string; history: readonly Snapshot<'search'>[]} | undefined;
  now: number;
}): SearchesReport => {
  const at = (host: string) => given.listings.filter(({id}) => decodeURIComponent(id.split(',')[1] ?? '') === host);
  const cards = given.heads.map(head => searchCardOf(head, at(head.latest.host)));
  const card = cards.find(({id}) => id === given.open?.id);
  const history = card ? (given.open?.history ?? []).map(snapshot => entryOf(snapshot, at(snapshot.host))) : [];
  return {cards, open: card && {card, history}, now: given.now};
};
