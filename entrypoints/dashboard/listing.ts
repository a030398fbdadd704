import {computed, effect, signal} from '@preact/signals';
import {listedAt} from '../../lib/choices/pins.ts';
import {ratesIn} from '../../lib/choices/rates.ts';
import type {Snapshot} from '../../lib/model/snapshot.ts';
import {isOf, type ThingKey} from '../../lib/model/thing.ts';
import type {Known} from '../../lib/reports/card.ts';
import type {Decide} from '../../lib/reports/decided.ts';
import {type ListingReport, type ListingTop, listingReport, listingTop} from '../../lib/reports/listing.ts';
import {listingPast, type PastReport} from '../../lib/reports/listing-past.ts';
import type {ChartSpan} from '../../lib/reports/price-chart.ts';
import {promotionSpans} from '../../lib/reports/promotion-spans.ts';
import {decodeKey, encodeKey, type Route} from '../../lib/reports/route.ts';
import {siteById} from '../../lib/sites/index.ts';
import {history as historyIn} from '../../lib/store/history.ts';
import type {Store} from '../../lib/store/open.ts';
import {choicesFor, headAt, isHeadOf} from '../../lib/store/read.ts';
import {readDecided} from '../screen/decided.ts';
import {judge} from '../screen/judge.ts';
import {now} from '../screen/screen.ts';
import {choices, shops} from './choices.ts';
import {ills} from './health.ts';
import {type Beside, readBeside} from './listing-lines.ts';
import {whenPainted} from './painted.ts';
import {route} from './route.ts';

type Read = {id: string; head: Known | undefined; history: Snapshot<'listing'>[]; decide: Decide | undefined; beside: Beside};

/** A listing as it was read from the store; `head` undefined: it is not kept. */
const read = signal<Read | undefined>(undefined);

/** As many snapshots as are judged and drawn at first, and with each more that is asked for. */
const STEP = 20;
const shown = signal({id: '', most: STEP});

const isListing = isHeadOf('listing');

/** Reads one listing with its history, newest first, and what it is held against. */
export const readListing = async (store: Store, {id, key}: Extract<Route, {view: 'listing'}>): Promise<void> => {
  const [head, history, about] = key
    ? await Promise.all([headAt(store, key), historyIn(store, key), choicesFor(store, key)])
    : [undefined, [], []];
  const listed = head && isListing(head) ? head : undefined;
  const [decide, beside] = listed ? await Promise.all([readDecided(store, [listed]), readBeside(store, listed, about)]) : [undefined, []];
  // Another may be looked at by now.
  const at = route.peek();
  if (at.view !== 'listing' || at.id !== id) return;
  if (shown.peek().id !== id) shown.value = {id, most: STEP};
  read.value = {id, head: listed, history: history.filter(isOf('listing')), decide, beside};
};

/** Is this the listing that was read last, or one whose price is drawn beside it? */
export const isShown = (key: ThingKey): boolean => {
  const {id, beside = []} = read.peek() ?? {};
  return [id, ...beside.map(one => one.id)].includes(encodeKey(key));
};

/** What was read of the listing that is looked at. */
const here = computed(() => (route.value.view === 'listing' && read.value?.id === route.value.id ? read.value : undefined));

/** What stands at the head of the listing that is looked at; `gone`: it is not kept; undefined while it is being read. */
export const top = computed((): ListingTop | 'gone' | undefined => {
  if (!here.value) return undefined;
  const {head, decide} = here.value;
  return head ? listingTop({head, judge, now: now.value, ills: ills.value, decide}) : 'gone';
});

/** The listing whose head and chart stand on the screen. */
const painted = signal('');

/** All that the view of it shows; undefined until its chart is drawn, which the seller came for: all else is worked out after it. */
export const listing = computed((): ListingReport | undefined => {
  const {id, head, history, decide} = here.value ?? {};
  if (!head || !history || painted.value !== id) return undefined;
  const {most} = shown.value;
  return listingReport({head, history, judge, now: now.value, ills: ills.value, decide, most});
});

/** Has the rest of a listing wait until its chart is drawn. */
export const followListing = (): void => {
  effect(() => {
    const id = here.value?.id ?? '';
    if (id === painted.peek()) return;
    painted.value = '';
    if (id)
      void whenPainted().then(() => {
        if (here.peek()?.id === id) painted.value = id;
      });
  });
};

/** Shows more of its history. */
export const showOlder = (): void => {
  shown.value = {...shown.value, most: shown.value.most + STEP};
};

/** The promotions of the one that is mine: of the listing itself, or of what it is pinned to. */
const promotionsIn = (key: ThingKey, whole: Snapshot<'listing'>, beside: Beside): ChartSpan[] => {
  const mine = beside.find(({of}) => of === 'mine');
  const [own, sku] = mine ? [decodeKey(mine.id), mine.history[0]?.fields.sku] : [key, whole.fields.sku];
  if (!own) return [];
  const listed = listedAt(own);
  const counted = shops.value.of(listed);
  const zoneOf = () => counted.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return promotionSpans(choices.value, {listed, sku, shops: [listed, counted.shop]}, zoneOf, now.value);
};

/** The same over time: undefined while it is being read. */
export const past = computed((): PastReport | undefined => {
  const {id, head, history, beside} = here.value ?? {};
  if (!id || !head || !history || !beside) return undefined;
  const {site, host, fields} = head.whole;
  return listingPast({
    ...{id, host, region: siteById(site)?.region?.(host), isMine: fields.owner === 'mine', history, seenAt: head.seenAt},
    ...{others: beside, rates: ratesIn(choices.value), now: now.value},
    promotions: promotionsIn(head.key, head.whole, beside),
  });
});
