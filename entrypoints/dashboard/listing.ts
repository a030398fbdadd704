import {computed, signal} from '@preact/signals';
import type {Snapshot} from '../../lib/model/snapshot.ts';
import {isOf} from '../../lib/model/thing.ts';
import type {Known} from '../../lib/reports/card.ts';
import type {Decide} from '../../lib/reports/decided.ts';
import {type ListingReport, listingReport} from '../../lib/reports/listing.ts';
import type {Route} from '../../lib/reports/route.ts';
import type {Store} from '../../lib/store/open.ts';
import {headAt, history as historyIn, isHeadOf} from '../../lib/store/read.ts';
import {readDecided} from '../screen/decided.ts';
import {judge} from '../screen/judge.ts';
import {now} from '../screen/screen.ts';
import {ills} from './health.ts';
import {route} from './route.ts';

/** A listing as it was read from the store; `head` undefined: it is not kept. */
const read = signal<{id: string; head: Known | undefined; history: Snapshot<'listing'>[]; decide: Decide | undefined} | undefined>(
  undefined,
);

const isListing = isHeadOf('listing');

/** Reads one listing with its history, newest first. */
export const readListing = async (store: Store, {id, key}: Extract<Route, {view: 'listing'}>): Promise<void> => {
  const [head, history] = key ? await Promise.all([headAt(store, key), historyIn(store, key)]) : [undefined, []];
  const listed = head && isListing(head) ? head : undefined;
  read.value = {id, head: listed, history: history.filter(isOf('listing')), decide: listed && (await readDecided(store, [listed]))};
};

/** What the view of one listing shows; `gone`: it is not kept; undefined while it is being read. */
export const listing = computed((): ListingReport | 'gone' | undefined => {
  if (route.value.view !== 'listing' || read.value?.id !== route.value.id) return undefined;
  const {head, history, decide} = read.value;
  return head ? listingReport({head, history, judge, now: now.value, ills: ills.value, decide}) : 'gone';
});
