import {effect, signal} from '@preact/signals';
import type {ThingKey} from '../../lib/model/thing.ts';
import {type DataReport, dataReport} from '../../lib/reports/data.ts';
import {encodeKey} from '../../lib/reports/route.ts';
import {countSnapshots} from '../../lib/store/history.ts';
import type {Store} from '../../lib/store/open.ts';
import {countPacked} from '../../lib/store/packed-records.ts';
import {countHeads} from '../../lib/store/read.ts';
import {watch} from '../../lib/store/watch.ts';
import {now} from '../screen/screen.ts';
import {OldPage, onOldPage, withStore} from '../screen/store.ts';
import {placeIn, readChoices} from './choices.ts';
import {readHealth} from './health.ts';
import {isShown, readListing} from './listing.ts';
import {readChanged, readTable} from './read-table.ts';
import {route} from './route.ts';
import {readSearches} from './searches.ts';
import {placeAgain} from './table.ts';

/** What keeps the store from being read. */
export const trouble = signal<Error | undefined>(undefined);

/** What is kept, counted. */
export const data = signal<DataReport>(dataReport({listings: 0, orders: 0, snapshots: 0}));

/** The table is read from the store when the seller first looks at it. */
let isTableWanted = false;

/** Written since it was read last. */
let changed: ThingKey[] | 'all' = [];
let isReading = false;

const countAll = async (store: Store): Promise<void> => {
  const packed = await countPacked(store);
  const [listings, orders] = [await countHeads(store, 'listing'), (await countHeads(store, 'order')) + packed];
  const snapshots = (await countSnapshots(store)) + packed;
  const {usage, quota} = await navigator.storage.estimate();
  data.value = dataReport({listings, orders, snapshots, usage, quota, isPersisted: await navigator.storage.persisted()});
};

/** The listing that is looked at, if it or what is drawn beside it is among them. */
const readHere = async (store: Store, since: ThingKey[] | 'all'): Promise<void> => {
  const here = route.peek();
  if (here.view !== 'listing') return;
  if (since === 'all' || since.some(key => encodeKey(key) === here.id || isShown(key))) await readListing(store, here);
};

const readAgain = (since: ThingKey[] | 'all', onFirst: () => void): Promise<void> =>
  withStore(async store => {
    now.value = Date.now();
    const here = route.peek();
    await Promise.all([readHealth(store, since), readHere(store, since), readSearches(store), readChoices(store)]);
    if (here.view === 'listing') onFirst();
    await countAll(store);
    if (here.view !== 'listings') onFirst();
    if (!isTableWanted) return;
    if (since === 'all') await readTable(store, onFirst);
    else await readChanged(store, since);
  });

const attempt = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
    trouble.value = undefined;
  } catch (error) {
    trouble.value = error instanceof Error ? error : new Error(String(error));
  }
};

/** Reads what was written, one reading after another; what is written meanwhile is read together after it. */
const refresh = async (keys: ThingKey[] | 'all', onFirst = () => {}): Promise<void> => {
  changed = keys === 'all' || changed === 'all' ? 'all' : [...changed, ...keys];
  if (isReading) return;
  isReading = true;
  while (changed === 'all' || changed.length > 0) {
    const since = changed;
    changed = [];
    await attempt(() => readAgain(since, onFirst));
  }
  isReading = false;
};

/** What the seller says of shops and goods changes no listing but the shop that it counts for. */
const readSaid = async (): Promise<void> => {
  await attempt(() => withStore(readChoices));
  placeAgain(placeIn);
};

/** Reads what the open view shows and resolves as soon as there is something to show; goes on reading, and again after every write anywhere. */
export const followStore = (): Promise<void> =>
  new Promise(ready => {
    isTableWanted = route.peek().view === 'listings';
    void refresh('all', ready).then(ready);
    watch(keys => void (keys === 'choices' ? readSaid() : refresh(keys)));
    onOldPage(() => {
      trouble.value = new OldPage();
    });
    const first = route.peek();
    effect(() => {
      const {value} = route;
      // What the first view shows is being read.
      if (value === first) return;
      if (value.view === 'listing') void attempt(() => withStore(store => readListing(store, value)));
      if (value.view === 'searches') void attempt(() => withStore(readSearches));
      if (value.view !== 'listings' || isTableWanted) return;
      isTableWanted = true;
      void refresh('all');
    });
  });
