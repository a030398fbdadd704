import {spokenOf} from '../model/completed.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {isSaidAlike} from './changes.ts';
import {type FieldShown, fieldOf} from './field.ts';

/** What is told apart from the price: each has a history of its own. */
const FIELDS = ['shipping', 'availability', 'stock', 'seller', 'rating', 'reviewCount'];

/** What a field changed from and to, as read at `at` (epoch ms); undefined: it was not shown. */
export type FieldChange = {at: number; before: FieldShown | undefined; after: FieldShown | undefined};

/** One field through time: how it is now, since when it is known at all (epoch ms), and its changes, the last first. */
export type FieldPast = {field: string; now: FieldShown | undefined; since: number; changes: FieldChange[]};

const isSeen = ({hidden}: Snapshot<'listing'>, after: FieldShown | undefined): boolean => !hidden || after !== undefined;

/**
 * The histories of those fields that were ever known, from all snapshots of a listing, newest first. What a tab that nobody saw lacks is passed
 * over: it may have been there.
 */
export const fieldPasts = (history: readonly Snapshot<'listing'>[]): FieldPast[] => {
  const pasts = new Map<string, FieldPast>();
  for (const snapshot of [...history].reverse()) {
    const spoken = spokenOf(snapshot);
    for (const field of FIELDS.filter(one => spoken.has(one))) {
      const [past, after] = [pasts.get(field), fieldOf(snapshot, field)];
      if (!isSeen(snapshot, after)) continue;
      if (!past && after) pasts.set(field, {field, now: after, since: snapshot.at, changes: []});
      if (!past || isSaidAlike(past.now, after)) continue;
      past.changes.unshift({at: snapshot.at, before: past.now, after});
      past.now = after;
    }
  }
  return FIELDS.flatMap(field => pasts.get(field) ?? []);
};
