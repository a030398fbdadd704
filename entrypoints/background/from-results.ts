import {isFromResultsAlone, resultOf, seenInResults} from '../../lib/choices/seen-in-results.ts';
import {type ChoiceKey, choiceKey, thingNamed} from '../../lib/model/choice-key.ts';
import type {Snapshot} from '../../lib/model/snapshot.ts';
import type {ThingKey} from '../../lib/model/thing.ts';
import type {Store} from '../../lib/store/open.ts';
import {choicesFor, headAt, isHeadOf} from '../../lib/store/read.ts';
import {forget} from '../../lib/store/write.ts';
import {hostAt} from '../screen/host-at.ts';

const isListing = isHeadOf('listing');

const listingAt = async (store: Store, key: ThingKey) => {
  const head = await headAt(store, key);
  return head && isListing(head) ? head : undefined;
};

/** What a page of results says of these listings. */
export const seenOf = async (store: Store, search: Snapshot<'search'>, keys: readonly ThingKey[]): Promise<Snapshot[]> => {
  const results = search.fields.results ?? [];
  const found: Snapshot[] = [];
  for (const key of keys.filter(([, , , kind]) => kind === 'listing')) {
    const known = await listingAt(store, key);
    const [site, host, , , ref] = key;
    // A number says something on its own host alone; addresses say it everywhere.
    const isHere = site === search.site && host === search.host;
    const there = results.find(one => one.ref === ref && one.url !== undefined && hostAt(one.url) === host);
    const result = resultOf(results, isHere ? ref : undefined, known?.url) ?? there;
    const seen = result && seenInResults(search, result, key, known);
    if (seen) found.push(seen);
  }
  return found;
};

/** Forgets what came only with decisions that were taken back: of which nothing was ever read but in results, and of which nothing else is said. */
export const forgetTakenBack = async (store: Store, drop: readonly ChoiceKey[]): Promise<void> => {
  const gone = drop.flatMap(([, of, what]) => {
    const key = what === 'pin' || what === 'owner' ? thingNamed(of) : undefined;
    return key ? [key] : [];
  });
  const names = new Set(drop.map(key => key.join('\n')));
  const alone: ThingKey[] = [];
  for (const key of gone) {
    const [head, said] = await Promise.all([listingAt(store, key), choicesFor(store, key)]);
    const isSaid = said.some(one => 'ref' in one && one.ref === key[4] && !names.has(choiceKey(one).join('\n')));
    if (head && !isSaid && isFromResultsAlone(head.whole)) alone.push(key);
  }
  if (alone.length > 0) await forget(store, alone);
};
