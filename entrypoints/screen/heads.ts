import type {Outcome} from '../../lib/messages.ts';
import type {ThingKey} from '../../lib/model/snapshot.ts';
import {keptAddress} from '../../lib/parse/address.ts';
import type {Known} from '../../lib/reports/card.ts';
import type {Head, Store} from '../../lib/store/open.ts';
import {headAt, headsAtAddress, isHeadOf} from '../../lib/store/read.ts';

const isListing = isHeadOf('listing');

const keptIn = (outcome: Outcome | undefined): ThingKey[] =>
  outcome?.state === 'kept' ? outcome.kept.flatMap(one => ('key' in one ? [one.key] : [])) : [];

/** What is kept of the page at `url`: what its last reading told of, where there was one, else what was last met at its address. */
export const keptOfPage = async (store: Store, url: string, outcome: Outcome | undefined): Promise<Head[]> => {
  const keys = keptIn(outcome);
  if (keys.length === 0) return headsAtAddress(store, keptAddress(url));
  return (await Promise.all(keys.map(key => headAt(store, key)))).flatMap(head => head ?? []);
};

/** The listings among that. */
export const headsOfPage = async (store: Store, url: string, outcome: Outcome | undefined): Promise<Known[]> =>
  (await keptOfPage(store, url, outcome)).filter(isListing);
