import {keyOfListed, listedAt, pinOf} from '../../lib/choices/pins.ts';
import type {Result} from '../../lib/model/search.ts';
import type {Snapshot} from '../../lib/model/snapshot.ts';
import {isOf, type ThingKey} from '../../lib/model/thing.ts';
import type {Kept} from '../../lib/reports/beside.ts';
import {likeliestOf} from '../../lib/reports/likeness.ts';
import {decodeKey} from '../../lib/reports/route.ts';
import {type StandReport, standReport} from '../../lib/reports/stand.ts';
import {history} from '../../lib/store/history.ts';
import type {Store} from '../../lib/store/open.ts';
import {allChoices, headAt, isHeadOf, ownListings} from '../../lib/store/read.ts';
import {keyOfResult} from '../screen/result-key.ts';
import {listingsOfHost} from '../screen/searches.ts';
import {ofProduct, whoseResults} from '../screen/whose.ts';

/** views → background: where the seller stands in a search; `to`: the listing of theirs that they chose last, as part of an address. */
export type StandAsked = {type: 'stand'; about: ThingKey; to: string};
export type StandAnswer = {report: StandReport | undefined};

export const isStandAsked = (message: unknown): message is StandAsked =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'stand';

const isSearch = isHeadOf('search');
const isListing = isHeadOf('listing');

/** Own listings that a search can be held against, and readings that are looked back at. */
const [MOST, PAST] = [500, 120];

const keptAt = async (store: Store, key: ThingKey | undefined): Promise<Kept | undefined> => {
  const head = key && (await headAt(store, key));
  return head && isListing(head) ? head : undefined;
};

/** Every result that was ever seen in these readings, once. */
const everIn = (readings: readonly Snapshot<'search'>[]): Result[] => [
  ...new Map(readings.flatMap(({fields}) => (fields.results ?? []).map(result => [result.ref ?? result.url, result] as const))).values(),
];

/** Answers it from the store; undefined: the search is not kept. */
export const standOf = async (store: Store, {about: key, to: last}: Omit<StandAsked, 'type'>): Promise<StandReport | undefined> => {
  const search = await headAt(store, key);
  if (!search || !isSearch(search)) return undefined;
  const results = search.latest.fields.results ?? [];
  const [choices, own, listings, past] = await Promise.all([
    allChoices(store),
    ownListings(store, MOST),
    listingsOfHost(store, key[0], key[1]),
    history(store, key),
  ]);
  const pinned = pinOf(key, choices)?.to;
  const chosen = own.find(one => one.key.join('\n') === decodeKey(last)?.join('\n'));
  const [only, ...others] = own;
  const to = pinned ? await keptAt(store, keyOfListed(pinned)) : (chosen ?? (others.length ? likeliestOf(results, own) : only));
  const [known, readings] = [{choices, listings}, past.filter(isOf('search')).slice(0, PAST)];
  const isMine = await whoseResults(store, key, everIn(readings), known);
  return standReport({
    ...{search, choices, own, to, isMine, history: readings},
    isProduct: ofProduct(isMine, key, pinned ?? (to && listedAt(to.key)), known),
    keyOf: result => keyOfResult(key, result, listings),
  });
};
