import {ownershipOf} from '../../lib/choices/ownership.ts';
import type {Outcome} from '../../lib/messages.ts';
import {keptAddress} from '../../lib/parse/address.ts';
import {encodeKey} from '../../lib/reports/route.ts';
import type {KnownListing, KnownSearch} from '../../lib/reports/searches.ts';
import type {Store} from '../../lib/store/open.ts';
import {ownOf} from '../../lib/store/own.ts';
import {allChoices, headAt, headsAtAddress, headsOfHost, isHeadOf} from '../../lib/store/read.ts';
import {isMarketplace} from './marketplace.ts';

const isSearch = isHeadOf('search');
const isListing = isHeadOf('listing');

/** The listings that are kept of a host, as results are held against them. */
export const listingsOfHost = async (store: Store, site: string, host: string): Promise<KnownListing[]> => {
  const heads = (await headsOfHost(store, site, host)).filter(isListing);
  const wholes = heads.map(({whole}) => whole);
  const ownerOf = ownershipOf(await allChoices(store), {...(await ownOf(store, wholes)), isAcross: isMarketplace});
  return heads.map(({key, url, whole}) => ({id: encodeKey(key), ref: key[4], url, isMine: ownerOf(whole).owner === 'mine'}));
};

/** The page of results kept at `url`: that which its last reading told of, where there was one, else the one last met at its address. */
export const searchOfPage = async (
  store: Store,
  url: string,
  outcome: Outcome | undefined,
): Promise<{head: KnownSearch; listings: KnownListing[]} | undefined> => {
  const keys = outcome?.state === 'kept' ? outcome.kept.flatMap(one => ('key' in one ? [one.key] : [])) : [];
  const heads = keys.length
    ? await Promise.all(keys.slice(0, 1).map(key => headAt(store, key)))
    : await headsAtAddress(store, keptAddress(url));
  const head = heads.find(one => one !== undefined && isSearch(one));
  if (!head || !isSearch(head)) return undefined;
  return {head, listings: await listingsOfHost(store, head.key[0], head.key[1])};
};
