import {computed, effect, signal} from '@preact/signals';
import {keyOfListed} from '../../lib/choices/pins.ts';
import type {Check} from '../../lib/model/check.ts';
import {choiceKey} from '../../lib/model/choice-key.ts';
import {type AlertShown, shownOf} from '../../lib/reports/alert-shown.ts';
import {encodeKey} from '../../lib/reports/route.ts';
import {type WatchedPage, type WatchedRow, watchedReport} from '../../lib/reports/watched.ts';
import {openAlerts} from '../../lib/store/alerts.ts';
import {checkOf, watchCheck} from '../../lib/store/check.ts';
import type {Store} from '../../lib/store/open.ts';
import {wholeOf} from '../../lib/store/pages.ts';
import {headAt, isHeadOf} from '../../lib/store/read.ts';
import {watch, watchAlerts} from '../../lib/store/watch.ts';
import {worstFirst} from '../../lib/watching/life.ts';
import browser from '../screen/browser.ts';
import {isAll} from '../screen/check.ts';
import {allPinned, type Pinned, type PinnedAt, pagesOf} from '../screen/pinned.ts';
import {now} from '../screen/screen.ts';
import {withStore} from '../screen/store.ts';
import {decide} from './deciding.ts';
import {route} from './route.ts';

type Known = {watched: WatchedPage[]; pages: PinnedAt[]; alerts: AlertShown[]; check: Check | undefined};

const known = signal<Known | undefined>(undefined);
const isListing = isHeadOf('listing');

/** What the room of pinned pages shows; undefined until it is read. */
export const watched = computed(() => known.value && watchedReport({...known.value, isAll: isAll.value, now: now.value}));

const pageOf = async (store: Store, {pin, key, head}: Pinned): Promise<WatchedPage> => {
  const [mine, whole] = await Promise.all([
    pin.to && headAt(store, keyOfListed(pin.to)),
    head && isListing(head) ? wholeOf(store, 'listing', head) : undefined,
  ]);
  const to = mine && isListing(mine) ? {id: encodeKey(mine.key), title: mine.whole.fields.title} : undefined;
  return {pin, key, known: head, history: whole?.history ?? [], to};
};

const read = (): Promise<void> =>
  withStore(async store => {
    const pinned = await allPinned(store);
    const [pages, pins, alerts, check] = await Promise.all([
      ...([pagesOf(pinned), Promise.all(pinned.map(one => pageOf(store, one)))] as const),
      ...([openAlerts(store), checkOf(store)] as const),
    ]);
    now.value = Date.now();
    known.value = {watched: pins, pages, alerts: alerts.sort(worstFirst).map(kept => shownOf(kept, Date.now())), check};
  });

let isReading = false;
let isAsked = false;

/** Reads what the room shows, where it is open; what changes meanwhile is read after it. */
const refresh = async (): Promise<void> => {
  isAsked = true;
  if (isReading || route.peek().view !== 'pins') return;
  isReading = true;
  while (isAsked) {
    isAsked = false;
    // A store that cannot be read is told of by the view.
    await read().catch(() => undefined);
  }
  isReading = false;
};

const again = (): void => void refresh();

/** Keeps up with pins, what is kept of their pages, their alerts, what is granted, and the check. */
export const followWatched = (): void => {
  watch(again);
  watchAlerts(again);
  watchCheck(again);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  effect(() => {
    if (route.value.view === 'pins') again();
  });
};

/** Watches a page no longer; it can be undone. */
export const unpin = ({id}: WatchedRow): void => {
  const pin = known.peek()?.watched.find(({key}) => encodeKey(key) === id)?.pin;
  if (pin) void decide({choose: [], drop: [choiceKey(pin)]}, {what: 'unpinned', count: 1});
};
