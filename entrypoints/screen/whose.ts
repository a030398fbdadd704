import {ownershipOf} from '../../lib/choices/ownership.ts';
import {listingsOfProduct} from '../../lib/choices/product.ts';
import type {Choice, GoodChoice} from '../../lib/model/choice.ts';
import type {Result} from '../../lib/model/search.ts';
import type {Snapshot} from '../../lib/model/snapshot.ts';
import type {ThingKey} from '../../lib/model/thing.ts';
import {type KnownListing, knownOf} from '../../lib/reports/searches.ts';
import type {Store} from '../../lib/store/open.ts';
import {ownOf} from '../../lib/store/own.ts';
import type {IsMine} from '../../lib/watching/standing.ts';
import {isMarketplace} from './marketplace.ts';

/** As much of a listing as a result tells of whose it is. */
const asListing = ([site, host]: ThingKey, ref: string): Snapshot<'listing'> => ({
  ...{kind: 'listing', site, host, shop: null, ref, reader: 0, at: 1, url: `https://${host}/`},
  ...{fields: {}, from: {}, missing: [], undecided: {}},
});

/** Tells which results of a search are the seller's own: kept as theirs, said to be theirs, or known to their back end. */
export const whoseResults = async (
  store: Store,
  key: ThingKey,
  results: readonly Result[],
  {choices, listings}: {choices: readonly Choice[]; listings: readonly KnownListing[]},
): Promise<IsMine> => {
  const strange = results.flatMap(result => (result.ref !== undefined && !knownOf(result, listings) ? [asListing(key, result.ref)] : []));
  const ownerOf = ownershipOf(choices, {...(await ownOf(store, strange)), isAcross: isMarketplace});
  const own = new Set(strange.filter(one => ownerOf(one).owner === 'mine').map(({ref}) => ref));
  return result => knownOf(result, listings)?.isMine ?? (result.ref !== undefined && own.has(result.ref));
};

/** The same of one product of the seller's, where it is listed on this host; else of whatever is theirs. */
export const ofProduct = (
  isMine: IsMine,
  key: ThingKey,
  to: GoodChoice['one'] | undefined,
  {choices, listings}: {choices: readonly Choice[]; listings: readonly KnownListing[]},
): IsMine => {
  const here = to ? listingsOfProduct(to, choices).filter(({site, host}) => site === key[0] && host === key[1]) : [];
  const refs = new Set(here.map(({ref}) => ref));
  return refs.size > 0 ? result => refs.has(knownOf(result, listings)?.ref ?? result.ref ?? '') : isMine;
};
