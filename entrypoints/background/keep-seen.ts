import {isPin, keyOfPin} from '../../lib/choices/pins.ts';
import type {Snapshot} from '../../lib/model/snapshot.ts';
import {isOf} from '../../lib/model/thing.ts';
import type {Store} from '../../lib/store/open.ts';
import {allChoices} from '../../lib/store/read.ts';
import {keep} from '../../lib/store/write.ts';
import {asDecided} from './decisions.ts';
import {seenOf} from './from-results.ts';

/** Adds what pages of results that were just kept say of pinned pages to the histories of these. */
export const keepSeen = async (store: Store, snapshots: readonly Snapshot[]): Promise<void> => {
  const searches = snapshots.filter(isOf('search'));
  if (searches.length === 0) return;
  const pinned = (await allChoices(store)).filter(isPin).map(keyOfPin);
  for (const search of searches) {
    const seen = await seenOf(store, search, pinned);
    if (seen.length > 0) await keep(store, await asDecided(store, seen));
  }
};
