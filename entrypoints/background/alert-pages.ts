import {isPin, keyOfListed, keyOfPin, pinOf, pinsTo} from '../../lib/choices/pins.ts';
import type {ThingKey} from '../../lib/model/thing.ts';
import {hostOf} from '../../lib/parse/address.ts';
import {type Ills, illAt, illsOf, placeOf} from '../../lib/reports/health.ts';
import {alertsOf, type Due} from '../../lib/store/alerts.ts';
import {healthAtHost} from '../../lib/store/health.ts';
import type {Store} from '../../lib/store/open.ts';
import {allChoices, headAt, isHeadOf} from '../../lib/store/read.ts';
import {alertSettings} from '../../lib/watching/settings.ts';
import type {Page} from '../../lib/watching/signs.ts';
import {pageSteppings, type Stepping} from '../../lib/watching/steppings.ts';
import {searchSteppingsOf} from './alert-searches.ts';

const isListing = isHeadOf('listing');

/** Reads pages for the alerts, each once. */
const pagesOf = (store: Store) => {
  const ills = new Map<string, Promise<Ills>>();
  const illsAt = (host: string): Promise<Ills> => {
    const known = ills.get(host) ?? healthAtHost(store, host).then(all => illsOf(all.map(placeOf)));
    ills.set(host, known);
    return known;
  };
  return async (key: ThingKey): Promise<Page | undefined> => {
    const head = await headAt(store, key);
    if (!head || !isListing(head)) return undefined;
    const {latest, whole, seenAt} = head;
    const ill = illAt(await illsAt(hostOf(whole.url)), whole);
    return {latest, whole, seenAt, isIll: field => field in ill};
  };
};

/** All pages and searches that are pinned. */
export const pinnedThings = async (store: Store): Promise<ThingKey[]> => (await allChoices(store)).filter(isPin).map(keyOfPin);

/** What becomes of the alerts of these pages, and of those that are held against them, as things stand now (epoch ms). */
export const steppingsOf = async (store: Store, keys: readonly ThingKey[], now: number): Promise<Stepping[]> => {
  const choices = await allChoices(store);
  const [pageAt, settings] = [pagesOf(store), alertSettings(choices)];
  const found = new Map<string, ThingKey>();
  for (const key of keys) for (const one of [key, ...pinsTo(key, choices).map(keyOfPin)]) found.set(one.join('\n'), one);
  const all: Stepping[] = [];
  for (const [of, key] of found) {
    if (key[3] === 'search') {
      all.push(...(await searchSteppingsOf(store, key, {choices, settings, pageAt, now})));
      continue;
    }
    const [page, known] = await Promise.all([pageAt(key), alertsOf(store, of)]);
    const pin = pinOf(key, choices);
    const mine = pin?.to && (await pageAt(keyOfListed(pin.to)));
    all.push(...pageSteppings({of, page, isMine: page?.whole.fields.owner === 'mine', pin, mine, settings, known, now}));
  }
  return all;
};

/** The same of what is due. */
export const dueSteppings = (store: Store, due: readonly Due[], now: number): Promise<Stepping[]> =>
  steppingsOf(
    store,
    due.map(({key}) => key),
    now,
  );
