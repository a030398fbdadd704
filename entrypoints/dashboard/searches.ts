import {computed, signal} from '@preact/signals';
import type {Snapshot} from '../../lib/model/snapshot.ts';
import {isOf} from '../../lib/model/thing.ts';
import {decodeThing, encodeKey} from '../../lib/reports/route.ts';
import {type KnownListing, type KnownSearch, searchesReport} from '../../lib/reports/searches.ts';
import {history} from '../../lib/store/history.ts';
import type {Store} from '../../lib/store/open.ts';
import {newestHeads} from '../../lib/store/read.ts';
import {now} from '../screen/screen.ts';
import {listingsOfHost} from '../screen/searches.ts';
import {route} from './route.ts';

/** Searches that are listed at most. */
const MOST = 300;

const heads = signal<KnownSearch[]>([]);
const listings = signal<KnownListing[]>([]);
const open = signal<{id: string; history: Snapshot<'search'>[]} | undefined>(undefined);

const idIn = (query: string): string | undefined => new URLSearchParams(query).get('id') ?? undefined;

/** Reads the searches that are kept, and the one that is looked at with its history. */
export const readSearches = async (store: Store): Promise<void> => {
  const here = route.peek();
  if (here.view !== 'searches') return;
  heads.value = await newestHeads(store, 'search', MOST);
  const hosts = new Map(heads.value.map(({key: [site, host]}) => [`${site} ${host}`, {site, host}]));
  listings.value = (await Promise.all([...hosts.values()].map(({site, host}) => listingsOfHost(store, site, host)))).flat();
  const id = idIn(here.query);
  const key = id === undefined ? undefined : decodeThing(id);
  open.value = id !== undefined && key ? {id: encodeKey(key), history: (await history(store, key)).filter(isOf('search'))} : undefined;
};

/** What the room of searches shows. */
export const searches = computed(() => searchesReport({heads: heads.value, listings: listings.value, open: open.value, now: now.value}));

/** The search that is looked at, as part of an address. */
export const openSearch = computed(() => searches.value.open?.card.id);
