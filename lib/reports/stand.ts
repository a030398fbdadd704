import {matchesOf, pinOf} from '../choices/pins.ts';
import type {Choice, PinChoice} from '../model/choice.ts';
import {listedName} from '../model/choice-key.ts';
import type {Money} from '../model/money.ts';
import type {Result} from '../model/search.ts';
import type {Snapshot} from '../model/snapshot.ts';
import type {ThingKey} from '../model/thing.ts';
import type {Reason} from '../prices/match/why.ts';
import {type IsMine, type Places, type PriceRank, type PriceSpan, placesIn, priceRank, spansIn} from '../watching/standing.ts';
import {type Kept, type Other, otherOf} from './beside.ts';
import {priceIn} from './comparison.ts';
import {likenessTo} from './likeness.ts';
import {encodeKey} from './route.ts';

export type {Place, Places, PriceRank, PriceSpan} from '../watching/standing.ts';
export type {Other, Reason} from './beside.ts';

/** One result beside what the seller decided of it; `id`: of the listing that it leads to, as part of an address, undefined where that is not known. */
export type ResultStand = {
  position: number;
  id: string | undefined;
  title: string | undefined;
  isMine: boolean;
  pin: PinChoice | undefined;
  /** How likely it is the product that the search is held against (0–1), and why; undefined: there is none, or it is the seller's own. */
  likeness: {probability: number; why: Reason[]} | undefined;
  /** What the seller said of the two. */
  said: 'same' | 'different' | undefined;
};

/** One reading of a search, in short. */
export type StandEntry = {at: number; isHidden: boolean; count: number; places: Places; span: PriceSpan | undefined};

/** What is other than at the reading before, or nothing since then (epoch ms). */
export type StandChange = {
  since: number;
  place: {was: number | undefined; is: number | undefined} | undefined;
  median: {was: Money; is: Money} | undefined;
};

/** Where the seller stands in a search. */
export type StandReport = {
  id: string;
  /** The seller's own listings that it can be held against, the one that it is, and its pin. */
  own: Other[];
  to: Other | undefined;
  pin: PinChoice | undefined;
  places: Places;
  /** The seller's price among those of the others, and where it stands: in the list, or on the listing's own page. */
  rank: (PriceRank & {from: 'result' | 'listing'}) | undefined;
  spans: PriceSpan[];
  results: ResultStand[];
  /** The newest first. */
  history: StandEntry[];
  change: StandChange | undefined;
};

type Given = {
  search: {key: ThingKey; latest: Snapshot<'search'>; seenAt: number};
  /** The newest first. */
  history: readonly Snapshot<'search'>[];
  choices: readonly Choice[];
  own: readonly Kept[];
  to: Kept | undefined;
  /** Is a result the seller's own, and is it the product that the search is held against? */
  isMine: IsMine;
  isProduct: IsMine;
  keyOf: (result: Result) => ThingKey | undefined;
};

const entryOf = ({at, hidden, fields: {results = []}}: Snapshot<'search'>, isProduct: IsMine): StandEntry => ({
  ...{at, isHidden: hidden ?? false, count: results.length},
  ...{places: placesIn(results, isProduct), span: spansIn(results)[0]},
});

/** A page that is read again within so long is still the same visit: ms. */
const VISIT = 30 * 60_000;

const changeIn = ([now, ...before]: readonly StandEntry[], seenAt: number): StandChange | undefined => {
  const was = before.find(({isHidden}) => !isHidden);
  if (!now || now.isHidden) return undefined;
  if (seenAt - now.at > VISIT) return {since: now.at, place: undefined, median: undefined};
  if (!was) return undefined;
  const place = {was: was.places.unpaid?.rank, is: now.places.unpaid?.rank};
  const [old, young] = [was.span?.median, now.span?.median];
  const isMoved = old && young && old.currency === young.currency && old.scale === young.scale && old.amount !== young.amount;
  return {since: was.at, place: place.was === place.is ? undefined : place, median: isMoved ? {was: old, is: young} : undefined};
};

const rankOf = (results: readonly Result[], {to, isMine, isProduct}: Given): StandReport['rank'] => {
  const shown = results.find(result => isProduct(result) && result.price && !result.priceTo)?.price;
  const price = shown ?? (to && !to.whole.fields.priceTo ? priceIn(to.whole) : undefined);
  return price && {...priceRank(price, results, isMine), from: shown ? 'result' : 'listing'};
};

/** Where the seller stands in a page of results, and what can be decided about each. */
export const standReport = (given: Given): StandReport => {
  const {search, choices, own, to, isMine, isProduct, keyOf} = given;
  const results = search.latest.fields.results ?? [];
  const like = likenessTo(to);
  const history = given.history.map(one => entryOf(one, isProduct));
  const standOf = (result: Result): ResultStand => {
    const [key, isOwn] = [keyOf(result), isMine(result)];
    const said = key && to ? matchesOf(key, choices).find(one => listedName(one.to) === listedName(otherOf(to).listed)) : undefined;
    return {
      ...{position: result.position, id: key && encodeKey(key), title: result.title, isMine: isOwn},
      ...{pin: key && pinOf(key, choices), likeness: isOwn ? undefined : like(result), said: said?.verdict},
    };
  };
  return {
    ...{id: encodeKey(search.key), own: own.map(otherOf), to: to && otherOf(to), pin: pinOf(search.key, choices)},
    ...{places: placesIn(results, isProduct), rank: rankOf(results, given), spans: spansIn(results)},
    ...{results: results.map(standOf), history, change: changeIn(history, search.seenAt)},
  };
};
