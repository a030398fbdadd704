import {ownershipOf} from '../../lib/choices/ownership.ts';
import {encodeKey} from '../../lib/reports/route.ts';
import type {KnownListing, KnownSearch} from '../../lib/reports/searches.ts';
import type {Head, Store} from '../../lib/store/open.ts';
import {ownOf} from '../../lib/store/own.ts';
import {allChoices, headsOfHost, isHeadOf} from '../../lib/store/read.ts';
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

/** The page of results among what is kept of a page, with the listings that its results are held against. */
export const searchIn = async (store: Store, kept: readonly Head[]): Promise<{head: KnownSearch; listings: KnownListing[]} | undefined> => {
  const head = kept.find(isSearch);
  return head && {head, listings: await listingsOfHost(store, head.key[0], head.key[1])};
};
