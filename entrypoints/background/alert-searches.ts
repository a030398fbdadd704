import {keyOfListed, matchesOf, pinOf} from '../../lib/choices/pins.ts';
import type {Choice, GoodChoice} from '../../lib/model/choice.ts';
import {listedName} from '../../lib/model/choice-key.ts';
import {isOf, type ThingKey} from '../../lib/model/thing.ts';
import {hostOf} from '../../lib/parse/address.ts';
import {illAt, illsOf, placeOf} from '../../lib/reports/health.ts';
import {alertsOf} from '../../lib/store/alerts.ts';
import {healthAtHost} from '../../lib/store/health.ts';
import {history} from '../../lib/store/history.ts';
import type {Store} from '../../lib/store/open.ts';
import {headAt, isHeadOf} from '../../lib/store/read.ts';
import type {AlertSettings} from '../../lib/watching/settings.ts';
import type {Page} from '../../lib/watching/signs.ts';
import {type SearchWatched, type Stepping, searchSteppings} from '../../lib/watching/steppings.ts';
import {keyOfResult} from '../screen/result-key.ts';
import {listingsOfHost} from '../screen/searches.ts';
import {ofProduct, whoseResults} from '../screen/whose.ts';

const isSearch = isHeadOf('search');

/** Results that a search had before its newest reading, in sight of the seller. */
const countBefore = async (store: Store, key: ThingKey): Promise<number | undefined> =>
  (await history(store, key))
    .slice(1)
    .filter(isOf('search'))
    .find(({hidden}) => !hidden)?.fields.results?.length;

/** What of lists of results is no longer read on the host of an address. */
const illOf = async (store: Store, {site, url}: {site: string; url: string}) => {
  const ills = illsOf((await healthAtHost(store, hostOf(url))).map(placeOf));
  return illAt(ills, {site, host: hostOf(url)}, 'search');
};

/** Did the seller say that a page offers another product than one of theirs? */
const isRefused = (of: ThingKey | undefined, to: GoodChoice['one'], choices: readonly Choice[]): boolean =>
  of !== undefined && matchesOf(of, choices).some(one => one.verdict === 'different' && listedName(one.to) === listedName(to));

/** A pinned search as its alerts look at it; undefined: it is not pinned, or not kept. */
const lookOf = async (
  store: Store,
  key: ThingKey,
  {choices, pageAt}: {choices: readonly Choice[]; pageAt: (key: ThingKey) => Promise<Page | undefined>},
): Promise<SearchWatched['look']> => {
  const [pin, head] = [pinOf(key, choices), await headAt(store, key)];
  if (!pin || !head || !isSearch(head)) return undefined;
  const {latest, seenAt, url} = head;
  const {to} = pin;
  const known = {choices, listings: await listingsOfHost(store, key[0], key[1])};
  const [isAnyMine, mine, before, ill] = await Promise.all([
    whoseResults(store, key, latest.fields.results ?? [], known),
    to && pageAt(keyOfListed(to)),
    countBefore(store, key),
    illOf(store, {site: key[0], url}),
  ]);
  return {
    ...{search: {latest, seenAt, before, isIll: field => field in ill}, mine, isMine: ofProduct(isAnyMine, key, to, known)},
    isOther: result => to !== undefined && isRefused(keyOfResult(key, result, known.listings), to, choices),
  };
};

/** What becomes of the alerts of one search. */
export const searchSteppingsOf = async (
  store: Store,
  key: ThingKey,
  given: {choices: readonly Choice[]; settings: AlertSettings; pageAt: (key: ThingKey) => Promise<Page | undefined>; now: number},
): Promise<Stepping[]> => {
  const of = key.join('\n');
  const [look, known] = await Promise.all([lookOf(store, key, given), alertsOf(store, of)]);
  return searchSteppings({of, look, known, settings: given.settings, now: given.now});
};
