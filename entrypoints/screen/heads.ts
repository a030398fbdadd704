import type {Outcome} from '../../lib/messages.ts';
import type {ThingKey} from '../../lib/model/thing.ts';
import {keptAddress} from '../../lib/parse/address.ts';
import type {Head, Store} from '../../lib/store/open.ts';
import {headAt, headsAtAddress} from '../../lib/store/read.ts';

const keptIn = (outcome: Outcome | undefined): ThingKey[] =>
  outcome?.state === 'kept' ? outcome.kept.flatMap(one => ('key' in one ? [one.key] : [])) : [];

/** What is kept of the page at `url`: what its last reading told of, where there was one, else what was last met at its address. */
export const keptOfPage = async (store: Store, url: string, outcome: Outcome | undefined): Promise<Head[]> => {
  const keys = keptIn(outcome);
  if (keys.length === 0) return headsAtAddress(store, keptAddress(url));
  return (await Promise.all(keys.map(key => headAt(store, key)))).flatMap(head => head ?? []);
};
