import {computed, signal} from '@preact/signals';
import type {Snapshot} from '../../lib/model/snapshot.ts';
import type {Known} from '../../lib/reports/card.ts';
import {type ListingReport, listingReport} from '../../lib/reports/listing.ts';
import type {Route} from '../../lib/reports/route.ts';
import type {Store} from '../../lib/store/open.ts';
import {headAt, history as historyIn} from '../../lib/store/read.ts';
import {judge} from '../screen/judge.ts';
import {now} from '../screen/screen.ts';
import {route} from './route.ts';

/** A listing as it was read from the store; `head` undefined: it is not kept. */
const read = signal<{id: string; head: Known | undefined; history: Snapshot[]} | undefined>(undefined);

/** Reads one listing with its history, newest first. */
export const readListing = async (store: Store, {id, key}: Extract<Route, {view: 'listing'}>): Promise<void> => {
  const [head, history] = key ? await Promise.all([headAt(store, key), historyIn(store, key)]) : [undefined, []];
  read.value = {id, head, history};
};

/** What the view of one listing shows; `gone`: it is not kept; undefined while it is being read. */
export const listing = computed((): ListingReport | 'gone' | undefined => {
  if (route.value.view !== 'listing' || read.value?.id !== route.value.id) return undefined;
  const {head, history} = read.value;
  return head ? listingReport({head, history, judge, now: now.value}) : 'gone';
});
