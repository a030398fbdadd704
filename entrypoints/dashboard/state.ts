import {computed, effect, signal} from '@preact/signals';
import type {Snapshot, ThingKey} from '../../lib/model/snapshot.ts';
import type {Known} from '../../lib/reports/card.ts';
import {type DataReport, dataReport} from '../../lib/reports/data.ts';
import {listingReport} from '../../lib/reports/listing.ts';
import {type Column, listingsReport, type Sort} from '../../lib/reports/listings.ts';
import {encodeKey} from '../../lib/reports/route.ts';
import {countSnapshots, headAt, heads as headsIn, history as historyIn} from '../../lib/store/read.ts';
import {watch} from '../../lib/store/watch.ts';
import {judge} from '../screen/judge.ts';
import {now} from '../screen/screen.ts';
import {withStore} from '../screen/store.ts';
import {route} from './route.ts';

const STEP = 200;
/** More changed things than this are read anew all at once. */
const MANY = 50;

const heads = signal<Known[]>([]);
const history = signal<{id: string; snapshots: Snapshot[]} | undefined>(undefined);
const query = signal('');
const sort = signal<Sort>({by: 'seen', descending: true});
const limit = signal(STEP);

/** What keeps the store from being read. */
export const trouble = signal<Error | undefined>(undefined);

/** What is kept, counted. */
export const data = signal<DataReport>(dataReport({listings: 0, snapshots: 0}));

/** What the listings view shows. */
export const listings = computed(() =>
  listingsReport({heads: heads.value, judge, query: query.value, sort: sort.value, limit: limit.value, now: now.value}),
);

/** What the view of one listing shows; undefined: it is not kept; `loading` while its history is read. */
export const listing = computed(() => {
  if (route.value.view !== 'listing') return undefined;
  const {id} = route.value;
  const head = heads.value.find(one => encodeKey(one.key) === id);
  if (!head) return undefined;
  const snapshots = history.value?.id === id ? history.value.snapshots : [];
  return listingReport({head, history: snapshots, judge, now: now.value});
});

/** Searches; the list starts at its top again. */
export const search = (text: string): void => {
  query.value = text;
  limit.value = STEP;
};

/** Sorts by a column, and the other way round when it is chosen again; words start at A, numbers at the largest. */
export const sortBy = (by: Column): void => {
  const isAgain = sort.value.by === by;
  sort.value = {by, descending: isAgain ? !sort.value.descending : by !== 'title' && by !== 'site'};
};

export const showMore = (): void => {
  limit.value += STEP;
};

const attempt = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
    trouble.value = undefined;
  } catch (error) {
    trouble.value = error instanceof Error ? error : new Error(String(error));
  }
};

const count = async (snapshots: number): Promise<void> => {
  const {usage, quota} = await navigator.storage.estimate();
  data.value = dataReport({listings: heads.value.length, snapshots, usage, quota});
};

const readHistory = async (): Promise<void> => {
  const here = route.value;
  if (here.view !== 'listing' || !here.key) return;
  const {id, key} = here;
  history.value = {id, snapshots: await withStore(store => historyIn(store, key))};
};

/** Reads the heads that changed: those few anew, the last met first, or all. */
const readHeads = (changed: ThingKey[] | 'all'): Promise<void> =>
  withStore(async store => {
    if (changed === 'all' || changed.length > MANY) heads.value = await headsIn(store);
    else {
      const names = new Set(changed.map(encodeKey));
      const fresh = (await Promise.all(changed.map(key => headAt(store, key)))).flatMap(head => head ?? []);
      heads.value = [...fresh, ...heads.value.filter(head => !names.has(encodeKey(head.key)))];
    }
    await count(await countSnapshots(store));
  });

const refresh = (changed: ThingKey[] | 'all'): Promise<void> =>
  attempt(async () => {
    await readHeads(changed);
    now.value = Date.now();
    await readHistory();
  });

/** Reads what is kept, and again whenever something is written anywhere. */
export const followStore = async (): Promise<void> => {
  await refresh('all');
  watch(changed => void refresh(changed));
  effect(() => {
    if (route.value.view === 'listing') void attempt(readHistory);
  });
};
