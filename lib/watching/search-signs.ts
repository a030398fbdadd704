import type {SearchSign} from '../alert.ts';
import type {AlertAbout, AlertKept} from '../model/alert-kept.ts';
import type {Money} from '../model/money.ts';
import type {Result} from '../model/search.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {type Page, priceOf, type Shown} from './signs.ts';
import {cheapestBeside, type IsMine, isPlain, placesIn} from './standing.ts';

/** A search as it was last met, and how many results it had when it was read before (undefined: it was not); `isIll`: is this field no longer read where the search is? */
export type SearchSeen = {latest: Snapshot<'search'>; seenAt: number; before: number | undefined; isIll: (field: string) => boolean};

/** What is looked at: a pinned search, whose its results are, and which of the seller's own listings it is held against. */
export type SearchLook = {
  search: SearchSeen;
  isMine: IsMine;
  /** Did the seller say that a result is another product? */
  isOther: IsMine;
  mine?: Page | undefined;
  kept?: AlertKept | undefined;
};

/** A list that has lost more than this share of its results since it was read before may not have come whole. */
const HALF_READ = 0.6;

/** Was the list read whole, as far as can be told: in sight of the seller, with about as many results as before? */
export const isWhole = ({latest: {hidden, fields}, before, isIll}: SearchSeen): boolean => {
  const count = fields.results?.length ?? 0;
  return !hidden && !isIll('results') && !isIll('results.title') && count > 0 && count >= (before ?? 0) * HALF_READ;
};

const resultsOf = ({latest}: SearchSeen): readonly Result[] => latest.fields.results ?? [];

const titleOf = ({latest: {fields, ref}}: SearchSeen): string => fields.query ?? fields.heading ?? ref;

const unknown = (kept: AlertKept | undefined, about: AlertAbout): Shown => ({value: undefined, about, mark: kept?.mark});

/** The mark that a value is held against: as it was, unless the seller knows of what came of it, or there is none. */
const heldAgainst = (kept: AlertKept | undefined, now: number): number => (kept?.mark === undefined || kept.done ? now : Number(kept.mark));

const placesLost = ({search, isMine, kept}: SearchLook): Shown => {
  const {unpaid} = placesIn(resultsOf(search), isMine);
  const about = {title: titleOf(search), place: unpaid?.rank ?? kept?.about.place};
  if (!unpaid || !isWhole(search)) return unknown(kept, about);
  // What was gained once is what is lost later.
  const best = Math.min(heldAgainst(kept, unpaid.rank), unpaid.rank);
  return {value: unpaid.rank - best, about, mark: String(best)};
};

const gone = ({search, isMine, kept}: SearchLook): Shown => {
  const about = {title: titleOf(search)};
  const isThere = resultsOf(search).some(isMine);
  if (isThere) return {value: 0, about, mark: 'there'};
  const isFirst = (search.latest.fields.page ?? 1) === 1;
  if (!isFirst || !isWhole(search)) return unknown(kept, about);
  // What was never there cannot go.
  return kept?.mark === 'there' ? {value: 1, about, mark: 'there'} : {value: 0, about};
};

/** What the seller asks: as their own listing says, else the cheapest of their own results. */
const askedBy = ({search, isMine, mine}: SearchLook): Money | undefined => {
  const own = mine && priceOf(mine);
  if (own) return own;
  const [first] = resultsOf(search).filter(result => isMine(result) && result.price && isPlain(result, result.price));
  return first?.price;
};

const cheapest = (look: SearchLook): Shown => {
  const {search, isMine, isOther, kept} = look;
  const price = askedBy(look);
  const about = {title: titleOf(search), mine: price};
  const low = price && cheapestBeside(price, resultsOf(search), result => isMine(result) || isOther(result));
  if (!price || !low?.price || search.latest.hidden || search.isIll('results.price')) return unknown(kept, about);
  const now = low.price.amount;
  const before = heldAgainst(kept, now);
  const isBelow = now < before && now < price.amount;
  const told = {...about, price: low.price, what: low.title ?? low.ref};
  // A cheapest that is dearer than the last one is what the next one is held against.
  return {value: isBelow ? (before - now) / before : 0, about: told, mark: String(isBelow ? before : now)};
};

/** How each sign is read from a search. */
export const searchSigns: Record<SearchSign, (look: SearchLook) => Shown> = {'places-lost': placesLost, gone, cheapest};
